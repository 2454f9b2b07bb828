import { readGrade, SOURCE_KINDS, type Citation, type Grade, type Said, type Selector, type Speaker } from "#model";
import type { Cursor } from "./cursor.ts";
import type { Draft, ReadClause } from "./form.ts";

type Part = (cursor: Cursor, citation: Draft<Citation>) => void;

const PARTS: Readonly<Record<string, Part>> = {
  by: (cursor, citation) => {
    citation.chain = [...citation.chain, readSpeaker(cursor)];
  },
  origin: (cursor, citation) => {
    citation.origin = cursor.name("an origin");
  },
  grade: (cursor, citation) => {
    citation.grade = readGradeWord(cursor);
  },
  quote: (cursor, citation) => {
    citation.selector = readSelector(cursor);
  },
  sha256: (cursor, citation) => {
    citation.sha256 = readSha(cursor);
  },
};

/** The clauses that every statement may carry. */
export const SAID_CLAUSES: Readonly<Record<string, ReadClause<Said>>> = {
  says: (cursor, entry) => {
    const citation: Draft<Citation> = { report: cursor.name("a report"), chain: [] };
    entry.says = [...entry.says, citation];
    readParts(cursor, citation);
  },
  ...Object.fromEntries(Object.keys(PARTS).map((word) => [word, (cursor: Cursor, entry: Draft<Said>) => goOn(cursor, entry, word)])),
  since: (cursor, entry) => {
    entry.since = cursor.date("a date");
  },
  until: (cursor, entry) => {
    entry.until = cursor.date("a date");
  },
  recorded: (cursor, entry) => {
    cursor.expect("from");
    const from = cursor.date("an instant");
    entry.recorded = cursor.eat("to") ? { from, to: cursor.date("an instant") } : { from };
  },
  hedged: (cursor, entry) => {
    entry.hedge = cursor.string("the softening words");
  },
};

/** A citation's part on a line of its own belongs to the citation above it. */
function goOn(cursor: Cursor, entry: Draft<Said>, word: string): void {
  const last = entry.says.at(-1);
  if (!last) cursor.fail("stray-clause", word);
  const citation: Draft<Citation> = { ...last };
  entry.says = [...entry.says.slice(0, -1), citation];
  PARTS[word]?.(cursor, citation);
  readParts(cursor, citation);
}

/** Reads the parts of a citation that stand on one line, with or without commas between them. */
function readParts(cursor: Cursor, citation: Draft<Citation>): void {
  for (let start = cursor.position; ; start = cursor.position) {
    cursor.mark(",");
    const part = Object.keys(PARTS).find((word) => cursor.eat(word));
    if (part !== undefined) PARTS[part]?.(cursor, citation);
    else if (!readParagraph(cursor, citation) && !readBareSpeaker(cursor, citation)) {
      cursor.position = start;
      return;
    }
  }
}

function readParagraph(cursor: Cursor, citation: Draft<Citation>): boolean {
  const word = /^p\d+$/.exec(cursor.peek())?.[0];
  if (word === undefined || citation.paragraph !== undefined) return false;
  cursor.eat(word);
  citation.paragraph = Number(word.slice(1));
  return true;
}

/** A speaker may stand without its `by`. */
function readBareSpeaker(cursor: Cursor, citation: Draft<Citation>): boolean {
  if (cursor.atEnd() || cursor.text[cursor.position] !== '"') return false;
  citation.chain = [...citation.chain, readSpeaker(cursor)];
  return true;
}

function readSpeaker(cursor: Cursor): Speaker {
  const name = cursor.string("a speaker's name");
  const kind = SOURCE_KINDS.find((each) => cursor.eat(each));
  return { name, kind: kind ?? "named" };
}

/** Reads a grade such as `B3`. */
export function readGradeWord(cursor: Cursor): Grade {
  const word = cursor.peek();
  const grade = readGrade(word);
  if (!grade) return cursor.fail("faulty-grade");
  cursor.eat(word);
  return grade;
}

/** Reads a SHA-256: bare hex digits, or any text in quotes. */
export function readSha(cursor: Cursor): string {
  const quoted = cursor.quoted();
  if (quoted !== null) return quoted;
  const word = cursor.peek();
  if (!cursor.eat(word) || word === "") cursor.fail("missing-text/sha");
  return word;
}

/** `quote "exact" at 1203..1214 after "prefix" before "suffix"`. */
function readSelector(cursor: Cursor): Selector {
  const exact = cursor.string("the exact words");
  cursor.expect("at");
  const start = cursor.number("a position");
  if (!cursor.mark("..")) cursor.fail("faulty-number/dots");
  const end = cursor.number("a position");
  const prefix = cursor.eat("after") ? cursor.string("the words before it") : "";
  const suffix = cursor.eat("before") ? cursor.string("the words behind it") : "";
  return { start, end, exact, prefix, suffix };
}
