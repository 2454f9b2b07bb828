import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Entry, Power, PowerRefused, Voter, VotingRule } from "#model";
import { measurePower } from "../../src/analysis/power/measure-power.ts";
import { SHARED } from "../support/shared-folder.ts";
import { body, decision, dossier, event, every, goal, member, on, pledge, some, tied } from "./affairs.ts";

/** The weights in an affair of these entries; fails where they are refused. */
function powerOf(id: string, ...entries: Entry[]): Power {
  const found = measurePower(dossier(...entries), id, { limit: 1000 });
  if ("refused" in found) throw new Error(`refused: ${found.refused.message}`);
  return found.power;
}

function refusedOf(id: string, ...entries: Entry[]): PowerRefused {
  const found = measurePower(dossier(...entries), id);
  if ("power" in found) throw new Error("not refused");
  return found.refused;
}

function council(rule: VotingRule): Entry[] {
  return [...rule.voters.map((voter) => member(voter.member)), { kind: "body", id: "council", title: "Council", rule }];
}

/** `6/9` is `2/3`. */
function lowest(text: string): string {
  const [over, under = 1n] = text.split("/").map(BigInt) as [bigint, bigint?];
  let [a, b] = [over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return under / a === 1n ? `${over / a}` : `${over / a}/${under / a}`;
}

describe("published indices", () => {
  interface Case {
    title: string;
    rule: {
      kind: VotingRule["kind"];
      votes: number;
      weights?: Record<string, number>;
      groups?: Record<string, { size: number; veto?: boolean }>;
    };
    published: { winning?: number; blocking?: Record<string, number> } & Partial<
      Record<"shapleyShubik" | "banzhaf" | "banzhafNormalised", Record<string, string>>
    >;
  }
  const file = new URL("../../cases/known/voting-power.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };
  const votersOf = ({ weights = {}, groups = {} }: Case["rule"]): Voter[] => [
    ...Object.entries(weights).map(([id, weight]) => ({ member: id, weight })),
    ...Object.entries(groups).flatMap(([name, { size, veto }]) =>
      Array.from({ length: size }, (_, i): Voter => ({ member: `${name}${i + 1}`, ...(veto ? { veto } : {}) })),
    ),
  ];

  it.each(cases.map((one) => [one.title, one] as const))("come out exactly: %s", (_, { rule, published }) => {
    const { kind, votes } = rule;
    const power = powerOf("council", ...council({ kind, votes, voters: votersOf(rule) }));
    for (const index of ["shapleyShubik", "banzhaf", "banzhafNormalised"] as const) {
      for (const [voter, told] of Object.entries(published[index] ?? {})) {
        expect([index, voter, power.voters.find((one) => one.voter === voter)!.exact[index]]).toEqual([index, voter, lowest(told)]);
      }
    }
    if (published.winning !== undefined) expect(power.winning).toBe(published.winning);
    if (published.blocking) expect(power.blockingSets.bySize).toEqual(published.blocking);
  });
});

describe("the Council of the Union", () => {
  interface Case {
    title: string;
    rule: Omit<VotingRule, "voters">;
    population: Record<string, number>;
    votes?: Record<string, number>;
    published: { winning: number; critical: Record<string, number> };
  }
  const file = new URL("../../cases/known/european-union-council.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

  it.each(cases.map((one) => [one.title, one] as const))("has the critical votes that counting one by one gives: %s", (_, one) => {
    const voters = Object.entries(one.population).map(([id, population]): Voter => {
      const weight = one.votes?.[id];
      return { member: id, population, ...(weight === undefined ? {} : { weight }) };
    });
    const power = powerOf("council", ...council({ ...one.rule, voters }));
    expect(power.winning).toBe(one.published.winning);
    expect(Object.fromEntries(power.voters.map(({ voter, critical }) => [voter, critical]))).toEqual(one.published.critical);
    const shares = power.voters.map(({ exact }) => exact.shapleyShubik.split("/").map(BigInt) as [bigint, bigint]);
    const under = shares.reduce((product, [, own]) => product * own, 1n);
    expect(shares.reduce((sum, [over, own]) => sum + (over * under) / own, 0n)).toBe(under);
  });
});

const REFERENCE = join(SHARED, "data", "power");
describe.skipIf(!existsSync(REFERENCE))("the reference tables beside the checkout (skipped where they are absent)", () => {
  const read = <T>(name: string): Record<string, T> =>
    existsSync(REFERENCE) ? (JSON.parse(readFileSync(join(REFERENCE, name), "utf8")) as Record<string, T>) : {};
  interface Table {
    readonly players: string[] | null;
    readonly weights?: number[];
    readonly quota?: number;
    readonly pops?: number[];
    readonly popNeeded?: number;
    readonly blockMinMembers?: number;
    readonly winning?: string;
    readonly winning_coalitions?: string;
    readonly swings: string[];
    readonly banzhaf_norm: number[];
    readonly shapley: number[];
  }
  const namesOf = (table: Table): string[] => table.players ?? table.weights!.map((_, i) => `V${i}`);

  function expectTable(power: Power, table: Table): void {
    expect(String(power.winning)).toBe(table.winning ?? table.winning_coalitions);
    expect(power.voters.map(({ critical }) => String(critical))).toEqual(table.swings);
    power.voters.forEach((voter, i) => {
      expect(Math.abs(voter.banzhafNormalised! - table.banzhaf_norm[i]!)).toBeLessThan(1e-12);
      expect(Math.abs(voter.shapleyShubik - table.shapley[i]!)).toBeLessThan(1e-12);
    });
  }

  it.each(Object.entries(read<Table>("computed_exact.json")))("holds to 1e-12 for the weighted rule %s", (_, table) => {
    const voters = namesOf(table).map((id, i) => ({ member: id, weight: table.weights![i]! }));
    expectTable(powerOf("council", ...council({ kind: "quota", votes: table.quota!, voters })), table);
  });

  const lisbon = Object.entries(read<Table>("bruteforce_eu.json")).filter(([name]) => /lisbon_(noblock|block4)$/.test(name));
  it.each(lisbon)("holds to 1e-12 for the Lisbon rule %s", (_, table) => {
    const voters = table.players!.map((id, i) => ({ member: id, population: table.pops![i]! }));
    const blocking = table.blockMinMembers ? { blocking: table.blockMinMembers } : {};
    const rule: VotingRule = { kind: "qualified", members: 55, population: 65, ...blocking, voters };
    expectTable(powerOf("council", ...council(rule)), table);
  });

  it("holds both rules of Lisbon for 27 and 28 members", () => expect(lisbon).toHaveLength(4));
});

/** Whether a body decides yes, read from its rule by plain loops; whoever is not in `yes` votes no. */
function passes(rule: VotingRule, yes: ReadonlySet<string>): boolean {
  const sum = (of: (voter: Voter) => number, voters = rule.voters): number => voters.reduce((total, voter) => total + of(voter), 0);
  const ayes = rule.voters.filter((voter) => yes.has(voter.member));
  const noes = rule.voters.length - ayes.length;
  if (rule.voters.some((voter) => voter.veto && !yes.has(voter.member))) return false;
  const weight = (voter: Voter): number => voter.weight ?? 1;
  switch (rule.kind) {
    case "majority":
      return 2 * sum(weight, ayes) > sum(weight);
    case "quota":
      return sum(weight, ayes) >= rule.votes!;
    case "qualified": {
      if (sum(weight, ayes) < (rule.votes ?? 0)) return false;
      const people = (voter: Voter): number => voter.population ?? 0;
      const enough = 100 * sum(people, ayes) >= rule.population! * sum(people);
      const held = !enough && (rule.blocking === undefined || noes >= rule.blocking);
      return 100 * ayes.length >= rule.members! * rule.voters.length && !held;
    }
    default:
      return noes === 0;
  }
}

const NAMES = ["A", "B", "C", "D", "E", "F", "G"];
const subsets = (names: readonly string[]): Set<string>[] =>
  Array.from({ length: 2 ** names.length }, (_, mask) => new Set(names.filter((_, i) => (mask >> i) & 1)));

const someRule: fc.Arbitrary<VotingRule> = fc
  .record({
    kind: fc.constantFrom("unanimity" as const, "consensus" as const, "majority" as const, "quota" as const, "qualified" as const),
    voters: fc.integer({ min: 1, max: 7 }).chain((count) =>
      fc.tuple(
        ...NAMES.slice(0, count).map((id) =>
          fc.record({
            member: fc.constant(id),
            weight: fc.integer({ min: 0, max: 9 }),
            population: fc.integer({ min: 0, max: 90 }),
            veto: fc.boolean().map((veto) => veto && id < "C"),
          }),
        ),
      ),
    ),
    votes: fc.integer({ min: 0, max: 30 }),
    members: fc.constantFrom(50, 55, 60),
    population: fc.constantFrom(50, 65, 80),
    blocking: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  })
  .map(({ blocking, ...rule }) => ({ ...rule, ...(blocking === undefined ? {} : { blocking }) }));

describe("any rule", () => {
  it("has the critical votes, winning sets and smallest blocking sets that counting one by one gives", () => {
    fc.assert(
      fc.property(someRule, (rule) => {
        const names = rule.voters.map((voter) => voter.member);
        const power = powerOf("council", ...council(rule));
        const all = subsets(names);
        expect(power.winning).toBe(all.filter((yes) => passes(rule, yes)).length);
        const critical = (id: string): Set<string>[] =>
          all.filter((yes) => !yes.has(id) && !passes(rule, yes) && passes(rule, new Set([...yes, id])));
        expect(power.voters.map((voter) => voter.critical)).toEqual(names.map((id) => critical(id).length));
        const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
        power.voters.forEach(({ voter, shapleyShubik }) => {
          const orders = critical(voter).reduce((sum, yes) => sum + factorial(yes.size) * factorial(names.length - 1 - yes.size), 0);
          expect(shapleyShubik).toBeCloseTo(orders / factorial(names.length), 14);
        });
        const blocks = all.filter((no) => !passes(rule, new Set(names.filter((id) => !no.has(id)))));
        const smallest = blocks.filter((no) => !blocks.some((other) => other.size < no.size && [...other].every((id) => no.has(id))));
        const sorted = (sets: Iterable<string>[]): string[] => sets.map((set) => [...set].sort().join()).sort();
        expect(sorted(power.blockingSets.sets.map((set) => [...set]))).toEqual(sorted(smallest));
      }),
      { numRuns: 500 },
    );
  });

  it("weighs the same whether it is read as a rule or as what a decision of the body needs", () => {
    fc.assert(
      fc.property(someRule, (rule) => {
        const votes = powerOf("council", ...council(rule));
        fc.pre(votes.voters.every(({ critical }) => critical !== 0));
        const actors = powerOf("law", ...council(rule), decision("council.act", "council"), goal("law", on("council.act")));
        const told = ({ voters }: Power): unknown => [...voters].sort((a, b) => (a.voter < b.voter ? -1 : 1));
        expect(told(actors)).toEqual(told(votes));
        expect([actors.over, actors.winning, actors.blockingSets.bySize]).toEqual(["actors", votes.winning, votes.blockingSets.bySize]);
      }),
      { numRuns: 200 },
    );
  });

  it("adds up the decimals as they are written", () => {
    const voters = [0.7, 0.1, 0.2].map((weight, i) => ({ member: NAMES[i]!, weight }));
    const power = powerOf("council", ...council({ kind: "quota", votes: 0.8, voters }));
    expect(power.voters.map(({ exact }) => exact.shapleyShubik)).toEqual(["2/3", "1/6", "1/6"]);
  });

  test("with more voters than plain numbers can count is exact all the same", () => {
    const voters = Array.from({ length: 60 }, (_, i) => ({ member: `M${i}` }));
    const power = powerOf("council", ...council({ kind: "majority", voters }));
    expect(new Set(power.voters.map(({ exact }) => exact.shapleyShubik))).toEqual(new Set(["1/60"]));
    expect(power.voters[0]!.critical).toBe("59132290782430712"); // 59 over 30
    expect(power.blockingSets.bySize).toEqual({ "30": "118264581564861424" }); // 60 over 30
  });

  test("that never passes, or always does, says so and gives nobody a share", () => {
    const never = powerOf("council", ...council({ kind: "quota", votes: 5, voters: [{ member: "A" }, { member: "B" }] }));
    expect(never.findings).toEqual(["“council” asks for 5 votes and there are 2.", "It never passes, whoever says yes."]);
    expect(never.voters.map(({ banzhafNormalised, shapleyShubik }) => [banzhafNormalised, shapleyShubik])).toEqual([
      [null, 0],
      [null, 0],
    ]);
    expect(never.blockingSets.sets).toEqual([[]]);
    const always = powerOf("council", ...council({ kind: "quota", votes: 0, voters: [{ member: "A" }] }));
    expect(always.findings).toEqual(["It always passes, whoever says no."]);
    expect(always.blockingSets.count).toBe(0);
  });
});

describe("what has no rule of its own", () => {
  const talks = [member("A"), member("B"), member("C"), decision("A.yes"), decision("B.yes"), decision("C.yes"), event("thaw")];

  it("is weighed over actors, events taken as having happened", () => {
    const power = powerOf("g", ...talks, goal("g", every("A.yes", "thaw", some("B.yes", "C.yes"))));
    expect(power.voters.map(({ voter, exact }) => [voter, exact.shapleyShubik])).toEqual([
      ["A", "2/3"],
      ["B", "1/6"],
      ["C", "1/6"],
    ]);
    expect(power.blockingSets.sets).toEqual([["A"], ["B", "C"]]);
    expect(power.findings).toEqual(["Taken as having happened, since nobody decides it: thaw."]);
  });

  it("counts all that an actor controls as one vote", () => {
    const power = powerOf(
      "force",
      ...talks,
      body("force", every("A.ships", "B.ships")),
      pledge("A.ships", [tied("only if", "A.yes")]),
      pledge("B.ships"),
    );
    expect(power.voters.map(({ voter, critical }) => [voter, critical])).toEqual([
      ["A", 1],
      ["B", 1],
    ]);
  });

  it("is refused where a yes can hurt, and the one that hurts is named", () => {
    const refused = refusedOf("g", ...talks, goal("g", every("A.yes", on("not B.yes"))));
    expect(refused.code).toBe("not-monotone");
    expect(refused.message).toContain("it may fall when B.yes holds");
    expect(refused.way).toContain("proviso answer");
    const unless = refusedOf("A.ships", ...talks, pledge("A.ships", [tied("unless", "C.yes")]));
    expect([unless.code, /when C\.yes holds/.test(unless.message)]).toEqual(["not-monotone", true]);
  });

  it("is refused where a circle runs through a denial", () => {
    const circle = [pledge("A.ships", [tied("if", on("not B.ships"))]), pledge("B.ships", [tied("if", on("A.ships"))])];
    expect(refusedOf("g", ...talks, ...circle, goal("g", on("A.ships"))).code).toBe("paradox");
  });

  it("is refused where nobody has a say, nobody votes, or nothing is there, with a way on", () => {
    expect(refusedOf("g", ...talks, goal("g", on("thaw"))).code).toBe("no-voters");
    expect(refusedOf("council", ...council({ kind: "majority", voters: [] })).code).toBe("no-voters");
    expect(refusedOf("A", ...talks)).toMatchObject({ code: "not-a-body", message: "“A” is a member: nobody votes on it." });
    const mistyped = refusedOf("counsil", ...council({ kind: "majority", voters: [{ member: "A" }] }));
    expect(mistyped).toEqual({
      code: "unknown-body",
      message: "There is no “counsil” in the dossier.",
      way: "Near names: council. Bodies that vote: council.",
    });
  });

  it("is refused, and not guessed, where it is too large", () => {
    const voters = Array.from({ length: 64 }, (_, i) => ({ member: `M${i}`, weight: 1e6 + Math.floor(1e7 * (Math.sqrt(i + 2) % 1)) }));
    const found = measurePower(dossier(...council({ kind: "majority", voters })), "council", { nodeBudget: 50_000 });
    expect("refused" in found && found.refused.code).toBe("too-large");
  });
});
