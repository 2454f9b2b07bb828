import type { SetFamily } from "#diagram";
import type { Dossier, Entry, SetList } from "#model";
import { compile } from "../compile.ts";
import { nearNames } from "../near-names.ts";
import { titleOf } from "../reading-of.ts";
import { UNKNOWN_SETS } from "../set-answer.ts";
import { unlessTooLarge } from "../solve.ts";
import { actorGame } from "./actor-game.ts";
import { countCritical } from "./count-critical.ts";
import type { Game } from "./game.ts";
import type { Power, PowerAnswer, PowerRefused } from "./power.ts";
import { written } from "./power.ts";
import { ruleGame } from "./rule-game.ts";
import { voterPowers } from "./voter-powers.ts";

/** Sets shown where nobody says how many. */
const USUAL_LIMIT = 20;

/** What has a weight to measure besides a body that votes: whatever somebody's yes or no can decide. */
const MEASURABLE: readonly Entry["kind"][] = ["body", "goal", "decision", "fact", "pledge"];

/**
 * How much weight each voter of a body has, or each actor for a body, goal, decision, fact or pledge without a rule of its own. Exact: whole
 * numbers and fractions throughout. `limit` is how many blocking sets are listed; their count is exact. Never throws on what a user wrote:
 * what has no weights is refused with the reason.
 */
export function measurePower(dossier: Dossier, id: string, limit = USUAL_LIMIT): PowerAnswer {
  const entries = new Map(dossier.entries.map((entry) => [entry.id, entry] as const));
  const entry = entries.get(id);
  if (!entry || !MEASURABLE.includes(entry.kind)) return { refused: unmeasurable(dossier, id, entry) };
  const game = gameOf(dossier, entry);
  if ("code" in game) return { refused: game };
  return { power: powerOf(game, entry.id, (of) => titleOf(of, entries), limit) };
}

function gameOf(dossier: Dossier, entry: Entry): Game | PowerRefused {
  if (entry.kind === "body" && entry.rule) {
    const { rule } = entry;
    if (rule.voters.length > 0) return unlessTooLarge(() => ruleGame(rule)) ?? tooLarge(entry.id);
    return { code: "no-voters", message: `“${entry.id}” has a rule and no voters.`, way: "Name them after “of”." };
  }
  const model = compile(dossier, {}, [entry.id]);
  const cause = model.paradoxes.get(entry.id);
  if (cause !== undefined) {
    const message = `“${entry.id}” has no answer: it depends on the paradox around ${cause}.`;
    return { code: "paradox", message, way: "Look at the circle that proviso answer shows, and mend it." };
  }
  return unlessTooLarge(() => actorGame(model, entry.id)) ?? tooLarge(entry.id);
}

function powerOf(game: Game, body: string, title: (id: string) => string, limit: number): Power {
  const counted = countCritical(game.layers);
  const weighed = voterPowers(game.layers.players.map(game.nameOf), counted, title);
  const byVoter = new Map(weighed.map((voter) => [voter.voter, voter] as const));
  const blockingSets = blockingOf(game, limit);
  return {
    body,
    title: title(body),
    over: game.over,
    combinations: written(2n ** BigInt(game.players.length)),
    winning: written(counted.winning),
    voters: game.players.map((player) => byVoter.get(player)!),
    blockingSets,
    findings: [...game.findings, ...findingsOf(counted.winning, weighed, blockingSets)],
  };
}

/** The smallest sets whose refusal rules it out, all others saying yes; unknown where they are too many to be held. */
function blockingOf({ diagram, node, nameOf }: Game, limit: number): SetList {
  const family = unlessTooLarge(() => diagram.minimalSets(diagram.dual(node)));
  return family === null ? UNKNOWN_SETS.actors : listed(family, limit, nameOf);
}

function listed(family: SetFamily, limit: number, nameOf: (player: string) => string): SetList {
  const sets = family.list(limit).map((set) => set.map(nameOf).sort());
  const bySize = Object.fromEntries([...family.bySize].map(([size, count]) => [String(size), written(count)]));
  return { count: written(family.count), bySize, sets, cut: family.count > BigInt(sets.length) };
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
