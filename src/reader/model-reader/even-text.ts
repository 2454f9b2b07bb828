import type { Span } from "#model";
import { fold } from "#text";

/** The most places of a quotation that are looked for: beyond two it is ambiguous anyhow. */
const PLACES = 20;

/** A passage with its typography evened out and every run of white space one space, and the way back to the report's text. */
export interface EvenText {
  readonly text: string;
  toSource(span: Span): Span;
}

/** Evens out the part `within` of a text. */
export function evenText(text: string, within: Span): EvenText {
  const folded = fold(text.slice(within.start, within.end));
  const { even, at } = narrowed(folded.text);
  return {
    text: even,
    toSource: ({ start, end }) => {
      const span = folded.toSource({ start: at[start]!, end: at[end - 1]! + 1 });
      return { start: span.start + within.start, end: span.end + within.start };
    },
  };
}

/** White space narrowed to single spaces; `at` leads each unit back. */
function narrowed(text: string): { readonly even: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let even = "";
  for (let i = 0; i < text.length; i++) {
    const blank = /\s/.test(text[i]!);
    if (blank && (even === "" || even.endsWith(" "))) continue;
    even += blank ? " " : text[i]!;
    at.push(i);
  }
  return { even, at };
}

/** Every place in the passage where a quotation stands, whole words only, in the report's text. An empty quotation stands nowhere. */
export function quotedPlaces(passage: EvenText, quotation: string): readonly Span[] {
  const sought = narrowed(fold(quotation).text).even.trim();
  const found: Span[] = [];
  if (sought === "" || sought.length > passage.text.length) return found;
  for (let at = passage.text.indexOf(sought); at >= 0 && found.length < PLACES; at = passage.text.indexOf(sought, at + 1))
    if (isWhole(passage.text, at, at + sought.length)) found.push(passage.toSource({ start: at, end: at + sought.length }));
  return found;
}

/** True where no word is cut at either end. */
function isWhole(text: string, start: number, end: number): boolean {
  const inWord = (at: number): boolean => at > 0 && at < text.length && isLetter(text[at - 1]!) && isLetter(text[at]!);
  return !inWord(start) && !inWord(end);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}
