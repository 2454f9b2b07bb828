import { problemOf } from "../ask/problem-error.ts";
import { matterOf } from "./decision.ts";
import type { Decision, Waiting } from "./decision.ts";
import { keptOutbox } from "./kept-outbox.ts";
import type { Trouble } from "./kept-outbox.ts";
import { beforeTurning, conflictOf, sendDecision } from "./send-decision.ts";
import type { Answer } from "./send-decision.ts";

/** A silent server is asked again after these waits, then always after the last. */
const WAITS_MS = [800, 1_500, 3_000, 5_000];

/** What happens to decisions on their way: one was taken, one was not, or the connection came or went. */
export interface Told {
  readonly waiting: Waiting;
  readonly answer?: Answer;
  readonly trouble?: Trouble;
}

/** What stands beside a decision for people: what it is, what the log will call it, and the report that it was decided in. */
interface About {
  readonly words: string;
  readonly report: string;
  readonly act?: string | undefined;
}

/** The decisions of one affair on their way to the server: in order, one after another, kept until each has an answer. */
export interface Outbox {
  /** Puts a decision behind those that wait; the answer is its id. */
  readonly add: (decision: Decision, about: About) => string;
  /** Takes the last decision back that the server cannot have heard; `null` where there is none. */
  readonly withdraw: () => Waiting | null;
  /** Sends at once what waits. */
  readonly hurry: () => void;
  /** True while the server does not answer. */
  readonly isDown: () => boolean;
  /** Calls `changed` when the connection comes or goes. */
  readonly follow: (changed: () => void) => () => void;
  /** Calls `hear` with every decision that was answered. */
  readonly listen: (hear: (told: Told) => void) => () => void;
}

const byAffair = new Map<string, Outbox>();

/** The outbox of an affair; the same for every caller, and at work whatever screen is shown. */
export function outboxOf(affair: string): Outbox {
  const known = byAffair.get(affair);
  if (known) return known;
  const made = new Sender(affair);
  byAffair.set(affair, made);
  addEventListener("online", made.hurry);
  return made;
}

class Sender implements Outbox {
  readonly #affair: string;
  readonly #followers = new Set<() => void>();
  readonly #listeners = new Set<(told: Told) => void>();
  #running = false;
  #sending: string | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(affair: string) {
    this.#affair = affair;
  }

  readonly add = (decision: Decision, { words, report, act }: About): string => {
    const id = crypto.randomUUID();
    this.#put([...this.#waiting(), { id, decision, words, report, tried: false, ...(act === undefined ? {} : { act }) }]);
    this.hurry();
    return id;
  };

  readonly withdraw = (): Waiting | null => {
    const last = this.#waiting().at(-1);
    if (!last || last.tried || last.id === this.#sending) return null;
    this.#put(this.#waiting().slice(0, -1));
    return last;
  };

  readonly hurry = (): void => {
    clearTimeout(this.#timer);
    if (!this.#running && this.#waiting().length > 0) void this.#run();
  };

  readonly isDown = (): boolean => this.#failures > 0;

  readonly follow = (changed: () => void): (() => void) => {
    this.#followers.add(changed);
    return () => void this.#followers.delete(changed);
  };

  readonly listen = (hear: (told: Told) => void): (() => void) => {
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  };

  /** Only one page at a time sends, so that two tabs of one browser never send the same decision. */
  async #run(): Promise<void> {
    this.#running = true;
    const isAnswered = await exclusively(`proviso:outbox:${this.#affair}`, () => this.#drain()).finally(() => (this.#running = false));
    if (isAnswered) return this.hurry();
    this.#timer = setTimeout(this.hurry, WAITS_MS[Math.min(this.#failures, WAITS_MS.length) - 1]);
  }

  /** Sends what waits, one after another; false as soon as the server is silent. */
  async #drain(): Promise<boolean> {
    for (let next = this.#waiting()[0]; next; next = this.#waiting()[0]) {
      const isAnswered = await this.#sendOne(next);
      this.#connected(isAnswered);
      if (!isAnswered) return false;
    }
    return true;
  }

  async #sendOne(waiting: Waiting): Promise<boolean> {
    this.#sending = waiting.id;
    try {
      const prepared = await this.#prepared(waiting);
      this.#replace({ ...prepared, tried: true });
      const answer = await sendDecision(this.#affair, prepared);
      this.#settle({ waiting: prepared, answer });
      return true;
    } catch (error) {
      if (problemOf(error).type === "no-answer") return false;
      this.#settle({ waiting, trouble: troubleOf(waiting, error) });
      return true;
    } finally {
      this.#sending = null;
    }
  }

  /** Taking back and doing again is not asked of the server before it is known what that would be, and after which act. */
  async #prepared(waiting: Waiting): Promise<Waiting> {
    const { kind } = waiting.decision;
    if (waiting.after !== undefined || (kind !== "undo" && kind !== "redo")) return waiting;
    return { ...waiting, ...(await beforeTurning(this.#affair, kind)) };
  }

  #settle(told: Told): void {
    const rest = this.#waiting().filter(({ id }) => id !== told.waiting.id);
    const touched = told.answer?.held?.[0];
    const { troubles } = keptOutbox(this.#affair);
    const matter = matterOf(told.waiting.decision);
    if (told.trouble) troubles.put([...troubles.read().filter(({ waiting }) => matterOf(waiting.decision) !== matter), told.trouble]);
    this.#tell(told); // before it leaves the outbox, so that nothing is shown as it was in between
    this.#put(touched ? rest.map((waiting) => sinceThen(waiting, touched.proposal.id, touched.seq)) : rest);
  }

  #tell(told: Told): void {
    for (const hear of this.#listeners) hear(told);
  }

  #connected(isAnswered: boolean): void {
    const before = this.#failures;
    this.#failures = isAnswered ? 0 : before + 1;
    if (before > 0 !== this.#failures > 0) for (const changed of this.#followers) changed();
  }

  #waiting(): readonly Waiting[] {
    return keptOutbox(this.#affair).waiting.read();
  }

  #put(waiting: readonly Waiting[]): void {
    keptOutbox(this.#affair).waiting.put(waiting);
  }

  #replace(waiting: Waiting): void {
    this.#put(this.#waiting().map((one) => (one.id === waiting.id ? waiting : one)));
  }
}

/** A decision on a proposal that was touched by the one before it stands on that touch. */
function sinceThen(waiting: Waiting, proposal: string, seq: number): Waiting {
  const { decision } = waiting;
  const stands = "proposal" in decision && decision.proposal === proposal && "seq" in decision;
  return stands ? { ...waiting, decision: { ...decision, seq } } : waiting;
}

function troubleOf(waiting: Waiting, error: unknown): Trouble {
  const { title, detail, way } = problemOf(error);
  const { theirs } = conflictOf(error);
  return { waiting, title, detail, way, ...(theirs ? { theirs } : {}) };
}

/** Runs work while no other page of this browser runs work of the same name. */
async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? ((await navigator.locks.request(name, work)) as T) : work();
}
