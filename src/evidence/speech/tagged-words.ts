import model from "wink-eng-lite-web-model";
import winkNlp, { type ItsFunction, type PartOfSpeech, type WinkMethods } from "wink-nlp";
import type { Span } from "#text";

/** A word or mark with its place in the whole text, its part of speech and its ground form. */
export interface TaggedWord extends Span {
  /** In small letters. */
  readonly word: string;
  readonly exact: string;
  readonly part: PartOfSpeech;
  readonly lemma: string;
}

/** The tagger keeps every new word it meets; after so many characters it is set up afresh, so that its memory stays bounded. */
const RENEW_CHARACTERS = 2_000_000;
/** A stretch longer than this is no sentence and is cut there. */
const LONGEST_STRETCH = 20_000;

let tagger: WinkMethods | null = null;
let read = 0;

function taggerReady(length: number): WinkMethods {
  if (tagger === null || read + length > RENEW_CHARACTERS) {
    tagger = winkNlp(model, ["pos"]);
    read = 0;
  }
  read += length;
  return tagger;
}

/** The English words of one stretch of text, tagged. Time is about linear in its length; beyond 20,000 characters nothing is read. */
export function taggedWords(text: string, span: Span): TaggedWord[] {
  const stretch = text.slice(span.start, Math.min(span.end, span.start + LONGEST_STRETCH));
  const { readDoc, its } = taggerReady(stretch.length);
  const tokens = readDoc(stretch).tokens();
  const parts = tokens.out(its.pos) as PartOfSpeech[];
  // The tagger knows no ground form of a few words; such a word stands for itself.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as (string | undefined)[];
  const spaces = tokens.out(its.precedingSpaces) as string[];
  let at = span.start;
  return (tokens.out(its.value) as string[]).map((exact, i) => {
    const start = at + spaces[i]!.length;
    at = start + exact.length;
    return { start, end: at, exact, word: exact.toLowerCase(), part: parts[i]!, lemma: (lemmas[i] ?? exact).toLowerCase() };
  });
}
