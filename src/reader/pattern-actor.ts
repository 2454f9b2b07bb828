import { type Actor, actorIn, quotedSpeaker, speakerIds, speakerOf, subjectOf } from "./actor.ts";
import type { Context } from "./context.ts";
import type { ActPattern } from "./data/act-pattern.ts";
import { tailEnd } from "./extent.ts";
import type { PatternMatch } from "./pattern.ts";
import { possessorOf } from "./surroundings.ts";
import type { VerbGroup } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/** Who performs the act of a match, from where its pattern says the actor stands; null where the words give nobody. */
export function actorOf(context: Context, pattern: ActPattern, match: PatternMatch, group: VerbGroup): Actor | null {
  if (pattern.actor === "slot") {
    const slot = match.slots["actor"]!;
    return actorIn(context, { from: slot[0], to: tailEnd(context, slot[0], false) }, slot[0]);
  }
  if (pattern.actor === "nobody") return { range: null, ids: [], agent: true, pronoun: false };
  if (pattern.actor === "speaker") return speaker(context, match.start);
  if (pattern.actor === "possessor") return possessor(context, match.start);
  if (pattern.needs?.includes("predicate") !== true && (group.passive || reducedPassive(context, match, group)))
    return agentBehind(context, match.start + 1);
  const subject = subjectOf(context, group);
  return subject === null ? null : actorIn(context, subject, match.start);
}

function reducedPassive(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  return !group.finite && context.tokens[match.start + 1]?.word === "by";
}

/** The actor of a passive: behind `by`. */
function agentBehind(context: Context, from: number): Actor | null {
  for (let i = from; i < Math.min(context.tokens.length - 1, from + 10); i++) {
    if (context.tokens[i]!.word === "by") return actorIn(context, { from: i + 1, to: tailEnd(context, i + 1, false) }, i + 1);
  }
  return null;
}

function speaker(context: Context, at: number): Actor | null {
  const saying = speakerOf(context, at);
  const ids = speakerIds(context, at);
  if (saying?.source && ids.length === 0 && isMessenger(context, saying.source)) return { range: null, ids, agent: true, pronoun: false };
  if (saying?.source) return { range: saying.source, ids, agent: true, pronoun: false };
  if (context.tokens[at]!.quoted) return { range: null, ids: quotedSpeaker(context, at), agent: true, pronoun: false };
  const given = actorIn(context, { from: at, to: at + 1 }, at);
  return { range: null, ids: given.ids.length > 0 ? given.ids : ids, agent: true, pronoun: false };
}

/** An outlet, a report or an unnamed source passes on what others do. */
function isMessenger(context: Context, range: { from: number; to: number }): boolean {
  return context.tokens.slice(range.from, range.to).some((token) => isIn("outletNouns", token.word));
}

function possessor(context: Context, at: number): Actor | null {
  const found = possessorOf(context, at);
  if (found === null) return null;
  return actorIn(context, found, found.from);
}
