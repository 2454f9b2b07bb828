import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segments } from "../../src/web/paper/segments.ts";

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 })
  .map((pairs) => pairs.map(([start, length], n) => ({ id: `s${n}`, start, end: start + length })));
const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length + 1 }));

describe("segments of overlapping spans", () => {
  it("leave a text without spans in one piece", () => {
    expect(segments({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, ids: [] }]);
  });

  it("name nested spans from the widest to the narrowest", () => {
    const cut = segments({ start: 0, end: 10 }, [
      { id: "inner", start: 4, end: 6 },
      { id: "outer", start: 2, end: 8 },
    ]);
    expect(cut.map(({ start, ids }) => [start, ids])).toEqual([
      [0, []],
      [2, ["outer"]],
      [4, ["outer", "inner"]],
      [6, ["outer"]],
      [8, []],
    ]);
  });

  it("cut spans that cross each other at every border", () => {
    const cut = segments({ start: 0, end: 9 }, [
      { id: "a", start: 1, end: 5 },
      { id: "b", start: 3, end: 8 },
    ]);
    expect(cut.find(({ start }) => start === 3)).toMatchObject({ end: 5 });
    expect(new Set(cut.find(({ start }) => start === 3)!.ids)).toEqual(new Set(["a", "b"]));
  });

  it("follow each other without gap and make up the range", () => {
    fc.assert(
      fc.property(range, spans, (whole, marks) => {
        const cut = segments(whole, marks);
        expect(cut[0]!.start).toBe(whole.start);
        expect(cut.at(-1)!.end).toBe(whole.end);
        for (const [n, { start, end }] of cut.entries()) {
          expect(start).toBeLessThan(end);
          if (n > 0) expect(start).toBe(cut[n - 1]!.end);
        }
      }),
    );
  });

  it("name a span at a place exactly when it covers the place", () => {
    fc.assert(
      fc.property(range, spans, (whole, marks) => {
        const cut = segments(whole, marks);
        for (let at = whole.start; at < whole.end; at += 1) {
          const here = cut.find(({ start, end }) => start <= at && at < end)!;
          const covering = marks.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
          expect([...here.ids].sort()).toEqual(covering.sort());
        }
      }),
    );
  });
});
