import { describe, expect, it } from "vitest";
import type { Reports } from "#wire";
import { groupByOrigin } from "../../src/web/reports/by-origin.ts";

function reports(...list: readonly (readonly [id: string, published: string | null, origin: string | null])[]): Reports {
  const origins = [...new Set(list.flatMap(([, , origin]) => origin ?? []))];
  const tree = { outlet: null, language: null, relation: "retelling", via: [], reasons: [], parts: [] };
  const line = { title: null, outlet: null, language: null, note: false, words: 1, proposals: 0, open: 0 };
  return {
    reports: list.map(([id, published]) => ({ ...line, id, path: id, published })),
    origins: {
      reports: list.map(([id, published, origin]) => ({ ...tree, id, path: id, published, origin })),
      origins: origins.map((id) => ({
        id,
        kind: "exclusive" as const,
        label: id,
        outlet: null,
        published: null,
        reports: list.filter(([, , origin]) => origin === id).map(([report]) => report),
      })),
      retellings: [],
      circles: [],
    },
  };
}

describe("reports under their origins", () => {
  it("stand by size, those of unknown origin last", () => {
    const groups = groupByOrigin(reports(["x", null, null], ["a", null, "small"], ["b", null, "large"], ["c", null, "large"]));
    expect(groups.map(({ origin, reports }) => [origin?.id ?? null, reports.length])).toEqual([
      ["large", 2],
      ["small", 1],
      [null, 1],
    ]);
  });

  it("stand by date within one, undated last", () => {
    const [group] = groupByOrigin(reports(["late", "2026-03-01", "o"], ["none", null, "o"], ["early", "2026-02-01", "o"]));
    expect(group!.reports.map(({ line }) => line.id)).toEqual(["early", "late", "none"]);
  });

  it("lose no report, also one that the tracer has not seen yet", () => {
    const list = reports(["a", null, "o"]);
    const grown = { ...list, reports: [...list.reports, { ...list.reports[0]!, id: "new" }] };
    expect(
      groupByOrigin(grown)
        .flatMap(({ reports }) => reports.map(({ line }) => line.id))
        .sort(),
    ).toEqual(["a", "new"]);
  });
});
