import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ToldComparison, ToldMove } from "#wire";
import { numberMoves, piecesOf, stepPair } from "../../src/web/reports/compare/sides.ts";
import { besideOf, canCompare, toBeside, toView, viewOf } from "../../src/web/reports/views.ts";
import { readAddress } from "../../src/web/route/address.ts";

const at = (start: number, end: number) => ({ start, end, exact: "" });
const moveOf = (earlier: ToldMove["earlier"], later: ToldMove["later"]): ToldMove => ({
  ...{ scale: "condition", direction: "lost", words: "condition lost", grounds: "it is gone" },
  earlier,
  later,
});
const comparison: ToldComparison = {
  earlier: "a",
  later: "b",
  pairs: [
    { earlier: [at(0, 20)], later: [at(40, 60)], form: "near-verbatim", likeness: 0.9, moves: [moveOf(at(5, 9), null)] },
    { earlier: [at(21, 40)], later: [at(0, 19), at(20, 39)], form: "paraphrase", likeness: 0.5, moves: [moveOf(at(22, 30), at(4, 8))] },
  ],
  omitted: [at(41, 50)],
  added: null,
  kept: 0.7,
  derivation: { grade: "partly", share: 0.4, course: 0.3 },
  naming: [moveOf(at(12, 18), at(42, 46))],
};
const moves = numberMoves(comparison);

describe("one side of a comparison", () => {
  it("is cut into pieces that make up the paragraph, whatever overlaps", () => {
    const spans = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, spans, fc.nat(60), fc.nat(60), (sentences, marks, from, length) => {
        const spanOf = ([a, b]: readonly [number, number]) => at(Math.min(a, b), Math.max(a, b));
        const pairs = sentences.map((span) => ({
          ...comparison.pairs[0]!,
          earlier: [spanOf(span)],
          moves: marks.map((mark) => moveOf(spanOf(mark), null)),
        }));
        const made = { ...comparison, pairs, omitted: marks.map(spanOf) };
        const paragraph = { start: from, end: from + length };
        const words = piecesOf(paragraph, made, "earlier", numberMoves(made)).flatMap((piece) => piece.words);
        const ends = words.map(({ end }) => end);
        expect(words.map(({ start }) => start)).toEqual(length === 0 ? [] : [from, ...ends.slice(0, -1)]);
        expect(ends.at(-1) ?? from).toBe(from + length);
      }),
    );
  });

  it("tells pairs, what stands on one side alone, and the words that moved", () => {
    const pieces = piecesOf({ start: 0, end: 50 }, comparison, "earlier", moves);
    expect(pieces.map(({ start, end, is, pair }) => [start, end, is, pair])).toEqual([
      [0, 20, "pair", 0],
      [20, 21, "plain", null],
      [21, 40, "pair", 1],
      [40, 41, "plain", null],
      [41, 50, "only", null],
    ]);
    expect(pieces[0]!.words.filter((words) => words.moves.length > 0)).toEqual([
      { start: 5, end: 9, moves: [1] },
      { start: 12, end: 18, moves: [3] },
    ]);
  });

  it("calls nothing put in where that is unknown", () => {
    const pieces = piecesOf({ start: 0, end: 80 }, comparison, "later", moves);
    expect(pieces.map(({ is, pair }) => [is, pair])).toEqual([
      ["pair", 1],
      ["plain", null],
      ["pair", 1],
      ["plain", null],
      ["pair", 0],
      ["plain", null],
    ]);
  });

  it("is walked in the order of the later text, and no further than its ends", () => {
    expect([stepPair(comparison, null, 1), stepPair(comparison, 1, 1), stepPair(comparison, 0, 1), stepPair(comparison, 1, -1)]).toEqual([
      1, 0, 0, 1,
    ]);
    expect(stepPair({ pairs: [] }, null, 1)).toBeNull();
  });
});

describe("the addresses of the reports' views", () => {
  const queryOf = (href: string): URLSearchParams => {
    const url = new URL(href, "http://here");
    const address = readAddress(url.pathname, url.search);
    return "query" in address ? address.query : new URLSearchParams();
  };

  it("lead to two reports side by side, and to one beside what it retells", () => {
    expect(besideOf(queryOf(toBeside("strait", "ic-0304", "hg-0302")))).toEqual({ earlier: "hg-0302", later: "ic-0304" });
    expect(besideOf(queryOf(toBeside("strait", "ic-0304")))).toEqual({ earlier: "", later: "ic-0304" });
    expect(besideOf(new URLSearchParams("view=graph"))).toBeNull();
    expect(besideOf(new URLSearchParams("compare=a.."))).toBeNull();
  });

  it("lead to a view with a report in focus, and to the list where nothing is known of the view", () => {
    const query = queryOf(toView("strait", "graph", "ic-0304"));
    expect([viewOf(query), query.get("report")]).toEqual(["graph", "ic-0304"]);
    expect(viewOf(new URLSearchParams("view=cake"))).toBe("list");
  });

  it("offer a comparison only where something is at hand to compare with", () => {
    const report = (id: string, origin: string | null, relation: string) => ({
      ...{ id, path: id, outlet: null, published: null, language: null, origin, relation },
      ...{ via: [], reasons: [], parts: [] },
    });
    const origins = {
      reports: [report("a", "a", "original"), report("b", "a", "retelling"), report("c", null, "unknown"), report("d", "d", "retelling")],
      origins: [],
      retellings: [],
      circles: [],
    };
    expect(["a", "b", "c", "d", "e"].map((id) => canCompare(origins, id))).toEqual([false, true, false, false, false]);
  });
});
