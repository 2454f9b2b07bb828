import { fold } from "./fold.ts";
import type { Span } from "./span.ts";

/** A place that can be found again: exact words, context either side, position. Structurally the model's selector. */
export interface TextSelector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where a selector's words are now. `found`: at their old place. `moved`: at one other place whose context says that it is the same. `ambiguous`:
 * the words occur, but context does not single one out; `spans` are the candidates. `orphaned`: the words are gone, `spans` is empty.
 */
export interface Anchored {
  readonly state: "found" | "moved" | "ambiguous" | "orphaned";
  readonly spans: readonly Span[];
}

/** Characters kept either side. */
const CONTEXT = 32;
/** The share of the context that must agree before a place counts as the same, and by how much it must beat the next one. */
const ENOUGH = 0.5;
const CLEARLY = 0.2;

/** A selector for a span of a text, with up to 32 characters either side. Throws where the span is empty or outside the text. */
export function selectorFor(text: string, span: Span): TextSelector {
  if (span.start < 0 || span.end <= span.start || span.end > text.length)
    throw new Error(`invalid span: ${span.start}..${span.end} of ${text.length}`);
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    start: span.start,
    end: span.end,
  };
}

/**
 * Finds a selector's place in a text that may have been edited since. It never jumps to a lookalike: a place counts only where its context agrees.
 * Where the words are not there letter by letter, they are sought with quotes, dashes and spaces evened out.
 */
export function anchor(text: string, selector: TextSelector): Anchored {
  if (selector.exact === "") return { state: "orphaned", spans: [] };
  const exact = choose(text, selector, occurrences(text, selector.exact));
  return exact.state === "orphaned" ? anchorFolded(text, selector) : exact;
}

/** The second attempt, with typography evened out on both sides; a place found so has moved at least in its letters. */
function anchorFolded(text: string, selector: TextSelector): Anchored {
  const folded = fold(text);
  const even = { ...selector, exact: fold(selector.exact).text, prefix: fold(selector.prefix).text, suffix: fold(selector.suffix).text };
  if (even.exact === "") return { state: "orphaned", spans: [] };
  const result = choose(folded.text, even, occurrences(folded.text, even.exact));
  return { state: result.state === "found" ? "moved" : result.state, spans: result.spans.map((span) => folded.toSource(span)) };
}

/** Judges the places where the words occur. */
function choose(text: string, selector: TextSelector, places: readonly number[]): Anchored {
  const span = (start: number): Span => ({ start, end: start + selector.exact.length });
  if (places.length === 0) return { state: "orphaned", spans: [] };
  const scored = places.map((start) => ({ start, score: agreement(text, selector, start) })).sort((a, b) => b.score - a.score);
  const here = scored.find((place) => place.start === selector.start);
  const best = scored[0]!;
  if (here !== undefined && here.score === 1) return { state: "found", spans: [span(here.start)] };
  const clear = best.score >= ENOUGH && best.score - (scored[1]?.score ?? 0) >= CLEARLY;
  if (clear) return { state: best.start === selector.start ? "found" : "moved", spans: [span(best.start)] };
  return { state: "ambiguous", spans: [...places].map(span) };
}

/** The share of the context that agrees, counted outwards from the words on both sides; 1 where there is none to compare. */
function agreement(text: string, selector: TextSelector, start: number): number {
  const total = selector.prefix.length + selector.suffix.length;
  if (total === 0) return text.length === selector.exact.length ? 1 : 0;
  let before = 0;
  while (before < selector.prefix.length && start - before > 0 && text[start - before - 1] === selector.prefix.at(-before - 1)) before++;
  const end = start + selector.exact.length;
  let after = 0;
  while (after < selector.suffix.length && text[end + after] === selector.suffix[after]) after++;
  return (before + after) / total;
}

/** Every place where the words stand, overlapping ones too. */
function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}
