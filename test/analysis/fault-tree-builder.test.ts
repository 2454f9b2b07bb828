import { expect, it } from "vitest";
import { FunctionBuilder } from "../../src/analysis/fault-tree/function-builder.ts";
import { planOf } from "../../src/analysis/fault-tree/near-modules.ts";
import type { Plan } from "../../src/analysis/fault-tree/near-modules.ts";
import { BudgetExceeded, Diagram } from "#diagram";

const LEAVES = Array.from({ length: 24 }, (_, leaf) => leaf);
const LABELS = LEAVES.map((leaf) => `e${leaf}`);
const CHANCES = Object.fromEntries(LABELS.map((label, leaf) => [label, (leaf + 1) / 30]));

/** Twelve votes over leaves that lie far apart, the odd ones negated, each two joined, and all joins joined one after the other. */
const crossed: Plan = (() => {
  const votes = LEAVES.slice(0, 12).map((first) => ({
    least: 3,
    inputs: [0, 5, 11, 14, 17].map((step) => 2 * ((first + step) % 24) + (first % 2)),
  }));
  const joins = votes.slice(1).map((_, i) => ({ least: 2, inputs: [~i, ~(i + 1)] }));
  const chain = joins.map((_, i) => ({ least: 1, inputs: i === 0 ? [~12, ~13] : [~(12 + i), ~(22 + i)] }));
  return { gates: [...votes, ...joins, ...chain], leaves: LEAVES.length, near: [] };
})();

/** Builds it within so many nodes: the chance of the root, and the nodes held at the end. */
function built(most: number): { chance: number; held: number } {
  const diagram = new Diagram({ nodeBudget: most });
  const root = new FunctionBuilder(diagram, crossed, LABELS).build(LEAVES, most);
  return { chance: diagram.probability(root, CHANCES), held: diagram.size };
}

it("builds the same function in less room, giving back what is read no more", () => {
  const roomy = built(1_000_000);
  const tight = built(Math.floor(roomy.held * 0.75));
  expect(tight.chance).toBeCloseTo(roomy.chance, 14);
  expect(tight.held).toBeLessThan(roomy.held * 0.75);
});

it("tells how far it came where even that is too little", () => {
  const diagram = new Diagram({ nodeBudget: 200 });
  const builder = new FunctionBuilder(diagram, crossed, LABELS);
  expect(() => builder.build(LEAVES, 200)).toThrow(BudgetExceeded);
  expect(builder.reached).toBeGreaterThan(0);
  expect(builder.reached).toBeLessThan(crossed.gates.length);
});

/**
 * Two votes over nine leaves each, three of these in both; each is read as it is and as its opposite, beside leaves of its own. The root
 * holds where one vote holds and the other does not, or both hold and one leaf more.
 */
const readBothWays = (() => {
  const [one, other] = [LEAVES.slice(0, 9), LEAVES.slice(6, 15)];
  const votes = [one, other].flatMap((leaves) => [
    { least: 5, inputs: leaves.map((leaf) => 2 * leaf) },
    { least: 5, inputs: leaves.map((leaf) => 2 * leaf + 1) },
  ]);
  const differ = [
    { least: 2, inputs: [~0, ~3] },
    { least: 2, inputs: [~1, ~2] },
    { least: 3, inputs: [~0, ~2, 2 * 15] },
  ];
  return { gates: [...votes, ...differ, { least: 1, inputs: [~4, ~5, ~6] }], leaves: LEAVES.slice(0, 16) };
})();

it("puts what is nearly a module and read both ways in place of its variable, which leaves the same function", () => {
  const { gates, leaves } = readBothWays;
  const plan = planOf(readBothWays);
  expect(plan.near).toHaveLength(2);
  const diagram = new Diagram();
  const root = new FunctionBuilder(diagram, plan, LABELS.slice(0, 16)).build(leaves, 1_000_000);
  expect(new FunctionBuilder(diagram, { gates, leaves: 16, near: [] }, LABELS.slice(0, 16)).build(leaves, 1_000_000)).toBe(root);
  expect(diagram.support(root)).toEqual(LABELS.slice(0, 16));
});

it("gives nodes back on the way to near modules too", () => {
  const chanceWithin = (most: number): number => {
    const diagram = new Diagram({ nodeBudget: most });
    const root = new FunctionBuilder(diagram, planOf(readBothWays), LABELS.slice(0, 16)).build(readBothWays.leaves, most);
    return diagram.probability(root, CHANCES);
  };
  const roomy = new Diagram();
  new FunctionBuilder(roomy, planOf(readBothWays), LABELS.slice(0, 16)).build(readBothWays.leaves, 1_000_000);
  // From half of that on, nodes are given back between gates.
  expect(chanceWithin(roomy.size)).toBeCloseTo(chanceWithin(1_000_000), 14);
});
