import { describe, expect, it } from "vitest";
import { findDrift, traceOrigins } from "#evidence";
import { DRIFT_SCALES } from "#model";
import { report } from "../make-report.ts";

const ORIGINAL = report({
  id: "original",
  outlet: "Reuters",
  published: "2031-03-01",
  text: "The council of Kelm agreed to lend two icebreakers to Norvia, Reuters has learned exclusively. The ships leave in April, one official told us.",
});
const RETELLING = report({
  id: "retelling",
  outlet: "Kelm Post",
  published: "2031-03-02",
  text: "The council of Kelm agreed to lend two icebreakers to Norvia, Reuters reported. According to Reuters, the ships leave in April.",
});

describe("drift over an affair", () => {
  it("compares each retelling with what it retells, and says what it left out", () => {
    const reports = [RETELLING, ORIGINAL];
    const drift = findDrift(reports, traceOrigins(reports).origins);
    expect(drift.comparisons.map(({ earlier, later }) => [earlier, later])).toEqual([["original", "retelling"]]);
    expect(drift).toMatchObject({ found: drift.items.length, pairsLeftOut: 0 });
  });

  it("compares nothing where nothing is retold", () => {
    const alone = [report({ id: "one", text: "The council of Kelm met." }), report({ id: "two", text: "Rain fell in Orsk." })];
    expect(findDrift(alone, traceOrigins(alone).origins)).toMatchObject({ comparisons: [], items: [], found: 0 });
  });

  it("ranks every scale once", () => {
    expect(new Set(DRIFT_SCALES).size).toBe(DRIFT_SCALES.length);
  });
});
