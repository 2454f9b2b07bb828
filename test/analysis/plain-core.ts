import type { Dossier, Frame } from "#model";
import { canonical, implicants, standingBy, tableOf, withoutIdle } from "./brute-force.ts";
import type { Table } from "./brute-force.ts";
import { Oracle } from "./oracle.ts";

/** The most choices that brute force goes through. */
export const MOST_CHOICES = 7;

/** The heart of an answer by brute force: where an element stands, its three tables, and each actor's ways of stopping it, as text. */
export interface PlainCore {
  readonly oracle: Oracle;
  readonly assured: string;
  readonly possible: string;
  readonly upper: Table;
  readonly lower: Table;
  /** True where nothing can assure it, so that the safe reading tells who could take its assurance. */
  readonly safe: boolean;
  readonly owners: readonly string[];
  /** `A over possible by x and not y`. */
  readonly ways: readonly string[];
}

/** The heart of an answer; `null` where a circle passes a denial, `"large"` where there are too many choices to go through. */
export function plainCore(dossier: Dossier, frame: Frame, key: string): PlainCore | null | "large" {
  const oracle = new Oracle(dossier, frame);
  if (oracle.paradoxUnder(key)) return null;
  const names = oracle.variablesUnder(key);
  if (names.length > MOST_CHOICES) return "large";
  const upper = withoutIdle(tableOf(oracle, key, "upper", names));
  const lower = withoutIdle(tableOf(oracle, key, "lower", names));
  const owners = [...new Set(names.map((name) => oracle.owners.get(name)!))].filter((owner) => owner !== null).sort();
  const safe = !lower.rows.includes(true);
  const assuring = !safe ? lower : withoutIdle(tableOf(oracle, key, "safe", names));
  return {
    oracle,
    assured: standingBy(oracle, key, "assured", names),
    possible: standingBy(oracle, key, "possible", names),
    upper,
    lower,
    safe,
    owners,
    ways: owners.flatMap((owner) => waysOf(oracle, owner, upper, assuring)),
  };
}

/** The names of a table that one of these owns. */
export function ownedBy(oracle: Oracle, table: Table, owners: readonly string[]): string[] {
  return table.names.filter((name) => owners.includes(oracle.owners.get(name)!));
}

function waysOf(oracle: Oracle, owner: string, upper: Table, assuring: Table): string[] {
  const ways = (table: Table): string[][] =>
    table.rows.includes(true) ? implicants(table, ownedBy(oracle, table, [owner]), false, false) : [];
  const possible = ways(upper);
  const further = ways(assuring).filter((way) => !possible.some((other) => other.every((fact) => way.includes(fact))));
  const told = (over: string, sets: string[][]): string[] => canonical(sets).map((facts) => `${owner} over ${over} by ${facts}`);
  return [...told("possible", possible), ...told("assured", further)];
}
