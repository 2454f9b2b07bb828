import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";
import { sorted } from "./random-functions.ts";

describe("the United Nations Security Council since 1966 (Charter, Article 27: nine yeses, the five permanent members among them)", () => {
  const d = new Diagram();
  const permanent = ["CN", "FR", "GB", "RU", "US"].map((name) => d.variable(name));
  const elected = Array.from({ length: 10 }, (_, i) => d.variable(`E${i}`));
  const names = ["CN", "FR", "GB", "RU", "US", ...elected.map((_, i) => `E${i}`)];
  const carried = d.and(...permanent, d.atLeast(9, [...permanent, ...elected]));

  it("has 848 winning coalitions, 210 minimal ones, and 125 minimal blocking ones", () => {
    expect(d.count(carried, names)).toBe(848n);
    expect(d.minimalSets(carried).count).toBe(210n);
    expect([...d.minimalSets(d.dual(carried)).bySize]).toEqual([
      [1, 5n],
      [7, 120n],
    ]);
  });

  it("gives the permanent members alone a veto", () => {
    expect(d.minimalSets(d.dual(carried)).list(5)).toEqual([["CN"], ["FR"], ["GB"], ["RU"], ["US"]]);
  });

  it("makes a permanent member critical in 848 coalitions and an elected one in 84 (Banzhaf 848/5080 and 84/5080 = 21/1270)", () => {
    const critical = (name: string): bigint => {
      const [yes, no] = [d.restrict(carried, { [name]: true }), d.restrict(carried, { [name]: false })];
      return d.count(
        d.xor(yes, no),
        names.filter((one) => one !== name),
      );
    };
    expect(critical("FR")).toBe(848n);
    expect(critical("E3")).toBe(84n);
  });

  it("is the weighted rule 7 for the permanent, 1 for the others, quota 39 (Taylor and Zwicker 1993)", () => {
    const items = [...permanent.map((node) => ({ node, weight: 7 })), ...elected.map((node) => ({ node, weight: 1 }))];
    expect(d.weighted(items, 39)).toBe(carried);
  });
});

describe("the example of src/diagram/README.md", () => {
  it("answers what is written there", () => {
    const d = new Diagram();
    const [consent, ceasefire, backstop] = ["consent", "ceasefire", "backstop"].map((name) => d.variable(name));
    const deploy = d.and(ceasefire!, d.or(consent!, backstop!));
    expect(d.minimalSets(deploy).list(10)).toEqual([
      ["consent", "ceasefire"],
      ["ceasefire", "backstop"],
    ]);
    expect(d.minimalSets(d.dual(deploy)).list(10)).toEqual([["ceasefire"], ["consent", "backstop"]]);
    expect(d.probability(deploy, { consent: 0.1, ceasefire: 0.5, backstop: 0.5 })).toBeCloseTo(0.275, 15);
  });
});

interface Offers {
  readonly offers: Readonly<Record<string, number>>;
  readonly need: number;
  readonly min_sufficient: readonly (readonly string[])[];
  readonly min_blocking: readonly (readonly string[])[];
}

const cases = "../shared/data/semantics/cases.json";

describe.skipIf(!existsSync(cases))("the case troops15000 (skipped where ../shared/data/semantics is absent)", () => {
  it("has the sufficient and the blocking sets worked out by hand", () => {
    const { offers, need, min_sufficient, min_blocking } = (JSON.parse(readFileSync(cases, "utf8")) as { troops15000: Offers }).troops15000;
    const d = new Diagram();
    const items = Object.entries(offers).map(([name, weight]) => ({ node: d.variable(name), weight }));
    const enough = d.weighted(items, need);
    expect(sorted(d.minimalSets(enough).list(Infinity))).toEqual(sorted(min_sufficient));
    expect(sorted(d.minimalSets(d.dual(enough)).list(Infinity))).toEqual(sorted(min_blocking));
  });
});

interface VotingRule {
  readonly quota: number;
  readonly weights: readonly number[];
  readonly winning_coalitions: string;
  readonly swings: readonly string[];
}

const power = "../shared/data/power/computed_exact.json";
const rules = existsSync(power) ? Object.entries(JSON.parse(readFileSync(power, "utf8")) as Record<string, VotingRule>) : [];

describe.skipIf(rules.length === 0)("weighted voting rules with known figures (skipped where ../shared/data/power is absent)", () => {
  it.each(rules)("%s: the winning coalitions, and those in which each member is critical", (_, rule) => {
    const d = new Diagram();
    const names = rule.weights.map((_, i) => `v${i}`);
    const items = rule.weights.map((weight, i) => ({ node: d.variable(names[i]!), weight }));
    const wins = d.weighted(items, rule.quota);
    expect(d.count(wins, names)).toBe(BigInt(rule.winning_coalitions));
    const swings = names.map((name) => {
      const others = names.filter((one) => one !== name);
      return d.count(d.restrict(wins, { [name]: true }), others) - d.count(d.restrict(wins, { [name]: false }), others);
    });
    expect(swings.map(String)).toEqual(rule.swings);
  });
});
