import type { ProposedCondition, Quantity, Span } from "#model";
import { actorIn, denotation } from "../actor.ts";
import { proposedCondition } from "../condition-holders.ts";
import { findConditions } from "../find-conditions.ts";
import { readSentences } from "../passage.ts";
import type { ReaderInput } from "../reader-input.ts";
import { quantityIn } from "../quantity.ts";
import { wordsAt } from "./words-at.ts";

/*
 * A person points out words; what they mean is read from these words where they stand, with all that the report says before them. Nothing is put beside
 * them that the report does not have.
 */

/** Whom the words at a place denote, in the ids of proposals: by name, office or pronoun. Nobody known: none. */
export function readActorAt(input: ReaderInput, place: Span): readonly string[] {
  const words = wordsAt(input, place);
  if (words === null) return [];
  const { context, range } = words;
  return denotation(context, actorIn(context, range, range.from), range).ids;
}

/** The first amount that words name; null where they name none. */
export function readAmountIn(words: string): Quantity | null {
  for (const { tokens } of readSentences(words)) {
    const found = quantityIn(tokens, { from: 0, to: tokens.length });
    if (found !== null) return found;
  }
  return null;
}

/** What words say as a condition. `tie` is the connective before them with its relation, where the report has one. */
export interface ConditionRead extends Pick<ProposedCondition, "holders" | "topic" | "absent"> {
  readonly tie: Pick<ProposedCondition, "connective" | "relation"> | null;
}

/** Who satisfies the condition at a place, what it is about, whether its words are negative, and what ties it. */
export function readConditionAt(input: ReaderInput, place: Span): ConditionRead {
  const words = wordsAt(input, place);
  if (words === null) return { holders: [], topic: null, absent: false, tie: null };
  const { context, range } = words;
  const found = findConditions(context).find(({ content }) => content.from < range.to && range.from < content.to) ?? null;
  const bare = { whole: range, connective: "", relation: "sufficient", pattern: "", needs: [], fronted: false } as const;
  const { holders, topic, absent } = proposedCondition(context, { ...(found ?? bare), content: range });
  return { holders, topic, absent, tie: found && { connective: found.connective, relation: found.relation } };
}
