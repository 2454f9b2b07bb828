import type { Node } from "#diagram";
import type { Model } from "../compile.ts";
import type { Game } from "./game.ts";
import { layersOfFunction } from "./layers-of-function.ts";
import type { PowerRefused } from "./power.ts";

const ACTOR = "by ";

/**
 * The game behind a goal, body or commitment without a voting rule of its own: each actor says yes or no to all it controls, and the yeses
 * win where the thing is possible, by waiver at worst. Events are nobody's and taken as having happened. Refused where a yes can hurt: the
 * indices presume that it never does. `null` where its table is too large; throws `BudgetExceeded` where a function is.
 */
export function actorGame(model: Model, id: string): Game | PowerRefused | null {
  const { diagram, value } = model.solved();
  const node = value(id, "upper", "waiver");
  const support = diagram.support(node);
  const hurting = diagram.isMonotone(node) ? [] : support.filter((name) => !diagram.isMonotone(node, [name]));
  if (hurting.length > 0) return notMonotone(id, hurting);
  const owners = new Map(support.map((name) => [name, model.system.variables.get(name)?.owner ?? null] as const));
  const happened = support.filter((name) => owners.get(name) === null);
  const players = [...new Set([...owners.values()].filter((owner) => owner !== null))];
  if (players.length === 0) {
    return {
      code: "no-voters",
      message: `Nobody has a say in “${id}”: nothing that an actor decides bears on it.`,
      way: "Ask what holds instead: proviso answer.",
    };
  }
  let game: Node = node;
  for (const name of support) {
    const owner = owners.get(name);
    const yes = diagram.restrict(game, { [name]: true });
    if (typeof owner !== "string") game = yes;
    else game = diagram.ite(diagram.variable(ACTOR + owner), yes, diagram.restrict(game, { [name]: false }));
  }
  const layers = layersOfFunction(
    diagram,
    game,
    players.map((player) => ACTOR + player),
  );
  if (layers === null) return null;
  const findings = happened.length > 0 ? [`Taken as having happened, since nobody decides it: ${happened.join(", ")}.`] : [];
  return { over: "actors", layers, players, diagram, node: game, nameOf: (player) => player.slice(ACTOR.length), findings };
}

function notMonotone(id: string, hurting: readonly string[]): PowerRefused {
  return {
    code: "not-monotone",
    message: `A yes can hurt “${id}”: it may fall when ${hurting.join(", ")} holds. Power indices presume that more consent never hurts.`,
    way: "Ask for the smallest sets instead: proviso answer lists what makes it possible and what blocks it, with “not” where a yes hurts.",
  };
}
