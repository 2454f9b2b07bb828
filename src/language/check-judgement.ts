import type { Cost, Entry } from "#model";
import type { Tell } from "./finding.ts";

/** What is wrong or weak about the likelihoods, links and costs of a dossier beside each other, one kind after the other. */
export function checkJudgements(entries: readonly Entry[], tellOf: (entry: Entry) => Tell): void {
  const first = new Map<string, Entry>();
  const before = (mark: string, entry: Entry): Entry | undefined => {
    const known = first.get(mark);
    first.set(mark, known ?? entry);
    return known;
  };
  for (const entry of entries) {
    // Two judgements on one thing since the same day: neither is the later one, so the range of both is taken.
    if (entry.kind !== "likelihood" || entry.until !== undefined || entry.recorded?.to !== undefined) continue;
    const same = before(`${entry.of}\n${entry.since ?? ""}`, entry);
    if (same) tellOf(entry)("repeated-likelihood", undefined, same);
  }
  first.clear();
  for (const entry of entries) {
    // One draw decides a link; what belongs to two would be drawn twice.
    if (entry.kind !== "linked" || entry.until !== undefined) continue;
    for (const member of entry.members) {
      const other = before(member, entry);
      if (other) tellOf(entry)("linked-twice", member, member, other);
    }
  }
  let priced: Cost | undefined;
  for (const entry of entries) {
    // Costs are summed, so they need one unit.
    if (entry.kind !== "cost") continue;
    priced ??= entry;
    if (entry.unit !== priced.unit) tellOf(entry)("two-cost-units", undefined, priced);
  }
}
