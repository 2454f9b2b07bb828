import type { Span } from "./span.ts";

/** A word with its place. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑.,·][\p{L}\p{N}\p{M}]+)*/gu;
const INNER_STOP = /[.,]/;
const NUMBER = /^[\p{N}.,]+$/u;

/**
 * The words of a text, in any script: runs of letters and digits, with apostrophes and hyphens inside them (`don't`, `20-point`) and separators
 * inside numbers (`15,000`, `2.5`). Dotted abbreviations fall apart (`U.S.` is two words).
 */
export function words(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const part = within.start === 0 && within.end === text.length ? text : text.slice(within.start, within.end);
  const found: Word[] = [];
  for (const match of part.matchAll(WORD)) {
    const start = within.start + match.index;
    if (!INNER_STOP.test(match[0]) || NUMBER.test(match[0])) found.push({ text: match[0], start, end: start + match[0].length });
    else pushPieces(found, match[0], start);
  }
  return found;
}

/** Splits at stops and commas, unless they stand between two digits. */
function pushPieces(found: Word[], text: string, start: number): void {
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    const ends = i === text.length || (INNER_STOP.test(text[i]!) && !(isDigit(text[i - 1]) && isDigit(text[i + 1])));
    if (!ends) continue;
    if (i > from) found.push({ text: text.slice(from, i), start: start + from, end: start + i });
    from = i + 1;
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{N}/u.test(character);
}
