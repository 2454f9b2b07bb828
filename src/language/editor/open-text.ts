import { Cursor } from "../cursor.ts";
import { Fault } from "../fault.ts";
import { ENTRY_WORDS, NAME } from "../words.ts";
import { markBlock, type Mark } from "./mark-block.ts";
import { within, type Range } from "./position.ts";

/** The lines of one entry, from 0, both ends among them; comments above it are not. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** An entry as its first line announces it, sound or not. `id` is empty where an entry has no name of its own or its name cannot be read. */
export interface Heading extends Extent {
  readonly kind: string;
  readonly id: string;
  /** The first text in quotes behind the name: a title or an outlet. */
  readonly title: string;
  /** Where its name stands; the word of its kind where there is none. */
  readonly name: Range;
}

/**
 * A text as an editor has it open, cut into entries but not read. It costs one pass over the lines, and works on any text; whatever needs more
 * reads one entry at a time.
 */
export interface OpenText {
  readonly text: string;
  readonly lines: readonly string[];
  readonly headings: readonly Heading[];
  /** The first entry of each name. */
  readonly byName: ReadonlyMap<string, Heading>;
  /** Entries read before, by their text: an edit leaves all but one as they were. */
  readonly marked: Map<string, readonly Mark[]>;
}

const LEAD = /^([a-z-]+)(?:[ \t]+|$)/;
const TITLE = /[ \t]+("(?:[^"\\]|\\.)*")/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const KINDS: ReadonlySet<string> = new Set([...ENTRY_WORDS, "affair", "proviso"]);

/** Opens a text. What was learnt of entries that stand unchanged in `before` is taken along. */
export function openText(text: string, before?: OpenText): OpenText {
  const bare = text.replace(/^\uFEFF/, "");
  const lines = bare.includes("\r") ? bare.split(/\r\n|\n|\r/) : bare.split("\n");
  const headings = cutHeadings(lines, before);
  const byName = new Map<string, Heading>();
  for (const heading of headings) {
    if (heading.id !== "" && heading.kind !== "affair" && !byName.has(heading.id)) byName.set(heading.id, heading);
  }
  const known = before?.marked ?? new Map<string, readonly Mark[]>();
  // Texts of entries that were typed and are gone again are dropped in one go, before they outweigh the rest.
  return { text, lines, headings, byName, marked: known.size > 4 * headings.length + 1000 ? new Map() : known };
}

function cutHeadings(lines: readonly string[], before: OpenText | undefined): readonly Heading[] {
  const extents: { first: number; last: number }[] = [];
  lines.forEach((line, at) => {
    if (line === "" || line[0] === "#") return;
    if (!isIndented(line)) extents.push({ first: at, last: at });
    else if (extents.length > 0 && /\S/.test(line)) extents.at(-1)!.last = at;
  });
  const kept = before ? keptHeadings(lines, before) : () => null;
  return extents.map((extent) => kept(extent) ?? headingOf(lines[extent.first]!, extent));
}

/** The headings of lines that an edit left as they were: those before its first line, and those behind its last one, moved. */
function keptHeadings(lines: readonly string[], before: OpenText): (extent: Extent) => Heading | null {
  const shorter = Math.min(lines.length, before.lines.length);
  const moved = lines.length - before.lines.length;
  let head = 0;
  while (head < shorter && lines[head] === before.lines[head]) head++;
  let tail = 0;
  while (tail < shorter - head && lines.at(-1 - tail) === before.lines.at(-1 - tail)) tail++;
  const known = new Map(before.headings.map((heading) => [heading.first, heading]));
  return (extent) => {
    const isBehind = extent.first >= lines.length - tail;
    if (extent.first >= head && !isBehind) return null;
    const heading = known.get(isBehind ? extent.first - moved : extent.first);
    if (!heading) return null;
    const isSame = heading.first === extent.first && heading.last === extent.last;
    return isSame ? heading : { ...heading, ...extent, name: movedTo(extent.first, heading.name) };
  };
}

function movedTo(line: number, { start, end }: Range): Range {
  return within(line, start.character, end.character - start.character);
}

/** Asked of every line at every keystroke: the plain cases are told without a pattern. */
function isIndented(line: string): boolean {
  const first = line.charCodeAt(0);
  return first === 0x20 || first === 0x09 || ((first < 0x20 || first > 0x7f) && /^\s/.test(line));
}

function headingOf(line: string, extent: Extent): Heading {
  const kind = LEAD.exec(line)?.[1] ?? "";
  if (!KINDS.has(kind)) return { ...extent, kind: "", id: "", title: "", name: within(extent.first, 0, line.length) };
  const start = LEAD.exec(line)![0].length;
  const own = kind === "expect" || kind === "proviso" ? "" : (sticky(NAME, line, start) ?? sticky(STRING, line, start) ?? "");
  const title = sticky(TITLE, line, start + own.length)?.trim() ?? "";
  const name = own === "" ? within(extent.first, 0, kind.length) : within(extent.first, start, own.length);
  return { ...extent, kind, id: plain(own), title: plain(title), name };
}

function sticky(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
}

/** A name or text without its quotes. */
function plain(written: string): string {
  if (!written.startsWith('"')) return written;
  if (!written.includes("\\")) return written.slice(1, -1);
  try {
    return new Cursor(written).quoted() ?? "";
  } catch (fault) {
    if (fault instanceof Fault) return "";
    throw fault;
  }
}

/** The entry that a line belongs to, or stands behind; null before the first. */
export function headingAt({ headings }: OpenText, line: number): Heading | null {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.first <= line) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1] ?? null;
}

/** What the reader takes the words of an entry for; lines count from the entry's first. */
export function marksOf({ lines, marked }: OpenText, { first, last }: Extent): readonly Mark[] {
  const text = lines.slice(first, last + 1).join("\n");
  const known = marked.get(text);
  if (known) return known;
  const marks = markBlock(text);
  marked.set(text, marks);
  return marks;
}
