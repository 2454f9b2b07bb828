import type { Dossier, Entry, Frame, Power, PowerAnswer, PowerRefused, SetList } from "#model";
import { compile } from "../compile.ts";
import { nearNames } from "../near-names.ts";
import { titleOf } from "../reading-of.ts";
import { UNKNOWN_SETS } from "../search-sets.ts";
import { setList, written } from "../set-answer.ts";
import { unlessTooLarge } from "../solve.ts";
import { actorGame } from "./actor-game.ts";
import { ruleFindings, ruleRefusal } from "./check-rule.ts";
import type { Voting } from "./check-rule.ts";
import type { Game } from "./game.ts";
import { ruleGame } from "./rule-game.ts";
import { voterPowers } from "./voter-powers.ts";

/** Sets shown where nobody says how many. */
const USUAL_LIMIT = 20;

/** The most nodes a rule may take where nobody says: some ten seconds, and enough for forty voters whose numbers have nothing in common. */
const NODE_BUDGET = 3_000_000;

/** A frame, how many blocking sets are listed (their count is exact all the same), and how large a rule's function may grow. */
interface PowerQuestion extends Frame {
  readonly limit?: number;
  readonly nodeBudget?: number;
}

/** What has a weight to measure besides a body that votes: whatever somebody's yes or no can decide. */
const MEASURABLE: readonly Entry["kind"][] = ["body", "goal", "decision", "fact", "pledge"];

/**
 * How much weight each voter of a body has, or each actor for a body, goal, decision, fact or pledge without a rule of its own, under a frame.
 * Exact: whole numbers and fractions throughout. Never throws on what a user wrote: what has no weights is refused with the reason.
 */
export function measurePower(
  dossier: Dossier,
  id: string,
  { limit = USUAL_LIMIT, nodeBudget = NODE_BUDGET, ...frame }: PowerQuestion = {},
): PowerAnswer {
  const entries = new Map(dossier.entries.map((entry) => [entry.id, entry] as const));
  const entry = entries.get(id);
  if (!entry || !MEASURABLE.includes(entry.kind)) return { refused: unmeasurable(dossier, id, entry) };
  return (
    unlessTooLarge((): PowerAnswer => {
      const votes = entry.kind === "body" && entry.rule !== undefined;
      const game = votes ? votesOf(dossier, { ...entry, rule: entry.rule }, frame, nodeBudget) : actorsOf(dossier, id, frame);
      if ("code" in game) return { refused: game };
      return { power: { body: id, title: titleOf(id, entries), frame, ...weighed(game, (of) => titleOf(of, entries), limit) } };
    }) ?? { refused: tooLarge(id) }
  );
}

function votesOf(dossier: Dossier, body: Voting, frame: Frame, nodeBudget: number): Game | PowerRefused {
  const refusal = ruleRefusal(body, frame);
  if (refusal) return refusal;
  return { ...ruleGame(body.rule, frame.refusing ?? [], nodeBudget), findings: ruleFindings(dossier, body, frame) };
}

function actorsOf(dossier: Dossier, id: string, frame: Frame): Game | PowerRefused {
  const model = compile(dossier, frame, [id]);
  const cause = model.paradoxes.get(id);
  if (cause !== undefined) {
    const message = `“${id}” has no answer: it depends on the paradox around ${cause}.`;
    return { code: "paradox", message, way: "Look at the circle that proviso answer shows, and mend it." };
  }
  const game = actorGame(model, id);
  return "code" in game ? game : { ...game, findings: [...game.findings, ...model.diagnostics.map(({ message }) => message)] };
}

function weighed(game: Game, title: (id: string) => string, limit: number): Omit<Power, "body" | "title" | "frame"> {
  const { diagram, node, players } = game;
  const voters = voterPowers(diagram.criticalSets(node, players), title);
  const winning = diagram.count(node, players);
  const blockingSets = blockingOf(game, limit);
  return {
    over: game.over,
    combinations: written(2n ** BigInt(players.length)),
    winning: written(winning),
    voters,
    blockingSets,
    findings: [...game.findings, ...findingsOf(winning, voters, blockingSets)],
  };
}

/** The smallest sets whose refusal rules it out, all others saying yes; unknown where they are too many to be held. */
function blockingOf({ diagram, node }: Game, limit: number): SetList {
  const family = unlessTooLarge(() => diagram.minimalSets(diagram.dual(node)));
  return family === null ? UNKNOWN_SETS : setList(family, limit);
}

function findingsOf(winning: bigint, voters: Power["voters"], sets: SetList): readonly string[] {
  const idle = voters.every(({ critical }) => critical === 0);
  return [
    ...(idle ? [winning === 0n ? "It never passes, whoever says yes." : "It always passes, whoever says no."] : []),
    ...(sets.count === UNKNOWN_SETS.count ? ["The smallest blocking sets are too many to be held."] : []),
  ];
}

function unmeasurable(dossier: Dossier, id: string, entry: Entry | undefined): PowerRefused {
  const known = dossier.entries.filter(({ kind }) => MEASURABLE.includes(kind));
  const bodies = known.filter((one) => one.kind === "body" && one.rule !== undefined).map((one) => one.id);
  const near = nearNames(
    id,
    known.map((one) => one.id),
  );
  const meant = near.length > 0 ? `Near names: ${near.join(", ")}. ` : "";
  const way = `${meant}${bodies.length > 0 ? `Bodies that vote: ${bodies.join(", ")}.` : "No body here votes; name a goal."}`;
  if (!entry) return { code: "unknown-body", message: `There is no “${id}” in the dossier.`, way };
  return { code: "not-a-body", message: `“${id}” is a ${entry.kind}: nobody votes on it.`, way };
}

function tooLarge(id: string): PowerRefused {
  return {
    code: "too-large",
    message: `“${id}” is too large to be counted exactly, and nothing is told that is not exact.`,
    way: "Count weights in larger units (people in thousands), or ask about a part of it.",
  };
}
