import { sentences, type Span } from "#text";
import { isSpeakingTag } from "./speaking-tag.ts";
import { bySpan } from "./locate.ts";
import type { Quoted } from "./quotation-marks.ts";

/** A sentence, or several that one quotation holds together, with the quotations in it. */
export interface SpeechUnit extends Span {
  readonly quotes: readonly Quoted[];
}

/**
 * Cuts a text into units of speech: a quotation of several sentences stays whole, with the words that attribute it, be it that it ends with a mark of its
 * own (“Sign it!” the envoy told reporters).
 */
export function speechUnits(text: string, quoted: readonly Quoted[]): SpeechUnit[] {
  const outer = quoted.filter((quote) => quote.depth === 0);
  const merged: { start: number; end: number }[] = [];
  let q = 0;
  for (const sentence of sentences(text)) {
    const last = merged.at(-1);
    while (q < outer.length && outer[q]!.outer.end <= sentence.start) q++;
    const bridge = outer[q];
    const bridged = bridge !== undefined && last !== undefined && bridge.outer.start < last.end && bridge.outer.end > sentence.start;
    if (last !== undefined && (bridged || isSpeakingTag(text, last, sentence))) last.end = sentence.end;
    else merged.push({ ...sentence });
  }
  // A quotation begins in one unit and, as units are cut, ends in it.
  const groups = bySpan(
    merged,
    outer.map((quote) => ({ ...quote, start: quote.outer.start, end: quote.outer.end })),
  );
  return merged.map((span, i) => ({ ...span, quotes: groups.get(i) ?? [] }));
}

/** True where a position stands inside one of the unit's quotations. */
export function isQuoted(unit: SpeechUnit, at: number): boolean {
  return unit.quotes.some((quote) => at > quote.outer.start && at < quote.outer.end - 1);
}
