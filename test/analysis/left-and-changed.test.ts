import type { Dossier, Frame, Pledge, Quantity } from "#model";
import { measurePower, whatChanged, whatIsLeft } from "#analysis";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assignments, canonical, standingBy } from "./brute-force.ts";
import { enough, runs, tell } from "./fuzz.ts";
import { Oracle } from "./oracle.ts";
import { standPlainly } from "./plain-belief.ts";
import { plainCore } from "./plain-core.ts";
import { frames, knots, wideAffairs } from "./wide-affair.ts";

const MOST_CHOICES = 8;
const any = fc.oneof({ weight: 3, arbitrary: fc.boolean().chain(wideAffairs) }, { weight: 1, arbitrary: knots() });

type Answerable = (key: string) => { assured: string; possible: string } | null;

/** Standings by brute force; `null` where a circle passes a denial, or the choices are too many. */
function standings(oracle: Oracle): Answerable {
  return (key) => {
    const names = oracle.variablesUnder(key);
    if (oracle.paradoxUnder(key) || names.length > MOST_CHOICES) return null;
    return { assured: standingBy(oracle, key, "assured", names), possible: standingBy(oracle, key, "possible", names) };
  };
}

/** The greatest sum of high amounts that can hold at once, an unknown one counting as more than all that are known. */
function greatest(oracle: Oracle, pledges: readonly Pledge[]): number | null | "large" {
  const names = [...new Set(pledges.flatMap(({ id }) => oracle.variablesUnder(id)))];
  const fixed = oracle.settled();
  const open = names.filter((name) => !(name in fixed));
  if (open.length > MOST_CHOICES) return "large";
  const none = Object.fromEntries([...oracle.variables].map((name) => [name, false]));
  const cases = assignments(open).map((values) => ({ ...none, ...fixed, ...values }));
  const sets = assignments(pledges.map(({ id }) => id)).map((chosen) => pledges.filter(({ id }) => chosen[id]));
  const ids = (set: readonly Pledge[]): string[] => set.map(({ id }) => id);
  const held = sets.filter((set) => cases.some((values) => oracle.sharing(ids(set), "upper", "waiver", values)));
  const sums = held.map((set) => ({
    unknown: set.filter(({ deed }) => deed.quantity!.high === null).length,
    known: set.reduce((sum, { deed }) => sum + (deed.quantity!.high ?? 0), 0),
  }));
  const best = sums.reduce((most, next) =>
    next.unknown > most.unknown || (next.unknown === most.unknown && next.known > most.known) ? next : most,
  );
  return best.unknown > 0 ? null : best.known;
}

test("what is left when an actor refuses is what brute force leaves", () => {
  const counts = { goals: 0, pledges: 0, lost: 0, amounts: 0 };
  const agree = (affair: Dossier, actor: string, frame: Frame): void => {
    const refusing = { ...frame, refusing: [...(frame.refusing ?? []), actor] };
    const oracle = new Oracle(affair, refusing);
    const [before, after] = [standings(new Oracle(affair, frame)), standings(oracle)];
    const found = whatIsLeft(affair, actor, frame);
    for (const { id, assured, possible } of found.goals) {
      const expected = after(id);
      if (expected === null) continue;
      counts.goals++;
      expect([id, assured, possible]).toEqual([id, expected.assured, expected.possible]);
    }
    const { standing } = standPlainly(affair, refusing);
    const pledges = standing.filter((statement): statement is Pledge => statement.kind === "pledge");
    for (const { id } of pledges) {
      const [once, now] = [before(id), after(id)];
      if (once === null || now === null) continue;
      counts.pledges++;
      if (once.possible !== "no" && now.possible === "no") counts.lost++;
      const told = [...found.left, ...found.lost].find((remaining) => remaining.id === id);
      if (once.possible === "no" && now.possible === "no") expect(told).toBeUndefined();
      else expect(told && [told.assured, told.possible, told.before]).toEqual([now.assured, now.possible, once.possible]);
      expect(found.left.some((remaining) => remaining.id === id)).toBe(now.possible !== "no");
    }
    for (const { unit, assured, possible } of found.amounts) counts.amounts += sameAmounts(unit, assured, possible);

    function sameAmounts(unit: string, assured: Quantity, possible: Quantity): number {
      const counted = pledges.filter(({ id, deed }) => deed.quantity?.unit === unit && after(id)?.possible !== "no");
      if (counted.some(({ id }) => after(id) === null)) return 0;
      const most = greatest(oracle, counted);
      if (most === "large") return 0;
      const sure = counted.filter(({ id }) => after(id)!.assured !== "no");
      expect(assured.low).toBe(sure.reduce((sum, { deed }) => sum + (deed.quantity!.low ?? 0), 0));
      expect(possible.high).toBe(most);
      return 1;
    }
  };
  fc.assert(fc.property(any, fc.constantFrom("A", "B", "C", "W"), frames(), agree), runs(250));
  tell("what is left", counts);
  expect(counts.lost).toBeGreaterThan(enough(20));
  expect(counts.amounts).toBeGreaterThan(enough(20));
}, 7_200_000);

test("what changed between two frames is the difference of what brute force finds in each", () => {
  const counts = { compared: 0, changed: 0 };
  const agree = (affair: Dossier, from: Frame, to: Frame): void => {
    const change = whatChanged(affair, from, to, ["g"]);
    const ids = (frame: Frame): string[] => standPlainly(affair, frame).standing.map(({ id }) => id);
    const [here, there] = [ids(from), ids(to)];
    expect(new Set(change.begun.map(({ statement }) => statement))).toEqual(new Set(there.filter((id) => !here.includes(id))));
    expect(new Set(change.ended.map(({ statement }) => statement))).toEqual(new Set(here.filter((id) => !there.includes(id))));
    const [before, after] = [plainCore(affair, from, "g"), plainCore(affair, to, "g")];
    if (before === null || after === null || before === "large" || after === "large") return;
    counts.compared++;
    const expected = (["assured", "possible"] as const)
      .filter((bound) => before[bound] !== after[bound])
      .map((bound) => `${bound}: ${before[bound]} to ${after[bound]}`);
    const vetoes = (mine: readonly string[], other: readonly string[]): number => mine.filter((way) => !other.includes(way)).length;
    const told = change.answers.filter(({ what }) => !what.startsWith("veto"));
    expect(told.map(({ what, before: old, after: now }) => `${what}: ${old} to ${now}`)).toEqual(expected);
    const gone = change.answers.filter(({ what, after: now }) => what.startsWith("veto") && now === "no");
    const come = change.answers.filter(({ what, after: now }) => what.startsWith("veto") && now === "yes");
    expect([gone.length, come.length]).toEqual([vetoes(before.ways, after.ways), vetoes(after.ways, before.ways)]);
    for (const { because } of change.answers) expect(because.every((id) => here.includes(id) !== there.includes(id))).toBe(true);
    if (change.answers.length > 0) counts.changed++;
  };
  fc.assert(fc.property(any, frames(), frames(), agree), runs(250));
  tell("what changed", counts);
  expect(counts.changed).toBeGreaterThan(enough(50));
}, 7_200_000);

test("the weight of actors for a goal is what counting every set and every order gives", () => {
  const counts = { weighed: 0, refused: 0 };
  const agree = (affair: Dossier): void => {
    const core = plainCore(affair, {}, "g");
    if (core === null || core === "large") return;
    const { oracle, upper } = core;
    const found = measurePower(affair, "g");
    const hurts = upper.names.some((_, index) => upper.rows.some((value, bits) => value && !upper.rows[bits | (1 << index)]!));
    const deciding = [...new Set(upper.names.map((name) => oracle.owners.get(name)!))].filter((owner) => owner !== null);
    if ("refused" in found) {
      counts.refused++;
      expect([found.refused.code, !hurts && deciding.length > 0]).toEqual([hurts ? "not-monotone" : "no-voters", false]);
      return;
    }
    counts.weighed++;
    // Who is asked and never matters may be told too, as one without weight.
    const players = found.power.voters.map(({ voter }) => voter);
    expect([hurts, deciding.filter((owner) => !players.includes(owner))]).toEqual([false, []]);
    expect(players.filter((player) => !core.owners.includes(player))).toEqual([]);
    const wins = (set: readonly string[]): boolean => {
      const yes = upper.names.map((name) => oracle.owners.get(name) === null || set.includes(oracle.owners.get(name)!));
      return upper.rows[yes.reduce((bits, value, index) => bits + (value ? 2 ** index : 0), 0)]!;
    };
    const sets = assignments(players).map((values) => players.filter((player) => values[player]));
    expect(Number(found.power.winning)).toBe(sets.filter(wins).length);
    const pivotal = pivots(players, wins);
    const orders = players.reduce((product, _, index) => product * (index + 1), 1);
    for (const { voter, critical, shapleyShubik } of found.power.voters) {
      const without = sets.filter((set) => !set.includes(voter));
      expect(Number(critical)).toBe(without.filter((set) => !wins(set) && wins([...set, voter])).length);
      expect(shapleyShubik).toBeCloseTo(pivotal.get(voter)! / orders, 12);
    }
    const blocks = sets.filter((set) => !wins(players.filter((player) => !set.includes(player))));
    const smallest = blocks.filter(
      (set) => !blocks.some((other) => other.length < set.length && other.every((player) => set.includes(player))),
    );
    expect(canonical(found.power.blockingSets.sets)).toEqual(canonical(smallest));
  };
  fc.assert(fc.property(any, agree), runs(200));
  tell("weights", counts);
  expect(counts.weighed).toBeGreaterThan(enough(50));
}, 7_200_000);

/** For each player the orders of joining in which it is the one that turns losing into winning. */
function pivots(players: readonly string[], wins: (set: readonly string[]) => boolean): ReadonlyMap<string, number> {
  const found = new Map(players.map((player) => [player, 0]));
  for (const order of ordersOf(players)) {
    const turning = order.findIndex((_, index) => wins(order.slice(0, index + 1)));
    if (turning >= 0 && !wins([])) found.set(order[turning]!, found.get(order[turning]!)! + 1);
  }
  return found;
}

function ordersOf(players: readonly string[]): readonly (readonly string[])[] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) => ordersOf(players.filter((player) => player !== first)).map((rest) => [first, ...rest]));
}
