import type { Span } from "#text";
import { complementOf } from "./complement.ts";
import { VERB_LEXICON } from "./cue-lexicon.ts";
import { chunkBefore } from "./noun-chunk.ts";
import { type TaggedWord, taggedWords } from "./tagged-words.ts";

/** A quotation that ends its own sentence by asking or calling. */
const CALLS = /[!?][”"»’']+\s*$/;
/** What may stand between a quotation and the words that attribute it: nothing that ends a paragraph. */
const SAME_PARAGRAPH = /^[^\S\n]*\n?[^\S\n]*$/;
/** Behind so many words no verb of saying belongs to a tag. */
const LONGEST_SUBJECT = 12;
const LONGEST_TAG = 240;

/** True where a sentence only says who spoke the quotation that ends the one before: “Sign it!” The envoy told reporters in Oslo. English. */
export function isSpeakingTag(text: string, before: Span, sentence: Span): boolean {
  if (!CALLS.test(text.slice(Math.max(before.start, before.end - 8), before.end))) return false;
  if (!SAME_PARAGRAPH.test(text.slice(before.end, sentence.start))) return false;
  const words = taggedWords(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_TAG) });
  return words.slice(0, LONGEST_SUBJECT).some((word, at) => word.part === "VERB" && speaksBack(words, at));
}

/** The verb may stand behind what was said, has a subject from the first word on, and nothing that could be said follows it. */
function speaksBack(words: readonly TaggedWord[], verb: number): boolean {
  const behaviour = VERB_LEXICON.get(words[verb]!.lemma);
  if (behaviour?.trails !== true || chunkBefore(words, verb - 1)?.from !== 0) return false;
  const { frame } = complementOf(words, verb, words.length, behaviour.addressed);
  return frame === "none" || (behaviour.addressed && frame === "object");
}
