import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layTimeline } from "../../src/web/affair/timeline-layout.ts";

const date = fc.constantFrom(null, "2026-01-04", "2026-01-05", "2026-02", "2025~", "2026-03-01");

/** An affair of `sizes.length` origins with so many reports each. */
const affair = fc.array(fc.tuple(date, fc.array(date, { maxLength: 5 })), { minLength: 1, maxLength: 5 }).map((groups) => {
  const origins = groups.map(([published, own], n) => ({
    id: `o${n}`,
    kind: "exclusive" as const,
    label: `Outlet ${n}`,
    outlet: null,
    published,
    reports: own.map((_, m) => `r${n}-${m}`),
  }));
  const reports = groups.flatMap(([, own], n) => own.map((published, m) => ({ id: `r${n}-${m}`, published })));
  return { origins, reports };
});

describe("the drawing of retellings over time", () => {
  it("draws every report once, on the canvas, no two at one place", () => {
    fc.assert(
      fc.property(affair, ({ origins, reports }) => {
        const { width, height, rows } = layTimeline(origins, reports);
        const dots = rows.flatMap((row) => row.dots);
        expect(dots.map(({ report }) => report).sort()).toEqual(reports.map(({ id }) => id).sort());
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it("stands a retelling to the right of what it retells", () => {
    fc.assert(
      fc.property(affair, ({ origins, reports }) => {
        for (const row of layTimeline(origins, reports).rows)
          for (const dot of row.dots) if (!dot.first) expect(dot.x).toBeGreaterThan(row.x);
      }),
    );
  });

  it("takes the report of the origin's own day for the origin", () => {
    const origins = [
      {
        id: "o",
        kind: "exclusive" as const,
        label: "The Gazette",
        outlet: "The Gazette",
        published: "2026-01-04",
        reports: ["late", "own"],
      },
    ];
    const reports = [
      { id: "late", published: "2026-01-09" },
      { id: "own", published: "2026-01-04" },
    ];
    const [row] = layTimeline(origins, reports).rows;
    expect(row!.dots.find(({ first }) => first)?.report).toBe("own");
    expect(row!.dots.find(({ report }) => report === "late")?.path).toMatch(/^M/);
  });

  it("says from when to when, doubtful dates among them", () => {
    const origins = [{ id: "o", kind: "exclusive" as const, label: "The Gazette", outlet: null, published: "2025~", reports: ["r"] }];
    expect(layTimeline(origins, [{ id: "r", published: "2026-02" }])).toMatchObject({ from: "2025~", to: "2026-02" });
  });
});
