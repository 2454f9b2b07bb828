import type { Proposal } from "#model";
import { CANDIDATES } from "./data/campaign-words.ts";
import { MOODS } from "./data/doubt-words.ts";
import { isAffair } from "./nouns.ts";
import type { Range } from "./noun-phrase.ts";
import type { Sentence } from "./passage.ts";
import type { Token } from "./token.ts";
import { hasCapital } from "./shape.ts";
import { verbIn } from "./voter-features.ts";
import { isIn } from "./word-class.ts";

/** A text's sentences with how many words of affairs and of elections each holds, counted once. */
export interface Surveyed {
  readonly sentences: readonly Sentence[];
  readonly affairs: readonly number[];
  readonly candidates: readonly number[];
  readonly words: number;
}

/** The sentence that a proposal begins in, by its place in the text, and the words of it that the proposal covers. */
export interface Placed {
  readonly at: number;
  readonly range: Range;
}

/** Sentences before and behind that count as near. */
const NEAR = 2;
const CANDIDATE = new Set(CANDIDATES.split(" "));

/** Counts what the doubt asks of a whole text. */
export function surveyed(sentences: readonly Sentence[]): Surveyed {
  const counted = (counts: (token: Token) => boolean) => sentences.map(({ tokens }) => tokens.filter(counts).length);
  return {
    sentences,
    affairs: counted(({ word }) => isAffair(word)),
    candidates: counted(({ word }) => CANDIDATE.has(word)),
    words: Math.max(1, sum(sentences.map(({ tokens }) => tokens.length))),
  };
}

/**
 * What is plain to see of a proposal, as names of features: its pattern and act, who acts and on whose word, mood and place of the verb, conditions, lengths,
 * and how much talk of affairs and of elections is around. No word of a text is among them but auxiliaries. Linear in the sentence.
 */
export function doubtFeatures(proposal: Proposal, text: Surveyed, { at, range }: Placed): readonly string[] {
  const { tokens } = text.sentences[at]!;
  const act = `act ${proposal.act}`;
  const actor = actorKind(proposal);
  const verb = verbIn(tokens, range);
  return [
    ...new Set([
      `pattern ${proposal.pattern ?? ""}`,
      `actor ${actor}`,
      `${act} actor ${actor}`,
      `actors ${step(proposal.actor.ids.length, [1, 2, 3])}`,
      ...(MOODS.has(tokens[verb]!.word) ? [`mood ${tokens[verb]!.word}`] : []),
      `${act} verb place ${step(verb - range.from, [1, 2, 4, 8])}`,
      `sources ${step(proposal.attribution.length, [1, 2])}`,
      ...proposal.attribution.map(({ kind }) => `source ${kind}`),
      `conditions ${step(proposal.conditions.length, [1, 2])}`,
      ...proposal.conditions.map(({ relation }) => `relation ${relation}`),
      `words ${step(range.to - range.from, [5, 9, 14, 21, 30])}`,
      `sentence ${step(tokens.length, [10, 20, 30, 45])}`,
      ...around(text, at),
    ]),
  ];
}

function around({ affairs, candidates, words }: Surveyed, at: number): readonly string[] {
  const near = (counts: readonly number[]) => sum(counts.slice(Math.max(0, at - NEAR), at + NEAR + 1));
  return [
    `affairs near ${step(near(affairs) - affairs[at]!, [1, 3, 6, 10])}`,
    `affairs in text ${step((100 * sum(affairs)) / words, [1, 2, 3, 4, 6])}`,
    `candidates near ${step(near(candidates), [1, 2])}`,
    `candidates in text ${step((1000 * sum(candidates)) / words, [1, 3, 6])}`,
  ];
}

/** Whether the actor is known (as a state or body, a group, a person), and by which kind of words. */
function actorKind({ actor: { exact, ids } }: Proposal): string {
  if (exact === "") return "nobody";
  const first = exact.toLowerCase().split(" ")[0]!;
  const words = isIn("subjectPronouns", first) ? `pronoun ${first}` : hasCapital(exact) ? "name" : "noun";
  const id = ids[0];
  if (id === undefined) return words;
  return `${id.includes(":") ? id.slice(0, id.indexOf(":")) : "state"} by ${words}`;
}

/** How many of the edges a number has reached. */
function step(count: number, edges: readonly number[]): string {
  return String(edges.filter((edge) => count >= edge).length);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, each) => all + each, 0);
}
