import { Diagram } from "#diagram";
import type { VotingRule } from "#model";
import type { Formula } from "../formula.ts";
import { readVote } from "../read-vote.ts";
import type { Game } from "./game.ts";
import { gateFunction } from "./gate-function.ts";
import { gateOf } from "./gate.ts";
import { layersOfGate } from "./layers-of-gate.ts";

/**
 * The game of a body's own rule: who votes yes, all others voting no. An abstention has no reading of its own and counts as a yes. `null`
 * where its table is too large; throws `BudgetExceeded` where its function is.
 */
export function ruleGame(rule: VotingRule): Game | null {
  const players = [...new Set(rule.voters.map(({ member }) => member))];
  const gated = gateOf(readVote(rule, vote));
  const layers = layersOfGate(gated, players);
  if (layers === null) return null;
  const diagram = new Diagram();
  for (const player of layers.players) diagram.variable(player);
  return { over: "votes", layers, players, diagram, node: gateFunction(diagram, gated), nameOf: (player) => player, findings: [] };
}

function vote(member: string): Formula {
  return { op: "leaf", on: "variable", name: member, negated: false, tie: { via: null, connective: "needs", first: false } };
}
