import { Fault } from "./fault.ts";
import { dateInWords } from "./edtf.ts";
import type { FaultKey, FaultValues } from "./telling/fault-words.ts";
import { isCoreWord, isKeyword, NAME } from "./words.ts";

/** A name or date as it was read, with its place in the line. */
interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Sticky, as all patterns here: each is tried at the cursor's position only. */
const ASCII_NAME = /\w+(?:(?:-+|\.)\w+)*/y;
const NUMBER = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/y;
const DATE = /[^\s"]+/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const NO_STAND_INS: ReadonlyMap<string, string> = new Map();

/** Reads one logical line from left to right. Every method skips the space before what it reads. */
export class Cursor {
  readonly text: string;
  readonly mentions: Mention[] = [];
  position = 0;
  /** What was last peeked and where: most words are asked for many times before one asks right. */
  private peeked = "";
  private peekedAt = -1;
  private readonly nameHere: RegExp;

  private readonly standIns: ReadonlyMap<string, string>;

  /** `standIns` are names that stand for others, and are read as those. */
  constructor(text: string, standIns: ReadonlyMap<string, string> = NO_STAND_INS) {
    this.text = text;
    this.standIns = standIns;
    this.nameHere = /[\u0080-\uffff]/.test(text) ? NAME : ASCII_NAME;
  }

  /** Skips space and says whether anything is left. */
  atEnd(): boolean {
    const { text } = this;
    for (; this.position < text.length; this.position++) {
      const code = text.charCodeAt(this.position);
      if (code !== 32 && (code > 127 || code < 9 || code > 13) && (code < 128 || !/\s/.test(text[this.position]!))) return false;
    }
    return true;
  }

  /** The plain word that stands next, or "" where something else does. */
  peek(): string {
    if (this.atEnd()) return "";
    if (this.peekedAt !== this.position) {
      this.peekedAt = this.position;
      this.peeked = this.match(this.nameHere, false) ?? "";
    }
    return this.peeked;
  }

  /** Reads the given words if they stand next, one after the other. */
  eat(...words: readonly string[]): boolean {
    const start = this.position;
    for (const word of words) {
      if (this.peek() !== word) {
        this.position = start;
        return false;
      }
      this.position += word.length;
    }
    return true;
  }

  /** True if the given words stand next. */
  sees(...words: readonly string[]): boolean {
    const start = this.position;
    const seen = this.eat(...words);
    this.position = start;
    return seen;
  }

  /** True if the mark stands next. */
  seesMark(mark: string): boolean {
    return !this.atEnd() && this.text.startsWith(mark, this.position);
  }

  /** Reads a mark such as `,` or `(` if it stands next. */
  mark(mark: string): boolean {
    if (!this.seesMark(mark)) return false;
    this.position += mark.length;
    return true;
  }

  /** Reads the given words, or fails. */
  expect(...words: readonly string[]): void {
    if (!this.eat(...words)) this.fail("unexpected-word/expected", words.join(" "));
  }

  /** Reads one of the given words, or fails; `what` says what they are ("stage"). */
  oneOf<T extends string>(words: readonly T[], what: string): T {
    return words.find((each) => this.eat(each)) ?? this.fail("unknown-*", what, words);
  }

  /** Reads a name, bare or in quotes; `what` says whose ("a member"), or is the kind of the entry whose own it is. */
  name(what: string): string {
    const bare = this.peek();
    const start = this.position;
    const typed = bare !== "" && !isCoreWord(bare) ? this.take(bare) : this.quoted();
    return typed === null ? this.fail("missing-name", what) : this.mention(typed, start, this.position);
  }

  /** Notes that a name stands at `[start, end)`, and gives the name that it stands for. */
  mention(typed: string, start: number, end: number): string {
    const text = this.standIns.get(typed) ?? typed;
    this.mentions.push({ text, start, end });
    return text;
  }

  /** Reads names between commas, ending where a keyword begins the next clause. */
  names(what: string): readonly string[] {
    if (this.eat("nothing")) return [];
    const names = [this.name(what)];
    while (this.comma()) names.push(this.name(what));
    return names;
  }

  /** Reads a comma that is followed by one more item of a list; one that ends the clause is left where it is. */
  comma(): boolean {
    const start = this.position;
    if (!this.mark(",")) return false;
    if (!this.atEnd() && !isKeyword(this.peek())) return true;
    this.position = start;
    return false;
  }

  /** Reads a text in quotes if one stands next. */
  quoted(): string | null {
    if (this.atEnd() || this.text[this.position] !== '"') return null;
    const start = this.position;
    const raw = this.match(STRING, true);
    if (raw === null) {
      const eol = this.text.indexOf("\n", start);
      const end = eol < 0 ? this.text.length : eol;
      return this.failAt(start, end, "unclosed-quote");
    }
    return unescape(raw.slice(1, -1));
  }

  /** Reads a text in quotes, or fails; `what` says what it is ("a title"). */
  string(what: string, key: "missing-text" | "missing-title" = "missing-text"): string {
    return this.quoted() ?? this.fail(key, what);
  }

  /** Reads a number that is not negative, or fails. */
  number(what: string): number {
    const raw = this.atEnd() ? null : this.match(NUMBER, true);
    if (raw === null) return this.fail("faulty-number", what);
    const value = Number(raw);
    if (Number.isFinite(value)) return value;
    return this.failAt(this.position - raw.length, this.position, "faulty-number/large", raw);
  }

  /** Reads a date: everything up to the next space, without a closing comma. Whether it is one is checked later. */
  date(what: string): string {
    this.atEnd();
    const start = this.position;
    let text = this.quoted();
    if (text === null) {
      this.refuseWords();
      text = (this.match(DATE, false) ?? "").replace(/,$/, "");
      this.take(text);
    }
    if (text === "") return this.fail("missing-date", what);
    this.mentions.push({ text, start, end: this.position });
    return text;
  }

  /** A date in words is refused as a whole, with the date that is meant. */
  private refuseWords(): void {
    const words = /^(?:\d{1,2}\.?\s+)?\p{L}{3,9}\.?\s+(?:\d{1,2},?\s+)?\d{4}(?![\w-])/u.exec(this.text.slice(this.position))?.[0];
    if (words === undefined || dateInWords(words) === null) return;
    this.failAt(this.position, this.position + words.length, "faulty-date", words);
  }

  /** Throws the fault of this line; its place is what stands next. */
  fail<K extends FaultKey>(key: K, ...values: FaultValues<K>): never {
    this.atEnd();
    const from = Math.min(this.position, Math.max(this.text.length - 1, 0));
    return this.failAt(from, Math.max(this.foundEnd(), from + 1), key, ...values);
  }

  /** As {@link fail}, with the place told. */
  failAt<K extends FaultKey>(start: number, end: number, key: K, ...values: FaultValues<K>): never {
    this.atEnd();
    throw new Fault(key, values, start, end, this.position);
  }

  /** Where the thing that stands next ends, for the place of a message: a quote, a word, or one mark. */
  private foundEnd(): number {
    const rest = /^(?:"(?:[^"\\\n]|\\.)*"|[^\s,()"]+|.)/u.exec(this.text.slice(this.position));
    return this.position + (rest?.[0].length ?? 0);
  }

  private take(word: string): string {
    this.position += word.length;
    return word;
  }

  private match(pattern: RegExp, consume: boolean): string | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null && consume) this.position += found.length;
    return found;
  }
}

/** `\n`, `\r`, `\t`, `\u{1F6A2}`; any other escaped character is itself. */
function unescape(raw: string): string {
  return raw.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|(.))/gsu, (whole, code: string | undefined, char: string | undefined) => {
    if (code !== undefined) return Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : whole;
    return ESCAPES[char ?? ""] ?? char ?? "";
  });
}
