import type { Diagram, Node, SetFamily } from "#diagram";
import type { SetList } from "#model";
import { actorNamed, actorsWhoMake, actorsWhoStop } from "./actor-sets.ts";
import type { Model } from "./compile.ts";
import type { Reading } from "./element.ts";
import { searchActors, searchFacts } from "./search-sets.ts";
import { unfoldModules } from "./unfold-modules.ts";
import { unlessTooLarge } from "./solve.ts";

/** A list cut at `limit`; its counts stay exact. */
export function setList(family: SetFamily, limit: number, name: (member: string) => string = (member) => member): SetList {
  const sets = family.list(limit).map((set) => set.map(name).sort());
  return {
    count: written(family.count),
    bySize: Object.fromEntries([...family.bySize].map(([size, count]) => [String(size), written(count)])),
    sets,
    cut: family.count > BigInt(sets.length),
    complete: true,
    upTo: null,
    engine: "diagram",
  };
}

/** A count as a number where that is exact, else as decimal text. */
export function written(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

/** The smallest sets that make a function true: of yeses where it is monotone, else of literals (prime implicants). */
export function smallestSets(diagram: Diagram, node: Node): SetFamily {
  return diagram.isMonotone(node) ? diagram.minimalSets(node) : diagram.primeImplicants(node);
}

/** The smallest sets of yeses with which an element holds in the end, all others being no. */
export function sufficientFacts(model: Model, key: string, reading: Reading, limit: number): SetList {
  const found = unlessTooLarge(() => {
    const { diagram, value } = model.solvedInModules(key, reading);
    const { modules } = model.scenarios(key, reading);
    return setList(unfoldModules(smallestSets(diagram, value(key, reading, "waiver")), modules, "sufficient"), limit);
  });
  return found ?? searchFacts(model, key, reading, "sufficient", limit);
}

/** The smallest sets of actors that can make it hold, all others saying no to everything. */
export function sufficientActors(model: Model, key: string, reading: Reading, limit: number): SetList {
  const found = unlessTooLarge(() => setList(actorsWhoMake(model, key, reading), limit, actorNamed));
  return found ?? searchActors(model, key, reading, "make", limit);
}

/** The smallest sets of noes after which an element is not possible whatever the rest is; a literal `not X` among them is X being so. */
export function blockingFacts(model: Model, key: string, limit: number): SetList {
  const found = unlessTooLarge(() => {
    const { diagram, value } = model.solvedInModules(key, "upper");
    const { modules } = model.scenarios(key, "upper");
    const family = smallestSets(diagram, diagram.dual(value(key, "upper", "waiver")));
    return setList(unfoldModules(family, modules, "blocking"), limit);
  });
  return found ?? searchFacts(model, key, "upper", "blocking", limit);
}

/** The smallest sets of actors some choice of whom makes it impossible, whatever all others do. */
export function blockingActors(model: Model, key: string, limit: number): SetList {
  const found = unlessTooLarge(() => setList(actorsWhoStop(model, key, "upper"), limit, actorNamed));
  return found ?? searchActors(model, key, "upper", "stop", limit);
}
