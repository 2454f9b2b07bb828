import type { AttributionKind } from "#model";
import type { Span } from "#text";
import { type Complement, complementOf } from "./complement.ts";
import { VERB_LEXICON, type VerbBehaviour } from "./cue-lexicon.ts";
import { TIME_WORDS } from "./data/chunk-words.ts";
import { HELD_VERBS, SURE_FORMS, VERB_TOPICS } from "./data/verb-cues.ts";
import { type Chunk, chunkAfter, chunkBefore, isHead } from "./noun-chunk.ts";
import { phraseEnd } from "./phrase-end.ts";
import { isQuoted, type SpeechUnit } from "./speech-units.ts";
import { groupStart, subjectOf } from "./subject.ts";
import type { TaggedWord } from "./tagged-words.ts";
import { sourceAt, type Tie, trimmedEnd } from "./tie.ts";

/** A verb that may be a cue, with what is known of it. */
interface VerbCue {
  readonly at: number;
  readonly from: number;
  readonly lemma: string;
  readonly behaviour: VerbBehaviour;
}

const NO_BEHAVIOUR: VerbBehaviour = { clause: null, infinitive: null, object: null, addressed: false, trails: false };

/** Every tie by an English verb in one unit of speech, by the tagged words of the unit. */
export function verbTies(text: string, unit: SpeechUnit, words: readonly TaggedWord[]): Tie[] {
  const found: Tie[] = [];
  for (const [at, word] of words.entries()) {
    const lemma = SURE_FORMS.get(word.word) ?? (word.part === "VERB" ? word.lemma : mistaken(words, at));
    if (lemma === null || isQuoted(unit, word.start)) continue;
    if (word.part !== "VERB" && /^(?:DET|ADJ)$/.test(words[at - 1]?.part ?? "")) continue;
    const behaviour = VERB_LEXICON.get(lemma) ?? (lemma in VERB_TOPICS || lemma === "make" ? NO_BEHAVIOUR : null);
    const special = clearly(text, unit, words, at) ?? heardFrom(text, words, unit, at);
    if (special !== null) found.push(special);
    if (behaviour === null || special !== null) continue;
    const cue = { at, from: groupStart(words, at), lemma, behaviour };
    const tie = isPassive(words, cue)
      ? passive(text, unit, words, cue)
      : (inverted(text, unit, words, cue) ?? active(text, unit, words, cue));
    if (tie !== null && tie.content.end - tie.content.start >= 4) found.push(tie);
  }
  return found;
}

/** The ground form of a verb that the tagger takes for a noun ("The paper notes that …"): its clause has no other verb before it. */
function mistaken(words: readonly TaggedWord[], at: number): string | null {
  const { part, word } = words[at]!;
  if (part !== "NOUN" || words[at - 1]?.word === "united") return null;
  const lemma = groundForm(words[at]!);
  const behaviour = VERB_LEXICON.get(lemma);
  if ((behaviour?.clause ?? null) === null) return null;
  const { frame } = complementOf(words, at, words.length, false);
  if (word.endsWith("ing")) return frame === "clause" && words[at - 1]?.word === "," ? lemma : null;
  if (!isHead(words[at - 1])) return null;
  if (frame === "none" && behaviour?.trails === true && word !== lemma) return closesSentence(words, at) ? lemma : null;
  if (frame !== "clause") return null;
  for (let i = at - 1; i >= 0 && words[i]!.word !== ","; i--) if (/^(?:VERB|AUX)$/.test(words[i]!.part)) return null;
  return lemma;
}

/** "warning" as a form of "warn", since the tagger gives nouns their own ground form. */
function groundForm({ word, lemma }: TaggedWord): string {
  if (!word.endsWith("ing")) return lemma;
  const stem = word.slice(0, -"ing".length);
  return VERB_LEXICON.has(stem) ? stem : `${stem}e`;
}

/** "…, the paper reports." */
function closesSentence(words: readonly TaggedWord[], at: number): boolean {
  const chunk = chunkBefore(words, at - 1);
  return chunk !== null && words[at + 1]?.part === "PUNCT" && /^(?:,|[”"»’']+)$/.test(words[chunk.from - 1]?.word ?? "");
}

/** "made (it) clear that". */
function clearly(text: string, unit: SpeechUnit, words: readonly TaggedWord[], at: number): Tie | null {
  if (words[at]!.lemma !== "make") return null;
  let clear = at + 1;
  while (
    clear < words.length &&
    clear - at < 5 &&
    (words[clear]!.part === "ADV" || /^(?:it|very|abundantly|quite)$/.test(words[clear]!.word)) &&
    words[clear]!.word !== "clear"
  )
    clear++;
  if (words[clear]?.word !== "clear") return null;
  const complement = complementOf(words, clear, words.length, false);
  const subject = subjectOf(words, at);
  const source = subject === null ? null : sourceAt(text, spanOf(words, subject));
  if (complement.frame !== "clause" || source === null) return null;
  const cue = { start: words[at]!.start, end: words[clear]!.end };
  return { kind: "speech", source, told: null, cue, content: contentOf(unit, words, complement), trailing: false };
}

/** "They had heard from members that …": the members said it. */
function heardFrom(text: string, words: readonly TaggedWord[], unit: SpeechUnit, at: number): Tie | null {
  if (words[at]!.lemma !== "hear" && words[at]!.lemma !== "learn") return null;
  const from = words[at + 1]?.part === "ADV" ? at + 2 : at + 1;
  const chunk = words[from]?.word === "from" ? chunkAfter(words, from + 1) : null;
  const source = chunk === null ? null : sourceAt(text, spanOf(words, chunk));
  if (chunk === null || source === null) return null;
  const complement = complementOf(words, chunk.to - 1, words.length, false);
  if (complement.frame !== "clause") return null;
  const cue = { start: words[at]!.start, end: words[from]!.end };
  return { kind: "speech", source, told: null, cue, content: contentOf(unit, words, complement), trailing: false };
}

/** "was said", "is being told"; not "has said", "is saying". */
function isPassive(words: readonly TaggedWord[], { at, from, lemma }: VerbCue): boolean {
  const { word } = words[at]!;
  if (word === lemma || /(?:ing|[^s]s)$/.test(word)) return false;
  if (words[at + 1]?.word === "by") return true;
  return words.slice(from, at).findLast((each) => each.part === "AUX")?.lemma === "be";
}

function spanOf(words: readonly TaggedWord[], chunk: Chunk): Span {
  return { start: words[chunk.from]!.start, end: words[chunk.to - 1]!.end };
}

function cueSpan(words: readonly TaggedWord[], cue: VerbCue): Span {
  return { start: words[cue.at]!.start, end: words[cue.at]!.end };
}

/** "It was reported by two papers that …", "the plan was rejected by Oskel", "is expected to". */
function passive(text: string, unit: SpeechUnit, words: readonly TaggedWord[], cue: VerbCue): Tie | null {
  const by = words.findIndex((word, i) => i > cue.at && i < cue.at + 8 && word.word === "by");
  const complement = complementOf(words, cue.at, words.length, false);
  const kind = kindOf(cue, complement.frame);
  const span = cueSpan(words, cue);
  const agent = by < 0 ? null : chunkAfter(words, by + 1);
  const source = agent === null ? null : sourceAt(text, spanOf(words, agent));
  if (source === null) {
    if (!HELD_VERBS.has(cue.lemma) || (complement.frame !== "infinitive" && complement.frame !== "clause")) return null;
    const nobody = { ...span, exact: text.slice(span.start, span.end), kind: "hearsay" as const };
    return { kind: "belief", source: nobody, told: null, cue: span, content: contentOf(unit, words, complement), trailing: false };
  }
  const subject = subjectOf(words, cue.at);
  const whole = subject === null ? null : spanOf(words, subject);
  if (kind === null && cue.behaviour.object === null && cue.behaviour.clause === null) return null;
  if (whole === null) return null;
  return { kind: "stance", source, told: null, cue: span, content: whole, trailing: false };
}

function kindOf(cue: VerbCue, frame: Complement["frame"]): AttributionKind | null {
  if (frame === "none") return null;
  if (frame === "topic") return "stance";
  return cue.behaviour[frame];
}

/** "…," said the minister. The verb comes straight after a comma or a closing mark, the source after the verb. */
function inverted(text: string, unit: SpeechUnit, words: readonly TaggedWord[], cue: VerbCue): Tie | null {
  const before = words[cue.from - 1];
  if (!cue.behaviour.trails || before === undefined || cue.from < 3 || /ing$/.test(words[cue.at]!.word)) return null;
  const closed = /^[”"»’']+$/.test(before.word);
  if (!closed && !/^(?:,|[-–—]+)$/.test(before.word)) return null;
  if (closed && chunkBefore(words, cue.from - 1) !== null) return null;
  if (!closed && !/^[”"»’']+$/.test(words[cue.from - 2]?.word ?? "") && subjectOf(words, cue.at) !== null) return null;
  const chunk = chunkAfter(words, cue.at + 1);
  if (chunk === null || /^(?:PART|PUNCT)$/.test(words[chunk.from]!.part) || TIME_WORDS.has(words[chunk.from]!.word)) return null;
  const source = sourceAt(text, spanOf(words, chunk));
  if (source === null) return null;
  const content = { start: unit.start, end: trimmedEnd(text, unit.start, words[cue.from]!.start) };
  return { kind: "speech", source, told: null, cue: cueSpan(words, cue), content, trailing: true };
}

/** "The minister said that …" and "…, the minister said". */
function active(text: string, unit: SpeechUnit, words: readonly TaggedWord[], cue: VerbCue): Tie | null {
  const subject = subjectOf(words, cue.at);
  const source = subject === null ? null : sourceAt(text, spanOf(words, subject));
  if (subject === null || source === null) return null;
  const complement = complementOf(words, cue.at, words.length, cue.behaviour.addressed);
  const told = toldOutlet(text, words, cue);
  if (cue.behaviour.trails && (trails(words, subject, cue, complement) || (told !== null && isOver(words, told)))) {
    const content = { start: unit.start, end: trimmedEnd(text, unit.start, source.start) };
    if (content.end - content.start >= 4) return { kind: "speech", source, told, cue: cueSpan(words, cue), content, trailing: true };
  }
  const aside = asClause(unit, words, subject, told?.end ?? words[cue.at]!.end);
  if (aside !== null && cue.behaviour.trails)
    return { kind: "speech", source, told, cue: cueSpan(words, cue), content: aside, trailing: false };
  const bare = kindOf(cue, complement.frame) === null && complement.frame === "object" && goesOn(words, cue);
  if (bare)
    return {
      kind: cue.behaviour.clause!,
      source,
      told,
      cue: cueSpan(words, cue),
      content: { start: words[cue.at + 1]!.start, end: unit.end },
      trailing: false,
    };
  const kind = kindOf(cue, complement.frame);
  if (kind === null) return null;
  return { kind, source, told, cue: cueSpan(words, cue), content: contentOf(unit, words, complement), trailing: false };
}

/** True where a verb that takes a clause alone is followed by words with a verb of their own before the next mark ("said more would come"). */
function goesOn(words: readonly TaggedWord[], { at, behaviour }: VerbCue): boolean {
  if (behaviour.clause === null || behaviour.object !== null) return false;
  for (let i = at + 2; i < words.length && !/^[,.;:!?()]/.test(words[i]!.word); i++) if (/^(?:VERB|AUX)$/.test(words[i]!.part)) return true;
  return false;
}

/** "As the minister said, …": what stands behind the comma; `null` where the verb is not in such a clause. */
function asClause(unit: SpeechUnit, words: readonly TaggedWord[], subject: Chunk, end: number): Span | null {
  if (words[subject.from - 1]?.word !== "as") return null;
  const comma = words.findIndex((word) => word.start >= end);
  if (words[comma]?.word !== "," || words[comma + 1] === undefined) return null;
  return { start: words[comma + 1]!.start, end: unit.end };
}

/** True where what was said stands before the source, and nothing that could be said follows the verb. */
function trails(words: readonly TaggedWord[], subject: Chunk, cue: VerbCue, complement: Complement): boolean {
  const before = words[subject.from - 1];
  if (before === undefined || subject.from < 3 || subject.from > cue.from) return false;
  const closed = /^[”"»’']+$/.test(before.word);
  if (!closed && !/^(?:,|[-–—]+)$/.test(before.word)) return false;
  if (complement.frame === "none" || /^(?:when|while|as|where|after)$/.test(words[complement.from]?.word ?? "")) return true;
  return (cue.behaviour.addressed && complement.frame === "object") || isTime(words, cue.at + 1);
}

function isTime(words: readonly TaggedWord[], at: number): boolean {
  return words[at]?.part === "PROPN" && /^(?:PUNCT|ADP)$/.test(words[at + 1]?.part ?? "PUNCT");
}

/** True where nothing but a mark or a preposition follows the outlet spoken to. */
function isOver(words: readonly TaggedWord[], told: Span): boolean {
  const next = words.findIndex((word) => word.start >= told.end);
  return next < 0 || /^(?:PUNCT|ADP)$/.test(words[next]!.part);
}

/** The outlet that something was said to ("told Reuters"), or `null`. */
function toldOutlet(text: string, words: readonly TaggedWord[], cue: VerbCue) {
  if (!/^(?:tell|say|confirm)$/.test(cue.lemma)) return null;
  let at = cue.at + 1;
  if (words[at]?.word === "in" && words[at + 1]?.word === "an" && words[at + 2]?.word === "interview") at += 4;
  else if (words[at]?.word === "to") at += 1;
  if (words[at] === undefined) return null;
  const chunk = chunkAfter(words, at);
  const source = chunk === null ? null : sourceAt(text, spanOf(words, chunk));
  return source?.kind === "outlet" ? source : null;
}

function contentOf(unit: SpeechUnit, words: readonly TaggedWord[], complement: Complement): Span {
  const start = words[complement.from]!.start;
  if (complement.frame === "clause" || complement.frame === "infinitive") return { start, end: unit.end };
  return { start, end: phraseEnd(unit, words, complement.from) };
}
