import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakTitle, layCircle } from "../../src/web/affair/circle-layout.ts";

const step = fc.record({ title: fc.string({ maxLength: 60 }), word: fc.constantFrom("after", "only after", "needs", "when") });

/** Every number of an SVG path, in pairs. */
function points(path: string): readonly (readonly [number, number])[] {
  const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
  return numbers.flatMap((x, n) => (n % 2 === 0 ? [[x, numbers[n + 1]!] as const] : []));
}

describe("the drawing of a circle", () => {
  it("keeps every place, arrow and word on the canvas, for any number of steps", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const { width, height, steps: drawn } = layCircle(steps);
        expect(drawn).toHaveLength(steps.length);
        for (const { at, path, wordAt } of drawn)
          for (const [x, y] of [[at.x, at.y] as const, [wordAt.x, wordAt.y] as const, ...points(path)]) {
            expect(x).toBeGreaterThanOrEqual(-1);
            expect(x).toBeLessThanOrEqual(width + 1);
            expect(y).toBeGreaterThanOrEqual(-1);
            expect(y).toBeLessThanOrEqual(height + 1);
          }
      }),
    );
  });

  it("gives no two steps the same place", () => {
    for (let count = 2; count <= 14; count += 1) {
      const { steps } = layCircle(Array.from({ length: count }, (_, n) => ({ title: `Step ${n}`, word: "after" })));
      const places = new Set(steps.map(({ at }) => `${at.x.toFixed(0)} ${at.y.toFixed(0)}`));
      expect(places.size).toBe(count);
    }
  });

  it("points each arrow at the step that is waited for", () => {
    const { steps } = layCircle(["one", "two", "three"].map((title) => ({ title, word: "after" })));
    for (const [n, { path }] of steps.entries()) {
      const [x, y] = points(path).at(-1)!;
      const distances = steps.map(({ at }) => Math.hypot(at.x - x, at.y - y));
      expect(distances.indexOf(Math.min(...distances))).toBe((n + 1) % 3);
    }
  });

  it("shows titles up to five steps and numbers beyond", () => {
    const steps = (count: number) => Array.from({ length: count }, (_, n) => ({ title: `Pledge ${n}`, word: "after" }));
    expect(layCircle(steps(5)).steps[0]!.lines).toEqual(["Pledge 0"]);
    expect(layCircle(steps(6)).steps.map(({ lines }) => lines[0])).toEqual(["1", "2", "3", "4", "5", "6"]);
  });
});

describe("a title broken into lines", () => {
  it("stays whole where it fits", () => {
    expect(breakTitle("A ceasefire")).toEqual(["A ceasefire"]);
  });

  it("ends in an ellipsis where it does not", () => {
    expect(breakTitle("Sufficient guarantees from the other shore of the sea", 17)).toEqual(["Sufficient", "guarantees from…"]);
  });

  it("never has more than two lines nor a line far too long", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), (title) => {
        const lines = breakTitle(title, 16);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(21);
      }),
    );
  });
});
