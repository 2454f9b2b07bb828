import { describe, expect, test } from "vitest";
import type { Formula, Weighted } from "../../src/analysis/formula.ts";
import { atLeastOf, both, either, FALSE, leaves, replaceLeaves, TRUE, weightedSum } from "../../src/analysis/formula.ts";

function leaf(name: string): Formula {
  return { op: "leaf", on: "variable", name, negated: false, tie: { via: null, connective: "needs", first: false } };
}

const [a, b, c] = [leaf("a"), leaf("b"), leaf("c")];

describe("what is settled by constants is told at once", () => {
  test("all of and any of drop what changes nothing, stop at what decides, and hold no formula of their own kind", () => {
    expect([both(), either(), both(TRUE), either(FALSE)]).toEqual([TRUE, FALSE, TRUE, FALSE]);
    expect([both(a, FALSE, b), either(a, TRUE, b)]).toEqual([FALSE, TRUE]);
    expect([both(TRUE, a), either(a, FALSE), both(a, TRUE, b)]).toEqual([a, a, { op: "and", of: [a, b] }]);
    expect(both(both(a, b), c)).toEqual({ op: "and", of: [a, b, c] });
    expect(either(a, either(b, c))).toEqual({ op: "or", of: [a, b, c] });
    expect(both(either(a, b), c)).toEqual({ op: "and", of: [{ op: "or", of: [a, b] }, c] });
  });

  test("at least so many counts what always holds, leaves out what never does, and is all or any where it comes to that", () => {
    expect([atLeastOf(0, [a]), atLeastOf(1, [a, TRUE]), atLeastOf(2, [TRUE, TRUE, a])]).toEqual([TRUE, TRUE, TRUE]);
    expect([atLeastOf(2, [a]), atLeastOf(2, [a, FALSE]), atLeastOf(3, [a, TRUE])]).toEqual([FALSE, FALSE, FALSE]);
    expect([atLeastOf(2, [TRUE, a, b]), atLeastOf(2, [FALSE, a, b])]).toEqual([either(a, b), both(a, b)]);
    expect(atLeastOf(3, [TRUE, a, FALSE, b, c])).toEqual({ op: "atLeast", count: 2, of: [a, b, c] });
  });

  test("a sum leaves out what adds nothing, asks nothing where nothing is asked, and never holds where all together are too little", () => {
    const item = (of: Formula, weight: number): Weighted => ({ of, weight });
    const large = item(a, 5);
    expect([weightedSum([large], 0), weightedSum([], 0)]).toEqual([TRUE, TRUE]);
    expect([weightedSum([large], 6), weightedSum([large, item(FALSE, 5)], 6), weightedSum([large, item(b, 1)], 7)]).toEqual([
      FALSE,
      FALSE,
      FALSE,
    ]);
    expect(weightedSum([large, item(b, 0), item(FALSE, 3), item(TRUE, 1), item(c, 1)], 6)).toEqual({
      op: "weighted",
      items: [large, item(TRUE, 1), item(c, 1)],
      least: 6,
    });
    expect(weightedSum([item(a, Infinity)], 1000)).toEqual({ op: "weighted", items: [item(a, Infinity)], least: 1000 });
  });
});

test("leaves are told in reading order, and what is put in their place is folded again", () => {
  const sum = weightedSum([{ of: c, weight: 2 }], 2);
  const whole = both(either(a, atLeastOf(2, [a, b, c])), sum);
  expect(leaves(whole)).toEqual([a, a, b, c, c]);
  expect([leaves(TRUE), replaceLeaves(FALSE, () => a)]).toEqual([[], FALSE]);
  expect(replaceLeaves(both(a, b), (leaf) => (leaf === a ? TRUE : leaf))).toEqual(b);
  expect(replaceLeaves(whole, (leaf) => (leaf === c ? b : leaf))).toEqual({
    op: "and",
    of: [
      { op: "or", of: [a, { op: "atLeast", count: 2, of: [a, b, b] }] },
      { op: "weighted", items: [{ of: b, weight: 2 }], least: 2 },
    ],
  });
});
