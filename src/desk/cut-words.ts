import type { Report, Selector, Span } from "#model";
import { Refusal } from "./refusal.ts";
import { type Wording, wordingAt } from "./wording.ts";

/** Characters of context either side of a selector, as everywhere in the store. */
const CONTEXT = 32;

/**
 * The words at a place that a person points out. Refuses an empty place, one outside the text, and one that cuts a character in two. `field` says which
 * place of the request it is.
 */
export function cutWords({ id, text }: Report, { start, end }: Span, field: string): Wording {
  const found = start >= end ? "is empty" : end > text.length ? `ends behind the text of ${text.length} characters` : null;
  const cuts = [start, end].find((at) => isLow(text, at) && isHigh(text, at - 1));
  const fault = found ?? (cuts === undefined ? null : `cuts the character at ${cuts} in two`);
  if (fault === null) return wordingAt(text, { start, end });
  throw new Refusal("invalid-span", `${field}: the place ${start} to ${end} ${fault}.`, `Give a place within the text of “${id}”.`, {
    field,
  });
}

/** A place that a person points out, to be found again. Refuses as {@link cutWords} does. */
export function cutSelector(report: Report, span: Span, field: string): Selector {
  const { start, end, exact } = cutWords(report, span, field);
  const { text } = report;
  return { exact, prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT), start, end };
}

function isHigh(text: string, at: number): boolean {
  return at >= 0 && (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
