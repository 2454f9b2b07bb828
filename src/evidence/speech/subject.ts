import { type Chunk, chunkAfter, chunkBefore, isHead } from "./noun-chunk.ts";
import type { TaggedWord } from "./tagged-words.ts";

const REACH = 40;
const MOST_VERBS = 3;
const DASH = /^[-–—]+$/;
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

/** Words that say who is among those named before. */
const LISTING: ReadonlySet<string> = new Set(["including", "among", "such", "especially", "notably"]);

/** Where the verb group that ends with the verb at `verb` begins: auxiliaries, "not", adverbs and "to" before it belong to it. */
export function groupStart(words: readonly TaggedWord[], verb: number): number {
  let from = verb;
  while (from > 0 && standsInGroup(words, from - 1)) from--;
  return from;
}

function standsInGroup(words: readonly TaggedWord[], at: number): boolean {
  const { part, word } = words[at]!;
  if (word === "since" || word === "long") return words[at + 1]?.word === "since" || words[at - 1]?.word === "long";
  return (part === "AUX" || part === "ADV" || part === "PART") && !/^['’]s?$/.test(word) && word !== "as";
}

/** The subject of the verb at `verb`: a noun phrase to its left, over appositions, relative clauses and verbs that share it; `null` where none is found. */
export function subjectOf(words: readonly TaggedWord[], verb: number, turns = 4): Chunk | null {
  if (turns === 0) return null;
  const from = groupStart(words, verb);
  const before = words[from - 1];
  if (before === undefined) return null;
  if (words.slice(from, verb).some((word) => word.word === "to")) return ofMatrix(words, from - 1, turns);
  if (/ing$/.test(words[verb]!.word) && !hasBe(words, from, verb)) return ofParticiple(words, from - 1, turns);
  if (RELATIVE.has(before.word) && before.part !== "DET") return antecedent(words, from - 2);
  if (before.word === "," || before.word === ")" || DASH.test(before.word)) return overInsertion(words, from - 1, turns);
  if (before.part === "CCONJ") return ofVerbBefore(words, from - 2, turns);
  if (before.part === "VERB" && /^(?:helped|let|began|started|kept|continued)$/.test(before.word))
    return subjectOf(words, from - 1, turns - 1);
  return chunkBefore(words, from - 1);
}

function hasBe(words: readonly TaggedWord[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.lemma === "be" || /^['’](?:s|re|m)$/.test(word.word));
}

/** "is quick to say", "went on to say", "a plan to say": the subject of what governs the infinitive. */
function ofMatrix(words: readonly TaggedWord[], at: number, turns: number): Chunk | null {
  for (let i = at; i >= 0 && at - i < 6; i--) {
    const { part } = words[i]!;
    if (part === "VERB" || part === "AUX") return subjectOf(words, i, turns - 1);
    if (part === "PUNCT" || part === "SCONJ") return null;
  }
  return null;
}

/** "…, saying": the subject of the main verb; "a man saying": the noun phrase before it. */
function ofParticiple(words: readonly TaggedWord[], at: number, turns: number): Chunk | null {
  const before = words[at]!;
  if (isHead(before)) {
    const chunk = chunkBefore(words, at);
    const governor = chunk === null ? undefined : words[chunk.from - 1];
    if (chunk !== null && (governor?.word === "with" || (governor?.part !== "VERB" && governor?.part !== "ADP"))) return chunk;
  }
  return ofVerbBefore(words, at, turns);
}

/** The subject of the nearest finite verb to the left. */
function ofVerbBefore(words: readonly TaggedWord[], at: number, turns: number): Chunk | null {
  let tried = 0;
  for (let i = at; i >= 0 && at - i < REACH && tried < MOST_VERBS; i--) {
    const { part, word } = words[i]!;
    if ((part === "VERB" && !/ing$/.test(word) && words[i - 1]?.word !== "to") || (part === "AUX" && words[i + 1]?.part !== "VERB")) {
      const found = subjectOf(words, i, turns - 1);
      if (found !== null) return found;
      tried++;
    }
  }
  return null;
}

/** "the man who said", "Sol, who said". */
function antecedent(words: readonly TaggedWord[], at: number): Chunk | null {
  const last = words[at]?.word === "," ? at - 1 : at;
  if (isHead(words[last])) return chunkBefore(words, last);
  if (words[last]?.word !== ")") return null;
  return overInsertion(words, last, 1);
}

/** Over "Sol, an aide to the mayor, said", "Sol (Harbour) said", "Sol - who was there - said". */
function overInsertion(words: readonly TaggedWord[], close: number, turns: number): Chunk | null {
  const mark = words[close]!.word;
  const opens = (word: string): boolean => (mark === ")" ? word === "(" : mark === "," ? word === "," : DASH.test(word));
  const relative = mark === "," ? relativeComma(words, close) : -1;
  if (relative > 0) return chunkBefore(words, relative - 1);
  for (let i = close - 1; i > 0 && close - i < REACH; i--) {
    if (!opens(words[i]!.word)) continue;
    if (words[i - 1]?.word === ")") return overInsertion(words, i - 1, turns - 1);
    const name = chunkBefore(words, i - 1);
    if (name === null || /^[”"»]$/.test(words[i - 1]!.word)) continue;
    const inner = words[i + 1]!;
    if (
      inner.part === "CCONJ" ||
      inner.part === "SCONJ" ||
      (inner.part === "PRON" && !RELATIVE.has(inner.word) && inner.word !== "his" && inner.word !== "her")
    )
      return null;
    const isApposition = mark === "," && (chunkAfter(words, i + 1)?.to === close || LISTING.has(inner.word));
    return isApposition ? { from: name.from, to: close } : name;
  }
  return null;
}

/** The comma that opens the relative clause which the comma at `close` ends; -1 where there is none. */
function relativeComma(words: readonly TaggedWord[], close: number): number {
  for (let i = close - 1; i > 0 && close - i < REACH; i--) {
    if (/^[.;:!?]$/.test(words[i]!.word)) return -1;
    if (words[i]!.word === "," && /^(?:who|which|whose)$/.test(words[i + 1]?.word ?? "")) return i;
  }
  return -1;
}
