import type { Veto, VetoWay } from "#model";
import type { Model } from "./compile.ts";
import type { Core } from "./core.ts";
import type { Way } from "./find-ways.ts";
import { wayMark } from "./find-ways.ts";
import type { Cone } from "./grounds.ts";
import { coneOf, groundsOf, originsOfGrounds, statementsOn, waysTo } from "./grounds.ts";
import { titleOf } from "./reading-of.ts";

type Kind = Veto["kind"];

/**
 * The ways of stopping a goal, explained and gathered by actor, bound and kind. `without` gives the core of the goal when an origin is not
 * believed: a way (or veto) rests on every origin without which it is gone.
 */
export function vetoesOf(model: Model, goal: string, ways: readonly Way[], without: ReadonlyMap<string, Core | null>): readonly Veto[] {
  const groups = new Map<string, { way: Way; told: VetoWay; kind: Kind }[]>();
  for (const way of ways) {
    const told = explain(model, goal, way, without);
    const kind: Kind = told.through === "vote" ? "in law" : "in fact";
    const group = `${way.over} ${kind} ${way.actor}`;
    groups.set(group, [...(groups.get(group) ?? []), { way, told, kind }]);
  }
  return [...groups.values()].map((group) => gathered(model, group, without)).sort(byWeight);
}

/** Ways of one actor over one bound, of one kind, as one veto. */
function gathered(
  model: Model,
  group: readonly { way: Way; told: VetoWay; kind: Kind }[],
  without: ReadonlyMap<string, Core | null>,
): Veto {
  const { way, kind } = group[0]!;
  const marks = new Set(group.map((member) => wayMark(member.way)));
  const stays = (core: Core | null): boolean => core !== null && core.ways.some((other) => marks.has(wayMark(other)));
  const ways = group.map(({ told }) => told);
  return {
    actor: way.actor,
    title: titleOf(way.actor, model.system.held.entries),
    over: way.over,
    kind,
    ways,
    grounds: groundsOf(
      model.system.held,
      ways.flatMap((told) => told.grounds.map((ground) => ground.statement)),
    ),
    restsOn: [...without].filter(([, core]) => !stays(core)).map(([origin]) => origin),
  };
}

/** Over the possible first, then in law before in fact, then by name. */
function byWeight(a: Veto, b: Veto): number {
  const rank = (veto: Veto): string => `${veto.over === "possible" ? 0 : 1}${veto.kind === "in law" ? 0 : 1}${veto.actor}`;
  return rank(a) < rank(b) ? -1 : 1;
}

/** A way with what ties it to the goal, and the origins without which it is gone. */
function explain(model: Model, goal: string, way: Way, without: ReadonlyMap<string, Core | null>): VetoWay {
  const { system } = model;
  const homes = way.facts.map((fact) => system.variables.get(plain(fact))!.home);
  const path = waysTo(coneOf(system, goal, way.reading), new Set(homes));
  const grounds = groundsOf(system.held, statementsOn(system, path));
  const same = wayMark(way);
  return {
    facts: way.facts,
    through: throughWhat(model, way, path, new Set(homes)),
    grounds,
    origins: originsOfGrounds(grounds),
    restsOn: [...without].filter(([, core]) => !core?.ways.some((other) => wayMark(other) === same)).map(([origin]) => origin),
  };
}

/** A literal without its denial. */
function plain(literal: string): string {
  return literal.replace(/^not /, "");
}

/**
 * What makes the way one: a vote, a pledge of its own, a threat between the goal and the fact, a condition that a statement lays on its
 * decision, or else its decision as such, which goals, facts or bodies ask for directly. Over the possible a threat counts only where
 * every way leads through it.
 */
function throughWhat(model: Model, way: Way, path: Cone, homes: ReadonlySet<string>): VetoWay["through"] {
  const { system } = model;
  const kinds = way.facts.map((fact) => system.variables.get(plain(fact))!.kind);
  const threatens = (key: string): boolean => system.elements.get(key)!.kind === "threat";
  const feared = [...path.spots.values()].some(({ key }) => threatens(key));
  const only = feared && !reaches(path, homes, threatens);
  if (kinds.includes("vote")) return "vote";
  if (!only && kinds.some((kind) => kind === "keep" || kind === "stage" || kind === "choice")) return "pledge";
  if (only || (feared && way.over === "assured")) return "threat";
  return path.steps.some(({ to, leaf }) => homes.has(to.key) && leaf.tie.via !== null) ? "condition" : "decision";
}

/** True where a way leads from the top of a cone to one of these elements without passing any to be avoided. */
function reaches(path: Cone, homes: ReadonlySet<string>, avoided: (key: string) => boolean): boolean {
  const top = [...path.spots.values()][0];
  const seen = new Set(top === undefined ? [] : [top.key]);
  for (const at of seen) for (const { from, to } of path.steps) if (from.key === at && !avoided(to.key)) seen.add(to.key);
  return [...homes].some((home) => seen.has(home));
}
