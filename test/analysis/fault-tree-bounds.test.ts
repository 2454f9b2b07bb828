import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseTree } from "../../src/analysis/fault-tree/analyse-tree.ts";
import { boundModule } from "../../src/analysis/fault-tree/bound-module.ts";
import type { Bounds } from "../../src/analysis/fault-tree/bound-module.ts";
import { smallSets } from "../../src/analysis/fault-tree/small-sets.ts";
import type { Module } from "../../src/analysis/fault-tree/split-modules.ts";
import { allWorlds, chanceOf } from "./random-formula.ts";

const LEAVES = 12;
const LABELS = Array.from({ length: LEAVES }, (_, i) => `e${i}`);
const WORLDS = allWorlds(LEAVES);

/** A module of random gates over twelve leaves; each gate reads leaves, negated or not, and gates made before it. */
const randomModule = fc
  .array(
    fc.record({ least: fc.nat(), inputs: fc.array(fc.integer({ min: -1000, max: 2 * LEAVES - 1 }), { minLength: 2, maxLength: 5 }) }),
    {
      minLength: 4,
      maxLength: 14,
    },
  )
  .map((drawn): Module => {
    const gates = drawn.map(({ least, inputs }, at) => ({
      least: 1 + (least % inputs.length),
      inputs: inputs.map((input) => (input >= 0 ? input : at === 0 ? -input % (2 * LEAVES) : ~(-input % at))),
    }));
    // The root reads the last gates, so that most of what was drawn matters.
    const last = gates.slice(-3).map((_, i, tail) => ~(gates.length - tail.length + i));
    return { gates: [...gates, { least: 2, inputs: last }], leaves: LABELS.map((_, i) => i) };
  });

function holds({ gates }: Module, world: readonly boolean[]): boolean {
  const made: boolean[] = [];
  for (const { least, inputs } of gates)
    made.push(inputs.filter((input) => (input < 0 ? made[~input]! : world[input >> 1]! !== (input % 2 === 1))).length >= least);
  return made.at(-1)!;
}

const question = { labels: LABELS, order: LABELS.map((_, i) => i), nodeBudget: 100_000, signal: undefined };

describe("the bounds of a module", () => {
  it("hold the exact probability in every round, and draw closer", () => {
    fc.assert(
      fc.property(
        randomModule,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: LEAVES, maxLength: LEAVES }),
        (module, chances) => {
          const exact = WORLDS.reduce((sum, world) => sum + (holds(module, world) ? chanceOf(world, chances) : 0), 0);
          let before: Bounds = { low: 0, high: 1 };
          boundModule(module, { ...question, chances: chances.map((p) => ({ low: p, high: p })) }, (bounds) => {
            expect(bounds.low).toBeLessThanOrEqual(exact + 1e-15);
            expect(bounds.high).toBeGreaterThanOrEqual(exact - 1e-15);
            expect(bounds.low).toBeGreaterThanOrEqual(before.low);
            expect(bounds.high).toBeLessThanOrEqual(before.high);
            before = bounds;
          });
          expect(before.high - before.low).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("hold the probability for all chances between those of the leaves", () => {
    fc.assert(
      fc.property(
        randomModule,
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.double({ min: 0, max: 1, noNaN: true }),
          ),
          {
            minLength: LEAVES,
            maxLength: LEAVES,
          },
        ),
        (module, drawn) => {
          const sorted = drawn.map((three) => [...three].sort((a, b) => a - b));
          const between = sorted.map(([, middle]) => middle!);
          const exact = WORLDS.reduce((sum, world) => sum + (holds(module, world) ? chanceOf(world, between) : 0), 0);
          boundModule(module, { ...question, chances: sorted.map(([low, , high]) => ({ low: low!, high: high! })) }, (bounds) => {
            expect(bounds.low).toBeLessThanOrEqual(exact + 1e-12);
            expect(bounds.high).toBeGreaterThanOrEqual(exact - 1e-12);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the small sets of a module", () => {
  const isPart = (a: readonly boolean[], b: readonly boolean[]): boolean => a.every((held, i) => !held || b[i]);
  it("are all least sets of up to so many leaves", () => {
    fc.assert(
      fc.property(randomModule, (module) => {
        const yes = WORLDS.filter((world) => holds(module, world));
        const least = yes.filter((world) => !yes.some((other) => other !== world && isPart(other, world)));
        let size = 0;
        smallSets(module, { ...question, free: [] }, (family, complete) => {
          const wanted = least.filter((world) => world.filter(Boolean).length <= size);
          expect(family.count).toBe(BigInt(wanted.length));
          for (const world of wanted) expect(family.contains(LABELS.filter((_, i) => world[i]))).toBe(true);
          expect(complete).toBe(size === LEAVES);
          size++;
        });
        expect(size).toBe(LEAVES + 1);
      }),
      { numRuns: 60 },
    );
  });
});

const ARALIA = join(import.meta.dirname, "../../../shared/data/aralia");

describe.skipIf(!existsSync(ARALIA))(
  "published trees on a tiny budget (skipped where the shared folder is not beside the checkout)",
  () => {
    const expected = existsSync(ARALIA)
      ? (JSON.parse(readFileSync(join(ARALIA, "expected.json"), "utf8")) as { tree: string; minimalCutSets: number; probability: number }[])
      : [];
    it.each(["baobab1", "das9601", "elf9601", "edfpa15r", "isp9605"])("%s is bounded truly", (tree) => {
      const { minimalCutSets, probability } = expected.find((one) => one.tree === tree)!;
      const { answer } = analyseTree(readFileSync(join(ARALIA, "openpsa", `${tree}.xml`), "utf8"), tree, { nodeBudget: 500 });
      expect(answer!.probability).toBeNull();
      expect(answer!.probabilityBounds!.low).toBeLessThanOrEqual(probability);
      expect(answer!.probabilityBounds!.low).toBeGreaterThan(probability / 4);
      expect(answer!.probabilityBounds!.high).toBeGreaterThanOrEqual(probability);
      expect(answer!.probabilityBounds!.high).toBeLessThan(probability * 4);
      expect(BigInt(answer!.cutSets!.count)).toBeGreaterThan(0n);
      expect(BigInt(answer!.cutSets!.count)).toBeLessThanOrEqual(BigInt(minimalCutSets));
    });
  },
);
