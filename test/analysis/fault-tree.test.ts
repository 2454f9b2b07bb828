import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseTree } from "../../src/analysis/fault-tree/analyse-tree.ts";
import type { AnalysedTree, TreeQuestion } from "../../src/analysis/fault-tree/analyse-tree.ts";
import { allWorlds, chanceOf, randomFormula } from "./random-formula.ts";

const FILE = "model.xml";

/** A model out of its definitions, one to a line; the first stands on line 2. */
function model(...definitions: readonly string[]): string {
  return `<opsa-mef><define-fault-tree name="t">\n${definitions.join("\n")}\n</define-fault-tree></opsa-mef>`;
}

const gate = (name: string, formula: string): string => `<define-gate name="${name}">${formula}</define-gate>`;
const event = (name: string, chance: number | string): string =>
  `<define-basic-event name="${name}"><float value="${chance}"/></define-basic-event>`;
const basic = (name: string): string => `<basic-event name="${name}"/>`;

function ask(text: string, question: TreeQuestion = {}): AnalysedTree & { readonly answer: NonNullable<AnalysedTree["answer"]> } {
  const analysed = analyseTree(text, FILE, { list: 100, ...question });
  if (!analysed.answer) throw new Error(JSON.stringify(analysed.diagnostics));
  return { ...analysed, answer: analysed.answer };
}

/** The one finding of a faulty text. */
function finding(text: string, question: TreeQuestion = {}): AnalysedTree["diagnostics"][number] {
  const { diagnostics } = analyseTree(text, FILE, question);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]!;
}

const EVENTS = ["a", "b", "c", "d"];
const CHANCES = [0.1, 0.25, 0.5, 0.7];
const DEFINED = EVENTS.map((name, i) => event(name, CHANCES[i]!));

describe("a fault tree", () => {
  it("gives its cut sets, path sets, probability and importances", () => {
    const text = model(
      gate("top", `<or>${basic("a")}<and>${basic("b")}<gate name="g"/></and></or>`),
      gate("g", `<or>${basic("c")}${basic("d")}</or>`),
      ...DEFINED,
    );
    const { answer, diagnostics } = ask(text, { pathSets: true, importance: true });
    expect(diagnostics).toEqual([]);
    expect(answer).toMatchObject({ top: "top", gates: 3, events: 4, coherent: true });
    expect(answer.cutSets).toMatchObject({ count: "3", bySize: { 1: "1", 2: "2" } });
    expect(answer.cutSets!.sets.map((set) => [...set].sort())).toEqual([["a"], ["b", "c"], ["b", "d"]]);
    expect(answer.pathSets!.sets.map((set) => [...set].sort())).toEqual([
      ["a", "b"],
      ["a", "c", "d"],
    ]);
    const below = 0.25 * 0.85;
    expect(answer.probability).toBeCloseTo(0.1 + 0.9 * below, 12);
    expect(answer.importance!.find((one) => one.event === "a")!.birnbaum).toBeCloseTo(1 - below, 12);
    expect(answer.importance!.find((one) => one.event === "c")!.birnbaum).toBeCloseTo(0.9 * 0.25 * 0.3, 12);
  });

  it("reads house events, constants, and what is given", () => {
    const text = model(
      gate("top", `<or><and>${basic("a")}<house-event name="h"/></and><and>${basic("b")}<gate name="g"/></and></or>`),
      gate("g", `<and>${basic("c")}<constant value="true"/></and>`),
      `<define-house-event name="h"><constant value="false"/></define-house-event>`,
      ...DEFINED,
    );
    expect(ask(text).answer.cutSets!.sets).toEqual([["b", "c"]]);
    expect(ask(text, { given: { h: true } }).answer.cutSets!.count).toBe("2");
    expect(ask(text, { given: { g: true } }).answer.cutSets!.sets).toEqual([["b"]]);
    expect(ask(text, { given: { b: true, c: true } }).answer).toMatchObject({ probability: 1, cutSets: { count: "1", sets: [[]] } });
    expect(ask(text, { given: { b: false } }).answer).toMatchObject({ probability: 0, cutSets: { count: "0", sets: [] } });
  });

  it("evaluates arithmetic probabilities and parameters", () => {
    const chance = `<mul><parameter name="p"/><sub><float value="1"/><float value="0.75"/></sub></mul>`;
    const text = model(
      gate("top", basic("a")),
      `<define-basic-event name="a">${chance}</define-basic-event>`,
      `<define-parameter name="p"><float value="0.5"/></define-parameter>`,
    );
    expect(ask(text).answer.probability).toBeCloseTo(0.125, 15);
  });

  it("is as deep as it likes", () => {
    const deep = Array.from({ length: 20_000 }, (_, i) =>
      gate(
        `g${i}`,
        i === 19_999 ? basic("a") : `<${i % 2 ? "and" : "or"}><gate name="g${i + 1}"/>${basic(EVENTS[i % 4]!)}</${i % 2 ? "and" : "or"}>`,
      ),
    );
    expect(ask(model(...deep, ...DEFINED)).answer.gates).toBe(20_000);
  });
});

describe("common causes", () => {
  const group = (modelName: string, factors: readonly (readonly [number, number])[]): string =>
    `<define-CCF-group name="g" model="${modelName}"><members>${basic("a")}${basic("b")}${basic("c")}</members>` +
    `<factors>${factors.map(([level, value]) => `<factor level="${level}"><float value="${value}"/></factor>`).join("")}</factors>` +
    `<distribution><float value="0.1"/></distribution></define-CCF-group>`;
  const all = gate("top", `<and>${basic("a")}${basic("b")}${basic("c")}</and>`);

  // Q1 = 0.09 each, Q3 = 0.01.
  it("of a beta-factor: each alone, or all together", () => {
    const { answer } = ask(model(all, group("beta-factor", [[3, 0.1]])));
    expect(answer.cutSets!.sets).toEqual([["[a+b+c]"], ["[a]", "[b]", "[c]"]]);
    expect(answer.probability).toBeCloseTo(0.01 + 0.99 * 0.09 ** 3, 14);
  });

  /** The chance that all of three fail, from the chances of causes of one, two and three of them. */
  const allFail = (one: number, two: number, three: number): number => {
    const causes = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
    const chances = causes.map(({ length }) => [one, two, three][length - 1]!);
    return allWorlds(7).reduce((sum, world) => {
      const failed = new Set(causes.filter((_, i) => world[i]).flat());
      return sum + (failed.size === 3 ? chanceOf(world, chances) : 0);
    }, 0);
  };

  it.each([
    [
      "MGL",
      [
        [2, 0.2],
        [3, 0.3],
      ],
      [0.8 * 0.1, (0.2 * 0.7 * 0.1) / 2, 0.2 * 0.3 * 0.1],
    ],
    [
      "alpha-factor",
      [
        [1, 0.7],
        [2, 0.2],
        [3, 0.1],
      ],
      [(0.7 / 1.4) * 0.1, ((0.4 / 1.4) * 0.1) / 2, (0.3 / 1.4) * 0.1],
    ],
    [
      "phi-factor",
      [
        [1, 0.7],
        [2, 0.2],
        [3, 0.1],
      ],
      [0.07, 0.02, 0.01],
    ],
  ] as const)("of the %s model, at every level", (modelName, factors, [one, two, three]) => {
    expect(ask(model(all, group(modelName, factors))).answer.probability).toBeCloseTo(allFail(one, two, three), 14);
  });

  it("that do not fit the model are a finding", () => {
    expect(analyseTree(model(all, group("MGL", [[4, 0.1]])), FILE).diagnostics).toMatchObject([
      { code: "wrong-factors", place: { line: 3 }, accepted: ["level 2", "level 3"] },
      { code: "undefined-event" },
      { code: "undefined-event" },
      { code: "undefined-event" },
    ]);
  });
});

describe("a faulty model", () => {
  const top = gate("top", `<and>${basic("a")}<gate name="low"/></and>`);
  it("names each step of a circle", () => {
    const found = finding(model(top, gate("low", `<or>${basic("a")}<gate name="top"/></or>`), DEFINED[0]!), { top: "top" });
    expect(found).toMatchObject({ code: "circular-gate", place: { line: 2 } });
    expect(found.message).toContain("“top” → “low” → “top”");
    expect(found.related!.map(({ place }) => place.line)).toEqual([2, 3]);
  });

  it.each([
    ["an unknown gate", [top, gate("lows", basic("a")), DEFINED[0]!], "unknown-gate", 2],
    ["a probability above one", [gate("top", basic("a")), event("a", 1.5)], "invalid-probability", 3],
    ["a probability that is no number", [gate("top", basic("a")), event("a", "often")], "invalid-number", 3],
    ["a limit out of reach", [gate("top", `<atleast min="3">${basic("a")}${basic("b")}</atleast>`), ...DEFINED], "out-of-reach", 2],
    ["a limit that is no number", [gate("top", `<atleast min="x">${basic("a")}${basic("b")}</atleast>`), ...DEFINED], "invalid-limit", 2],
    ["a xor of one", [gate("top", `<xor>${basic("a")}</xor>`), ...DEFINED], "wrong-number", 2],
    ["a not of two", [gate("top", `<not>${basic("a")}${basic("b")}</not>`), ...DEFINED], "wrong-number", 2],
    [
      "a probability out of nothing by nothing",
      [gate("top", basic("a")), `<define-basic-event name="a"><div><int value="0"/><int value="0"/></div></define-basic-event>`],
      "invalid-probability",
      3,
    ],
    [
      "a parameter that refers to itself",
      [
        gate("top", basic("a")),
        `<define-basic-event name="a"><parameter name="p"/></define-basic-event><define-parameter name="p"><parameter name="p"/></define-parameter>`,
      ],
      "circular-parameter",
      3,
    ],
    ["no gate at all", [], "no-gate", 1],
    [
      "common causes without a model",
      [
        gate("top", basic("a")),
        `<define-CCF-group name="g"><members>${basic("a")}${basic("b")}</members><factor><float value="0.1"/></factor><distribution><float value="0.1"/></distribution></define-CCF-group>`,
      ],
      "unknown-model",
      3,
    ],
    ["a second definition", [gate("top", basic("a")), DEFINED[0]!, DEFINED[0]!], "defined-twice", 4],
    ["an unknown house event", [gate("top", `<or><house-event name="h"/>${basic("a")}</or>`), DEFINED[0]!], "unknown-house-event", 2],
    ["two tops", [gate("top", basic("a")), gate("other", basic("a")), DEFINED[0]!], "ambiguous-top", 1],
    ["an open element", ["<define-gate name='top'>"], "malformed-xml", 3],
  ])("has a finding with its line: %s", (_, definitions, code, line) => {
    const { diagnostics, answer } = analyseTree(model(...definitions), FILE);
    expect(answer).toBeNull();
    expect(diagnostics.find((one) => one.code === code)).toMatchObject({ severity: "error", place: { line } });
  });

  it("evaluates a chain of doublings once each", () => {
    const chain = Array.from(
      { length: 150 },
      (_, i) =>
        `<define-parameter name="p${i + 1}"><mul><float value="0.5"/><add><parameter name="p${i}"/><parameter name="p${i}"/></add></mul></define-parameter>`,
    );
    const text = model(
      gate("top", basic("a")),
      ...chain,
      `<define-parameter name="p0"><float value="0.25"/></define-parameter>`,
      `<define-basic-event name="a"><parameter name="p150"/></define-basic-event>`,
    );
    expect(ask(text).answer.probability).toBeCloseTo(0.25, 12);
  });

  it("leaves out what is no fault tree, by name", () => {
    const text = model(
      gate("top", basic("a")),
      `<define-substitution name="s"><target><constant value="false"/></target></define-substitution>`,
      DEFINED[0]!,
    );
    const { answer, diagnostics } = ask(text);
    expect(answer.probability).toBe(0.1);
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "not-read", place: { line: 3 } }]);
    expect(diagnostics[0]!.message).toContain("“s”");
  });

  it("reads tens of thousands of gates, one of them very wide", () => {
    const count = 30_000;
    const gates = Array.from({ length: count }, (_, i) => gate(`g${i}`, `<and>${basic(`e${i}`)}${basic(`f${i}`)}</and>`));
    const text = model(gate("top", `<or>${Array.from({ length: count }, (_, i) => `<gate name="g${i}"/>`).join("")}</or>`), ...gates);
    expect(ask(text, { list: 1 }).answer.cutSets).toMatchObject({ count: String(count), bySize: { 2: String(count) } });
  });

  it("refuses more gates than it can answer, where they begin", () => {
    const text = model(Array.from({ length: 250_002 }, (_, i) => gate(`g${i}`, `<or>${basic("a")}${basic("b")}</or>`)).join("\n"));
    expect(finding(text)).toMatchObject({ severity: "error", code: "too-large", place: { line: 250_002 } });
  });

  it("tells fifty unknown names and how many more there are", () => {
    const { diagnostics, answer } = analyseTree(
      model(gate("top", `<or>${Array.from({ length: 70 }, (_, i) => `<gate name="x${i}"/>`).join("")}</or>`)),
      FILE,
    );
    expect(answer).toBeNull();
    expect(diagnostics).toHaveLength(51);
    expect(diagnostics.at(-1)).toMatchObject({ severity: "error", code: "more-unknown" });
    expect(diagnostics.at(-1)!.message).toContain("20 more");
  });

  it("never expands an entity", () => {
    const text = `<!DOCTYPE opsa-mef [<!ENTITY e "x">]><opsa-mef><define-gate name="&e;"/></opsa-mef>`;
    expect(analyseTree(text, FILE).diagnostics[0]).toMatchObject({ code: "malformed-xml" });
  });

  it("says which names there are where something else is given", () => {
    expect(finding(model(gate("top", basic("pump")), event("pump", 0.1)), { given: { pumps: true } })).toMatchObject({
      code: "unknown-given",
      accepted: ["pump"],
    });
  });

  it("goes without a probability where an event has none", () => {
    const { answer, diagnostics } = ask(model(gate("top", basic("a")), `<define-basic-event name="a"/>`));
    expect(answer).toMatchObject({ probability: null, cutSets: { count: "1" } });
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "no-probability" }]);
  });

  it("bounds what takes more nodes than allowed, and says so", () => {
    const text = model(gate("top", `<atleast min="2">${EVENTS.map(basic).join("")}</atleast>`), ...DEFINED);
    const { answer, diagnostics } = ask(text, { nodeBudget: 3 });
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "over-budget" }]);
    const exact = ask(text).answer.probability!;
    expect(answer.probability).toBeNull();
    expect(answer.probabilityBounds!.low).toBeLessThanOrEqual(exact);
    expect(answer.probabilityBounds!.high).toBeGreaterThanOrEqual(exact);
    expect(answer.cutSets).toMatchObject({ count: "6", complete: true });
  });

  it("says where modules lie too deep in one another to count their sets, and does not blame the budget", () => {
    const chain = Array.from({ length: 5_100 }, (_, i) => {
      const kind = i % 2 === 0 ? "and" : "or";
      return gate(i === 0 ? "top" : `g${i}`, `<${kind}><gate name="g${i + 1}"/>${basic(`own${i}`)}</${kind}>`);
    });
    const events = chain.map((_, i) => `<define-basic-event name="own${i}"><float value="0.5"/></define-basic-event>`);
    const { answer, diagnostics } = ask(model(...chain, gate("g5100", basic("a")), ...events, ...DEFINED), { pathSets: true });
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "too-deep" }]);
    expect(answer).toMatchObject({ cutSets: null, pathSets: null });
    expect(answer.probability).toBeCloseTo(1 / 3, 12);
  });

  it("tells bounds where it is stopped before it began", () => {
    const text = model(gate("top", `<and>${basic("a")}${basic("b")}</and>`), ...DEFINED);
    const { answer, diagnostics } = ask(text, { signal: { aborted: true, reason: new Error("enough") } });
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "stopped" }]);
    expect(answer.probabilityBounds!.low).toBeLessThanOrEqual(0.025);
    expect(answer.probabilityBounds!.high).toBeGreaterThanOrEqual(0.025);
  });
});

describe("against brute force", () => {
  const worlds = allWorlds(EVENTS.length);
  const isPart = (a: readonly boolean[], b: readonly boolean[]): boolean => a.every((held, i) => !held || b[i]);
  const named = (world: readonly boolean[]): string => EVENTS.filter((_, i) => world[i]).join();
  const least = (holds: (world: readonly boolean[]) => boolean): string[] => {
    const yes = worlds.filter(holds);
    return yes
      .filter((world) => !yes.some((other) => other !== world && isPart(other, world)))
      .map(named)
      .sort();
  };
  const told = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => [...set].sort().join()).sort();
  it("tells the least sets and the probability of any formula", () => {
    fc.assert(
      fc.property(randomFormula(EVENTS), ({ xml, holds }) => {
        const { answer } = analyseTree(model(gate("top", xml), ...DEFINED), FILE, { list: 100, pathSets: true });
        // A limit that no number of inputs reaches is a finding, not an answer.
        fc.pre(answer !== null);
        expect(answer!.probability).toBeCloseTo(
          worlds.filter(holds).reduce((sum, world) => sum + chanceOf(world, CHANCES), 0),
          12,
        );
        expect(told(answer!.cutSets!.sets)).toEqual(least(holds));
        expect(told(answer!.pathSets!.sets)).toEqual(least((world) => !holds(world.map((held) => !held))));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("parts that are read both ways", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const chances = [0.1, 0.25, 0.5, 0.7, 0.4, 0.35];
  const worlds = allWorlds(names.length);
  const gates = (xml: string): string => xml.replaceAll(/<basic-event name="(g\d)"/g, '<gate name="$1"');
  const least = (holds: (world: readonly boolean[]) => boolean): string[] => {
    const yes = worlds.filter(holds);
    const isLeast = (world: readonly boolean[]): boolean =>
      !yes.some((other) => other !== world && other.every((held, i) => !held || world[i]));
    return yes.filter(isLeast).map((world) => names.filter((_, i) => world[i]).join());
  };

  it("are modules, and the sets, chances and importances those of brute force", () => {
    const parts = [names.slice(0, 3), names.slice(3)].map((own) => randomFormula(own, 2));
    fc.assert(
      fc.property(randomFormula(["g1", "g2"], 3), parts[0]!, parts[1]!, (top, one, other) => {
        const holds = (world: readonly boolean[]): boolean => top.holds([one.holds(world.slice(0, 3)), other.holds(world.slice(3))]);
        const text = model(
          gate("top", gates(top.xml)),
          gate("g1", one.xml),
          gate("g2", other.xml),
          ...names.map((name, i) => event(name, chances[i]!)),
        );
        const { answer } = analyseTree(text, FILE, { top: "top", list: 100, pathSets: true, importance: true });
        fc.pre(answer !== null);
        const chance = (when: (world: readonly boolean[]) => boolean): number =>
          worlds.filter(when).reduce((sum, world) => sum + chanceOf(world, chances), 0);
        const told = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => [...set].sort().join()).sort();
        expect(answer!.probability).toBeCloseTo(chance(holds), 12);
        expect(told(answer!.cutSets!.sets)).toEqual(least(holds).sort());
        expect(told(answer!.pathSets!.sets)).toEqual(least((world) => !holds(world.map((held) => !held))).sort());
        for (const { event: name, birnbaum } of answer!.importance!) {
          const at = names.indexOf(name);
          const gain = (value: boolean): number => chance((world) => holds(world.map((held, i) => (i === at ? value : held))));
          expect(birnbaum).toBeCloseTo(gain(true) - gain(false), 12);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("stand as one variable where they share nothing with the rest", () => {
    const text = model(
      gate("top", `<xor><gate name="g1"/><gate name="g2"/></xor>`),
      gate("g1", `<or>${basic("a")}${basic("b")}</or>`),
      gate("g2", `<and>${basic("c")}${basic("d")}</and>`),
      ...DEFINED,
    );
    const { answer } = ask(text);
    expect(answer).toMatchObject({ modules: 3, coherent: false });
    expect(answer.cutSets!.sets.map((set) => [...set].sort())).toEqual([["a"], ["b"], ["c", "d"]]);
  });
});

const ARALIA = join(import.meta.dirname, "../../../shared/data/aralia");

describe.skipIf(!existsSync(ARALIA))("published trees (skipped where the shared folder is not beside the checkout)", () => {
  const expected = existsSync(ARALIA)
    ? (JSON.parse(readFileSync(join(ARALIA, "expected.json"), "utf8")) as { tree: string; minimalCutSets: number; probability: number }[])
    : [];
  it.each(["chinese", "baobab1", "das9209", "das9601", "edf9202", "edfpa15r", "ftr10", "isp9605", "jbd9601"])(
    "answers %s exactly",
    (tree) => {
      const { minimalCutSets, probability } = expected.find((one) => one.tree === tree)!;
      const { answer } = ask(readFileSync(join(ARALIA, "openpsa", `${tree}.xml`), "utf8"));
      expect(BigInt(answer.cutSets!.count)).toBe(BigInt(minimalCutSets));
      expect(Math.abs(answer.probability! / probability - 1)).toBeLessThan(1e-9);
    },
  );
});
