import type { Opening, Relaxation } from "#model";
import type { Model } from "./compile.ts";
import { modelOf } from "./compile.ts";
import type { Element } from "./element.ts";
import type { Formula, Leaf } from "./formula.ts";
import { both, either, replaceLeaves } from "./formula.ts";
import { elementName, elementWords } from "./reading-of.ts";
import { smallestSets } from "./set-answer.ts";
import { extremes } from "./standings.ts";
import type { Stuck } from "./stuck.ts";
import type { System } from "./system.ts";

/**
 * The smallest sets of relaxations with which a stuck goal becomes possible outright, all open questions being answered at their best.
 * Every condition by which one stuck element waits for another gets a switch that waives it and, where it asks for what was not yet
 * done, a switch that makes a formal promise enough; the equations are solved again with the switches as variables.
 */
export function openingsOf(model: Model, goal: string, stuck: Stuck, limit: number): readonly Opening[] {
  const switches = new Map<string, Relaxation>();
  const relaxed = relaxedSystem(model.system, stuck, switches);
  const eased = modelOf(relaxed, [goal]);
  // A promise may be refused for as long as the deed is done: then asking for the promise alone has no reading, and nothing is offered.
  if (eased.paradoxes.has(goal)) return [];
  const { diagram, value } = eased.solvedAt({ ...extremes(model, goal, "upper", true), ...model.settled });
  const best = value(goal, "upper", "yes");
  const open = diagram.support(best).filter((name) => !switches.has(name));
  return smallestSets(diagram, diagram.exists(best, open))
    .list(limit)
    .map((set) => {
      const relax = set.map((name) => switches.get(name)!);
      const told = relax.map((relaxation) => relaxationWords(model.system, relaxation)).join(", and ");
      return { relax, gives: "yes", words: `If ${told}, it is possible outright.` };
    });
}

function relaxationWords({ elements, held }: System, { commitment, condition, how }: Relaxation): string {
  const { entries } = held;
  const awaited = condition.replace(/ deployed$/, "");
  const subject = elementName(elements.get(commitment)!, entries);
  if (how === "waived") return `${subject} no longer waits until ${elementWords(elements.get(awaited)!, entries)}`;
  return `${subject} only asks that ${elementName(elements.get(awaited)!, entries)} is promised`;
}

/** The equations with switches in the upper reading of all that is stuck; `switches` learns what each is. */
function relaxedSystem(system: System, stuck: Stuck, switches: Map<string, Relaxation>): System {
  const elements = new Map(system.elements);
  for (const key of stuck.keys) {
    const element = system.elements.get(key)!;
    const upper = replaceLeaves(element.formula.upper, (leaf) => relaxedLeaf(system, element, leaf, stuck, switches));
    elements.set(key, { ...element, formula: { ...element.formula, upper } });
  }
  // To ask for a stage may have made its element.
  for (const [key, element] of system.elements) if (!elements.has(key)) elements.set(key, element);
  const { held, variables, decided, carriers, unheard } = system;
  return {
    held,
    elements,
    variables,
    decided,
    carriers,
    unheard,
    diagnostics: [],
    atStage: (entry, stage) => system.atStage(entry, stage),
  };
}

/** A condition or fact may be eased; what a body or a goal needs is not theirs to ease. */
function relaxedLeaf(system: System, element: Element, leaf: Leaf, stuck: Stuck, switches: Map<string, Relaxation>): Formula {
  if (leaf.on !== "element" || leaf.negated || !stuck.keys.has(leaf.name)) return leaf;
  const target = system.elements.get(leaf.name)!;
  const asked = target.kind === "body" && target.key === target.entry ? `${leaf.name} deployed` : leaf.name;
  const option = (how: Relaxation["how"]): Formula => {
    const name = `${how} ${element.key} ${leaf.name}`;
    switches.set(name, { commitment: element.key, condition: asked, how });
    return { ...leaf, on: "variable", name };
  };
  const waived = leaf.tie.via === null ? [] : [option("waived")];
  const awaited = target.key === target.entry && isDeployed(system, target.entry);
  if (!awaited || (leaf.tie.via === null && element.kind !== "fact")) return either(leaf, ...waived);
  const promise: Leaf = { ...leaf, name: system.atStage(target.entry!, "formal") };
  return either(leaf, ...waived, both(option("promised"), promise));
}

/** Bodies are deployed, and so are pledges that go to one; nothing else is promised and deployed apart. */
function isDeployed(system: System, id: string): boolean {
  const entry = system.held.entries.get(id);
  const to = entry?.kind === "pledge" && entry.deed.to !== undefined ? system.held.entries.get(entry.deed.to) : entry;
  return to?.kind === "body";
}
