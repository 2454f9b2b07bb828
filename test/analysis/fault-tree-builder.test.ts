import { expect, it } from "vitest";
import { FunctionBuilder } from "../../src/analysis/fault-tree/function-builder.ts";
import type { Module } from "../../src/analysis/fault-tree/split-modules.ts";
import { BudgetExceeded, Diagram } from "#diagram";

const LEAVES = Array.from({ length: 24 }, (_, leaf) => leaf);
const LABELS = LEAVES.map((leaf) => `e${leaf}`);
const CHANCES = Object.fromEntries(LABELS.map((label, leaf) => [label, (leaf + 1) / 30]));

/** Twelve votes over leaves that lie far apart, the odd ones negated, each two joined, and all joins joined one after the other. */
const crossed: Module = (() => {
  const votes = LEAVES.slice(0, 12).map((first) => ({
    least: 3,
    inputs: [0, 5, 11, 14, 17].map((step) => 2 * ((first + step) % 24) + (first % 2)),
  }));
  const joins = votes.slice(1).map((_, i) => ({ least: 2, inputs: [~i, ~(i + 1)] }));
  const chain = joins.map((_, i) => ({ least: 1, inputs: i === 0 ? [~12, ~13] : [~(12 + i), ~(22 + i)] }));
  return { gates: [...votes, ...joins, ...chain], leaves: LEAVES };
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
