import type { Attribution, Report } from "#model";
import type { Span } from "#text";
import type { SentenceTerms } from "../alignment/sentence-terms.ts";
import type { Token } from "../alignment/token.ts";
import type { Found } from "./phrase-book.ts";

/** One side of two aligned sentences, with what is known of the report it stands in. */
export interface Telling {
  readonly report: Pick<Report, "text" | "published">;
  readonly sentence: SentenceTerms;
  readonly attributions: readonly Attribution[];
  /** All sentences of the report. */
  readonly all: readonly SentenceTerms[];
}

/** The place of a phrase that was found among words. */
export function placeOf(tokens: readonly Token[], found: Pick<Found<unknown>, "from" | "to">): Span {
  return { start: tokens[found.from]!.start, end: tokens[Math.max(found.from, found.to - 1)]!.end };
}

/** A place's words as they are said to a reader, in quotation marks. */
export function said(telling: Telling, span: Span): string {
  return `“${telling.report.text.slice(span.start, span.end)}”`;
}

/** Words of content around a phrase, this far to each side. */
const AROUND = 8;
const AHEAD = 4;

/**
 * How much two phrases in two sentences stand in the same surroundings, 0..1: the share of the poorer one's neighbouring words of content that
 * the other one has too. `ahead` looks only at what follows.
 */
export function linkage(a: Telling, inA: Found<unknown>, b: Telling, inB: Found<unknown>, about: "ahead" | "around"): number {
  const [left, right] = [neighbours(a.sentence.tokens, inA, about), neighbours(b.sentence.tokens, inB, about)];
  const poorer = Math.min(left.length, right.length);
  if (poorer === 0) return 0;
  const stems = new Set(right.map((token) => token.stem));
  const kins = new Set(right.map((token) => token.kin));
  let shared = 0;
  for (const token of left) {
    if (stems.has(token.stem)) shared += 1;
    else if (token.kin !== null && kins.has(token.kin)) shared += 0.6;
  }
  return Math.min(1, shared / poorer);
}

function neighbours(tokens: readonly Token[], found: Found<unknown>, about: "ahead" | "around"): Token[] {
  const before = about === "ahead" ? [] : tokens.slice(Math.max(0, found.from - AROUND), found.from);
  const near = [...before, ...tokens.slice(found.to, found.to + (about === "ahead" ? AHEAD : AROUND))].filter((token) => token.content);
  const seen = new Set<string>();
  return near.filter((token) => !seen.has(token.stem) && seen.add(token.stem) !== undefined);
}

/** True where two words are the same or of like meaning. */
export function alike(a: Token, b: Token): boolean {
  return a.stem === b.stem || (a.kin !== null && a.kin === b.kin);
}

/** Shorter beginnings are shared by names that have nothing to do with each other. */
const KINDRED = 4;

/** True for a country and the word for what is of it, which begin alike up to a letter: "Aldria" and "Aldrian". */
export function isKindred(a: Token, b: Token): boolean {
  if (!a.capital || !b.capital) return false;
  const [short, long] = a.lower.length <= b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
  const begins = short.slice(0, -1);
  return begins.length >= KINDRED && long.startsWith(begins) && long.length - short.length <= KINDRED;
}
