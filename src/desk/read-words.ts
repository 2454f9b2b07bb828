import type { Group, Member, Proposal, ProposedCondition, Quantity, Report } from "#model";
import { propose } from "#reader";
import { ASKING } from "./data/pointed-words.ts";

/*
 * A person points out words; what they mean is the reader's to say. It is asked by a plain sentence that holds nothing else, so that words mean the same
 * here as where the reader found them itself.
 */

/** More words than this are no name, amount or condition. */
const LONGEST = 400;

/** The amount that words name; `null` where they name none. */
export function readAmount(report: Report, words: string): Quantity | null {
  return ask("object", report, words, []).find(({ object }) => object !== null)?.object?.quantity ?? null;
}

/** Whom words denote, by the dictionary and the affair's own names. Nobody known: none. */
export function readActor(report: Report, words: string, known: readonly (Member | Group)[]): readonly string[] {
  return ask("actor", report, words, known)[0]?.actor.ids ?? [];
}

/** Who satisfies a condition, what it is about, and whether its words are negative. */
export function readCondition(
  report: Report,
  words: string,
  known: readonly (Member | Group)[],
): Pick<ProposedCondition, "holders" | "topic" | "absent"> {
  const found = ask("condition", report, words, known).find(({ conditions }) => conditions.length > 0)?.conditions[0];
  return { holders: found?.holders ?? [], topic: found?.topic ?? null, absent: found?.absent ?? false };
}

function ask(as: keyof typeof ASKING, report: Report, words: string, known: readonly (Member | Group)[]): readonly Proposal[] {
  const [before, behind] = ASKING[as];
  const plain = words
    .slice(0, LONGEST)
    .replace(/\s+/g, " ")
    .replace(/[.?!]+$/, "");
  return propose({ report: { ...report, text: before + plain + behind }, attributions: [], quotations: [], known });
}
