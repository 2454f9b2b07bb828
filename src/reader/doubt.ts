import { ACTS, type Proposal } from "#model";
import { DOUBT } from "./data/doubt-weights.ts";
import { doubtFeatures, type Placed, type Surveyed } from "./doubt-features.ts";
import type { Sentence } from "./passage.ts";
import { coveredBy, vote } from "./voter.ts";

/*
 * How far a proposal is to be doubted: a logistic model over plain features of a proposal, fitted by `scripts/train-doubt.mjs` to proposals that were judged
 * right or false. It begins with what the rule and the voter hold likely, and adds a weight for each feature. It sets confidence, and leaves nothing out.
 */

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(DOUBT.weights));

/** The proposals of the rules, each with the confidence that remains after the doubt (its rule's where its words stand in no sentence). */
export function doubted(text: Surveyed, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((each) => weighed(text, each));
}

function weighed(text: Surveyed, proposal: Proposal): Proposal {
  const placed = placedIn(text.sentences, proposal);
  if (placed === null) return proposal;
  const share = vote(text.sentences[placed.at]!.tokens, placed.range)[ACTS.indexOf(proposal.act)]!;
  return { ...proposal, confidence: settled(proposal.confidence, share, doubtFeatures(proposal, text, placed)) };
}

/** One confidence of the rule's, the voter's share for its act and the features of the proposal: from 0.1 to 0.97, two decimals. */
export function settled(rule: number, share: number, features: readonly string[]): number {
  const odds = features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), DOUBT.level + startOf(rule, share));
  const confidence = 1 / (1 + Math.exp(-odds));
  return Math.round(Math.min(0.97, Math.max(0.1, confidence)) * 100) / 100;
}

/** The log odds of a rule's confidence and a voter's share, before any feature. */
export function startOf(rule: number, share: number): number {
  return DOUBT.rule * logOdds(rule) + DOUBT.vote * logOdds(share);
}

/** The sentence that a proposal begins in and the words of it that it covers; null where there are none. */
export function placedIn(sentences: readonly Sentence[], { span }: Proposal): Placed | null {
  const at = sentenceAt(sentences, span.start);
  const range = at === undefined ? null : coveredBy(sentences[at]!, span);
  return range === null ? null : { at: at!, range };
}

/** Where the sentence that holds a place stands, found by halving: they stand in the order of the text. */
function sentenceAt(sentences: readonly Sentence[], place: number): number | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= place ? low : undefined;
}

function logOdds(share: number): number {
  const inside = Math.min(0.99, Math.max(0.01, share));
  return Math.log(inside / (1 - inside));
}
