import type { Dossier, Entry, Frame, GoalAnswer, Standing } from "#model";
import { isStatement, STANDINGS } from "#model";
import { answer } from "#analysis";
import fc from "fast-check";
import { expect, test } from "vitest";
import { amount, pledge } from "./affairs.ts";
import { canonical } from "./brute-force.ts";
import { enough, runs, tell } from "./fuzz.ts";
import { affairs } from "./random-affair.ts";
import { frames, knots, wideAffairs } from "./wide-affair.ts";

/** What must not change when nothing that matters does: standings, sets, ways of stopping, and on whom they rest. */
interface Heart {
  readonly standings: readonly Standing[];
  readonly open: readonly string[];
  readonly sets: readonly (readonly string[])[];
  readonly vetoes: readonly string[];
  readonly loadBearing: readonly string[];
  readonly stuck: boolean;
}

function heartOf(affair: Dossier, frame: Frame = {}): Heart | null {
  const goal = goalOf(affair, frame);
  return goal === null ? null : heart(goal);
}

function heart(goal: GoalAnswer): Heart {
  const { blockingSets, sufficientSets, assuringSets } = goal;
  const lists = [blockingSets, sufficientSets, assuringSets].flatMap((list) => [list, list.actors]);
  const vetoes = goal.vetoes.flatMap(({ actor, over, kind, ways }) =>
    ways.map(({ facts, through, restsOn }) => [actor, over, kind, [...facts].sort(), through, [...restsOn].sort()].join(" ")),
  );
  return {
    standings: [goal.assured, goal.possible],
    open: [...goal.open].sort(),
    sets: lists.map(({ sets }) => canonical(sets)),
    vetoes: vetoes.sort(),
    loadBearing: goal.loadBearingOrigins.map(({ origin }) => origin).sort(),
    stuck: goal.deadlocks.length > 0,
  };
}

function goalOf(affair: Dossier, frame: Frame = {}): GoalAnswer | null {
  return answer(affair, { ...frame, goals: ["g"], limit: 100_000 }).goals[0] ?? null;
}

function rank(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}

const any = fc.oneof(fc.boolean().chain(wideAffairs), knots());
/** Affairs in which nothing is denied: more consent never hurts there. */
const rising = fc.oneof(wideAffairs(false), affairs(false), knots());

/** Checks a law on random affairs, and counts those on which it had something to say. */
function law(name: string, usual: number, property: (count: () => void) => fc.IRawProperty<never>): void {
  test(
    name,
    () => {
      let spoken = 0;
      fc.assert(
        property(() => void spoken++),
        runs(usual),
      );
      tell(name, { spoken });
      expect(spoken).toBeGreaterThan(enough(usual / 10));
    },
    7_200_000,
  );
}

law(
  "a statement that no ground names can be struck out and nothing changes",
  150,
  (count) =>
    fc.property(any, frames(), fc.nat(), (affair, frame, pick) => {
      const goal = goalOf(affair, frame);
      if (goal === null) return;
      const grounds = new Set(goal.grounds.map(({ statement }) => statement));
      const idle = affair.entries.filter((entry) => isStatement(entry) && !grounds.has(entry.id) && !isMentioned(affair, entry.id));
      const gone = idle[pick % Math.max(1, idle.length)];
      if (gone === undefined) return;
      count();
      const rest = { ...affair, entries: affair.entries.filter(({ id }) => id !== gone.id) };
      expect(heartOf(rest, frame)).toEqual(heartOf(affair, frame));
    }) as never,
);

/** True where another entry names it: struck out, it would be an unknown name there. */
function isMentioned(affair: Dossier, id: string): boolean {
  return affair.entries.some((entry) => entry.id !== id && JSON.stringify(entry).includes(`"${id}"`));
}

law(
  "neither the order of the entries nor their names matter",
  150,
  (count) =>
    fc.property(any.chain(withShuffle), frames(), ([affair, shuffled], frame) => {
      const before = goalOf(affair, frame);
      if (before === null) return;
      count();
      expect(heartOf(inOrder(affair, shuffled), frame)).toEqual(heart(before));
      const [renamed] = answer(into(affair), { ...into(frame), goals: [into("g")], limit: 100_000 }).goals;
      expect(renamed && heart(back(renamed))).toEqual(heart(before));
    }) as never,
);

function withShuffle(affair: Dossier): fc.Arbitrary<readonly [Dossier, readonly Entry[]]> {
  const size = affair.entries.length;
  return fc.shuffledSubarray([...affair.entries], { minLength: size, maxLength: size }).map((entries) => [affair, entries] as const);
}

/** Stances keep their order among themselves: where no day decides between two of them, the later line counts. */
function inOrder(affair: Dossier, shuffled: readonly Entry[]): Dossier {
  const isStance = ({ kind }: Entry): boolean => ["movement", "taken", "refusal"].includes(kind);
  const stances = affair.entries.filter(isStance);
  return { ...affair, entries: shuffled.map((entry) => (isStance(entry) ? stances.shift()! : entry)) };
}

const NAMES = "A B C W G H g h f f1 f2 force council board T law rule yes p q strike storm r1 r2 r3 r4 o1 q1 q2 l0 l1 s0 s1 s2".split(" ");
const OTHERS = new Map(NAMES.map((name, index) => [name, `${"ZYXWVU"[index % 6]!}${index}`]));
const into = renaming(OTHERS);
const back = renaming(new Map([...OTHERS].map(([name, other]) => [other, name])));

/** Every name in every text by another, which sorts otherwise. The letters of a grade are no names. */
function renaming(names: ReadonlyMap<string, string>): <T>(value: T) => T {
  const renamed = (text: string): string => text.replace(/\w+/g, (word) => names.get(word) ?? word);
  return <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key: string, part: unknown) => {
      if (key === "given")
        return Object.fromEntries(Object.entries(part as object).map(([name, given]) => [renamed(name), given as unknown]));
      return typeof part === "string" && key !== "reliability" ? renamed(part) : part;
    }) as T;
}

law(
  "a retelling adds no origin: nothing changes",
  150,
  (count) =>
    fc.property(any, frames(), fc.constantFrom("r1", "r2", "r4"), (affair, frame, told) => {
      const before = heartOf(affair, frame);
      if (before === null) return;
      const again: Entry = { kind: "report", id: "again", outlet: "Another outlet", retells: [told] };
      const entries = affair.entries.map((entry) =>
        isStatement(entry)
          ? { ...entry, says: entry.says.flatMap((said) => (said.report === told ? [said, { ...said, report: "again" }] : [said])) }
          : entry,
      );
      if (JSON.stringify(entries) === JSON.stringify(affair.entries)) return;
      count();
      expect(heartOf({ ...affair, entries: [...entries, again] }, frame)).toEqual(before);
    }) as never,
);

law(
  "where nothing is denied, one more unconditional yes never hurts",
  150,
  (count) =>
    fc.property(rising, frames(), fc.boolean(), fc.integer({ min: 1, max: 9 }), (affair, frame, toForce, troops) => {
      count();
      const more = pledge("Z.p", [], { quantity: amount(troops, troops), stage: "deployed", ...(toForce ? { to: "force" } : {}) });
      const [before, after] = [goalOf(affair, frame)!, goalOf({ ...affair, entries: [...affair.entries, more] }, frame)!];
      expect(rank(after.assured)).toBeLessThanOrEqual(rank(before.assured));
      expect(rank(after.possible)).toBeLessThanOrEqual(rank(before.possible));
    }) as never,
);

law(
  "where nothing is denied, a yes given never does worse than a no, and a refusal never better than none",
  150,
  (count) =>
    fc.property(rising, frames(), fc.constantFrom("A.p", "A.yes", "storm", "f1", "force", "T.1"), (affair, frame, name) => {
      const under = (value: boolean): GoalAnswer => goalOf(affair, { ...frame, given: { ...frame.given, [name]: value } })!;
      const [yes, no] = [under(true), under(false)];
      count();
      const refused = goalOf(affair, { ...frame, refusing: [...(frame.refusing ?? []), "A", "C"] })!;
      const free = goalOf(affair, frame)!;
      for (const bound of ["assured", "possible"] as const) {
        expect(rank(yes[bound])).toBeLessThanOrEqual(rank(no[bound]));
        expect(rank(free[bound])).toBeLessThanOrEqual(rank(refused[bound]));
      }
    }) as never,
);

law(
  "what is assured is possible, at the same grade or a stricter one",
  300,
  (count) =>
    fc.property(any, frames(), (affair, frame) => {
      for (const goal of answer(affair, { ...frame, limit: 1 }).goals) {
        count();
        expect(rank(goal.possible)).toBeLessThanOrEqual(rank(goal.assured));
      }
    }) as never,
);

law(
  "a cut list keeps its counts, and shows the smallest sets of the whole one",
  150,
  (count) =>
    fc.property(any, frames(), fc.integer({ min: 0, max: 3 }), (affair, frame, limit) => {
      const whole = goalOf(affair, frame);
      if (whole === null) return;
      count();
      const cut = answer(affair, { ...frame, goals: ["g"], limit }).goals[0]!;
      for (const name of ["blockingSets", "sufficientSets", "assuringSets"] as const) {
        for (const [all, few] of [[whole[name], cut[name]] as const, [whole[name].actors, cut[name].actors] as const]) {
          expect([few.count, few.bySize]).toEqual([all.count, all.bySize]);
          expect(few.cut).toBe(all.sets.length > limit);
          expect(few.sets).toEqual(all.sets.slice(0, limit));
        }
      }
    }) as never,
);
