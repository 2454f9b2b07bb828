import type { Dossier, Entry, Likelihood } from "#model";
import { diagnosticOf } from "./finding.ts";
import type { Diagnostic } from "#model";

/** What is wrong or weak about the likelihoods, links and costs of a dossier beside each other. */
export function checkJudgements({ entries }: Dossier): readonly Diagnostic[] {
  return [...repeatedLikelihoods(entries), ...linkedTwice(entries), ...costUnits(entries)];
}

/** Two judgements on one thing since the same day: neither is the later one, so the range of both is taken. */
function repeatedLikelihoods(entries: readonly Entry[]): readonly Diagnostic[] {
  const first = new Map<string, Likelihood>();
  return entries.flatMap((entry) => {
    if (entry.kind !== "likelihood" || entry.until !== undefined || entry.recorded?.to !== undefined) return [];
    const mark = `${entry.of}\n${entry.since ?? ""}`;
    const before = first.get(mark);
    first.set(mark, before ?? entry);
    if (!before) return [];
    const message = `found a second likelihood of \`${entry.of}\` since the same day; the range of both is taken`;
    const beside = [{ message: "the first", entry: before, at: before.id }];
    const way = ["since DATE (the later one counts)", "until DATE (where the first is over)"];
    return [diagnosticOf(entry, { code: "repeated-likelihood", message, accepted: way, beside })];
  });
}

/** One draw decides a link; what belongs to two would be drawn twice. */
function linkedTwice(entries: readonly Entry[]): readonly Diagnostic[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    if (entry.kind !== "linked" || entry.until !== undefined) return [];
    return entry.members.flatMap((member) => {
      const before = first.get(member);
      first.set(member, before ?? entry);
      if (!before) return [];
      const message = `found \`${member}\` in a second place among what is linked; each choice belongs to one link`;
      const beside = [{ message: "the first", entry: before, at: member }];
      return [diagnosticOf(entry, { code: "linked-twice", message, accepted: ["one link of all of them"], at: member, beside })];
    });
  });
}

/** Costs are summed, so they need one unit. */
function costUnits(entries: readonly Entry[]): readonly Diagnostic[] {
  const costs = entries.filter((entry) => entry.kind === "cost");
  const [first] = costs;
  return costs.flatMap((entry) => {
    if (!first || entry.unit === first.unit) return [];
    const message = `found a cost in ${entry.unit ?? "no unit"} where \`${first.id}\` counts in ${first.unit ?? "no unit"}; sums of both say nothing`;
    const beside = [{ message: "the first", entry: first, at: first.id }];
    return [diagnosticOf(entry, { code: "two-cost-units", message, accepted: [first.unit ?? "no unit"], beside })];
  });
}
