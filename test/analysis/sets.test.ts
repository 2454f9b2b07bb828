import type { Dossier, SetList, Veto } from "#model";
import { answer, compile } from "#analysis";
import fc from "fast-check";
import { expect, test } from "vitest";
import { enough, runs } from "./fuzz.ts";
import type { Reading } from "./oracle.ts";
import { Oracle } from "./oracle.ts";
import { affairs } from "./random-affair.ts";

const MOST_VARIABLES = 6;
const ALL = 100_000;

/** A function as a table over few names, by brute force. */
interface Table {
  readonly names: readonly string[];
  readonly holds: (values: Readonly<Record<string, boolean>>) => boolean;
}

function tableOf(oracle: Oracle, names: readonly string[], reading: Reading): Table {
  const row = (values: Readonly<Record<string, boolean>>): number =>
    names.reduce((sum, name, index) => sum + (values[name] ? 2 ** index : 0), 0);
  const rest = Object.fromEntries([...oracle.variables].map((name) => [name, false]));
  const rows = assignments(names).map((values) => oracle.value("g", reading, "waiver", { ...rest, ...values }));
  return { names, holds: (values) => rows[row(values)]! };
}

function assignments(names: readonly string[]): Record<string, boolean>[] {
  return Array.from({ length: 2 ** names.length }, (_, bits) =>
    Object.fromEntries(names.map((name, index) => [name, ((bits >> index) & 1) === 1])),
  );
}

/** Minimal partial assignments of `own` that make the function `wanted` whatever the rest is; a literal is plain where it is `plain`. */
function implicants({ names, holds }: Table, own: readonly string[], wanted: boolean, plain: boolean): string[][] {
  let partial: Record<string, boolean>[] = [{}];
  for (const name of own) partial = partial.flatMap((values) => [values, { ...values, [name]: true }, { ...values, [name]: false }]);
  const forced = partial.filter((values) => {
    const open = names.filter((name) => !(name in values));
    return assignments(open).every((rest) => holds({ ...values, ...rest }) === wanted);
  });
  const within = (small: Record<string, boolean>, large: Record<string, boolean>): boolean =>
    small !== large && Object.entries(small).every(([name, value]) => large[name] === value);
  return forced
    .filter((values) => !forced.some((other) => within(other, values)))
    .map((values) => Object.entries(values).map(([name, value]) => (value === plain ? name : `not ${name}`)));
}

/** Minimal sets of owners that can do something. */
function minimalOwners(owners: readonly string[], can: (set: readonly string[]) => boolean): string[][] {
  const sets = assignments(owners)
    .map((values) => owners.filter((owner) => values[owner]))
    .filter(can);
  return sets.filter((set) => !sets.some((other) => other.length < set.length && other.every((owner) => set.includes(owner))));
}

function canonical(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => [...set].sort().join(", ")).sort();
}

function listed(list: SetList): string[] {
  expect(list.sets.length).toBe(Number(list.count));
  expect(Object.values(list.bySize).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(Number(list.count));
  return canonical(list.sets);
}

let compared = 0;
let vetoesSeen = 0;

function agree(affair: Dossier): void {
  const oracle = new Oracle(affair);
  if (oracle.paradox) return;
  const { diagram, value } = compile(affair).solvedAt({});
  const names = [...new Set((["lower", "upper", "safe"] as const).flatMap((reading) => diagram.support(value("g", reading, "waiver"))))];
  if (names.length === 0 || names.length > MOST_VARIABLES) return;
  compared++;
  const goal = answer(affair, { limit: ALL }).goals[0]!;
  const upper = tableOf(oracle, names, "upper");
  const lower = tableOf(oracle, names, "lower");
  const owners = [...new Set(names.map((name) => oracle.owners.get(name)!))].filter((owner) => owner !== null);
  const owned = (set: readonly string[]): string[] => names.filter((name) => set.includes(oracle.owners.get(name)!));
  const blocks = (table: Table, set: readonly string[]): boolean =>
    assignments(owned(set)).some((own) =>
      assignments(names.filter((name) => !(name in own))).every((rest) => !table.holds({ ...own, ...rest })),
    );
  const suffices = (table: Table, set: readonly string[]): boolean => {
    const no = Object.fromEntries(names.map((name) => [name, false]));
    return assignments(owned(set)).some((own) => table.holds({ ...no, ...own }));
  };
  expect(listed(goal.blockingSets)).toEqual(canonical(implicants(upper, names, false, false)));
  expect(listed(goal.sufficientSets)).toEqual(canonical(implicants(upper, names, true, true)));
  expect(listed(goal.assuringSets)).toEqual(canonical(implicants(lower, names, true, true)));
  expect(listed(goal.blockingSets.actors)).toEqual(canonical(minimalOwners(owners, (set) => blocks(upper, set))));
  expect(listed(goal.sufficientSets.actors)).toEqual(canonical(minimalOwners(owners, (set) => suffices(upper, set))));
  expect(listed(goal.assuringSets.actors)).toEqual(canonical(minimalOwners(owners, (set) => suffices(lower, set))));
  for (const block of goal.blockingSets.sets) {
    for (const enough of goal.sufficientSets.sets) expect(meets(block, enough)).toBe(true);
  }
  const some = (table: Table): boolean => assignments(names).some((values) => table.holds(values));
  const ways = (table: Table, owner: string): string[][] => (some(table) ? implicants(table, owned([owner]), false, false) : []);
  const assuring = some(lower) ? lower : tableOf(oracle, names, "safe");
  for (const owner of owners) {
    const possible = ways(upper, owner);
    const over = ways(assuring, owner).filter((way) => !possible.some((other) => other.every((fact) => way.includes(fact))));
    expect(waysOf(goal.vetoes, owner, "possible")).toEqual(canonical(possible));
    expect(waysOf(goal.vetoes, owner, "assured")).toEqual(canonical(over));
    vetoesSeen += possible.length + over.length;
  }
}

/** A blocking and a sufficient set cannot both come true: some fact is asked both ways. In no-sense and yes-sense that is one literal. */
function meets(block: readonly string[], enough: readonly string[]): boolean {
  return block.some((literal) => enough.includes(literal));
}

function waysOf(vetoes: readonly Veto[], actor: string, over: Veto["over"]): string[] {
  return canonical(
    vetoes.filter((veto) => veto.actor === actor && veto.over === over).flatMap((veto) => veto.ways.map(({ facts }) => facts)),
  );
}

test("sets and vetoes of random affairs are those that brute force finds", () => {
  fc.assert(fc.property(fc.boolean().chain(affairs), agree), runs(500));
  expect(compared).toBeGreaterThan(enough(100));
  expect(vetoesSeen).toBeGreaterThan(enough(100));
});
