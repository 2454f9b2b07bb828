import type { DroppedProposal, Proposal, Span } from "#model";
import type { ReaderInput } from "../reader-input.ts";
import { answerItems } from "./answer-items.ts";
import { checkItem } from "./check-item.ts";
import { evenText } from "./even-text.ts";
import { readText } from "./read-text.ts";

/** What stands of an answer, and what of it was dropped; `failure` where it is no answer of the form asked for. */
export interface CheckedAnswer {
  readonly proposals: readonly Proposal[];
  readonly dropped: readonly DroppedProposal[];
  readonly failure: string | null;
}

/** Characters kept of what was dropped. */
const KEPT = 200;

/**
 * Makes the check of a report's answers: it takes a passage and what the model sent for it. `reader` is the name under which the proposals stand. A
 * statement is proposed only where its words are in the passage at one place, its ids are of known names that the report has, and its numbers,
 * negation and "only" are those of its words.
 */
export function answerCheck(input: ReaderInput, reader: string): (passage: Span, answer: string) => CheckedAnswer {
  const read = readText(input);
  return (passage, answer) => {
    const items = answerItems(answer);
    if (items === null) return { proposals: [], dropped: [], failure: "its answer is not of the form asked for" };
    const search = { read, even: evenText(input.report.text, passage), reader };
    const proposals: Proposal[] = [];
    const dropped: DroppedProposal[] = [];
    for (const item of items) {
      const outcome = item === null ? "malformed" : checkItem(search, item);
      if (typeof outcome === "string") dropped.push({ reason: outcome, words: item?.words.slice(0, KEPT) ?? "" });
      else if (!proposals.some((each) => isSame(each, outcome))) proposals.push(outcome);
    }
    return { proposals, dropped, failure: null };
  };
}

/** A model may say the same twice. */
function isSame(one: Proposal, other: Proposal): boolean {
  return (
    one.act === other.act && one.span.start < other.span.end && other.span.start < one.span.end && one.actor.start === other.actor.start
  );
}
