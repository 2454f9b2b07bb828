import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagram } from "#diagram";

const NAMES = ["a", "b", "c", "d", "e", "f"];
const worlds = Array.from({ length: 64 }, (_, bits) => Object.fromEntries(NAMES.map((name, i) => [name, ((bits >> i) & 1) === 1])));

describe("a trimmed function", () => {
  it("lies on its side of the whole one, within the nodes allowed", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), chances, fc.nat(12), (table, drawn, most) => {
        const d = new Diagram();
        const of = Object.fromEntries(NAMES.map((name, i) => [name, drawn[i]!]));
        const leaves = NAMES.map((name) => d.variable(name));
        const rows = worlds.filter((_, row) => ((table >> BigInt(row)) & 1n) === 1n);
        const f = d.any(rows.map((world) => d.all(NAMES.map((name, i) => (world[name] ? leaves[i]! : d.not(leaves[i]!))))));
        const below = d.trim(f, of, most, d.zero);
        const above = d.trim(f, of, most, d.one);
        expect(d.and(below, d.not(f))).toBe(d.zero);
        expect(d.and(f, d.not(above))).toBe(d.zero);
        expect(d.probability(below, of)).toBeLessThanOrEqual(d.probability(f, of) + 1e-12);
        expect(d.probability(above, of)).toBeGreaterThanOrEqual(d.probability(f, of) - 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what weighs most and is the function itself where that is small enough", () => {
    const d = new Diagram();
    const [likely, rare] = [d.variable("likely"), d.and(d.variable("x"), d.variable("y"))];
    const f = d.or(likely, rare);
    const of = { likely: 0.5, x: 0.01, y: 0.01 };
    expect(d.trim(f, of, 3, d.zero)).toBe(f);
    expect(d.trim(f, of, 1, d.zero)).toBe(likely);
  });
});
