import type { Actor, Count, Entry, Group, Pledge, Requirement } from "#model";
import { actorId } from "#model";
import type { Demands } from "./read-commitment.ts";
import { alike } from "./read-commitment.ts";
import type { Formula } from "./formula.ts";
import { both, either, FALSE, TRUE } from "./formula.ts";
import type { Names } from "./read-condition.ts";
import { guardOf, readTerms } from "./read-condition.ts";
import type { Carriers } from "./system.ts";

/** Nothing laid on an element from outside. */
const NO_DEMANDS: Demands = { alternatives: alike(FALSE), guard: alike(TRUE) };

/** A requirement as it bears on one element. `carrier` is set where only a share of a group carries it; `null` if nobody named need. */
interface Bearing {
  readonly requirement: Requirement;
  readonly part: "whole" | "share";
  readonly carrier: Formula | null;
}

/** Requirements by the element they are laid on, and who carries those that are laid on a part of a group. */
export class Requirements {
  readonly carriers: Carriers[] = [];
  private readonly bearings = new Map<string, Bearing[]>();

  /** Lays a requirement on an element. */
  layOn(key: string, bearing: Bearing): void {
    this.bearings.set(key, [...(this.bearings.get(key) ?? []), bearing]);
  }

  /**
   * Lays a requirement on pledges of a group. In the assured reading a share of it may be anybody; in the possible one its unnamed members
   * carry it first, then whichever named ones suit best, and the group's own pledges always.
   */
  layOnGroup(
    requirement: Requirement,
    pledges: readonly Pledge[],
    entries: ReadonlyMap<string, Entry>,
    variable: (name: string) => Formula,
  ): void {
    if (!("group" in requirement.on)) return;
    const { group, count, to } = requirement.on;
    const entry = entries.get(group);
    const members = entry?.kind === "group" ? entry.members : [];
    const concerned = pledges.filter((pledge) => to === undefined || pledge.deed.to === to);
    const named = members.filter((member) => concerned.some((pledge) => isOf(pledge.actor, member)));
    const needed = entry?.kind === "group" ? namedCarriers(entry, count) - (members.length - named.length) : 0;
    const carriers = new Map(
      count.kind === "all" || needed <= 0 ? [] : named.map((member) => [member, variable(`${requirement.id} ${member}`)] as const),
    );
    if (carriers.size > 0) {
      this.carriers.push({ names: named.map((member) => `${requirement.id} ${member}`), least: Math.min(needed, named.length) });
    }
    for (const pledge of concerned) {
      const actor = actorId(pledge.actor);
      if (actor === group || (count.kind === "all" && members.includes(actor))) {
        this.layOn(pledge.id, { requirement, part: "whole", carrier: null });
      } else if (members.includes(actor)) this.layOn(pledge.id, { requirement, part: "share", carrier: carriers.get(actor) ?? null });
    }
  }

  /** Requirements on an element that settle it by themselves, whatever is answered ("at least 4 of 3"): no leaf tells that they are there. */
  settling(key: string, names: Names): readonly string[] {
    return (this.bearings.get(key) ?? []).flatMap(({ requirement }) => {
      const terms = readTerms(names, requirement.conditions, requirement.id);
      return guardOf(terms) === FALSE || terms.sufficient === TRUE ? [requirement.id] : [];
    });
  }

  /** What bears on one element, as formulas. */
  demandsOn(key: string, names: Names): Demands {
    return (this.bearings.get(key) ?? []).map((bearing) => demandsOf(bearing, names)).reduce(joined, NO_DEMANDS);
  }
}

function isOf(actor: Actor, member: string): boolean {
  return actorId(actor) === member;
}

/** How many named members must carry a share at least, when the unnamed ones carry it first. `nearly` says no more than `some`. */
function namedCarriers(group: Group, count: Count): number {
  const size = group.exactly ?? Math.max(group.atLeast ?? 0, group.members.length);
  const unnamed = Math.max(0, size - group.members.length);
  const share = "number" in count && count.kind !== "nearly" ? count.number : count.kind === "most" ? Math.floor(size / 2) + 1 : 1;
  return share - unnamed;
}

/** A share binds the lower and safe readings as a whole does; the upper one only where its carrier is chosen. */
function demandsOf({ requirement, part, carrier }: Bearing, names: Names): Demands {
  const terms = readTerms(names, requirement.conditions, requirement.id);
  const guard = guardOf(terms);
  const alternative = terms.sufficient === null ? FALSE : both(terms.sufficient, guard);
  if (part === "whole") return { alternatives: alike(alternative), guard: alike(guard) };
  const eased = carrier === null ? TRUE : either(denied(carrier), guard);
  return { alternatives: { ...alike(alternative), lower: FALSE }, guard: { ...alike(guard), upper: eased } };
}

/** A carrier that is not chosen. */
function denied(formula: Formula): Formula {
  return formula.op === "leaf"
    ? { ...formula, negated: !formula.negated }
    : formula.op === "constant"
      ? formula.value
        ? FALSE
        : TRUE
      : formula;
}

/** Any alternative will do, all guards must hold. */
function joined(one: Demands, other: Demands): Demands {
  const alternative = (name: "lower" | "upper" | "safe"): Formula => either(one.alternatives[name], other.alternatives[name]);
  const guard = (name: "lower" | "upper" | "safe"): Formula => both(one.guard[name], other.guard[name]);
  return {
    alternatives: { lower: alternative("lower"), upper: alternative("upper"), safe: alternative("safe") },
    guard: { lower: guard("lower"), upper: guard("upper"), safe: guard("safe") },
  };
}
