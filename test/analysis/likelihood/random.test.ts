import type { Chance, Dossier, Entry, Reaching } from "#model";
import { howLikely, whatToFindOut, whomToPersuade } from "#analysis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Oracle } from "../oracle.ts";
import { affairs } from "../random-affair.ts";
import { assignments, endsOf, plainChance, sumOf } from "./plain-chance.ts";

const MOST_VARIABLES = 6;
const STANDINGS: readonly Reaching[] = ["yes", "together", "waiver"];
const NAMES = ["A.yes", "B.yes", "storm", "A.p", "B.p", "C.p", "G.p", "A.p formal", "B.p formal", "A.council.law", "B.council.law"];

const chance = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.boolean())
  .map(([one, other, wide]): Chance => ({ low: Math.min(one, other) / 8, high: (wide ? Math.max(one, other) : Math.min(one, other)) / 8 }));

function judgements(wide: boolean): fc.Arbitrary<Entry[]> {
  const own = wide ? chance : chance.map(({ low }) => ({ low, high: low }));
  const likelihood = fc
    .record({ of: fc.constantFrom(...NAMES), is: own })
    .map(({ of, is }): Entry => ({ kind: "likelihood", id: `l ${of}`, of, is, says: [] }));
  const linked = fc
    .record({ members: fc.subarray(NAMES, { minLength: 2, maxLength: 4 }), degree: own })
    .map(({ members, degree }): Entry => ({ kind: "linked", id: "link", members, degree, says: [] }));
  const cost = fc
    .record({ of: fc.constantFrom(...NAMES), amount: fc.integer({ min: 0, max: 5 }) })
    .map(({ of, amount }): Entry => ({ kind: "cost", id: `c ${of}`, of, amount, says: [] }));
  const distinct = <T extends Entry>(of: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
    fc.uniqueArray(of, { selector: ({ id }) => id, maxLength });
  return fc
    .tuple(distinct(likelihood, 8), fc.option(linked), distinct(cost, 5))
    .map(([judged, link, costs]) => [...judged, ...(link === null ? [] : [link]), ...costs]);
}

/** A random affair with judgements, its variables' chances worked out by hand, and its goal as a table. */
interface Case {
  readonly affair: Dossier;
  readonly names: readonly string[];
  readonly chances: Readonly<Record<string, Chance>>;
  readonly link: { readonly members: readonly string[]; readonly degree: Chance } | null;
  readonly table: (bound: "assured" | "possible", standing: Reaching) => (values: Readonly<Record<string, boolean>>) => boolean;
}

function caseOf(base: Dossier, judged: Entry[]): Case | null {
  const affair: Dossier = { ...base, entries: [...base.entries, ...judged] };
  const oracle = new Oracle(affair);
  if (oracle.paradox) return null;
  const settled = oracle.settled();
  const decided = new Set(Object.keys(settled).filter((name) => affair.entries.find(({ id }) => id === name)?.kind !== "pledge"));
  const chances: Record<string, Chance> = {};
  for (const name of oracle.variables) {
    const likelihood = judged.find((entry) => entry.kind === "likelihood" && entry.of === name);
    const fixed = name in settled ? { low: Number(settled[name]), high: Number(settled[name]) } : { low: 0, high: 1 };
    chances[name] = likelihood?.kind === "likelihood" && !decided.has(name) ? (likelihood.is as Chance) : fixed;
  }
  const linked = judged.find((entry) => entry.kind === "linked");
  const sure = (name: string): boolean => chances[name]!.low === chances[name]!.high && [0, 1].includes(chances[name]!.low);
  const members = linked?.kind === "linked" ? linked.members.filter((name) => oracle.variables.has(name) && !sure(name)) : [];
  const fixed = Object.fromEntries([...oracle.variables].filter(sure).map((name) => [name, chances[name]!.low === 1]));
  const names = [...oracle.variables].filter((name) => !sure(name));
  if (names.length > MOST_VARIABLES) return null;
  const known = new Map<string, boolean>();
  return {
    affair,
    names,
    chances: Object.fromEntries(names.map((name) => [name, chances[name]!])),
    link: linked?.kind === "linked" && members.length > 1 ? { members, degree: linked.degree } : null,
    table: (bound, standing) => (values) => {
      const mark = `${bound} ${standing} ${names.map((name) => values[name]).join()}`;
      const found = known.get(mark) ?? oracle.value("g", bound === "assured" ? "lower" : "upper", standing, { ...fixed, ...values });
      known.set(mark, found);
      return found;
    },
  };
}

/** The least and greatest chance over all ends of all intervals. */
function cornersOf({ names, chances, link, table }: Case, bound: "assured" | "possible", standing: Reaching): Chance {
  const degrees = link === null ? [0] : [link.degree.low, link.degree.high];
  const rows = assignments(names).filter(table(bound, standing));
  const all = endsOf(chances).flatMap((point) =>
    degrees.map((degree) => sumOf(rows, point, link === null ? [] : [{ members: link.members, degree }])),
  );
  return { low: Math.min(...all), high: Math.max(...all) };
}

function compare(wide: boolean, runs: number, agree: (one: Case) => void): number {
  let seen = 0;
  fc.assert(
    fc.property(affairs(true), judgements(wide), (base, judged) => {
      const one = caseOf(base, judged);
      if (one === null) return;
      seen++;
      agree(one);
    }),
    { numRuns: runs, seed: 20261122 },
  );
  return seen;
}

describe("chances of random affairs", () => {
  it("are those that summing over every assignment gives", () => {
    const seen = compare(false, 600, (one) => {
      const found = howLikely(one.affair).goals[0]!;
      const points = Object.values(one.chances).every(({ low, high }) => low === high);
      for (const standing of STANDINGS) {
        for (const bound of ["assured", "possible"] as const) {
          const { low, high } = found.at[standing][bound];
          const true_ = cornersOf(one, bound, standing);
          expect(low).toBeLessThanOrEqual(true_.low + 1e-12);
          expect(high).toBeGreaterThanOrEqual(true_.high - 1e-12);
          if (points) expect(Math.abs(low - true_.low) + Math.abs(high - true_.high)).toBeLessThan(1e-12);
        }
      }
    });
    expect(seen).toBeGreaterThan(150);
  });

  it("lie between the ends told, which are met at ends of the intervals wherever they are said to be exact", () => {
    let exact = 0;
    const seen = compare(true, 600, (one) => {
      const found = howLikely(one.affair).goals[0]!;
      for (const bound of ["assured", "possible"] as const) {
        const { low, high } = found.at[found.standing][bound];
        const corners = cornersOf(one, bound, found.standing);
        expect(low).toBeLessThanOrEqual(corners.low + 1e-12);
        expect(high).toBeGreaterThanOrEqual(corners.high - 1e-12);
        if (found.exact) expect(Math.abs(low - corners.low) + Math.abs(high - corners.high)).toBeLessThan(1e-11);
      }
      if (found.exact) exact++;
    });
    expect(exact).toBeGreaterThan(seen / 2);
  });
});

describe("open questions of random affairs", () => {
  it("tell as many bits as the tables do", () => {
    const seen = compare(true, 600, (one) => {
      const goal = whatToFindOut(one.affair, { limit: 100 }).goals[0]!;
      const middle = ({ low, high }: Chance): number => (low + high) / 2;
      const point = Object.fromEntries(Object.entries(one.chances).map(([name, each]) => [name, middle(each)]));
      const links = one.link === null ? [] : [{ members: one.link.members, degree: middle(one.link.degree) }];
      const possible = one.table("possible", goal.standing);
      const now = plainChance(one.names, possible, point, links);
      expect(goal.now.possible).toBeCloseTo(now, 11);
      // The brute force knows no variable that the goal does not hang on; one linked to it may be asked all the same.
      for (const { id, bits, ifYes } of goal.questions.filter((question) => question.id in point)) {
        const joint = plainChance(one.names, (values) => values[id]! && possible(values), point, links);
        expect(ifYes.possible).toBeCloseTo(joint / point[id]!, 9);
        const cells = [joint, point[id]! - joint, now - joint, 1 - point[id]! - now + joint];
        const margins = [point[id]! * now, point[id]! * (1 - now), (1 - point[id]!) * now, (1 - point[id]!) * (1 - now)];
        const told = cells.reduce((sum, cell, i) => (cell > 1e-15 ? sum + cell * Math.log2(cell / margins[i]!) : sum), 0);
        expect(bits.possible).toBeCloseTo(told, 9);
        expect(bits.both).toBeGreaterThan(bits.possible - 1e-9);
      }
    });
    expect(seen).toBeGreaterThan(100);
  });
});

describe("whom to persuade in random affairs", () => {
  it("is what trying every set of yeses finds cheapest", () => {
    let sets = 0;
    compare(true, 600, (one) => {
      const goal = whomToPersuade(one.affair, { limit: 100 }).goals[0]!;
      const oracle = new Oracle(one.affair);
      const settled = oracle.settled();
      const price = (name: string): number => {
        const cost = one.affair.entries.find((entry) => entry.kind === "cost" && entry.of === name);
        return oracle.owners.get(name) === null ? 0 : cost?.kind === "cost" ? cost.amount : 1;
      };
      const said = (name: string): boolean =>
        one.affair.entries.some((entry) => (entry.kind === "cost" || entry.kind === "likelihood") && entry.of === name);
      const free = [...oracle.variables].filter(
        (name) => settled[name] && !(one.affair.entries.find(({ id }) => id === name)?.kind === "pledge" && said(name)),
      );
      const asked = [...oracle.variables].filter((name) => !free.includes(name));
      if (asked.length > 9) return;
      const kept = Object.fromEntries(free.map((name) => [name, true]));
      for (const bound of ["possible", "assured"] as const) {
        const enough = assignments(asked).filter((values) =>
          oracle.value("g", bound === "possible" ? "upper" : "lower", goal.standing, { ...kept, ...values }),
        );
        const costs = enough.map((values) => asked.filter((name) => values[name]).reduce((sum, name) => sum + price(name), 0));
        const found = goal[bound]!;
        expect(found.sets.length === 0).toBe(enough.length === 0);
        if (enough.length > 0) expect(found.sets[0]!.cost).toBe(Math.min(...costs));
        const yesesIn = (values: Readonly<Record<string, boolean>>): string[] => asked.filter((name) => values[name]).sort();
        const all = enough.map(yesesIn);
        const least = all.filter((set) => !all.some((other) => other.length < set.length && other.every((name) => set.includes(name))));
        expect(found.sets.map(({ yeses, needs }) => [...yeses, ...needs].sort().join(", ")).sort()).toEqual(
          least.map((set) => set.join(", ")).sort(),
        );
        expect(found.sets.map(({ cost }) => cost)).toEqual([...found.sets.map(({ cost }) => cost)].sort((a, b) => a - b));
        sets += least.length;
      }
    });
    expect(sets).toBeGreaterThan(100);
  });
});
