import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BudgetExceeded, Diagram } from "#diagram";
import type { Node, StopSignal } from "#diagram";
import { asked, built, expressions, table } from "./random-functions.ts";

const DEEP = 100_000;

/** A function that is large in this order of variables: each of the first half is matched with one of the second. */
function matching(d: Diagram, pairs: number): Node {
  const left = Array.from({ length: pairs }, (_, i) => d.variable(`l${i}`));
  return d.any(left.map((node, i) => d.and(node, d.variable(`r${i}`))));
}

/** A signal that, once armed, aborts at the third look. */
class LateSignal implements StopSignal {
  armed = false;
  looks = 0;
  readonly reason = new Error("enough");

  get aborted(): boolean {
    return this.armed && ++this.looks >= 3;
  }
}

describe("a chain of a hundred thousand variables", () => {
  const d = new Diagram();
  const chain = Array.from({ length: DEEP }, (_, i) => d.variable(`x${i}`));
  const names = chain.map((_, i) => `x${i}`);
  const f = d.all(chain);

  it("is negated, fixed, quantified and turned into its dual without overflowing the stack", () => {
    expect(d.not(d.not(f))).toBe(f);
    expect(d.and(f, d.not(f))).toBe(d.zero);
    expect(d.dual(f)).toBe(d.any(chain));
    expect(d.ite(f, d.any(chain), d.zero)).toBe(f);
    expect(d.exists(f, names)).toBe(d.one);
    expect(d.forall(f, [names[DEEP - 1]!])).toBe(d.zero);
    expect(d.restrict(f, { [names[0]!]: true, [names[DEEP - 1]!]: true })).toBe(d.all(chain.slice(1, -1)));
  });

  it("is counted, weighed, satisfied and listed", () => {
    expect(d.count(f, names)).toBe(1n);
    expect(d.support(f)).toHaveLength(DEEP);
    expect(d.isMonotone(f)).toBe(true);
    expect(Object.keys(d.satisfy(f)!)).toHaveLength(DEEP);
    expect(d.probability(f, Object.fromEntries(names.map((name) => [name, 1])))).toBe(1);
    const family = d.minimalSets(f);
    expect([...family.bySize]).toEqual([[DEEP, 1n]]);
    expect(family.list(2)[0]).toEqual(names);
    expect(d.minimalSets(d.dual(f)).count).toBe(BigInt(DEEP));
    expect(d.primeImplicants(f).count).toBe(1n);
    expect(d.atLeast(DEEP, chain)).toBe(f);
  });
});

describe("a chain made by choices, of which nothing is known beforehand", () => {
  it("is seen to be monotone, or not, to its last variable", () => {
    const d = new Diagram();
    const chain = Array.from({ length: DEEP }, (_, i) => d.variable(`x${i}`));
    const chained = (last: Node): Node => chain.slice(0, -1).reduceRight((rest, x) => d.ite(x, rest, d.zero), last);
    expect(d.isMonotone(chained(chain[DEEP - 1]!))).toBe(true);
    const falling = chained(d.not(chain[DEEP - 1]!));
    expect(d.isMonotone(falling)).toBe(false);
    expect(d.isMonotone(falling, ["x0"])).toBe(true);
  });
});

describe("a node budget", () => {
  it("is kept, and what was made in vain is given back", () => {
    const d = new Diagram({ nodeBudget: 20_000 });
    const small = matching(d, 5);
    const before = d.size;
    expect(() => matching(d, 20)).toThrow(BudgetExceeded);
    expect(d.size).toBeLessThan(before + 200);
    expect(d.minimalSets(small).list(2)).toEqual([
      ["l0", "r0"],
      ["l1", "r1"],
    ]);
  });

  it("says which budget it was", () => {
    const d = new Diagram({ nodeBudget: 3 });
    const error = (() => {
      try {
        return matching(d, 4);
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(BudgetExceeded);
    expect((error as BudgetExceeded).budget).toBe(3);
    expect((error as Error).message).toBe("exceeded node budget: 3");
  });

  it("leaves nothing wrong behind: what is made after a failure is as right as before", () => {
    fc.assert(
      fc.property(expressions(8), expressions(8), (e1, e2) => {
        const d = new Diagram({ nodeBudget: 45 });
        const attempts = [e1, e2, e1, e2].map((e) => {
          try {
            return { e, f: built(d, e) };
          } catch (error) {
            expect(error).toBeInstanceOf(BudgetExceeded);
            return undefined;
          }
        });
        for (const attempt of attempts) if (attempt) expect(asked(d, attempt.f, 8)).toEqual(table(attempt.e, 8));
      }),
      { numRuns: 300 },
    );
  });

  it("counts families of sets too", () => {
    const alone = new Diagram();
    matching(alone, 8);
    const d = new Diagram({ nodeBudget: alone.size + 5 });
    const f = matching(d, 8);
    expect(() => d.minimalSets(f)).toThrow(BudgetExceeded);
    expect(() => d.primeImplicants(f)).toThrow(BudgetExceeded);
    expect(d.size).toBe(alone.size);
    expect(d.evaluate(f, Object.fromEntries(d.support(f).map((name) => [name, name.endsWith("3")])))).toBe(true);
  });
});

describe("a stop signal", () => {
  it("stops an operation before it starts, with the signal's own reason", () => {
    const controller = new AbortController();
    const d = new Diagram({ signal: controller.signal });
    const a = d.variable("a");
    controller.abort(new Error("the analyst went home"));
    expect(() => d.not(a)).toThrow("the analyst went home");
  });

  it("stops one long operation in its middle and leaves the diagram as it was", () => {
    const signal = new LateSignal();
    const d = new Diagram({ signal });
    const left = Array.from({ length: 14 }, (_, i) => d.variable(`l${i}`));
    const pairs = left.map((node, i) => d.and(node, d.variable(`r${i}`)));
    const before = d.size;
    signal.armed = true;
    expect(() => d.any(pairs)).toThrow("enough");
    expect(d.size).toBe(before);
    signal.armed = false;
    expect(d.minimalSets(d.any(pairs)).count).toBe(14n);
  });
});
