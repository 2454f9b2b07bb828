import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Dossier, Entry, Frame, Power, PowerAnswer, VotingRule } from "#model";
import { measurePower } from "../../src/analysis/power/measure-power.ts";
import { body, cited, decision, dossier, event, every, goal, member, on, pledge, report, some, tied } from "./affairs.ts";
import { Oracle } from "./oracle.ts";
import { affairs } from "./random-affair.ts";

function subsets<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length }, (_, mask) => list.filter((_, i) => (mask >> i) & 1));
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Every actor's indices and the smallest blocking sets of a goal, by asking the second reading about every set of actors. */
function counted(oracle: Oracle, id: string): { banzhaf: Record<string, number>; shapley: Record<string, number>; blocking: string[] } {
  const actors = [...new Set([...oracle.owners.values()].filter((owner) => owner !== null))];
  const wins = new Map<string, boolean>();
  const holds = (yes: readonly string[]): boolean => {
    const mark = [...yes].sort().join();
    if (!wins.has(mark)) {
      const values = Object.fromEntries([...oracle.owners].map(([name, owner]) => [name, owner === null || yes.includes(owner)]));
      wins.set(mark, oracle.value(id, "upper", "waiver", values));
    }
    return wins.get(mark)!;
  };
  const n = actors.length;
  const critical = (actor: string): string[][] =>
    subsets(actors.filter((other) => other !== actor)).filter((yes) => !holds(yes) && holds([...yes, actor]));
  const blocks = subsets(actors).filter((no) => !holds(actors.filter((actor) => !no.includes(actor))));
  return {
    banzhaf: Object.fromEntries(actors.map((actor) => [actor, critical(actor).length / 2 ** (n - 1)])),
    shapley: Object.fromEntries(
      actors.map((actor) => [
        actor,
        critical(actor).reduce((sum, yes) => sum + factorial(yes.length) * factorial(n - 1 - yes.length), 0) / factorial(n),
      ]),
    ),
    blocking: blocks
      .filter((no) => !blocks.some((other) => other.length < no.length && other.every((one) => no.includes(one))))
      .map((no) => [...no].sort().join())
      .sort(),
  };
}

function agree(affair: Dossier): boolean {
  const oracle = new Oracle(affair);
  if (oracle.paradox) return false;
  const found = measurePower(affair, "g", { limit: 1000 });
  const { banzhaf, shapley, blocking } = counted(oracle, "g");
  if ("refused" in found) {
    expect(found.refused.code).toBe("no-voters");
    expect(Object.values(banzhaf).every((share) => share === 0)).toBe(true);
    return false;
  }
  for (const actor of Object.keys(banzhaf)) {
    const told = found.power.voters.find(({ voter }) => voter === actor);
    expect(told?.banzhaf ?? 0).toBeCloseTo(banzhaf[actor]!, 12);
    expect(told?.shapleyShubik ?? 0).toBeCloseTo(shapley[actor]!, 12);
  }
  expect(found.power.blockingSets.sets.map((set) => set.join()).sort()).toEqual(blocking);
  return true;
}

test("on random affairs every actor's weight and every blocking set is what asking set by set gives", () => {
  let weighed = 0;
  fc.assert(
    fc.property(affairs(false), (affair) => {
      if (agree(affair)) weighed++;
    }),
    { numRuns: 250 },
  );
  expect(weighed).toBeGreaterThan(100);
}, 120_000);

/** A council whose votes hang on each member's pledge, inside a goal. */
function counciled(rule: VotingRule, ...more: Entry[]): Dossier {
  return dossier(
    ...rule.voters.map((voter) => member(voter.member)),
    { kind: "body", id: "council", title: "Council", rule },
    decision("loan", "council"),
    ...more,
  );
}

function power(affair: Dossier, id: string, frame: Frame = {}): Power {
  const found = measurePower(affair, id, frame);
  if ("refused" in found) throw new Error(found.refused.message);
  return found.power;
}

function refusal(found: PowerAnswer): string {
  return "refused" in found ? found.refused.code : "none";
}

function shares({ voters }: Power): Record<string, string> {
  return Object.fromEntries(voters.map(({ voter, exact }) => [voter, exact.shapleyShubik]));
}

describe("a body inside an affair", () => {
  const voters = ["A", "B", "C"].map((id) => ({ member: id }));

  it("adds what its members control besides their votes", () => {
    const majority = counciled(
      { kind: "majority", voters },
      pledge("A.ships", [tied("after", "loan")]),
      body("force", on("A.ships")),
      goal("sails", every("force", "loan")),
    );
    expect(shares(power(majority, "loan"))).toEqual({ A: "1/3", B: "1/3", C: "1/3" });
    // A must sail as well, and one of the others must vote for it.
    expect(shares(power(majority, "sails"))).toEqual({ A: "2/3", B: "1/6", C: "1/6" });
    expect(power(majority, "sails").blockingSets.sets).toEqual([["A"], ["B", "C"]]);
  });

  it("of the size of a union of 28 is answered, not refused", () => {
    const many = Array.from({ length: 28 }, (_, i) => ({ member: `M${i}`, population: 100 + Math.floor(8e4 * (Math.sqrt(i + 2) % 1)) }));
    const rule: VotingRule = { kind: "qualified", members: 55, population: 65, blocking: 4, voters: many };
    const affair = counciled(rule, decision("M0.guard"), goal("g", every("loan", "M0.guard")));
    const within = power(affair, "g");
    expect(within.voters).toHaveLength(28);
    expect(within.blockingSets.bySize["1"]).toBe(1);
    // With M0 indispensable, what is left to the others is the council's rule with M0 in favour.
    const alone = power(affair, "council");
    expect(within.voters[1]!.critical).toBeLessThan(Number(alone.voters[1]!.critical));
    expect(Number(within.winning)).toBeLessThan(Number(alone.winning));
  });
});

describe("a frame", () => {
  const voters = ["A", "B", "C"].map((id) => ({ member: id }));
  const affair = counciled(
    { kind: "majority", voters },
    event("thaw"),
    decision("A.yes"),
    decision("B.yes"),
    decision("C.yes"),
    report("r1"),
    report("r2"),
    pledge("A.ships", [tied("only if", "B.yes")], { says: [cited("r1", { grade: { reliability: "B", credibility: 2 } })] }),
    pledge("B.ships", [], { says: [cited("r2", { grade: { reliability: "D", credibility: 4 } })], stage: "formal", since: "2026-03-01" }),
    goal("g", every("A.ships", some("B.ships", "C.yes"))),
    goal("h", every("A.yes", some("B.yes", "C.yes"))),
  );

  it("takes those who refuse out of the game, in a body as in a goal", () => {
    expect(shares(power(affair, "council", { refusing: ["A"] }))).toEqual({ B: "1/2", C: "1/2" });
    expect(shares(power(affair, "h", { refusing: ["B"] }))).toEqual({ A: "1/2", C: "1/2" });
    expect(refusal(measurePower(affair, "council", { refusing: ["A", "B", "C"] }))).toBe("no-voters");
    expect(power(affair, "council", { refusing: ["A", "B"] }).findings).toEqual(["It never passes, whoever says yes."]);
  });

  it("fixes what is given", () => {
    expect(shares(power(affair, "h", { given: { "B.yes": true } }))).toEqual({ A: "1" });
    expect(shares(power(affair, "loan", { given: { "A.loan": true } }))).toEqual({ B: "1/2", C: "1/2" });
    expect(power(affair, "h", { given: { "B.yes": true } }).frame).toEqual({ given: { "B.yes": true } });
    expect(power(affair, "council", { given: { "A.loan": true } }).findings[0]).toContain("ask about one of its decisions");
  });

  it("believes and knows what it says", () => {
    const all = { A: "2/3", B: "1/6", C: "1/6" };
    expect(shares(power(affair, "h"))).toEqual(all);
    const conditioned = { A: "1/2", B: "1/2", C: "0" };
    expect(shares(power(affair, "g"))).toEqual(conditioned);
    // Without its report the pledge is A's open choice, and no condition ties it to B.
    for (const frame of [{ without: ["r1"] }, { leastStage: "formal" as const }]) expect(shares(power(affair, "g", frame))).toEqual(all);
    const graded = { leastGrade: { reliability: "B" as const, credibility: 2 as const } };
    expect(shares(power(affair, "g", graded))).toEqual(conditioned);
  });
});

describe("bad input", () => {
  const council = (rule: VotingRule, ...members: string[]): Dossier =>
    dossier(...members.map(member), {
      kind: "body",
      id: "council",
      title: "Council",
      rule,
      place: { file: "d", line: 7, column: 1, length: 4 },
    });

  it("of numbers below nothing is refused, with the place", () => {
    const weights = measurePower(council({ kind: "majority", voters: [{ member: "A", weight: -3 }] }, "A"), "council");
    expect("refused" in weights && weights.refused).toEqual({
      code: "faulty-rule",
      message: "“A” has -3 votes in “council”.",
      way: "Mend the rule of “council” (d:7): votes and people are numbers from 0.",
    });
    const people = council({ kind: "qualified", members: 50, population: 50, voters: [{ member: "A", population: NaN }] }, "A");
    expect(refusal(measurePower(people, "council"))).toBe("faulty-rule");
  });

  it("of voters that nobody knows, of too high a quota, of strangers who refuse is told, and weighed", () => {
    const rule: VotingRule = { kind: "quota", votes: 5, voters: [{ member: "Aland" }, { member: "Borlend" }] };
    const found = power(council(rule, "Aland", "Borland"), "council", { refusing: ["Borland"] });
    expect(found.findings).toEqual([
      "“Borlend” votes in “council” and is not in the dossier. Near names: Borland.",
      "“council” asks for 5 votes and there are 2.",
      "“Borland” has no vote in “council”: its refusal changes nothing here.",
      "It never passes, whoever says yes.",
    ]);
  });

  it("of an empty rule, or a rule without numbers, is answered", () => {
    expect(refusal(measurePower(council({ kind: "majority", voters: [] }), "council"))).toBe("no-voters");
    expect(shares(power(council({ kind: "quota", voters: [{ member: "A" }, { member: "B" }] }, "A", "B"), "council"))).toEqual({
      A: "1/2",
      B: "1/2",
    });
  });
});
