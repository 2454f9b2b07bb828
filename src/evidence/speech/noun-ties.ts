import type { Span } from "#text";
import { ADJECTIVE_CLASSES, LIGHT_VERBS, NOUN_CLASSES, type NounClass } from "./data/noun-cues.ts";
import { type Chunk, chunkBefore, isHead } from "./noun-chunk.ts";
import { phraseEnd } from "./phrase-end.ts";
import { isQuoted, type SpeechUnit } from "./speech-units.ts";
import { subjectOf } from "./subject.ts";
import type { TaggedWord } from "./tagged-words.ts";
import { sourceAt, type Tie } from "./tie.ts";

type Lexicon = ReadonlyMap<string, readonly NounClass[]>;

function lexiconOf(classes: readonly NounClass[]): Lexicon {
  const lexicon = new Map<string, NounClass[]>();
  for (const each of classes) for (const word of each.words.split(" ")) lexicon.set(word, [...(lexicon.get(word) ?? []), each]);
  return lexicon;
}

const NOUNS = lexiconOf(NOUN_CLASSES);
const ADJECTIVES = lexiconOf(ADJECTIVE_CLASSES);

/** Every tie by an English noun or predicate adjective in one unit of speech ("his claim that", "are worried about"). */
export function nounTies(text: string, unit: SpeechUnit, words: readonly TaggedWord[]): Tie[] {
  const found: Tie[] = [];
  for (const [at, word] of words.entries()) {
    const lexicon = word.part === "NOUN" ? NOUNS : word.part === "ADJ" || word.part === "VERB" ? ADJECTIVES : null;
    const classes = lexicon?.get(word.part === "NOUN" ? word.lemma : word.word);
    if (classes === undefined || isQuoted(unit, word.start)) continue;
    const lead = words[at + 1]?.word ?? "";
    const cue = classes.find((each) => each.leads.split(" ").includes(lead));
    if (cue === undefined || (lead === "to" && cue.kind === "intention" && words[at + 2]?.part !== "VERB" && words[at + 2]?.part !== "AUX"))
      continue;
    const from = lead === "to" && cue.kind === "intention" ? at + 1 : at + 2;
    if (words[from] === undefined) continue;
    const source = sourceAt(text, lexicon === NOUNS ? ownerOf(words, at) : holderOf(words, at));
    if (source === null || (source.start <= word.start && word.start < source.end)) continue;
    const content = { start: words[from].start, end: lead === "that" ? unit.end : phraseEnd(unit, words, from) };
    if (content.end - content.start >= 4)
      found.push({ kind: cue.kind, source, told: null, cue: { start: word.start, end: word.end }, content, trailing: false });
  }
  return found;
}

/** Whose a noun is: a possessor before it ("Oskel's claim", "his claim"), or the subject of the verb that carries it ("made the claim"). */
function ownerOf(words: readonly TaggedWord[], noun: number): Span | null {
  let at = noun - 1;
  while (at >= 0 && noun - at < 6 && /^(?:ADJ|NOUN|DET|NUM|ADV|PART|PRON)$/.test(words[at]!.part)) {
    const { word } = words[at]!;
    if (/^['’]s?$/.test(word)) return chunkSpan(words, chunkBefore(words, at - 1));
    if (/^(?:his|her|their|its|my|our|your)$/.test(word)) return { start: words[at]!.start, end: words[at]!.end };
    at--;
  }
  const verb = words[at];
  if (verb?.part !== "VERB" && verb?.lemma !== "have") return null;
  return LIGHT_VERBS.has(verb.lemma) ? chunkSpan(words, subjectOf(words, at)) : null;
}

/** Who is "confident that": the subject of the form of "be" before the adjective, or the noun it follows. */
function holderOf(words: readonly TaggedWord[], adjective: number): Span | null {
  let at = adjective - 1;
  while (at >= 0 && (words[at]!.part === "ADV" || words[at]!.part === "PART")) at--;
  const before = words[at];
  if (before === undefined) return null;
  if (/^(?:be|remain|seem|appear|feel|become|grow|sound|get)$/.test(before.lemma)) return chunkSpan(words, subjectOf(words, at));
  return isHead(before) && before.part !== "NUM" ? chunkSpan(words, chunkBefore(words, at)) : null;
}

function chunkSpan(words: readonly TaggedWord[], chunk: Chunk | null): Span | null {
  return chunk === null ? null : { start: words[chunk.from]!.start, end: words[chunk.to - 1]!.end };
}
