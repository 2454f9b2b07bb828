import { cut, placeIn, splitLines, type LogicalLine } from "../lines.ts";
import { traceClause, traceHead, type Stretch } from "./trace-line.ts";

/** A word of an entry and what the reader took it for. `own` is the name that an entry gives itself, `use` a name of something else. */
export interface Mark {
  readonly role: "entry" | "word" | "own" | "use" | "date";
  readonly text: string;
  /** Of the entry's lines, from 0. */
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** Whose name is wanted there ("a report"). */
  readonly what?: string;
}

/** Reads one entry and marks its words, names and dates in the order of the text; behind a fault, the rest of its line has no marks. */
export function markBlock(text: string): readonly Mark[] {
  const block = cut(splitLines(text)).blocks[0];
  if (!block) return [];
  const kind = /^[a-z-]+/.exec(block.header.text)?.[0] ?? "";
  const marks = [block.header, ...block.clauses].flatMap((line, at) => markLine(line, block.line, at === 0 ? null : kind));
  return marks.sort((one, other) => one.line - other.line || one.character - other.character);
}

function markLine(line: LogicalLine, base: number, kind: string | null): readonly Mark[] {
  const { words, names, dates } = kind === null ? traceHead(line.text) : traceClause(line.text, kind);
  const mark = (role: Mark["role"], { text, start, end }: Stretch): Mark => {
    const place = placeIn(line, "", base, start, end);
    return { role, text, line: place.line - 1, character: place.column - 1, length: place.length };
  };
  return [
    ...words.map((word) => mark(kind === null && word.start === 0 ? "entry" : "word", word)),
    ...dates.map((date) => mark("date", date)),
    ...names.map((name) => (name.what === null ? mark("own", name) : { ...mark("use", name), what: name.what })),
  ];
}
