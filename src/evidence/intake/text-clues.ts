import { paragraphs } from "#text";
import { edtfDate } from "../edtf-date.ts";
import { knownOutlet } from "../outlets.ts";
import { BYLINE_WORDS, type ClueField, LABELS, MASTHEAD_ENDINGS, PUBLISHED_BY, SECTION_BEGINNINGS } from "./data/clue-words.ts";
import { firstKnown, type Metadata } from "./metadata.ts";
import { writtenDate } from "./written-date.ts";

const HEAD_LINES = 6;
const TAIL_LINES = 4;
const HEADLINE_LONGEST = 220;
const DATE_LINE_LONGEST = 120;
/** No longer line is searched for labels and the like. */
const LINE_LONGEST = 300;

/**
 * What a plain text gives away about itself: an outlet's name alone in its first line, headline, labelled lines, date line, dateline, byline, address,
 * publisher and copyright line. Nothing is guessed from running sentences.
 */
export function textClues(text: string): Metadata {
  const lines = paragraphs(text).map((span) => text.slice(span.start, span.end));
  const head = lines.slice(0, HEAD_LINES);
  const tail = lines.slice(-TAIL_LINES);
  const published = first(head, dateOfLine) ?? first(head, dateOfDateline);
  const bylines = first(head, bylineOf);
  const named = masthead(lines);
  const outlet = named ?? first(tail, copyrightHolder);
  const url = first(head, addressOf);
  const title = headline(named === null ? lines : lines.slice(1));
  const openings = head.slice(0, CREDIT_LINES).map((line) => line.split("\n", 1)[0]!);
  return firstKnown(...head.map(labelled), ...[...head, ...tail].map(publicationLine), ...openings.map(creditLine), {
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(bylines === null ? {} : { bylines }),
    ...(outlet === null ? {} : { outlet }),
    ...(url === null ? {} : { url }),
  });
}

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The name of an outlet that stands alone in the first line: one that is known, or two to five words with capitals of which the last is such as papers are
 * named by. The next line must not go on with it.
 */
function masthead([line = "", next = ""]: readonly string[]): string | null {
  const name = line.replace(/^#+\s*/, "");
  if (name.length > MASTHEAD_LONGEST || !/^[\p{Lu}\p{N}"“‘«]/u.test(next)) return null;
  if (knownOutlet(name) !== null) return name;
  return isMasthead(name) ? name : null;
}

/** Two to four words with capitals, of which the last is such as papers are named by. */
function isMasthead(name: string): boolean {
  const words = name.replace(/^The\s+/, "").split(/\s+/);
  const [begins, ends] = [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()];
  return isNamed(words) && endings.has(ends) && !sections.has(begins);
}

function isNamed(words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word));
}

const CREDIT =
  /^(.{3,60}?)(,\s+(?:press release|press statement|media release|statement|news release|communiqu[eé]))?\s*[,|·–—-]\s+([^,|·–—].{5,40})$/iu;

/**
 * The outlet and the date of a line that is nothing but both (`The Harbour Voice, 3 May 2031`), or of a body that gives something out
 * (`Strait Council, press release, 3 May 2031`). A place with a date is none.
 */
function creditLine(line: string): Metadata {
  const [, name = "", release, when = ""] = line.length > DATE_LINE_LONGEST ? [] : (CREDIT.exec(line) ?? []);
  const published = name === "" || /\p{Ll}{10,}|[.;:]\s/u.test(when) ? null : writtenDate(when);
  if (published === null) return {};
  const known =
    knownOutlet(name) !== null || isMasthead(name) || (release !== undefined && isNamed(name.replace(/^The\s+/, "").split(/\s+/)));
  return known ? { outlet: name, published } : {};
}

/** So many paragraphs from the beginning may open with the outlet and the date. */
const CREDIT_LINES = 3;

const MASTHEAD_LONGEST = 60;
const endings = new Set(MASTHEAD_ENDINGS.split(" "));
const sections = new Set(SECTION_BEGINNINGS.split(" "));

/** The first line of several, where it is short and does not end like a sentence of running text. */
function headline(lines: readonly string[]): string | null {
  const found = lines.find(
    (line) => line.split(/\s+/).length > 3 && dateOfLine(line) === null && Object.keys(creditLine(line.split("\n", 1)[0]!)).length === 0,
  );
  if (found === undefined || lines.length < 2 || lines.indexOf(found) > 2) return null;
  const isOther = addressOf(found) !== null || Object.keys(labelled(found)).length > 0 || Object.keys(publicationLine(found)).length > 0;
  return !isOther && found.length <= HEADLINE_LONGEST && !/[.;:,]["'”’»]*$/u.test(found) ? found.replace(/^#+\s*/, "") : null;
}

const LABEL = /^[*_]{0,2}(\p{L}[\p{L} -]{2,20})[*_]{0,2}\s?:[*_]{0,2}\s*(\S.*)$/u;

/** A field that a line of the head labels (`Publication: Harbour Voice`). A value that cannot be one of its kind is passed over. */
function labelled(line: string): Metadata {
  const match = line.length > LINE_LONGEST ? null : LABEL.exec(line);
  const field = match === null ? undefined : LABELS.get(match[1]!.trim().toLowerCase());
  return field === undefined ? {} : valueOf(field, match![2]!.trim());
}

function valueOf(field: ClueField, value: string): Metadata {
  if (field === "published") {
    const published = writtenDate(value);
    return published === null ? {} : { published };
  }
  if (field === "bylines") return { bylines: namesIn(value) };
  if (field === "url") return /^https?:\/\/\S+$/.test(value) ? { url: value } : {};
  return value.length > HEADLINE_LONGEST ? {} : { [field]: value };
}

/** Who published and when, as a line says that begins with such words. */
function publicationLine(line: string): Metadata {
  const lower = line.toLowerCase();
  const words = line.length > 160 ? undefined : PUBLISHED_BY.find((beginning) => lower.startsWith(`${beginning} `));
  if (words === undefined) return {};
  const match = /^(?:the\s+)?(\p{Lu}[^,|(–—]{1,50}?)(?:\s+on\s+|\s*[,|(–—]\s*|\.?$)(.*)$/u.exec(line.slice(words.length + 1).trim());
  if (match === null) return {};
  const published = writtenDate(match[2]!);
  return { outlet: match[1]!.trim(), ...(published === null ? {} : { published }) };
}

/** The date of a line that is a date line: nothing but a date and time, or begun by `date`, `published`, `updated`. */
function dateOfLine(line: string): string | null {
  const marked = /^(?:date|published|posted)(?:\s+on)?\s*:?\s+(.{6,40}?)(?=\s|$)/i.exec(line.slice(0, LINE_LONGEST));
  if (marked !== null) return edtfDate(marked[1]!) ?? (line.length > DATE_LINE_LONGEST ? null : writtenDate(line.slice(0, 60)));
  if (line.length > 60 || line.replace(/[^\p{L}]/gu, "").length > 30) return null;
  return writtenDate(line);
}

const DATELINE = /^\p{Lu}[\p{L}.'’ -]{1,30}(?:,\s?[\p{L}.'’ -]{2,30})?,\s([^()–—]{6,30}?)\s?(?:\([^()]{2,40}\)\s?)?(?:[–—]|\s-+\s)/u;

/** The date of a dateline with its year (`ARVAND, May 4, 2031 (HV) —`), which begins a running text. */
function dateOfDateline(line: string): string | null {
  const match = DATELINE.exec(line.slice(0, 140));
  return match === null ? null : writtenDate(match[1]!);
}

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]+){1,3}";
const NAMES = `${NAME}(?:(?:,\\s*|\\s+(?:and|und|et|y|e|та|і|и)\\s+|\\s*&\\s*)${NAME})*`;
const BYLINE = new RegExp(`^(?:By\\s+)(${NAMES})`, "u");
const BYLINE_BEGINNINGS = BYLINE_WORDS.flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]);
const BYLINE_ELSE = new RegExp(`^(?:${BYLINE_BEGINNINGS.join("|")})\\s?:?\\s+(${NAMES})\\s*(?:$|[,|•·])`, "u");
const NAMES_ONLY = new RegExp(`^${NAME}(?:(?:,\\s*|\\s+and\\s+)${NAME})+$`, "u");

/** The names of a byline: after "By" or its like, or a line of nothing but several names. */
function bylineOf(line: string): string[] | null {
  const isShort = line.length < 100;
  const begun = BYLINE.exec(line.slice(0, LINE_LONGEST))?.[1] ?? (isShort ? BYLINE_ELSE.exec(line)?.[1] : undefined);
  const names = begun ?? (isShort && NAMES_ONLY.test(line) ? line : null);
  return names === null ? null : namesIn(names);
}

function namesIn(text: string): string[] {
  return text
    .split(/,\s*|\s+(?:and|und|et|y|e|та|і|и)\s+|\s*&\s*|;\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The address of a line that is nothing else. */
function addressOf(line: string): string | null {
  return line.length <= 2_000 && /^<?https?:\/\/[^\s<>]+>?$/.test(line) ? line.replace(/^<|>$/g, "") : null;
}

/** Who holds the copyright, as the last lines of many texts say. */
function copyrightHolder(line: string): string | null {
  const match = /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*([^.,|]{2,50}?)\s*(?:[.,|]|all rights|$)/i.exec(
    line.slice(0, LINE_LONGEST),
  );
  return match === null || /^\d+$/.test(match[1]!) ? null : match[1]!.trim();
}
