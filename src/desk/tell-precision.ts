import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import { type SampledShare, wilsonInterval } from "./wilson-interval.ts";

/**
 * How a rule of the reader has held with these analysts, of the proposals decided: `accepted` as they stood, accepted once somebody had put them otherwise or
 * rewritten their statement (`edited`), `rejected`. `share` with its interval are those accepted as they stood: of an edited one somebody had to mend what
 * the rule had wrong.
 */
export interface PatternPrecision extends SampledShare {
  readonly pattern: string;
  readonly accepted: number;
  readonly edited: number;
  readonly rejected: number;
}

/** How each of the reader's rules has held, those with most decisions first. Proposals that tell no rule (a person's, and older ones) do not count. */
export async function tellPrecision(desk: Desk, affair: string): Promise<readonly PatternPrecision[]> {
  const { id } = await findAffair(desk, affair);
  const byPattern = new Map<string, HeldProposal[]>();
  for (const held of await desk.register.proposals(id)) {
    const { pattern } = held.proposal;
    if (pattern === undefined || held.state === "open") continue;
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), held]);
  }
  const rows = [...byPattern].map(([pattern, decided]) => precisionOf(pattern, decided));
  const weight = ({ accepted, edited, rejected }: PatternPrecision): number => accepted + edited + rejected;
  return rows.sort((a, b) => weight(b) - weight(a) || (a.pattern < b.pattern ? -1 : 1));
}

function precisionOf(pattern: string, decided: readonly HeldProposal[]): PatternPrecision {
  const rejected = decided.filter(({ state }) => state === "rejected").length;
  const edited = decided.filter((held) => held.state === "accepted" && (held.amended === true || held.edited === true)).length;
  const accepted = decided.length - rejected - edited;
  return { pattern, accepted, edited, rejected, ...wilsonInterval(accepted, decided.length) };
}
