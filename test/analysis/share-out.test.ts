import { Diagram } from "#diagram";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOut } from "../../src/analysis/share-out.ts";
import { runs } from "./fuzz.ts";

const term = fc.record({
  parts: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
  weight: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Infinity)),
});

test("a sum with what its terms share taken out is the sum", () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 25 }), (terms, least) => {
      const diagram = new Diagram();
      const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((name) => diagram.variable(name)) as [number, number, number, number, number];
      const parts = [a, b, c, diagram.or(d, e), diagram.and(a, diagram.or(b, d)), diagram.one, diagram.not(diagram.and(c, e))];
      const found = terms.map(({ parts: of, weight }) => ({ parts: of.map((i) => parts[i]!), weight }));
      const plain = diagram.weighted(
        found.map(({ parts: of, weight }) => ({ node: diagram.all(of), weight })),
        least,
      );
      expect(shareOut(diagram, found, least)).toBe(plain);
    }),
    runs(500),
  );
});

test("what many terms wait for costs a sum no more than standing beside it", () => {
  const sizeOf = (sum: (diagram: Diagram, all: number, own: readonly number[]) => number): number => {
    const diagram = new Diagram();
    const own = Array.from({ length: 24 }, (_, i) => diagram.variable(`x${i}`));
    sum(diagram, diagram.any(own), own);
    return diagram.size;
  };
  const apart = sizeOf((diagram, all, own) =>
    shareOut(
      diagram,
      own.map((x, i) => ({ parts: [x, all], weight: 100 + i })),
      1500,
    ),
  );
  const within = sizeOf((diagram, all, own) =>
    diagram.weighted(
      own.map((x, i) => ({ node: diagram.and(x, all), weight: 100 + i })),
      1500,
    ),
  );
  expect(apart).toBeLessThanOrEqual(within);
});
