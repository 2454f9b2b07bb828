import type { Node } from "#diagram";
import { Diagram } from "#diagram";
import type { VotingRule } from "#model";
import type { Formula } from "../formula.ts";
import { FALSE } from "../formula.ts";
import { readVote } from "../read-vote.ts";
import type { Game } from "./game.ts";

/**
 * The game of a body's own rule: who votes yes, all others voting no; those who refuse have no say. Throws `BudgetExceeded` where its
 * function takes more than `nodeBudget` nodes.
 */
export function ruleGame(rule: VotingRule, refusing: readonly string[], nodeBudget: number): Game {
  const players = [...new Set(rule.voters.map(({ member }) => member))].filter((member) => !refusing.includes(member));
  const diagram = new Diagram({ nodeBudget });
  for (const player of heaviestFirst(rule, players)) diagram.variable(player);
  const gate = readVote(rule, ({ member }) => {
    const yes = refusing.includes(member) ? FALSE : vote(member);
    return { yes, unopposed: yes };
  });
  return { over: "votes", players, diagram, node: functionOf(diagram, gate), findings: [] };
}

/** Those who count most come first: then the fewest sums are still open at any place. */
function heaviestFirst({ voters }: VotingRule, players: readonly string[]): readonly string[] {
  const sum = (of: (voter: VotingRule["voters"][number]) => number): number => voters.reduce((total, voter) => total + of(voter), 0) || 1;
  const [votes, people] = [sum(({ weight = 1 }) => weight), sum(({ population = 0 }) => population)];
  const shares = new Map(voters.map(({ member, weight = 1, population = 0 }) => [member, weight / votes + population / people] as const));
  return [...players].sort((a, b) => shares.get(b)! - shares.get(a)!);
}

function vote(member: string): Formula {
  return { op: "leaf", on: "variable", name: member, negated: false, tie: { via: null, connective: "needs", first: false } };
}

/** A rule's formula as a function; nothing in a rule is denied. */
function functionOf(diagram: Diagram, formula: Formula): Node {
  const of = (part: Formula): Node => functionOf(diagram, part);
  switch (formula.op) {
    case "constant":
      return formula.value ? diagram.one : diagram.zero;
    case "leaf":
      return diagram.variable(formula.name);
    case "and":
      return diagram.all(formula.of.map(of));
    case "or":
      return diagram.any(formula.of.map(of));
    case "atLeast":
      return diagram.atLeast(formula.count, formula.of.map(of));
    case "weighted":
      return diagram.weighted(
        formula.items.map((item) => ({ node: of(item.of), weight: item.weight })),
        formula.least,
      );
  }
}
