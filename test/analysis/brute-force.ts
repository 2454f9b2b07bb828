import type { Oracle, Reading } from "./oracle.ts";

type Values = Readonly<Record<string, boolean>>;

/** A function as a table over few names, by brute force: `rows[bits]`, the name at index i standing at bit i. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly boolean[];
}

/** Every assignment of these names, in the order of a table's rows. */
export function assignments(names: readonly string[]): Record<string, boolean>[] {
  return Array.from({ length: 2 ** names.length }, (_, bits) =>
    Object.fromEntries(names.map((name, index) => [name, ((bits >> index) & 1) === 1])),
  );
}

/** An element in one reading over some of its variables, the others being no. */
export function tableOf(oracle: Oracle, key: string, reading: Reading, names: readonly string[]): Table {
  const rest = Object.fromEntries([...oracle.variables].map((name) => [name, false]));
  return { names, rows: assignments(names).map((values) => oracle.value(key, reading, "waiver", { ...rest, ...values })) };
}

/** The same table over the names that matter to it. */
export function withoutIdle(table: Table): Table {
  const idle = table.names.findIndex((_, index) => table.rows.every((value, bits) => value === table.rows[bits ^ (1 << index)]));
  if (idle < 0) return table;
  const names = table.names.filter((_, index) => index !== idle);
  return withoutIdle({ names, rows: table.rows.filter((_, bits) => ((bits >> idle) & 1) === 0) });
}

/**
 * Minimal partial assignments of `own` that give the function the value `wanted` whatever the rest is, as literals that are plain where
 * the value is `plain`. A partial assignment is a number in base three: no, yes, open.
 */
export function implicants({ names, rows }: Table, own: readonly string[], wanted: boolean, plain: boolean): string[][] {
  const forced = forcedBy(rows, names.length, wanted);
  const digit = (code: number, index: number): number => Math.floor(code / 3 ** index) % 3;
  const found: string[][] = [];
  for (let code = 0; code < forced.length; code++) {
    if (!forced[code]) continue;
    const set = names.flatMap((_, index) => (digit(code, index) === 2 ? [] : [index]));
    if (!set.every((index) => own.includes(names[index]!))) continue;
    const minimal = set.every((index) => !forced[code + (2 - digit(code, index)) * 3 ** index]);
    if (minimal) found.push(set.map((index) => ((digit(code, index) === 1) === plain ? names[index]! : `not ${names[index]!}`)));
  }
  return found;
}

/** For every partial assignment whether all that is open may be filled in at will. */
function forcedBy(rows: readonly boolean[], size: number, wanted: boolean): readonly boolean[] {
  const forced: boolean[] = [];
  for (let code = 0; code < 3 ** size; code++) {
    let bits = 0;
    let open = -1;
    for (let rest = code, index = 0; index < size; index++, rest = Math.floor(rest / 3)) {
      if (rest % 3 === 1) bits += 2 ** index;
      if (rest % 3 === 2) open = index;
    }
    forced.push(open < 0 ? rows[bits] === wanted : forced[code - 3 ** open]! && forced[code - 2 * 3 ** open]!);
  }
  return forced;
}

/** Minimal sets of owners that can do something. */
export function minimalOwners(owners: readonly string[], can: (set: readonly string[]) => boolean): string[][] {
  const sets = assignments(owners)
    .map((values) => owners.filter((owner) => values[owner]))
    .filter(can);
  return sets.filter((set) => !sets.some((other) => other.length < set.length && other.every((owner) => set.includes(owner))));
}

/** True where some choice of those in control of `own` makes the function false whatever the rest do. */
export function canBlock(table: Table, own: readonly string[]): boolean {
  return implicants(table, own, false, false).length > 0;
}

/** True where some choice of those in control of `own` makes the function true, all else being no. */
export function canCarry({ names, rows }: Table, own: readonly string[]): boolean {
  const mine = names.reduce((bits, name, index) => bits + (own.includes(name) ? 2 ** index : 0), 0);
  return rows.some((value, bits) => value && (bits & ~mine) === 0);
}

/** Sets in one order, each in one order. */
export function canonical(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => [...set].sort().join(", ")).sort();
}

/** What an element is at most or at least, over all that a frame and its statements leave open. */
export function standingBy(oracle: Oracle, key: string, bound: "assured" | "possible", names: readonly string[]): string {
  const fixed = oracle.settled();
  const rest = Object.fromEntries([...oracle.variables].map((name) => [name, false]));
  const cases = assignments(names.filter((name) => !(name in fixed))).map((open): Values => ({ ...rest, ...fixed, ...open }));
  for (const grade of ["yes", "together", "waiver"] as const) {
    const holds = (values: Values): boolean => oracle.value(key, bound === "assured" ? "lower" : "upper", grade, values);
    if (bound === "assured" ? cases.every(holds) : cases.some(holds)) return grade;
  }
  return "no";
}
