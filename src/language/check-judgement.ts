import { isJudged, YARDSTICK_NAMES, type Chance, type Diagnostic, type Dossier, type Entry, type Likelihood } from "#model";
import type { Names } from "./check-names.ts";
import { placeOf } from "./name-places.ts";
import { writeChance } from "./print-judgement.ts";

/** What is wrong or weak about the likelihoods, links and costs of a dossier. */
export function checkJudgements(dossier: Dossier, names: Names): readonly Diagnostic[] {
  return [
    ...dossier.entries.flatMap((entry) => [...chances(entry), ...votedOn(entry, names), ...withoutYardstick(entry)]),
    ...repeatedLikelihoods(dossier),
    ...linkedTwice(dossier),
    ...costUnits(dossier),
  ];
}

type Found = Pick<Diagnostic, "severity" | "code" | "message" | "accepted" | "related">;

function at(entry: Entry, name: string, found: Found): Diagnostic {
  return { ...found, place: placeOf(entry, name) };
}

/** A chance lies between 0 and 1, and its ends rise. */
function chances(entry: Entry): readonly Diagnostic[] {
  const chance = entry.kind === "linked" ? entry.degree : entry.kind === "likelihood" && "low" in entry.is ? entry.is : null;
  if (chance === null || (0 <= chance.low && chance.low <= chance.high && chance.high <= 1)) return [];
  const fault = chance.low > chance.high ? "whose ends do not rise" : "which does not lie between 0 and 1";
  const message = `found ${writeChance(chance)}, ${fault}`;
  return [at(entry, entry.id, { severity: "error", code: "faulty-likelihood", message, accepted: accepted(chance) })];
}

function accepted({ low, high }: Chance): readonly string[] {
  const rising: Chance = { low: Math.min(low, high), high: Math.max(low, high) };
  if (rising.high <= 1) return [writeChance(rising)];
  return rising.high <= 100 ? [`${writeChance(rising)}%`, "0.2..0.4"] : ["0.2..0.4", "20..40%"];
}

/** What several vote on has no likelihood or cost of its own: it follows from those of the votes. */
function votedOn(entry: Entry, names: Names): readonly Diagnostic[] {
  const asked = !isJudged(entry) ? [] : entry.kind === "linked" ? entry.members : [entry.of];
  return asked.flatMap((name) => {
    const decision = names.get(name);
    const body = decision?.kind === "decision" ? names.get(decision.by ?? name.split(".", 1)[0]!) : undefined;
    if (body?.kind !== "body" || !body.rule) return [];
    const message = `found \`${name}\`, on which \`${body.id}\` votes: it follows from the votes`;
    const votes = body.rule.voters.map(({ member }) => `${member}.${name}`);
    return [at(entry, name, { severity: "error", code: "voted-decision", message, accepted: votes })];
  });
}

/** `likely` means one range by one yardstick and another by the next; without one it is taken as unknown. */
function withoutYardstick(entry: Entry): readonly Diagnostic[] {
  if (entry.kind !== "likelihood" || !("words" in entry.is) || entry.is.yardstick !== undefined) return [];
  const { words } = entry.is;
  const message = `found \`${words}\` without its yardstick; how likely that is stays unknown`;
  const ways = YARDSTICK_NAMES.map((name) => `${words} by ${name}`);
  return [at(entry, entry.id, { severity: "warning", code: "no-yardstick", message, accepted: ways })];
}

/** Two judgements on one thing since the same day: neither is the later one, so the range of both is taken. */
function repeatedLikelihoods(dossier: Dossier): readonly Diagnostic[] {
  const first = new Map<string, Likelihood>();
  return dossier.entries.flatMap((entry) => {
    if (entry.kind !== "likelihood" || entry.until !== undefined || entry.recorded?.to !== undefined) return [];
    const mark = `${entry.of}\n${entry.since ?? ""}`;
    const before = first.get(mark);
    first.set(mark, before ?? entry);
    if (!before) return [];
    const message = `found a second likelihood of \`${entry.of}\` since the same day; the range of both is taken`;
    const related = [{ message: "the first", place: placeOf(before, before.id) }];
    const way = ["since DATE (the later one counts)", "until DATE (where the first is over)"];
    return [at(entry, entry.id, { severity: "warning", code: "repeated-likelihood", message, accepted: way, related })];
  });
}

/** One draw decides a link; what belongs to two would be drawn twice. */
function linkedTwice(dossier: Dossier): readonly Diagnostic[] {
  const first = new Map<string, Entry>();
  return dossier.entries.flatMap((entry) => {
    if (entry.kind !== "linked" || entry.until !== undefined) return [];
    return entry.members.flatMap((member) => {
      const before = first.get(member);
      first.set(member, before ?? entry);
      if (!before) return [];
      const message = `found \`${member}\` in a second place among what is linked; each choice belongs to one link`;
      const related = [{ message: "the first", place: placeOf(before, member) }];
      return [at(entry, member, { severity: "error", code: "linked-twice", message, accepted: ["one link of all of them"], related })];
    });
  });
}

/** Costs are summed, so they need one unit. */
function costUnits(dossier: Dossier): readonly Diagnostic[] {
  const costs = dossier.entries.filter((entry) => entry.kind === "cost");
  const [first] = costs;
  return costs.flatMap((entry) => {
    if (!first || entry.unit === first.unit) return [];
    const message = `found a cost in ${entry.unit ?? "no unit"} where \`${first.id}\` counts in ${first.unit ?? "no unit"}; sums of both say nothing`;
    const related = [{ message: "the first", place: placeOf(first, first.id) }];
    return [at(entry, entry.id, { severity: "warning", code: "two-cost-units", message, accepted: [first.unit ?? "no unit"], related })];
  });
}
