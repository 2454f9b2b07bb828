import type { Span } from "#text";
import { cyrillicVerbTie } from "./cyrillic-verb-ties.ts";
import { CUE_PREPOSITIONS, CUE_STEMS_CYRILLIC, HEARSAY } from "./data/cues.ts";
import { nounTies } from "./noun-ties.ts";
import { byCiting, byPreposition, hearsay } from "./phrase-ties.ts";
import { isQuoted, type SpeechUnit } from "./speech-units.ts";
import { taggedWords } from "./tagged-words.ts";
import { type Tie, trimmedEnd } from "./tie.ts";
import { verbTies } from "./verb-ties.ts";

const CYRILLIC_VERB = new RegExp(`(?<![\\p{L}'’-])(?:${CUE_STEMS_CYRILLIC.join("|")})\\p{Ll}*(?![\\p{L}-])`, "gu");
const PREPOSITION = new RegExp(`(?<![\\p{L}-])(?:${CUE_PREPOSITIONS.join("|")})\\s+`, "giu");
const CITING = /(?<![\p{L}-])(?:citing|with reference to|со ссылкой на|з посиланням на|unter Berufung auf|citant)\s+/giu;
const HEARSAY_WORD = new RegExp(`(?<![\\p{L}-])(?:${HEARSAY.join("|")})(?![\\p{L}-])`, "giu");
/** More ties than this no sentence has; what comes after them is no speech. */
const MOST_TIES = 200;

/** Every tie of a source to its words in one unit of speech; `english` has its verbs, nouns and adjectives read by their parts of speech. */
export function findTies(text: string, unit: SpeechUnit, english: boolean): Tie[] {
  const part = text.slice(unit.start, unit.end);
  const matches = (pattern: RegExp): Span[] =>
    [...part.matchAll(pattern)]
      .map((match) => ({ start: unit.start + match.index, end: unit.start + match.index + match[0].length }))
      .filter((span) => !isQuoted(unit, span.start));
  const words = english ? taggedWords(text, unit) : [];
  const ties = [
    ...matches(PREPOSITION).map((cue) => byPreposition(text, unit, cue)),
    ...(english
      ? [...verbTies(text, unit, words), ...nounTies(text, unit, words)]
      : matches(CYRILLIC_VERB).map((cue) => cyrillicVerbTie(text, unit, cue))),
    ...matches(HEARSAY_WORD).map((cue) => hearsay(text, unit, cue)),
  ].filter((tie) => tie !== null);
  const cited = matches(CITING)
    .map((cue) => byCiting(text, unit, cue, ties))
    .filter((tie) => tie !== null);
  return cutAtTrailing([...ties, ...cited].slice(0, MOST_TIES), text);
}

/** Where one source takes over from another: "…, while the minister said". */
const TAKES_OVER = /[,;]\s*(?:with|while|whereas|and|but|as)\s+$/u;

/** Contents end where a trailing source begins, and where another source takes over. */
function cutAtTrailing(ties: readonly Tie[], text: string): Tie[] {
  return ties.map((tie) => {
    if (tie.trailing) return tie;
    const cuts = ties.filter((other) => other !== tie && other.source.start > tie.content.start && other.source.end < tie.content.end);
    const ends = cuts.map((other) => cutBy(other, tie, text)).filter((end) => end !== null);
    const end = Math.min(tie.content.end, ...ends);
    return end - tie.content.start < 6 ? tie : { ...tie, content: { start: tie.content.start, end } };
  });
}

/** Where another tie ends this one's content, or `null` where it stands within it. */
function cutBy(other: Tie, tie: Tie, text: string): number | null {
  const begin = Math.max(tie.content.start, other.source.start - 16);
  const lead = TAKES_OVER.exec(text.slice(begin, other.source.start));
  if (lead !== null && !other.trailing) return begin + lead.index;
  if (!other.trailing || other.content.end <= tie.content.start) return null;
  return Math.min(other.content.end, trimmedEnd(text, tie.content.start, other.source.start));
}
