import type { Entry } from "#model";
import { Cursor } from "../cursor.ts";
import { Fault } from "../fault.ts";
import type { Draft, Form } from "../form.ts";
import { formOf, readHead } from "../forms.ts";
import { sayFault, type SaidFault } from "../telling/tell-fault.ts";

/** A stretch of a logical line. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name where it was read; `what` is whose name the reader wanted there ("a report"), null for the name that an entry gives itself. */
interface NameStretch extends Stretch {
  readonly what: string | null;
}

/** Why the reader stopped, and the stretch that stopped it. */
interface TracedFault extends SaidFault {
  readonly start: number;
  readonly end: number;
}

/** What the reader made of one logical line, as far as it came. */
export interface TracedLine {
  /** Words of the language. */
  readonly words: readonly Stretch[];
  readonly names: readonly NameStretch[];
  readonly dates: readonly Stretch[];
  /** First words of the clauses. */
  readonly clauses: readonly string[];
  /** Where the reader stopped, and why. */
  readonly fault: TracedFault | null;
}

/** Names that stand for nothing of ours. */
const FOREIGN: ReadonlySet<string> = new Set(["a language", "a unit"]);

/** A reader that remembers what it took for a word, a name and a date. What it read and went back over is forgotten. */
class TracingCursor extends Cursor {
  readonly words: Stretch[] = [];
  readonly named: NameStretch[] = [];
  readonly dates: Stretch[] = [];

  override eat(...words: readonly string[]): boolean {
    this.atEnd();
    const start = this.position;
    if (!super.eat(...words)) return false;
    this.forget(start);
    let at = start;
    for (const text of words) {
      at = this.text.indexOf(text, at);
      this.words.push({ text, start: at, end: at + text.length });
      at += text.length;
    }
    return true;
  }

  override sees(...words: readonly string[]): boolean {
    const start = this.position;
    const seen = super.eat(...words);
    this.position = start;
    return seen;
  }

  override name(what: string): string {
    const text = super.name(what);
    const { start, end } = this.mentions.at(-1)!;
    this.forget(start);
    if (!FOREIGN.has(what)) this.named.push({ text, start, end, what });
    return text;
  }

  override date(what: string): string {
    const text = super.date(what);
    const { start, end } = this.mentions.at(-1)!;
    this.forget(start);
    this.dates.push({ text, start, end });
    return text;
  }

  /** Whom a deed is for is read with the deed's words; it is the last of them, behind a `to`. */
  addressee(): void {
    const known = new Set([...this.named, ...this.dates].map(({ start }) => start));
    const last = this.mentions.filter(({ start }) => !known.has(start)).at(-1);
    if (!last || !/\sto\s+$/.test(this.text.slice(0, last.start))) return;
    if (/\sup\s+to\s+$/.test(this.text.slice(0, last.start)) && /^[\d.]+$/.test(last.text)) return;
    if (this.text[last.start] !== '"' && this.text.slice(last.start, last.end) !== last.text) return;
    this.named.push({ ...last, what: "a body, member or group" });
    const to = this.text.lastIndexOf("to", last.start - 1);
    this.words.push({ text: "to", start: to, end: to + 2 });
  }

  private forget(start: number): void {
    for (const list of [this.words, this.named, this.dates]) while ((list.at(-1)?.start ?? -1) >= start) list.pop();
  }
}

/** Reads an entry's first line as the parser does. Never throws; a line that begins no entry is all fault. */
export function traceHead(text: string): TracedLine {
  return trace(text, (cursor, clauses) => {
    const word = cursor.peek();
    if (word === "affair" || word === "proviso") {
      cursor.eat(word);
      return;
    }
    const form = formOf(word);
    if (!form) return void cursor.fail("unknown-entry");
    cursor.eat(word);
    const entry = readHead(cursor, word, form);
    cursor.addressee();
    traceClauses(cursor, form, entry, clauses);
  });
}

/** Reads one line of clauses of an entry of the kind `word`, as the parser does. Never throws. */
export function traceClause(text: string, word: string): TracedLine {
  return trace(text, (cursor, clauses) => {
    const form = formOf(word);
    if (form) traceClauses(cursor, form, blank(), clauses);
  });
}

function trace(text: string, read: (cursor: TracingCursor, clauses: string[]) => void): TracedLine {
  const cursor = new TracingCursor(text);
  const clauses: string[] = [];
  let found: TracedFault | null = null;
  try {
    read(cursor, clauses);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    found = { ...sayFault(fault, text), start: fault.start, end: fault.end };
  }
  return { words: cursor.words, names: owned(cursor), dates: cursor.dates, clauses, fault: found };
}

/** The first name behind the word of an entry is the one it gives itself; an expectation has none. */
function owned({ text, named: names, words }: TracingCursor): readonly NameStretch[] {
  const lead = words[0];
  const [first, ...rest] = names;
  if (!first || lead?.start !== 0 || lead.text === "expect" || formOf(lead.text) === null) return names;
  return text.slice(lead.end, first.start).trim() === "" ? [{ ...first, what: null }, ...rest] : names;
}

function traceClauses(cursor: TracingCursor, form: Form<Entry>, entry: Draft<Entry>, clauses: string[]): void {
  while (!cursor.atEnd()) {
    cursor.mark(",");
    const word = cursor.peek();
    const read = Object.hasOwn(form.clauses, word) ? form.clauses[word] : undefined;
    if (!read) return void cursor.fail("unknown-clause", Object.keys(form.clauses));
    clauses.push(word);
    cursor.eat(word);
    read(cursor, entry);
  }
}

/** An entry of no kind that any clause can be read into. */
function blank(): Draft<Entry> {
  const said = { conditions: [], says: [{ report: "", chain: [] }] };
  return {
    kind: "pledge",
    id: "",
    frame: {},
    members: [],
    retells: [],
    also: [],
    given: {},
    refusing: [],
    ...said,
  } as unknown as Draft<Entry>;
}
