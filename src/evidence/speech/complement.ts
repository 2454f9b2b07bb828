import type { Span } from "#text";
import { TIME_WORDS } from "./data/chunk-words.ts";
import { PARTICLES, VERB_TOPICS } from "./data/verb-cues.ts";
import { chunkAfter } from "./noun-chunk.ts";
import type { TaggedWord } from "./tagged-words.ts";

/** What follows a cue: a clause, an infinitive, a thing, a topic behind a preposition, or nothing that could be its content. */
export interface Complement {
  readonly frame: "clause" | "infinitive" | "object" | "topic" | "none";
  /** The first word of the content, by index. */
  readonly from: number;
  /** The one spoken to, where one stands between cue and content. */
  readonly addressee: Span | null;
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set("that whether if how why what who where when which".split(" "));
const OPENING = /^[“"«„‘']+$/;
const MEANWHILE: ReadonlySet<string> = new Set(
  "on in at during to after before with last this late early earlier for from by via".split(" "),
);

/** Reads what follows the verb at `verb` up to `end`; `addressed` verbs have the one spoken to before their content. */
export function complementOf(words: readonly TaggedWord[], verb: number, end: number, addressed: boolean): Complement {
  let at = verb + 1;
  while (at < end && (words[at]!.part === "ADV" || words[at]!.word === "not") && !/^(?:then|so|how)$/.test(words[at]!.word)) at++;
  const topics = VERB_TOPICS[words[verb]!.lemma]?.split(" ") ?? [];
  const next = words[at]?.word ?? "";
  if (topics.includes(next) && words[at + 1] !== undefined && !(next === "to" && words[at + 1]!.part === "VERB")) {
    if (PARTICLES.has(next)) return plain(words, at + 1, end);
    return { frame: "topic", from: at + 1, addressee: null };
  }
  if (addressed) {
    const spoken = chunkAfter(words, at);
    if (spoken !== null && spoken.to < end) {
      const inner = overMeanwhile(words, spoken.to, end);
      const found = plain(words, inner, end);
      if (found.frame === "clause" || found.frame === "infinitive")
        return { ...found, addressee: { start: words[spoken.from]!.start, end: words[spoken.to - 1]!.end } };
      if (topics.includes(words[spoken.to]!.word)) return { frame: "topic", from: spoken.to + 1, addressee: null };
    }
  }
  const direct = plain(words, at, end);
  // "said only one thing was clear": an adverb before a bare clause belongs to it.
  if (
    direct.frame === "clause" &&
    direct.from === at &&
    at > verb + 1 &&
    !CLAUSE_WORDS.has(words[at]!.word) &&
    !TIME_WORDS.has(words[verb + 1]!.word)
  )
    return { ...direct, from: verb + 1 };
  const isDay = direct.frame === "object" && TIME_WORDS.has(words[at]?.word ?? "");
  return direct.frame === "none" || isDay ? plain(words, overMeanwhile(words, at, end), end) : direct;
}

function plain(words: readonly TaggedWord[], at: number, end: number): Complement {
  const word = words[at];
  const found = (frame: Complement["frame"], from: number): Complement => ({ frame: from < end ? frame : "none", from, addressee: null });
  if (word === undefined || at >= end) return found("none", end);
  if (word.word === ":" || (word.word === "," && OPENING.test(words[at + 1]?.word ?? ""))) return found("clause", at + 1);
  if (word.word === "that" && words[at + 1]?.word === ":") return found("clause", at + 2);
  if (word.word === "that" && /^(?:PUNCT|ADP)$/.test(words[at + 1]?.part ?? "PUNCT") && words[at + 1]?.word !== ",")
    return found("object", at);
  if (CLAUSE_WORDS.has(word.word)) return found("clause", word.word === "that" ? at + 1 : at);
  if (OPENING.test(word.exact)) return found("clause", at);
  if (word.word === "to" && (/^(?:VERB|AUX|ADV)$/.test(words[at + 1]?.part ?? "") || OPENING.test(words[at + 1]?.word ?? "")))
    return found("infinitive", at);
  if (/^(?:PUNCT|CCONJ|SCONJ|ADP)$/.test(word.part)) return found("none", at);
  return found(hasFiniteVerb(words, at, end) ? "clause" : "object", at);
}

/** True where what begins at `at` has a subject and a verb of its own before the next mark. */
function hasFiniteVerb(words: readonly TaggedWord[], at: number, end: number): boolean {
  const subject = chunkAfter(words, OPENING.test(words[at]!.word) ? at + 1 : at);
  if (subject === null) return false;
  for (let i = subject.to; i < end && i - subject.to < 5; i++) {
    const { part, word } = words[i]!;
    if (OPENING.test(word)) continue;
    if (part === "AUX" || (part === "VERB" && !/ing$/.test(word))) return !/^(?:n[’']t|not)$/.test(word);
    if (part !== "ADV" && part !== "PART") return false;
    if (word === "to") return false;
  }
  return false;
}

/** Over "on Monday", "in a statement", "to reporters" and the like, where a clause comes after them. */
function overMeanwhile(words: readonly TaggedWord[], at: number, end: number): number {
  let i = at;
  for (let turns = 0; turns < 3 && i < end && (MEANWHILE.has(words[i]!.word) || words[i]!.part === "PROPN"); turns++) {
    const chunk = chunkAfter(words, words[i]!.part === "PROPN" ? i : i + 1);
    if (chunk === null) break;
    i = chunk.to;
  }
  const next = words[i]?.word ?? "";
  return CLAUSE_WORDS.has(next) || next === ":" || OPENING.test(next) || (next === "," && OPENING.test(words[i + 1]?.word ?? "")) ? i : at;
}
