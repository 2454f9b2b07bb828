import type { Chance, ChanceInput, Likelihood, Statement } from "#model";
import { ANY_CHANCE, isPoint, rangeOf } from "#model";
import type { Model } from "../compile.ts";
import { latestOf } from "../held.ts";

/** A variable with its chance, and the statements that say so. */
export interface Odd {
  readonly name: string;
  readonly basis: ChanceInput["basis"];
  readonly chance: Chance;
  readonly likelihoods: readonly Likelihood[];
  readonly statements: readonly string[];
}

/** Variables that go together to a degree. */
export interface Link {
  readonly members: readonly string[];
  readonly degree: Chance;
  readonly statement: string;
}

/** The chances of all variables under a frame, and which of them go together. */
export interface Odds {
  readonly of: ReadonlyMap<string, Odd>;
  readonly links: readonly Link[];
  readonly findings: readonly string[];
}

/**
 * What the standing judgements make of every variable. Decided is certain, and a pledge is taken as kept, unless a likelihood says otherwise of
 * it; whatever nobody judged may be anything. Of several likelihoods the latest counts; of several since the same day the range of all.
 */
export function oddsOf(model: Model): Odds {
  const { held, variables } = model.system;
  const findings: string[] = [];
  const byName = likelihoodsByName(held.statements);
  const of = new Map<string, Odd>();
  for (const { name, kind } of variables.values()) {
    if (kind !== "carrier") of.set(name, oddOf(model, name, kind === "choice" ? [] : (byName.get(name) ?? []), findings));
  }
  for (const name of byName.keys()) {
    if (of.get(name)?.basis === "decided") findings.push(`“${name}” is decided: its likelihood counts no more.`);
  }
  return { of, links: linksOf(held.statements, of, findings), findings };
}

function likelihoodsByName(statements: readonly Statement[]): ReadonlyMap<string, readonly Likelihood[]> {
  const found = new Map<string, Likelihood[]>();
  for (const one of statements) {
    if (one.kind === "likelihood" && ("words" in one.is || isSound(one.is))) found.set(one.of, [...(found.get(one.of) ?? []), one]);
  }
  return found;
}

/** A chance below 0, above 1 or falling is told when the dossier is checked, and is no judgement here. */
function isSound({ low, high }: Chance): boolean {
  return 0 <= low && low <= high && high <= 1;
}

function oddOf(model: Model, name: string, judged: readonly Likelihood[], findings: string[]): Odd {
  const decided = model.system.decided.get(name);
  if (decided) return { name, basis: "decided", chance: certain(decided.value), likelihoods: [], statements: decided.statements };
  const latest = latestOnes(judged);
  if (latest.length > 1) {
    findings.push(`“${name}” has ${latest.length} likelihoods since the same day (${ids(latest)}): the range of all of them is taken.`);
  }
  const ranges = latest.map(({ is }) => ("words" in is ? rangeOf(is) : is));
  for (const [i, range] of ranges.entries()) {
    if (range === null) findings.push(`${latest[i]!.id} names no yardstick: how likely “${name}” is stays unknown.`);
  }
  const known = ranges.map((range) => range ?? ANY_CHANCE);
  if (known.length > 0) return { name, basis: "judged", chance: hull(known), likelihoods: latest, statements: latest.map(({ id }) => id) };
  const kept = model.system.variables.get(name)!.kind === "keep";
  return { name, basis: kept ? "kept" : "unknown", chance: kept ? certain(true) : ANY_CHANCE, likelihoods: [], statements: [] };
}

/** Those that stand since the latest day. */
function latestOnes(judged: readonly Likelihood[]): readonly Likelihood[] {
  if (judged.length === 0) return [];
  const { since } = latestOf(judged);
  return judged.filter((one) => one.since === since);
}

function hull(chances: readonly Chance[]): Chance {
  return { low: Math.min(...chances.map(({ low }) => low)), high: Math.max(...chances.map(({ high }) => high)) };
}

function certain(value: boolean): Chance {
  return { low: Number(value), high: Number(value) };
}

function ids(statements: readonly { readonly id: string }[]): string {
  return statements.map(({ id }) => id).join(", ");
}

/** A variable belongs to one link, the first that names it; what is certain goes with nothing. */
function linksOf(statements: readonly Statement[], of: ReadonlyMap<string, Odd>, findings: string[]): readonly Link[] {
  const taken = new Map<string, string>();
  return statements.flatMap((statement): readonly Link[] => {
    if (statement.kind !== "linked" || !isSound(statement.degree)) return [];
    const open = [...new Set(statement.members)].filter((name) => {
      const odd = of.get(name);
      return odd !== undefined && !isCertain(odd.chance);
    });
    for (const name of open.filter((each) => taken.has(each))) {
      findings.push(`“${name}” is linked by ${taken.get(name)!} already; ${statement.id} is read without it.`);
    }
    const members = open.filter((name) => !taken.has(name));
    for (const name of members) taken.set(name, statement.id);
    return members.length < 2 ? [] : [{ members, degree: statement.degree, statement: statement.id }];
  });
}

/** True for a chance of exactly 0 or exactly 1. */
export function isCertain(chance: Chance): boolean {
  return isPoint(chance) && (chance.low === 0 || chance.low === 1);
}

/** By name, how likely each variable is. */
export function chancesIn(odds: Odds): ReadonlyMap<string, Chance> {
  return new Map([...odds.of.values()].map(({ name, chance }) => [name, chance]));
}
