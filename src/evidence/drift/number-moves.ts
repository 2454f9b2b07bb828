import type { Move } from "#model";
import type { Span } from "#text";
import type { Token } from "../alignment/token.ts";
import { BOUNDS } from "./data/hedges.ts";
import { MAGNITUDES, NUMBER_WORDS, UNIT_FILLERS, VAGUE_NUMBERS } from "./data/quantities.ts";
import { MONTHS } from "./data/times.ts";
import { type Found, PhraseBook } from "./phrase-book.ts";
import { alike, linkage, said, type Telling } from "./telling.ts";

/** A number with what is counted, and whether it is a bound. */
interface Counted extends Span, Found<null> {
  /** From and to; the same where it is a figure. */
  readonly range: readonly [number, number];
  /** Words that may be what is counted, the nearest first; a currency or percent sign stands for itself. */
  readonly units: readonly Token[];
  readonly sign: string;
  readonly bound: string | null;
}

const BOUND_BOOK = new PhraseBook<string>(
  BOUNDS.flatMap(({ name, phrases }) => phrases.split("|").map((words) => [`=${words}`, name] as const)),
);
/** How far after a number what is counted may stand, in words. */
const UNIT_REACH = 3;

/** Numbers that grew, shrank, lost their figure or their bound. A number that stands on both sides is no move; dates are none. */
export function numberMoves(earlier: Telling, later: Telling): Move[] {
  const [left, right] = [countedIn(earlier), countedIn(later)];
  return left.flatMap((a) => {
    const kept = right.find((b) => sameRange(a, b));
    if (kept !== undefined) return boundMove(a, later, kept);
    const free = right.filter((b) => !left.some((other) => sameRange(other, b)));
    const b = free.find(
      (item) => item.sign === a.sign && sameYear(earlier, a, later, item) && (sharesUnit(a, item) || isBare(earlier, a, later, item)),
    );
    return b === undefined ? [] : figureMove(earlier, a, later, b);
  });
}

function sameRange(a: Counted, b: Counted): boolean {
  return a.range[0] === b.range[0] && a.range[1] === b.range[1];
}

/** How far about a number a year may stand that it is of, in words. */
const YEAR_REACH = 10;

/** False where each number is of a year, and not of the same one: these are two figures, and no change of one. */
function sameYear(earlier: Telling, a: Counted, later: Telling, b: Counted): boolean {
  const [years, others] = [yearsAbout(earlier, a), yearsAbout(later, b)];
  return years.length === 0 || others.length === 0 || years.some((year) => others.includes(year));
}

function yearsAbout({ sentence }: Telling, { from, to }: Counted): string[] {
  const near = sentence.tokens.slice(Math.max(0, from - YEAR_REACH), to + YEAR_REACH);
  return near.flatMap(({ lower }) => (YEAR.test(lower) ? [lower] : []));
}

const YEAR = /^(?:19|20)\d\d$/;

function sharesUnit(a: Counted, b: Counted): boolean {
  return a.units.some((unit) => b.units.some((other) => alike(unit, other)));
}

/** A number without a unit is of the same thing where both stand in the same surroundings, and small numbers never. */
function isBare(earlier: Telling, a: Counted, later: Telling, b: Counted): boolean {
  const bare = a.units.length === 0 || b.units.length === 0;
  return bare && (a.sign !== "" || Math.min(a.range[0], b.range[0]) >= SMALL) && linkage(earlier, a, later, b, "around") >= LINKED;
}

const SMALL = 100;
const LINKED = 0.4;

function countedIn({ sentence, report }: Telling): Counted[] {
  const { tokens } = sentence;
  const bounds = BOUND_BOOK.find(tokens);
  const found: Counted[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = numberAt(tokens, i);
    if (read === null || isDate(tokens, i)) continue;
    const { to } = read;
    const bound = bounds.find((item) => item.to === i && !isParticle(tokens, item.from))?.value ?? null;
    const [start, end] = [tokens[i]!.start, tokens[to - 1]!.end];
    found.push({
      start,
      end,
      range: read.range,
      units: unitsAfter(tokens, to),
      sign: tokens[to]?.lower === "percent" ? "%" : signAt(report.text, start, end),
      bound,
      value: null,
      from: i,
      to,
    });
    i = to - 1;
  }
  return found;
}

/** "Turned over thousands of papers": the word belongs to the verb before it. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:over|under|above|below)$/.test(tokens[at]!.lower) && (tokens[at - 1]?.lower.endsWith("ed") ?? false);
}

/** A number that begins at a word, with the words that multiply it. */
function numberAt(tokens: readonly Token[], at: number): { range: readonly [number, number]; to: number } | null {
  const word = tokens[at]!.lower;
  const vague = VAGUE_NUMBERS.get(word);
  if (vague !== undefined) return { range: vague, to: at + 1 };
  let value = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(",", "")) : (NUMBER_WORDS.get(word) ?? null);
  if (value === null) return null;
  let to = at + 1;
  for (let factor = MAGNITUDES.get(tokens[to]?.lower ?? ""); factor !== undefined; factor = MAGNITUDES.get(tokens[to]?.lower ?? "")) {
    value *= factor;
    to++;
  }
  return { range: [value, value], to };
}

/** A day of a month, a year, or a time of day. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const near = [tokens[at - 1], tokens[at + 1]].map((token) => token?.lower ?? "");
  return near.some((word) => MONTHS.has(word)) || YEAR.test(lower);
}

function unitsAfter(tokens: readonly Token[], from: number): Token[] {
  const after = tokens.slice(from, from + UNIT_REACH + 1).filter((token) => !UNIT_FILLERS.has(token.lower));
  return after.filter((token) => token.content && token.lower !== "percent").slice(0, 2);
}

function signAt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  return /[$€£¥₴₽]/.test(before) ? before : after === "%" ? "%" : "";
}

function boundMove(a: Counted, later: Telling, b: Counted): Move[] {
  if (a.bound === b.bound) return [];
  const number = said(later, b);
  const words =
    b.bound === null
      ? `${number} was ${a.bound} and is now a figure`
      : a.bound === null
        ? `${number} was a figure and is now ${b.bound}`
        : `${number} was ${a.bound} and is now ${b.bound}`;
  const direction = b.bound === null ? "lost" : a.bound === null ? "gained" : "changed";
  return [{ scale: "number", direction, earlier: place(a), later: place(b), grounds: words }];
}

function figureMove(earlier: Telling, a: Counted, later: Telling, b: Counted): Move[] {
  const [vagueA, vagueB] = [a.range[0] !== a.range[1], b.range[0] !== b.range[1]];
  if (vagueA && vagueB && a.range[0] <= b.range[1] && b.range[0] <= a.range[1]) return [];
  const within =
    (vagueB && a.range[0] >= b.range[0] && a.range[1] <= b.range[1]) || (vagueA && b.range[0] >= a.range[0] && b.range[1] <= a.range[1]);
  if ((vagueA || vagueB) && !within) return [];
  const direction = within ? (vagueB ? "softer" : "harder") : b.range[0] > a.range[0] ? "wider" : "narrower";
  const what = within
    ? vagueB
      ? "a figure gave way to a rough number"
      : "a rough number became a figure"
    : direction === "wider"
      ? "the number grew"
      : "the number shrank";
  return [
    { scale: "number", direction, earlier: place(a), later: place(b), grounds: `${what}: ${said(earlier, a)} became ${said(later, b)}` },
  ];
}

function place({ start, end }: Span): Span {
  return { start, end };
}
