import { ASKED_STAGES } from "../words.ts";
import { headingAt, marksOf, type Heading, type OpenText } from "./open-text.ts";
import type { Mark } from "./mark-block.ts";

/** What a stretch of a line is. `entry` begins an entry, `logic` joins conditions, `own` is the name that an entry gives itself, `name` a use. */
export const TOKEN_KINDS = ["entry", "word", "logic", "stage", "own", "name", "date", "number", "text", "comment"] as const;

/** A stretch of one line with its kind. Lines and characters count from 0. */
export interface ColourToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly kind: (typeof TOKEN_KINDS)[number];
}

const LOGIC: ReadonlySet<string> = new Set(["and", "or", "not", "if", "only", "unless", "after"]);
const STAGE: ReadonlySet<string> = new Set([...ASKED_STAGES, "withdrawn"]);
/** What can be told without reading the entry. */
const PLAIN = /("(?:[^"\\]|\\.)*"?)|(#.*$)|((?<![\p{L}\p{N}_.-])\d(?:[\d.,]*\d)?(?![\p{L}\p{N}_-]))/gu;

/**
 * The tokens of the lines `[from, to)`, in order. What a word is the parser says, so an object's words are no names; behind a fault only texts,
 * numbers and comments are told.
 */
export function colourTokens(open: OpenText, from = 0, to = open.lines.length): readonly ColourToken[] {
  const tokens: ColourToken[] = [];
  let heading: Heading | null = null;
  let byLine = new Map<number, ColourToken[]>();
  for (let line = Math.max(from, 0); line < Math.min(to, open.lines.length); line++) {
    const here = headingAt(open, line);
    if (here !== heading) byLine = here ? marksByLine(open, here) : new Map();
    heading = here;
    const marks = byLine.get(line) ?? [];
    tokens.push(...merged(marks, plainTokens(open.lines[line]!, line)));
  }
  return tokens;
}

function marksByLine(open: OpenText, heading: Heading): Map<number, ColourToken[]> {
  const lines = new Map<number, ColourToken[]>();
  for (const mark of marksOf(open, heading)) {
    const line = heading.first + mark.line;
    const token = { line, character: mark.character, length: mark.length, kind: kindOf(mark) };
    const there = lines.get(line);
    if (there) there.push(token);
    else lines.set(line, [token]);
  }
  return lines;
}

function kindOf({ role, text }: Mark): ColourToken["kind"] {
  if (role === "use") return "name";
  if (role !== "word") return role;
  return LOGIC.has(text) ? "logic" : STAGE.has(text) ? "stage" : "word";
}

function plainTokens(text: string, line: number): readonly ColourToken[] {
  return [...text.matchAll(PLAIN)].map((found) => {
    const kind = found[1] !== undefined ? "text" : found[2] !== undefined ? "comment" : "number";
    return { line, character: found.index, length: found[0].length, kind };
  });
}

/** Both lists in order; a plain token that a mark already covers is left out. */
function merged(marks: readonly ColourToken[], plain: readonly ColourToken[]): readonly ColourToken[] {
  const covers = (one: ColourToken, other: ColourToken): boolean =>
    one.character < other.character + other.length && other.character < one.character + one.length;
  const free = plain.filter((token) => !marks.some((mark) => covers(mark, token)));
  return [...marks, ...free].sort((one, other) => one.character - other.character);
}
