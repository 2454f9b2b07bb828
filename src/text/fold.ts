import { unifyScripts } from "./look-alikes.ts";
import type { Span } from "./span.ts";

/** A text with its typography evened out, and the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** The span of the source text that a span of the folded text stands for. Throws where the span lies outside the folded text. */
  toSource(span: Span): Span;
}

/** What one character is folded to. Most keep their length, so that offsets stay the same for nearly every text. */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ...pairs("‘’‚‛′ʼ´`", "'"),
  ...pairs("“”„‟″«»＂", '"'),
  ...pairs("‐‑‒–—―−", "-"),
  ...pairs("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
  ...pairs("\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff", ""),
  ["…", "..."],
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

const FOLDABLE =
  /[‘’‚‛′ʼ´`“”„‟″«»＂‐‑‒–—―−\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u061c\u3000\u00ad\ufeff…\ufb00-\ufb06]|[^\u0300-\u036f][\u0300-\u036f]+/gu;

/**
 * Folds curly quotes, dashes, no-break spaces, soft hyphens, marks of writing direction, ligatures, decomposed letters and look-alike letters in
 * mixed words. Every span of the result maps back exactly; where a character was dropped or widened the span covers the whole source character.
 */
export function fold(text: string): Folded {
  const map = new OffsetMap();
  let folded = "";
  let last = 0;
  for (const match of text.matchAll(FOLDABLE)) {
    const found = match[0];
    const to = FOLDS.get(found) ?? found.normalize("NFC");
    folded += text.slice(last, match.index) + to;
    last = match.index + found.length;
    if (to.length !== found.length) map.shift(folded.length - to.length, to.length, match.index, found.length);
  }
  folded += text.slice(last);
  return { text: unifyScripts(folded), toSource: (span) => map.toSource(checked(span, folded.length)) };
}

function checked(span: Span, length: number): Span {
  if (span.start < 0 || span.end < span.start || span.end > length)
    throw new Error(`invalid span: ${span.start}..${span.end} of ${length}`);
  return span;
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character) => [character, to]);
}

interface Shift {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** The places where folded and source offsets drift apart, in order; between two of them the distance is constant. */
class OffsetMap {
  private readonly shifts: Shift[] = [];

  shift(at: number, length: number, source: number, sourceLength: number): void {
    this.shifts.push({ at, length, source, sourceLength });
  }

  toSource(span: Span): Span {
    const start = this.source(span.start, "start");
    return { start, end: span.end === span.start ? start : this.source(span.end - 1, "end") };
  }

  /** The source offset where the folded unit at `offset` begins, or ends. */
  private source(offset: number, edge: "start" | "end"): number {
    const step = edge === "end" ? 1 : 0;
    const shift = this.shifts[this.lastAtOrBefore(offset)];
    if (shift === undefined) return offset + step;
    if (offset < shift.at + shift.length) return shift.source + (edge === "end" ? shift.sourceLength : 0);
    return offset - (shift.at + shift.length) + shift.source + shift.sourceLength + step;
  }

  private lastAtOrBefore(offset: number): number {
    let low = 0;
    let high = this.shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.shifts[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
