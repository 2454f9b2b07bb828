import type { Answer, Dossier, Frame, GoalAnswer, SetList } from "#model";
import { isStatement } from "#model";
import { answer } from "#analysis";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assignments, canBlock, canCarry, canonical, implicants, minimalOwners, standingBy } from "./brute-force.ts";
import { enough, runs, tell } from "./fuzz.ts";
import { GRADES, Oracle } from "./oracle.ts";
import { plainOrigins, standPlainly } from "./plain-belief.ts";
import type { PlainCore } from "./plain-core.ts";
import { ownedBy, plainCore } from "./plain-core.ts";
import { frames, knots, wideAffairs } from "./wide-affair.ts";

const ALL = 100_000;

function asked(affair: Dossier, frame: Frame, limit = ALL): { goal: GoalAnswer | undefined; whole: Answer } {
  const whole = answer(affair, { ...frame, goals: ["g"], limit });
  return { goal: whole.goals[0], whole };
}

function listed(list: SetList): string[] {
  expect(list.sets.length).toBe(Number(list.count));
  expect(list.cut).toBe(false);
  expect(Object.values(list.bySize).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(Number(list.count));
  for (const [size, count] of Object.entries(list.bySize))
    expect(list.sets.filter((set) => set.length === Number(size)).length).toBe(count);
  return canonical(list.sets);
}

function sameSets(goal: GoalAnswer, { oracle, upper, lower, owners }: PlainCore): void {
  const { blockingSets, sufficientSets, assuringSets } = goal;
  expect(listed(blockingSets)).toEqual(canonical(implicants(upper, upper.names, false, false)));
  expect(listed(sufficientSets)).toEqual(canonical(implicants(upper, upper.names, true, true)));
  expect(listed(assuringSets)).toEqual(canonical(implicants(lower, lower.names, true, true)));
  const whoever = (list: SetList, can: (set: readonly string[]) => boolean): void =>
    expect(listed(list)).toEqual(canonical(minimalOwners(owners, can)));
  whoever(blockingSets.actors, (set) => canBlock(upper, ownedBy(oracle, upper, set)));
  whoever(sufficientSets.actors, (set) => canCarry(upper, ownedBy(oracle, upper, set)));
  whoever(assuringSets.actors, (set) => canCarry(lower, ownedBy(oracle, lower, set)));
  for (const block of blockingSets.sets) {
    for (const enough of sufficientSets.sets) expect(block.some((literal) => enough.includes(literal))).toBe(true);
  }
}

function markOf(actor: string, over: string, facts: readonly string[]): string {
  return `${actor} over ${over} by ${[...facts].sort().join(", ")}`;
}

function sameVetoes({ vetoes, blockingSets }: GoalAnswer, { ways }: PlainCore): void {
  const alone = vetoes.filter(({ over }) => over === "possible").map(({ actor }) => actor);
  expect(new Set(alone)).toEqual(new Set(blockingSets.actors.sets.filter(({ length }) => length === 1).flat()));
  const told = vetoes.flatMap(({ actor, over, ways: own }) => own.map(({ facts }) => markOf(actor, over, facts)));
  expect([...told].sort()).toEqual([...ways].sort());
  for (const { kind, ways: own } of vetoes) {
    for (const { facts } of own) expect(facts.some((fact) => /\.(council\.law|board\.rule)$/.test(fact))).toBe(kind === "in law");
  }
}

/** The open questions by trying each: does its answer ever matter, in either bound and at any grade? */
function openBy({ oracle }: PlainCore): string[] {
  const fixed = oracle.settled();
  const names = oracle.variablesUnder("g");
  const rest = Object.fromEntries([...oracle.variables].map((name) => [name, false]));
  const cases = assignments(names.filter((name) => !(name in fixed)));
  const rows = cases.map((open) =>
    GRADES.flatMap((grade) =>
      (["lower", "upper"] as const).map((reading) => oracle.value("g", reading, grade, { ...rest, ...fixed, ...open })),
    ),
  );
  const open = names.filter((name) => !(name in fixed));
  return open.filter((_, index) => rows.some((row, bits) => row.join() !== rows[bits ^ (1 << index)]!.join())).sort();
}

/** Disbelieves every origin in turn and compares what the answer says rests on it. */
function sameOrigins(affair: Dossier, frame: Frame, goal: GoalAnswer, core: PlainCore): number {
  const { standing } = standPlainly(affair, frame);
  const cited = standing.filter(isStatement).flatMap(({ says }) => says.flatMap((citation) => plainOrigins(affair, citation)));
  let tried = 0;
  for (const origin of new Set(cited)) {
    const other = plainCore(affair, { ...frame, without: [...(frame.without ?? []), origin] }, "g");
    if (other === null || other === "large") continue;
    tried++;
    const same = other.assured === core.assured && other.possible === core.possible && other.ways.join() === core.ways.join();
    expect([origin, goal.loadBearingOrigins.some((bearing) => bearing.origin === origin)]).toEqual([origin, !same]);
    for (const { actor, over, ways, restsOn } of goal.vetoes) {
      const stays = ways.map(({ facts }) => other.ways.includes(markOf(actor, over, facts)));
      expect(ways.map((way) => way.restsOn.includes(origin))).toEqual(stays.map((stayed) => !stayed));
      expect(restsOn.includes(origin)).toBe(!stays.includes(true));
    }
  }
  return tried;
}

/** Circles are closed and stuck; what is said to open them does, and nothing of it can be spared. */
function soundDeadlocks(affair: Dossier, frame: Frame, goal: GoalAnswer): void {
  const stuck = goal.possible === "together" || goal.possible === "waiver";
  expect(goal.deadlocks.length > 0).toBe(stuck);
  if (goal.possible === "waiver") expect(goal.deadlocks.some(({ kind }) => kind === "order")).toBe(true);
  for (const { kind, circle, opens } of goal.deadlocks) {
    circle.forEach((step, index) => expect(step.waitsFor).toBe(circle[(index + 1) % circle.length]!.commitment));
    expect(circle.some(({ connective }) => connective.endsWith("after"))).toBe(kind === "order");
    for (const { relax } of opens) {
      if (relax.some(({ how }) => how === "promised")) continue;
      const waits = relax.map(({ commitment, condition }) => `${plainKey(commitment)} ${plainKey(condition)}`);
      expect(possibleIf(affair, frame, waits)).toBe("yes");
      for (const spared of waits) {
        const fewer = waits.filter((wait) => wait !== spared);
        expect(possibleIf(affair, frame, fewer)).not.toBe("yes");
      }
    }
  }
}

/** An element as brute force names it. */
function plainKey(key: string): string {
  const sum = /^(\w+) >= (\d+)(?: in (\w+))?(?: (\w+))?$/.exec(key);
  if (sum === null) return key.replace(/ deployed$/, "");
  const [, unit, least, body = "-", stage] = sum;
  return ["sum", unit, least, body, ...(stage === undefined ? [] : [stage === "promised" ? "formal" : stage])].join(" ");
}

function possibleIf(affair: Dossier, frame: Frame, waived: readonly string[]): string {
  const oracle = new Oracle(affair, frame, new Set(waived));
  return standingBy(oracle, "g", "possible", oracle.variablesUnder("g"));
}

/** Compares affair after affair, and keeps count of what was met. */
class Comparison {
  readonly counts = { compared: 0, paradoxes: 0, large: 0, vetoes: 0, deadlocks: 0, openings: 0, origins: 0 };

  compare(affair: Dossier, frame: Frame): void {
    const { counts } = this;
    const core = plainCore(affair, frame, "g");
    if (core === "large") return void counts.large++;
    const { goal, whole } = asked(affair, frame);
    if (goal === undefined) expect([core, whole.findings.join(" ")]).toEqual([null, expect.stringContaining("paradox")]);
    if (core === null || goal === undefined) return void counts.paradoxes++;
    counts.compared++;
    counts.vetoes += goal.vetoes.length;
    counts.deadlocks += goal.deadlocks.length;
    counts.openings += goal.deadlocks.reduce((sum, { opens }) => sum + opens.length, 0);
    expect([goal.assured, goal.possible]).toEqual([core.assured, core.possible]);
    expect(goal.open).toEqual(openBy(core));
    sameSets(goal, core);
    sameVetoes(goal, core);
    soundDeadlocks(affair, frame, goal);
    counts.origins += sameOrigins(affair, frame, goal, core);
  }
}

test("whole answers to wide affairs under random frames are those that brute force gives", () => {
  const comparison = new Comparison();
  fc.assert(
    fc.property(fc.boolean().chain(wideAffairs), frames(), (affair, frame) => comparison.compare(affair, frame)),
    runs(400),
  );
  tell("whole answers", comparison.counts);
  expect(comparison.counts.compared).toBeGreaterThan(enough(300));
  expect(comparison.counts.vetoes).toBeGreaterThan(enough(100));
}, 7_200_000);

test("pledges that wait for each other in knots are stuck where brute force says so, and open as told", () => {
  const comparison = new Comparison();
  fc.assert(
    fc.property(knots(), (affair) => comparison.compare(affair, {})),
    runs(300),
  );
  tell("knots", comparison.counts);
  expect(comparison.counts.deadlocks).toBeGreaterThan(enough(100));
  expect(comparison.counts.openings).toBeGreaterThan(enough(100));
}, 7_200_000);
