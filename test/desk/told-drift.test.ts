import { describe, expect, it } from "vitest";
import type { Drift, Move, MoveDirection, Report } from "#model";
import { DRIFT_SCALES } from "#model";
import { answerComparison } from "../../src/desk/answer-comparison.ts";
import { tellDrift } from "../../src/desk/answer-drift.ts";
import { tellQuotations } from "../../src/desk/answer-quotations.ts";
import { DIRECTION_WORDS, MANNER_WORDS, SCALE_WORDS } from "../../src/desk/data/move-words.ts";
import { moveWords, tellComparison, textsOf } from "../../src/desk/wording.ts";

const reportOf = (id: string, text: string): Report => ({
  id,
  path: `${id}.txt`,
  title: null,
  outlet: id,
  published: null,
  language: "en",
  url: null,
  complete: null,
  note: false,
  bylines: [],
  retells: null,
  replaces: null,
  mediaType: "text/plain",
  sha256: "",
  text,
});

const A = reportOf("a", "The ferry will run only if the ice holds. “Nobody will cross before noon,” the harbour master said.");
const B = reportOf("b", "The ferry will run if the ice holds. “No one crosses before noon,” she said.");
const move: Move = {
  scale: "necessity",
  direction: "softer",
  earlier: { start: 19, end: 26 },
  later: { start: 19, end: 21 },
  grounds: "“only if” became “if”",
};
const pair = {
  earlier: [{ start: 0, end: 41 }],
  later: [{ start: 0, end: 36 }],
  form: "near-verbatim" as const,
  likeness: 0.9,
  moves: [move],
};
const comparison = {
  earlier: "a",
  later: "b",
  pairs: [pair],
  omitted: null,
  added: [{ start: 37, end: 76 }],
  kept: 0.5,
  derivation: { grade: "partly" as const, share: 0.4, words: 0.5, runs: 0.3, course: 0.6, stretches: 0.2, longest: 11 },
  naming: [{ ...move, scale: "framing" as const, direction: "changed" as const, earlier: null }],
};
const drift: Drift = {
  comparisons: [comparison],
  quotations: [
    {
      speaker: "the harbour master",
      forms: [
        { report: "a", span: { start: 42, end: 74 }, how: "first", grounds: "the first published", moves: [] },
        {
          report: "b",
          span: { start: 37, end: 67 },
          how: "edited",
          grounds: "two words differ",
          moves: [{ ...move, earlier: { start: 43, end: 49 }, later: { start: 38, end: 44 } }],
        },
      ],
    },
  ],
  items: [
    { earlier: "a", later: "b", move },
    { earlier: "a", later: "b", move: comparison.naming[0]! },
  ],
  found: 5,
  limit: 2,
  pairsLeftOut: 1,
};

describe("a drift as it is told", () => {
  it("gives every move its words and the sentences it lies in", () => {
    const told = tellDrift(drift, textsOf([A, B]));
    expect(told).toMatchObject({ found: 5, limit: 2, pairsLeftOut: 1 });
    expect(told.items[0]).toMatchObject({
      move: { words: "necessity softened", earlier: { exact: "only if" }, later: { exact: "if" } },
      sentences: {
        earlier: [{ exact: "The ferry will run only if the ice holds." }],
        later: [{ exact: "The ferry will run if the ice holds." }],
      },
    });
    expect(told.items[1]).toMatchObject({ move: { words: "choice of words changed", earlier: null }, sentences: null });
    expect(told.compared).toEqual([
      { earlier: "a", later: "b", kept: 0.5, grade: "partly", share: 0.4, pairs: 1, omitted: null, added: 1, moves: 2 },
    ]);
  });

  it("keeps unknown apart from nothing", () => {
    const told = tellComparison(comparison, textsOf([A, B]));
    expect([told.omitted, told.added]).toEqual([null, [{ start: 37, end: 76, exact: "“No one crosses before noon,” she said." }]]);
  });

  it("says every scale in every direction in words that no other has", () => {
    const moves = DRIFT_SCALES.flatMap((scale) => (Object.keys(DIRECTION_WORDS) as MoveDirection[]).map((way) => moveWords(scale, way)));
    for (const words of [moves, Object.values(SCALE_WORDS), Object.values(MANNER_WORDS)]) expect(new Set(words).size).toBe(words.length);
    expect([moveWords("condition", "lost"), moveWords("number", "wider")]).toEqual(["condition lost", "number grew"]);
  });
});

describe("quotations as they are told", () => {
  it("gives each form its words, and what no form covers as an utterance of its own", () => {
    const C = reportOf("c", "“The pier is closed to everybody until the thaw,” the mayor said on Friday.");
    const told = tellQuotations(drift.quotations, [A, B, C]);
    expect(told.map(({ speaker, forms }) => [speaker, forms.map(({ report, words }) => `${report} ${words}`)])).toEqual([
      ["the harbour master", ["a first known form", "b edited"]],
      ["the mayor", ["c first known form"]],
    ]);
    expect(told[0]!.forms[1]!.moves).toMatchObject([
      { words: "necessity softened", earlier: { exact: "Nobody" }, later: { exact: "No one" } },
    ]);
    expect(told[0]!.forms[1]!.span.exact).toBe("“No one crosses before noon,” ");
  });
});

describe("a comparison that is asked for", () => {
  const placed = (id: string, origin: string | null) => ({
    ...{ id, path: id, outlet: null, published: null, language: null, origin },
    ...{ relation: "retelling", via: [], reasons: [], parts: [] },
  });
  const edge = { report: "b", of: "a", to: "report" as const, relation: "retelling", via: [], reasons: [], confidence: 1 };
  const lone = reportOf("lone", "Nothing else is known.");
  const traced = {
    reports: [B, A, lone],
    origins: {
      reports: [placed("b", "a"), placed("a", "a"), placed("lone", null)],
      origins: [{ id: "a", kind: "exclusive" as const, label: "A", outlet: "a", published: null, reports: ["a", "b"] }],
      retellings: [edge],
      circles: [],
    },
  };

  it("sets a report beside the one that it retells, where none is named", () => {
    expect(answerComparison(traced, "b")).toMatchObject({ earlier: "a", later: "b" });
    const turned = traced.origins.origins.map((origin) => ({ ...origin, reports: ["b", "a"] }));
    const unsaid = { ...traced, origins: { ...traced.origins, origins: turned, retellings: [] } };
    expect(answerComparison(unsaid, "a")).toMatchObject({ earlier: "b", later: "a" });
  });

  it("says no with a way on where there is nothing to set it beside", () => {
    const thrown = (later: string, earlier?: string): unknown => {
      try {
        return answerComparison(traced, later, earlier);
      } catch (error) {
        return error;
      }
    };
    expect(thrown("a")).toMatchObject({ code: "nothing-retold", way: "These rest on the same origin: b." });
    expect(thrown("lone")).toMatchObject({ code: "nothing-retold" });
    expect(thrown("b", "nowhere")).toMatchObject({ code: "unknown-report" });
    expect(thrown("b", "b")).toMatchObject({ code: "same-report" });
  });
});
