import { beforeAside, behindAside } from "./aside.ts";
import { speaksOfSupport } from "./condition-holders.ts";
import { type Context, regionAt } from "./context.ts";
import type { FoundCondition } from "./found-condition.ts";
import type { FoundAct } from "./found-act.ts";
import { verbForm } from "./lexicon.ts";
import type { Range } from "./noun-phrase.ts";
import { PRIOR } from "./prior-deeds.ts";
import { isFinite, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/** What a decision already taken may still hang on. */
const DECIDED_UNDER = new Set(["subject-to", "permitting", "provided", "only", "only-if", "unless", "if-and-only-if", "assuming"]);

const CONDITIONED = new Set(["PLEDGE", "REFUSAL", "THREAT", "CONDITION"]);

/** The acts that are no misread connective: the "should" of "should the talks fail" demands nothing. */
export function actsBeside(acts: readonly FoundAct[], conditions: readonly FoundCondition[]): readonly FoundAct[] {
  return acts.filter((act) => !conditions.some((each) => each.pattern.endsWith("should") && each.whole.from === act.trigger.from));
}

/** The conditions of a sentence that bear on this act: those inside its words or right behind them, and a fronted one before its clause. */
export function tiedConditions(
  context: Context,
  act: FoundAct,
  acts: readonly FoundAct[],
  conditions: readonly FoundCondition[],
): readonly FoundCondition[] {
  return conditions.filter(
    (condition) =>
      (CONDITIONED.has(act.act) || isFree(context, act, condition) || isAsked(act, condition) || isDecided(context, act, condition)) &&
      fits(context, act, condition) &&
      nearest(context, act, acts, condition) &&
      !act.own.some((own) => own.content.from < condition.content.to && condition.content.from < own.content.to),
  );
}

/** "To be let in without preconditions", "may be sold without consent": a deed that needs nobody's yes. */
function isFree(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  return (act.act === "DECISION" || act.act === "DEMAND") && condition.pattern === "without" && isYes(context, condition);
}

/** True where consent, support or terms are what is spoken of. */
function isYes(context: Context, { content }: FoundCondition): boolean {
  return speaksOfSupport(context, content) || context.tokens.slice(content.from, content.to).some((token) => isIn("terms", token.word));
}

/** What is asked for under a condition. */
function isAsked(act: FoundAct, condition: FoundCondition): boolean {
  return act.act === "DEMAND" && ASKED_UNDER.has(condition.pattern);
}

const ASKED_UNDER = new Set(["in-event", "unless", "provided", "only", "if-and-only-if", PRIOR]);

function isDecided(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  return act.act === "DECISION" && (DECIDED_UNDER.has(condition.pattern) || isAhead(context, act, condition));
}

/** "Have agreed that work will begin after …": the condition goes with what will be done, not with the deciding. */
function isAhead(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  return context.tokens
    .slice(act.trigger.to, Math.max(act.trigger.to, condition.whole.from))
    .some((token) => token.word === "will" || token.word === "shall");
}

function fits(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  if (condition.pattern === PRIOR) return act.act === "DEMAND" || act.act === "CONDITION";
  const within = act.trigger.from < condition.whole.from && condition.whole.from < act.trigger.to;
  if (condition.pattern === "with-support" && (act.act !== "PLEDGE" || within)) return false;
  const denied = context.tokens
    .slice(act.trigger.from, Math.max(act.trigger.from, condition.whole.from))
    .some((token) => isIn("plainDenials", token.word));
  if (condition.pattern === "under" && act.act === "REFUSAL") return false;
  if (condition.pattern === "without" && isOfAnother(context, act, condition)) return false;
  if (condition.relation === "temporal" && happened(context, act, condition)) return false;
  if (condition.pattern === "or-face" && act.act !== "THREAT") return false;
  if (condition.pattern === "until" && act.act === "THREAT" && !hasClause(context, condition)) return false;
  if (condition.pattern === "until" && act.act === "PLEDGE" && isUntil(context, condition)) return true;
  if (condition.pattern === "without" && !act.negative && !denied && act.act !== "THREAT" && act.act !== "CONDITION")
    return isYes(context, condition) && !context.tokens[condition.content.from]!.word.endsWith("ing");
  if (condition.needs.includes("negative") && !act.negative && !denied && act.act !== "THREAT" && act.act !== "CONDITION") return false;
  return !condition.needs.includes("future") || act.future || isAhead(context, act, condition);
}

/** "Refused a corridor that works without Lima": the condition goes with the verb of a relative clause behind the act. */
function isOfAnother(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  const { tokens, regions } = context;
  const region = regions[regionAt(regions, condition.whole.from)]!;
  if (region.kind !== "relative" || region.from <= act.trigger.from) return false;
  return tokens.slice(region.from, condition.whole.from).some((_token, i) => isFinite(tokens, region.from + i));
}

/** "Will guard the pier until the talks are over": a pledge that lasts so long. */
function isUntil(context: Context, condition: FoundCondition): boolean {
  return condition.connective.startsWith("until") && hasClause(context, condition);
}

function hasClause(context: Context, condition: FoundCondition): boolean {
  for (let i = condition.content.from; i < condition.content.to; i++) if (isFinite(context.tokens, i)) return true;
  return false;
}

/** "Failed to agree after Lima objected": what has happened is no condition. */
function happened(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  const ahead = context.tokens.slice(act.trigger.from, act.trigger.to).some((token) => isModal(token.word));
  if (ahead) return false;
  for (let i = condition.content.from; i < condition.content.to; i++)
    if (isFinite(context.tokens, i) && verbForm(context.tokens[i]!.word)?.past) return true;
  return false;
}

/** A condition inside an act's words is that act's; a fronted one goes with the act after it; one behind, with the act it follows. */
function nearest(context: Context, act: FoundAct, acts: readonly FoundAct[], condition: FoundCondition): boolean {
  const at = condition.whole.from;
  if (condition.pattern === PRIOR) return condition.content.from < act.span.to && act.trigger.from < condition.content.to;
  if (act.span.from <= at && at < act.span.to) return at >= act.trigger.from || condition.whole.to <= act.trigger.from + 12;
  if (condition.whole.to <= act.span.from) return leads(context, act, acts, condition);
  return follows(context, act.span.to, at) || isOfObject(context, act, acts, condition);
}

/** "Pledged a force, which would be sent after a truce": what is still to be done with what was promised, in a relative clause right behind it. */
function isOfObject(context: Context, act: FoundAct, acts: readonly FoundAct[], condition: FoundCondition): boolean {
  const { tokens, regions } = context;
  const region = regions[regionAt(regions, condition.whole.from)]!;
  const ahead = region.kind === "relative" && tokens[region.from]!.word === "which" && isModal(tokens[region.from + 1]?.word ?? "");
  if (act.act !== "PLEDGE" || !ahead || region.from < act.span.to || region.from - act.span.to > 2) return false;
  return acts.every((other) => other === act || other.span.to <= region.from || other.span.from > condition.whole.from);
}

/** A fronted condition leads the first act behind it, over an aside that tells the speaker. */
function leads(context: Context, act: FoundAct, acts: readonly FoundAct[], condition: FoundCondition): boolean {
  if (!condition.fronted) return false;
  const from = behindAside(context, condition.whole.to);
  const first = acts.every((other) => other === act || other.span.from <= condition.whole.from || other.span.from >= act.span.from);
  return first && (act.span.from - from < 4 || joined(context, from, act.span.from));
}

function follows(context: Context, end: number, at: number): boolean {
  let open = at;
  while (open > end && isIn("commaJoints", context.tokens[open - 1]!.word)) open--;
  const to = beforeAside(context, open);
  return at >= end && (to <= end || (to - end <= 3 && joined(context, end, to)) || isCoordinated(context, end, to));
}

/** "… and pay for the ships": a second verb of the same subject stands between an act and the condition of both. */
function isCoordinated(context: Context, from: number, to: number): boolean {
  const { tokens } = context;
  if (to - from > 10 || (tokens[from]!.word !== "and" && tokens[from]!.word !== "or")) return false;
  const form = verbForm(tokens[from + 1]?.word ?? "");
  return form?.base === tokens[from + 1]?.word && tokens.slice(from, to).every((token) => token.kind !== "mark");
}

/** True where only marks and small words stand in a range. */
function joined(context: Context, from: number, to: number): boolean {
  return context.tokens.slice(from, to).every((token) => token.kind === "mark" || isIn("commaJoints", token.word));
}

/** The words of an act together with those of its conditions beside it. */
export function withConditions(span: Range, conditions: readonly FoundCondition[]): Range {
  return {
    from: Math.min(span.from, ...conditions.map((each) => each.whole.from)),
    to: Math.max(span.to, ...conditions.map((each) => each.content.to)),
  };
}
