import { tellGoalApart } from "#desk";
import type { Sheet } from "./sheet.ts";
import type { Wholes } from "./whole.ts";

/** How long somebody who points at a name is made to wait for its answer. */
const PATIENCE_MS = 1500;
/** Goals answered at once at most; whoever moves the pointer over many names asks for the last ones. */
const MOST_AT_ONCE = 2;

/** A question under way. */
interface Asked {
  readonly version: number;
  readonly abort: AbortController;
  readonly answer: Promise<string | null>;
  done: boolean;
}

/**
 * What is answered of goals, asked only when somebody points at one, on other threads. An answer holds for one version of its document;
 * questions about an earlier one are ended.
 */
export class Answers {
  readonly #asked = new Map<string, Asked>();
  readonly #wholes: Wholes;

  constructor(wholes: Wholes) {
    this.#wholes = wholes;
  }

  /** What the dossier answers of a name; a word to wait where that takes long; null where it answers nothing. */
  async of(sheet: Sheet, id: string): Promise<string | null> {
    const key = `${sheet.uri} ${id}`;
    const known = this.#asked.get(key);
    const asked = known?.version === sheet.version ? known : this.#ask(sheet, id, key);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve("The answer is being worked out; point here again."), PATIENCE_MS);
    });
    const told = await Promise.race([asked.answer, patience]);
    clearTimeout(timer);
    const isFaulty = told !== null && (await this.#wholes.of(sheet)).diagnostics.some(({ severity }) => severity === "error");
    return isFaulty ? `${told} The text has errors, so this may say too much.` : told;
  }

  /** Ends every question about a document. */
  end(uri: string): void {
    for (const key of [...this.#asked.keys()]) if (key.startsWith(`${uri} `)) this.#drop(key);
  }

  #ask(sheet: Sheet, id: string, key: string): Asked {
    const waiting = [...this.#asked].filter(([, { done }]) => !done).map(([other]) => other);
    for (const other of waiting.slice(0, Math.max(waiting.length - MOST_AT_ONCE + 1, 0))) this.#drop(other);
    this.#drop(key);
    const abort = new AbortController();
    const answer = this.#wholes
      .of(sheet)
      .then(({ file, texts }) => tellGoalApart(file, texts, id, abort.signal))
      .catch(() => null)
      .finally(() => (asked.done = true));
    const asked: Asked = { version: sheet.version, abort, answer, done: false };
    this.#asked.set(key, asked);
    return asked;
  }

  #drop(key: string): void {
    this.#asked.get(key)?.abort.abort();
    this.#asked.delete(key);
  }
}
