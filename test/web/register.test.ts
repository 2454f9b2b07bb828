import { describe, expect, it } from "vitest";
import type { Matrix } from "#model";
import { barOf, largestByUnit } from "../../src/web/register/bar.ts";
import { filterMatrix, passes } from "../../src/web/register/filter.ts";

const row = (id: string, actor: string, ref: string): Matrix["rows"][number] => ({
  id,
  actor,
  deed: "will send ships",
  body: null,
  amount: null,
  stage: "stated",
  cells: [{ ref, mark: "only if", first: false, negated: false }],
  partial: [],
  assured: "no",
  possible: "yes",
  grades: [],
  origins: [],
  grounds: [],
});
const matrix: Matrix = {
  summary: "",
  columns: [
    { ref: "NV.yes", title: "Nordvik agrees", reach: "veto" },
    { ref: "truce", title: "a truce", reach: "some" },
  ],
  rows: [row("NV.ships", "Nordvik", "truce"), row("KO.ships", "Korvath", "NV.yes")],
};

describe("the bar of an amount", () => {
  it("is solid up to the low and light up to the high", () => {
    expect(barOf({ low: 4000, best: null, high: 6000, unit: "troops" }, 8000)).toEqual({ solid: 50, light: 25 });
  });

  it("never runs backwards where only one bound is known", () => {
    expect(barOf({ low: 4000, best: null, high: null, unit: "troops" }, 8000)).toEqual({ solid: 50, light: 0 });
    expect(barOf({ low: null, best: null, high: 2000, unit: "troops" }, 8000)).toEqual({ solid: 0, light: 25 });
    expect(barOf({ low: null, best: null, high: null, unit: "troops" }, 0)).toEqual({ solid: 0, light: 0 });
  });

  it("is measured against the largest of its own unit", () => {
    const largest = largestByUnit([
      { low: 1, best: null, high: 9, unit: "ships" },
      { low: 5000, best: null, high: null, unit: "troops" },
      null,
    ]);
    expect([largest.get("ships"), largest.get("troops")]).toEqual([9, 5000]);
  });
});

describe("the filter of the register", () => {
  it("asks for every word, in any order and case", () => {
    expect(passes("Nordvik will send ships", "SHIPS nord")).toBe(true);
    expect(passes("Nordvik will send ships", "ships korvath")).toBe(false);
    expect(passes("anything", "  ")).toBe(true);
  });

  it("finds pledges by what they wait for, and drops columns that nobody left touches", () => {
    const found = filterMatrix(matrix, "nordvik agrees");
    expect(found.rows.map(({ id }) => id)).toEqual(["KO.ships"]);
    expect(found.columns.map(({ ref }) => ref)).toEqual(["NV.yes"]);
  });

  it("leaves the matrix alone where everything passes", () => {
    expect(filterMatrix(matrix, "ships")).toBe(matrix);
  });
});
