import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Origins, ReportOrigin } from "#model";
import { layGraph, walkGraph } from "../../src/web/reports/graph/graph-layout.ts";
import type { Graph, GraphNode } from "../../src/web/reports/graph/graph-layout.ts";
import { outletMarks, SHAPES, shapePath } from "../../src/web/reports/graph/outlet-marks.ts";

const reportOf = (id: string, origin: string | null, published: string | null): ReportOrigin => ({
  ...{ id, path: id, outlet: `outlet of ${id}`, published, language: "en", origin },
  ...{ relation: origin === id ? "original" : "retelling", via: [], reasons: [], parts: [] },
});
const edgeOf = (report: string, of: string): Origins["retellings"][number] => ({
  ...{ report, of, to: "report", relation: "retelling", via: [], reasons: [], confidence: 0.9 },
});

/** Reports of three origins and of none, any of them retelling any other, circles among them. */
const affair = fc
  .array(
    fc.record({
      published: fc.constantFrom(null, "2031-03-02", "2031-03-02", "2031-03-03", "2031-04", "2030~"),
      origin: fc.constantFrom("a", "b", "c", null),
      of: fc.nat(40),
      edge: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows): Origins => {
    const reports = rows.map(({ published, origin }, n) => reportOf(`r${n}`, origin, published));
    return {
      reports,
      origins: ["a", "b", "c"].map((id) => ({
        ...{ id, kind: "exclusive" as const, label: id, outlet: id, published: null },
        reports: reports.filter(({ origin }) => origin === id).map((report) => report.id),
      })),
      retellings: rows.flatMap(({ of, edge }, n) => (edge ? [edgeOf(`r${n}`, `r${of % rows.length}`)] : [])),
      circles: [],
    };
  });

const nodesOf = (graph: Graph): readonly GraphNode[] => graph.bands.flatMap((band) => band.nodes);
const space = { width: 700, most: 1_000, keep: null };

describe("the retelling graph", () => {
  it("draws every report once, in a row of its own, on the canvas", () => {
    fc.assert(
      fc.property(affair, fc.constantFrom(320, 700, 1400), (origins, width) => {
        const graph = layGraph(origins, { ...space, width });
        const nodes = nodesOf(graph);
        expect(nodes.map(({ report }) => report).sort()).toEqual(origins.reports.map(({ id }) => id).sort());
        expect(new Set(nodes.map(({ y }) => y)).size).toBe(nodes.length);
        for (const { x, y, labelX } of nodes) {
          expect(Math.min(x, y)).toBeGreaterThan(0);
          expect(labelX).toBeLessThan(graph.width);
          expect(y).toBeLessThan(graph.height);
        }
      }),
    );
  });

  it("stands a retelling below what it retells, and to the right of it unless it is dated before", () => {
    fc.assert(
      fc.property(affair, (origins) => {
        const nodes = nodesOf(layGraph(origins, space));
        const byId = new Map(nodes.map((node) => [node.report, node]));
        const dated = new Map(origins.reports.map(({ id, published }) => [id, published]));
        for (const node of nodes) {
          const parent = node.parent === null ? undefined : byId.get(node.parent);
          if (parent === undefined) continue;
          expect(node.y).toBeGreaterThan(parent.y);
          const [own, above] = [dated.get(node.report), dated.get(parent.report)];
          if (own === above || own === null) expect(node.x).toBeGreaterThan(parent.x);
        }
      }),
    );
  });

  it("keeps unknown apart: no edge leads to it, and it comes last", () => {
    const origins: Origins = {
      reports: [reportOf("x", null, "2031-03-01"), reportOf("a", "a", "2031-03-02"), reportOf("b", "a", "2031-03-03")],
      origins: [{ id: "a", kind: "exclusive", label: "A", outlet: "A", published: null, reports: ["a", "b"] }],
      retellings: [edgeOf("b", "a")],
      circles: [],
    };
    const { bands } = layGraph(origins, space);
    expect(bands.map(({ origin, nodes }) => [origin?.id, nodes.map(({ report, path }) => [report, path !== null])])).toEqual([
      [
        "a",
        [
          ["a", true],
          ["b", true],
        ],
      ],
      [undefined, [["x", false]]],
    ]);
  });

  it("cuts a large origin, counts what it cut, and draws the one that is asked for", () => {
    const reports = Array.from({ length: 200 }, (_, n) => reportOf(`r${n}`, "r0", `2031-03-${String(1 + (n % 28)).padStart(2, "0")}`));
    const origins: Origins = {
      reports,
      origins: [{ id: "r0", kind: "exclusive", label: "A", outlet: "A", published: null, reports: reports.map(({ id }) => id) }],
      retellings: reports.slice(1).map(({ id }) => edgeOf(id, "r0")),
      circles: [],
    };
    const graph = layGraph(origins, { width: 700, most: 24, keep: "r199" });
    const drawn = nodesOf(graph).map(({ report }) => report);
    expect([graph.bands[0]!.cut, drawn.length, drawn.includes("r199"), drawn.includes("r0")]).toEqual([176, 24, true, true]);
  });

  it("is walked row by row, to what is retold and to what retells", () => {
    const origins: Origins = {
      reports: [reportOf("a", "a", "2031-03-02"), reportOf("b", "a", "2031-03-03"), reportOf("c", "a", "2031-03-04")],
      origins: [{ id: "a", kind: "exclusive", label: "A", outlet: "A", published: null, reports: ["a", "b", "c"] }],
      retellings: [edgeOf("b", "a"), edgeOf("c", "a")],
      circles: [],
    };
    const graph = layGraph(origins, space);
    const steps = (["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", "x"] as const).map((key) =>
      walkGraph(graph, "b", key),
    );
    expect(steps).toEqual(["c", "a", "a", null, "a", "c", null]);
    expect([walkGraph(graph, null, "ArrowDown"), walkGraph(graph, "a", "ArrowRight")]).toEqual(["a", "b"]);
  });
});

describe("the marks of outlets", () => {
  it("tell the outlets with most reports apart by shape and colour, and count the rest together", () => {
    const reports = [..."aaabbcdefghijk", null].map((outlet) => ({ outlet }));
    const marks = outletMarks(reports);
    expect(marks.slice(0, 2).map(({ outlet, reports }) => [outlet, reports])).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
    expect(marks.at(-1)).toMatchObject({ outlet: null, colour: 0, reports: 4 });
    expect(new Set(marks.slice(0, -1).map(({ shape }) => shape)).size).toBe(SHAPES.length);
    expect(new Set(SHAPES.map((shape) => shapePath(shape))).size).toBe(SHAPES.length);
  });
});
