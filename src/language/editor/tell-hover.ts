import { headingAt, marksOf, type Heading, type OpenText } from "./open-text.ts";
import { meant } from "./mentions.ts";
import { touches, within, type Position, type Range } from "./position.ts";
import { wordMeaning } from "./word-meaning.ts";

/** What the caller knows of an entry: its reading as a plain sentence, and what the dossier's answer says of it now. */
export interface Told {
  readonly reading?: string;
  readonly answer?: string;
}

/** What is shown over a stretch of a text. `head` is a line of dossier text; `paragraphs` are sentences, with code between back ticks. */
export interface Hover {
  readonly range: Range;
  readonly head: string;
  readonly paragraphs: readonly string[];
}

/**
 * What stands at a point: of a name, the first line of what it names, its reading and its answer; of the word that begins an entry, the same of
 * that entry; of any other word of the language, what it means. Null where there is nothing to tell. `tell` is asked at most twice.
 */
export function tellHover(open: OpenText, at: Position, tell: (id: string) => Told): Hover | null {
  const heading = headingAt(open, at.line);
  if (!heading || at.line > heading.last) return null;
  const marks = marksOf(open, heading);
  const found = marks.find((mark) => touches(within(heading.first + mark.line, mark.character, mark.length), at));
  if (!found) return null;
  const range = within(heading.first + found.line, found.character, found.length);
  if (found.role === "use") return ofNames(open, range, found.text, tell);
  if (found.role === "own" || (found.role === "entry" && heading.id !== "" && heading.kind !== "affair")) {
    const meaning = found.role === "entry" ? wordMeaning(found.text) : null;
    const hover = ofNames(open, range, heading.id, tell);
    return hover && meaning !== null ? { ...hover, paragraphs: [...hover.paragraphs, meaning] } : hover;
  }
  return ofWord(range, found.text, marks.find((mark) => mark.line === found.line && mark.character > found.character)?.text);
}

function ofNames(open: OpenText, range: Range, name: string, tell: (id: string) => Told): Hover | null {
  const [first, ...others] = meant(open, name);
  if (!first) return null;
  return { range, head: headOf(open, first), paragraphs: [first, ...others].flatMap((each) => saidOf(open, each, tell, each !== first)) };
}

function headOf({ lines }: OpenText, { first }: Heading): string {
  return lines[first]!.trim();
}

/** Reading, answer, and the comment above the entry. */
function saidOf(open: OpenText, heading: Heading, tell: (id: string) => Told, also: boolean): readonly string[] {
  const { reading, answer } = tell(heading.id);
  const remarks: string[] = [];
  for (let line = heading.first - 1; open.lines[line]?.startsWith("#"); line--) remarks.unshift(open.lines[line]!.replace(/^#\s*/, ""));
  const head = also ? [`\`${headOf(open, heading)}\``] : [];
  return [...head, ...(reading ? [`${reading}.`] : []), ...(answer ? [answer] : []), ...(remarks.length > 0 ? [remarks.join(" ")] : [])];
}

/** `only` is told together with the word behind it. */
function ofWord(range: Range, word: string, next: string | undefined): Hover | null {
  const meaning = (next === undefined ? null : wordMeaning(`${word} ${next}`)) ?? wordMeaning(word);
  return meaning === null ? null : { range, head: word, paragraphs: [meaning] };
}
