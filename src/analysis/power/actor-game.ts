import type { PowerRefused } from "#model";
import type { Model } from "../compile.ts";
import type { Assignment } from "../solve.ts";
import { orderVariables } from "../variable-order.ts";
import type { Game } from "./game.ts";

/**
 * The game behind a goal, body or commitment without a voting rule of its own: each actor says yes or no to all it controls, and the yeses
 * win where the thing is possible, by waiver at worst. Events are nobody's and taken as having happened. Refused where a yes can hurt: the
 * indices presume that it never does. Throws `BudgetExceeded` where a function is too large.
 */
export function actorGame(model: Model, id: string): Game | PowerRefused {
  const hurting = hurtingIn(model, id);
  if (hurting.length > 0) return notMonotone(id, hurting);
  const { names } = model.scenarios(id, "upper");
  const ownerOf = (name: string): string | null => model.system.variables.get(name)?.owner ?? null;
  const players = [...new Set(names.map(ownerOf).filter((owner) => owner !== null))];
  if (players.length === 0) return nobody(id);
  const happened = names.filter((name) => ownerOf(name) === null);
  const asked = new Set(names);
  // An id is borne once in a dossier: no other variable can have an actor's name.
  const order = orderVariables(model.walked(id), (name) => ownerOf(name) ?? name);
  const node: Assignment["node"] = (diagram, name) => {
    const owner = ownerOf(name);
    if (owner !== null) return diagram.variable(owner);
    return asked.has(name) ? diagram.one : diagram.variable(name);
  };
  const { diagram, value } = model.solvedWith(id, { declare: (made) => order.forEach((name) => made.variable(name)), node });
  const findings = happened.length > 0 ? [`Taken as having happened, since nobody decides it: ${happened.join(", ")}.`] : [];
  return { over: "actors", players, diagram, node: value(id, "upper", "waiver"), findings };
}

/** What can rule a thing out by holding. The equations show most of what cannot; where they leave a doubt, the function decides. */
function hurtingIn(model: Model, id: string): readonly string[] {
  const { names, directions } = model.scenarios(id, "upper");
  const doubtful = names.filter((_, i) => directions[i] !== "rises");
  if (doubtful.length === 0) return [];
  const { diagram, value } = model.solved(id, "upper");
  const node = value(id, "upper", "waiver");
  return doubtful.filter((name) => !diagram.isMonotone(node, [name]));
}

function nobody(id: string): PowerRefused {
  return {
    code: "no-voters",
    message: `Nobody has a say in “${id}”: nothing that an actor decides bears on it.`,
    way: "Ask what holds instead: proviso answer.",
  };
}

function notMonotone(id: string, hurting: readonly string[]): PowerRefused {
  return {
    code: "not-monotone",
    message: `A yes can hurt “${id}”: it may fall when ${hurting.join(", ")} holds. Power indices presume that more consent never hurts.`,
    way: "Ask for the smallest sets instead: proviso answer lists what makes it possible and what blocks it, with “not” where a yes hurts.",
  };
}
