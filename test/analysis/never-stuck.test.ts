import { answer, compile } from "#analysis";
import type { Dossier, GoalAnswer } from "#model";
import { expect, test } from "vitest";
import { parse } from "#language";

type Affairs = Readonly<Record<"sixtyMembers" | "twoHundredMembers" | "entangled", () => string>>;

const affairs = (await import(new URL("../../bench/invented-affairs.mjs", import.meta.url).href)) as Affairs;

function dossierOf(name: keyof Affairs): Dossier {
  const { dossier, diagnostics } = parse(affairs[name](), { file: `${name}.proviso` });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return dossier;
}

/** Whether a goal is possible when these say yes and all others no. */
function asker(dossier: Dossier, goal: string): (yes: readonly string[]) => boolean {
  const scenarios = compile(dossier, {}, [goal]).scenarios(goal, "upper");
  expect(new Set(scenarios.directions)).toEqual(new Set(["rises"]));
  return (yes) => scenarios.canHold(scenarios.names.map((name) => (yes.includes(name) ? 1 : 0)))!;
}

function without<T>(set: readonly T[], gone: T): readonly T[] {
  return set.filter((member) => member !== gone);
}

test("forty actors entangled: what a search lists is sound, minimal, and all there up to the size told", () => {
  const dossier = dossierOf("entangled");
  const { goals, findings } = answer(dossier, { limit: 500 });
  const [{ assured, possible, sufficientSets, blockingSets }] = goals as [GoalAnswer];
  expect([assured, possible]).toEqual(["together", "together"]);
  expect(findings).toEqual([expect.stringContaining("a search lists the smallest")]);
  const holds = asker(dossier, "enough");
  const names = compile(dossier, {}, ["enough"]).scenarios("enough", "upper").names;
  for (const list of [sufficientSets, blockingSets]) {
    expect(list).toMatchObject({ complete: false, engine: "search", count: list.sets.length });
    expect(list.sets.length).toBeGreaterThan(20);
  }
  const stops = (noes: readonly string[]): boolean => !holds(names.filter((name) => !noes.includes(name)));
  for (const set of sufficientSets.sets) expect([holds(set), set.some((name) => holds(without(set, name)))]).toEqual([true, false]);
  for (const set of blockingSets.sets) {
    expect(stops(set)).toBe(true);
    expect(set.some((name) => stops(without(set, name)))).toBe(false);
    expect(sufficientSets.sets.every((other) => other.some((name) => set.includes(name)))).toBe(true);
  }
  expect(blockingSets.upTo).toBeGreaterThanOrEqual(1);
  const pairs = blockingSets.upTo! < 2 ? [] : names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]));
  const small = [...names.map((name) => [name]), ...pairs].filter((set) => stops(set) && !set.some((name) => stops(without(set, name))));
  const found = blockingSets.sets.filter(({ length }) => length <= Math.min(2, blockingSets.upTo!));
  expect(found.map((set) => set.join()).sort()).toEqual(small.map((set) => [...set].sort().join()).sort());
}, 300_000);

test("two hundred members: who can stop each goal is told in full, and every list says what it is", () => {
  const { goals, findings } = answer(dossierOf("twoHundredMembers"), { limit: 5 });
  expect(findings.filter((finding) => !finding.includes("a search lists the smallest"))).toEqual([]);
  expect(goals.map(({ id, possible }) => `${id} ${possible}`)).toEqual(["deployable yes", "paid waiver", "sailing waiver"]);
  const [deployable, paid, sailing] = goals as [GoalAnswer, GoalAnswer, GoalAnswer];
  expect(deployable.vetoes.map(({ actor, over, ways }) => [actor, over, ways[0]!.facts.join()])).toEqual([["M0", "assured", "M0.consent"]]);
  for (const goal of [paid, sailing]) expect(goal.deadlocks.map(({ kind }) => kind)).toEqual(["order", "waiting"]);
  for (const { blockingSets, sufficientSets } of goals) {
    for (const list of [blockingSets, blockingSets.actors, sufficientSets, sufficientSets.actors]) {
      expect(list.complete || (list.engine === "search" && list.cut)).toBe(true);
    }
  }
}, 300_000);

test("sixty members: all sets are counted, and none is listed in vain", () => {
  const { goals, findings } = answer(dossierOf("sixtyMembers"), { limit: 1 });
  expect(findings).toEqual([]);
  const counts = goals.map(({ id, blockingSets, sufficientSets }) => [id, blockingSets.count, sufficientSets.count]);
  // Thirty pledges of up to 20 for a sum of 300: any fifteen with the fund suffice, any sixteen or the fund alone block.
  expect(counts.find(([id]) => id === "funded")).toEqual(["funded", 145_422_675 + 1, 155_117_520]);
  expect(goals.every(({ blockingSets, sufficientSets }) => blockingSets.complete && sufficientSets.actors.complete)).toBe(true);
}, 300_000);
