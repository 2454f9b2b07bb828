import type { Dossier, Frame, Pledge } from "#model";
import { standUnder } from "#analysis";
import { describe, expect, test } from "vitest";
import { dossier, pledge } from "./affairs.ts";

function stands(rest: Partial<Pledge>, frame: Frame): boolean {
  return standUnder(dossier(pledge("A.p", [], rest)), frame).entries.length === 1;
}

describe("a date means the earliest day it can", () => {
  test.each([
    ["a day", "2026-03-15", "2026-03-15", "2026-03-14"],
    ["a month", "2026-03", "2026-03-01", "2026-02-28"],
    ["a year", "2026", "2026-01-01", "2025-12-31"],
    ["spring", "2026-21", "2026-03-01", "2026-02-28"],
    ["summer", "2026-22", "2026-06-01", "2026-05-31"],
    ["autumn", "2026-23", "2026-09-01", "2026-08-31"],
    ["winter", "2026-24", "2026-12-01", "2026-11-30"],
    ["some day of a month", "2026-03-XX", "2026-03-01", "2026-02-28"],
    ["a day of the first ten", "2026-03-0X", "2026-03-01", "2026-02-28"],
    ["a day of the second ten", "2026-03-1X", "2026-03-10", "2026-03-09"],
    ["some month of a year", "2026-XX", "2026-01-01", "2025-12-31"],
    ["an old unknown digit", "2026-1u", "2026-10-01", "2026-09-30"],
    ["some year of a decade", "202X", "2020-01-01", "2019-12-31"],
    ["an approximate month", "2026-03~", "2026-03-01", "2026-02-28"],
    ["an uncertain day", "2026-03-15?", "2026-03-15", "2026-03-14"],
    ["an uncertain and approximate year", "2026%", "2026-01-01", "2025-12-31"],
    ["an interval", "2026-03-15/2026-04", "2026-03-15", "2026-03-14"],
    ["an instant", "2026-03-15T10:30:00Z", "2026-03-15", "2026-03-14"],
  ])("%s: %s begins on %s", (_, since, first, before) => {
    expect([stands({ since }, { asOf: before }), stands({ since }, { asOf: first })]).toEqual([false, true]);
    expect([stands({ until: since }, { asOf: before }), stands({ until: since }, { asOf: first })]).toEqual([true, false]);
    expect([stands({ since: first }, { asOf: since }), stands({ until: first }, { asOf: since })]).toEqual([true, false]);
  });

  test("an open start has always been, and what is no date says nothing", () => {
    for (const since of ["../2026-03", "", "soon", "2026-3-1", "x2026-03-15", "2026-03-15x", "X026", "2026-03-15-01"]) {
      expect([since, stands({ since }, { asOf: "1900-01-01" })]).toEqual([since, true]);
    }
    for (const asOf of ["..", "soon"])
      expect([stands({ until: "2026-01-01" }, { asOf }), stands({ since: "2030-01-01" }, { asOf })]).toEqual([false, true]);
  });

  test("without a day, what has an end is over", () => {
    expect([stands({ since: "2999-01-01" }, {}), stands({ until: "2999-01-01" }, {})]).toEqual([true, false]);
  });
});

describe("what was known on a day is what was recorded by its end", () => {
  const recorded = { from: "2026-03-15T18:00:00.000Z", to: "2026-03-20T18:00:00.000Z" };

  test.each([
    ["2026-03-14", false],
    ["2026-03-15", true],
    ["2026-03-15T17:59:59Z", false],
    ["2026-03-15T18:00:00Z", true],
    ["2026-03-19", true],
    ["2026-03-20T17:59:59Z", true],
    ["2026-03-20T18:00:00Z", false],
    ["2026-03-20", false],
  ])("on %s: %s", (knownOn, known) => {
    expect(stands({ recorded }, { knownOn })).toBe(known);
    expect(stands({ recorded: { from: recorded.from } }, { knownOn })).toBe(knownOn >= "2026-03-15T18" || knownOn === "2026-03-15");
  });

  test("a record made in the last second of a day was known on it", () => {
    expect(stands({ recorded: { from: "2026-03-15T23:59:59.999Z" } }, { knownOn: "2026-03-15" })).toBe(true);
    expect(stands({ recorded: { from: "2026-03-16T00:00:00.000Z" } }, { knownOn: "2026-03-15" })).toBe(false);
  });

  test("without a day, what is still held; what has no record always was", () => {
    expect([stands({ recorded }, {}), stands({ recorded: { from: recorded.from } }, {})]).toEqual([false, true]);
    expect([stands({}, {}), stands({}, { knownOn: "1900-01-01" })]).toEqual([true, true]);
  });
});

describe("of several stances on one thing the latest counts", () => {
  const moved = (id: string, stage: "formal" | "ready", since?: string): Dossier["entries"][number] => ({
    kind: "movement",
    id,
    says: [],
    pledge: "A.p",
    stage,
    ...(since === undefined ? {} : { since }),
  });
  const stage = (...entries: Dossier["entries"]): string => {
    const [first] = standUnder(dossier(...entries), {}).entries;
    return (first as Pledge).stage;
  };

  test("by day, whatever the order of the lines", () => {
    const [early, late] = [moved("m1", "ready", "2026-01"), moved("m2", "formal", "2026-02")];
    expect([stage(pledge("A.p"), early, late), stage(pledge("A.p"), late, early)]).toEqual(["formal", "formal"]);
    expect(stage(pledge("A.p", [], { since: "2026-03" }), early, late)).toBe("stated");
  });

  test("by line where the days are the same, missing or no dates", () => {
    expect(stage(pledge("A.p"), moved("m1", "ready", "2026-01"), moved("m2", "formal", "2026-01"))).toBe("formal");
    expect(stage(pledge("A.p"), moved("m1", "ready", "2026-01"), moved("m2", "formal"))).toBe("formal");
    expect(stage(pledge("A.p"), moved("m1", "ready"), moved("m2", "formal", "2026-01"))).toBe("formal");
    expect(stage(pledge("A.p"), moved("m1", "ready", "soon"), moved("m2", "formal", "2026-01"))).toBe("formal");
    expect(stage(pledge("A.p"), moved("m1", "ready", "2026-01"), moved("m2", "formal", "soon"))).toBe("formal");
  });
});
