import type { Relation } from "#model";
import { actorIn, subjectOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { tailEnd } from "./extent.ts";
import { isParticiple } from "./condition-extent.ts";
import { holdersIn, topicOf } from "./condition-holders.ts";
import type { FoundCondition } from "./found-condition.ts";
import type { FoundAct } from "./found-act.ts";
import { governingVerb } from "./governing-verb.ts";
import { claimedDependency } from "./claimed-dependencies.ts";
import { saidTerms } from "./said-terms.ts";
import { speaksOfAffairs } from "./unnamed-actor.ts";
import { isAffair } from "./nouns.ts";
import { PRIOR } from "./prior-deeds.ts";
import { partyBehind } from "./party-behind.ts";
import { isSaid } from "./surroundings.ts";
import { isFinite, isModal, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/**
 * Conditions that bear on no act found so far but on a necessity ("if Quito says no, we need another plan") or that are themselves strong ("only
 * with Quito's consent"): dependencies without a verb of commitment.
 */
export function bareDependencies(context: Context, acts: readonly FoundAct[], conditions: readonly FoundCondition[]): readonly FoundAct[] {
  return conditions.flatMap((condition) => {
    const taken = acts.some((act) => act.span.from <= condition.whole.from && condition.whole.from < act.span.to);
    if (taken) return [];
    if (condition.pattern === PRIOR) return prior(context, condition, acts);
    const act =
      condition.fronted && condition.relation === "sufficient"
        ? necessity(context, condition, acts)
        : condition.pattern === "without"
          ? hopeless(context, condition, acts)
          : isOfAct(context, condition, acts)
            ? null
            : (strong(context, condition) ?? process(context, condition, acts));
    const claim = act ?? claimedDependency(context, condition, acts) ?? saidTerms(context, condition, acts);
    return claim ? [claim] : [];
  });
}

/** The verb that the condition bears on, over an aside, is that of an act found already. */
function isOfAct(context: Context, condition: FoundCondition, acts: readonly FoundAct[]): boolean {
  const verb = governingVerb(context, condition);
  return verb !== null && acts.some((act) => act.span.from <= verb && verb < act.span.to);
}

/** "The audit must be over before the loan can be paid": a party says what has to come first. */
function prior(context: Context, condition: FoundCondition, acts: readonly FoundAct[]): readonly FoundAct[] {
  const { content } = condition;
  const taken = acts.some((act) => act.trigger.from < content.to && content.from < act.span.to);
  if (
    taken ||
    !(condition.connective === "as" || partyBehind(context, content.from) !== null || isOfParties(context, condition)) ||
    !speaksOfAffairs(context, { from: 0, to: context.tokens.length }, null)
  )
    return [];
  return [made(context, condition, { from: content.from, to: content.from + 1 }, content, content.to, 0.55)];
}

/** In the reporter's words: what a state, a body or armed men must do before something else, in the present or future. */
function isOfParties(context: Context, { content, connective }: FoundCondition): boolean {
  const { tokens, regions } = context;
  const told = isSaid(context, content.from) && context.mentions.some(({ ids, person }) => ids.length > 0 && !person);
  if (told && (connective !== "if" || tokens[content.from]!.word !== "you")) return true;
  if (tokens.slice(content.from, content.to).some(({ word }) => word === "had") || tokens[content.from]!.quoted) return false;
  if (connective === "first" || regions[regionAt(regions, content.from)]!.kind === "subordinate") return false;
  if (isIn("private", tokens[content.from]!.word)) return false;
  return holdersIn(context, content).length > 0 || tokens.some(({ word }) => isAffair(word));
}

/** "If X, (then) Y must …". */
function necessity(context: Context, condition: FoundCondition, acts: readonly FoundAct[]): FoundAct | null {
  const { tokens } = context;
  for (let i = condition.whole.to; i < Math.min(tokens.length, condition.whole.to + 14); i++) {
    if (!isIn("obliging", tokens[i]!.word) || (isIn("haveForms", tokens[i]!.word) && tokens[i + 1]?.word !== "to")) continue;
    if (acts.some((act) => act.span.from <= i && i < act.span.to)) return null;
    const group = verbGroupAt(tokens, i);
    const subject = subjectOf(context, group);
    if (subject === null || subject.from < condition.whole.to) return null;
    const end = tailEnd(context, i + 1, false);
    if (!speaksOfAffairs(context, { from: subject.from, to: end }, null) && !speaksOfAffairs(context, condition.content, null)) return null;
    return made(context, condition, { from: i, to: i + 1 }, subject, tailEnd(context, i + 1, false), 0.6);
  }
  return null;
}

/** "Delivery begins when the loan is cleared": what begins of itself, in the present tense, once something is so. */
function process(context: Context, condition: FoundCondition, acts: readonly FoundAct[]): FoundAct | null {
  if (condition.fronted || condition.connective === "following" || !STARTING.has(condition.relation)) return null;
  const verb = governingVerb(context, condition);
  if (verb === null || !isIn("processes", context.tokens[verb]!.word) || condition.whole.from - verb > 4) return null;
  if (acts.some((act) => act.span.from <= verb && verb < act.span.to)) return null;
  const subject = subjectOf(context, { start: verb });
  if (subject === null || actorIn(context, subject, verb).pronoun || actorIn(context, subject, verb).ids.length > 0) return null;
  if (!speaksOfAffairs(context, { from: subject.from, to: condition.content.to }, null)) return null;
  return made(context, condition, { from: verb, to: verb + 1 }, subject, condition.content.to, 0.5);
}

const STARTING: ReadonlySet<Relation> = new Set(["sufficient", "temporal", "necessary"]);

/** "Without Lima's backing the mission would collapse", "… no convoy can cross". */
function hopeless(context: Context, condition: FoundCondition, acts: readonly FoundAct[]): FoundAct | null {
  const { tokens } = context;
  if (holdersIn(context, condition.content).length === 0 && topicOf(context, condition.content) === null) return null;
  const region = context.regions[regionAt(context.regions, condition.whole.from)]!;
  const from = condition.fronted ? condition.whole.to : region.from;
  const end = condition.fronted ? tailEnd(context, condition.whole.to, false) : condition.whole.from;
  if (acts.some((act) => act.span.from < end && from < act.span.to)) return null;
  const words = tokens.slice(from, end).map((token) => token.word);
  if (!words.some((word) => isIn("linkingVerbs", word)) || (!condition.fronted && deniesDeed(words))) return null;
  if (!words.some((word) => isIn("hopeless", word)) && !words.join(" ").includes("fall apart")) return null;
  let verb = from;
  while (verb < end - 1 && !isFinite(tokens, verb)) verb++;
  const subject = subjectOf(context, verbGroupAt(tokens, verb));
  const act = made(context, condition, { from: verb, to: verb + 1 }, subject ?? { from: verb, to: verb + 1 }, end, 0.6);
  return act.actor.ids.length > 0 ? act : { ...act, actor: { ...act.actor, range: null } };
}

/** "No strike could be launched" refuses a deed. */
function deniesDeed(words: readonly string[]): boolean {
  return words.includes("no") && words.some((word, i) => isModal(word) && words[i + 1] === "be" && isParticiple(words[i + 2] ?? ""));
}

function strong(context: Context, condition: FoundCondition): FoundAct | null {
  const bare = condition.relation === "necessary" && condition.connective.startsWith("only");
  if (!bare || (holdersIn(context, condition.content).length === 0 && topicOf(context, condition.content) === null)) return null;
  const region = context.regions[regionAt(context.regions, condition.whole.from)]!;
  let verb = region.from;
  while (verb < condition.whole.from && !isFinite(context.tokens, verb)) verb++;
  if (verb >= condition.whole.from) verb = condition.fronted ? verb : (governingVerb(context, condition) ?? verb);
  if (verb >= condition.whole.from || isIn("pastStates", context.tokens[verb]!.word)) return null;
  const subject = subjectOf(context, verbGroupAt(context.tokens, verb));
  return subject === null ? null : made(context, condition, { from: verb, to: verb + 1 }, subject, condition.content.to, 0.45);
}

function made(
  context: Context,
  condition: FoundCondition,
  trigger: { from: number; to: number },
  subject: { from: number; to: number },
  end: number,
  weight: number,
): FoundAct {
  return {
    act: "CONDITION",
    pattern: "bare",
    weight,
    trigger,
    span: { from: Math.min(condition.whole.from, subject.from), to: Math.max(end, condition.content.to) },
    actor: actorIn(context, subject, trigger.from),
    addressee: null,
    object: null,
    own: [condition],
    negative: false,
    future: false,
  };
}
