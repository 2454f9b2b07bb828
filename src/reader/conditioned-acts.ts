import type { Act } from "#model";
import { type Actor, actorIn, saidOfSelf, speakerIds, speakerOf, subjectOf } from "./actor.ts";
import { isParticiple } from "./condition-extent.ts";
import { type Context, regionAt } from "./context.ts";
import { CONDITIONED_DEEDS, DEED_WORDS } from "./data/conditioned-deeds.ts";
import { ANSWERS as ANSWERING } from "./data/spoken-deeds.ts";
import { objectRange, spanStart, tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import type { FoundCondition } from "./found-condition.ts";
import { governingVerb } from "./governing-verb.ts";
import { inVerbList, verbForm } from "./lexicon.ts";
import type { Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import { isSaid } from "./surroundings.ts";
import { isUnnamed, speaksOfAffairs } from "./unnamed-actor.ts";
import { isInserted, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/*
 * What is said to follow under a condition is no forecast where somebody who can bring it about says so: "the patrols would be stopped should the
 * talks fail" threatens, "the money will be restored when the audit is done" promises, whatever the verb. Such a clause becomes an act where no
 * pattern has found one in it.
 */

const delivers = inVerbList("deliver");
const decides = inVerbList("decide");
const DEEDS = once(() => sets(CONDITIONED_DEEDS));
const WORDS = once(() => sets(DEED_WORDS));

function sets<Lists extends Readonly<Record<string, string>>>(lists: Lists): Readonly<Record<keyof Lists, ReadonlySet<string>>> {
  const found = {} as Record<keyof Lists, ReadonlySet<string>>;
  for (const name of Object.keys(lists) as (keyof Lists)[]) found[name] = new Set((lists[name] as string).split(" "));
  return found;
}

/** What stands under the modal verb: its own verb, and how it is done. */
interface Deed {
  readonly modal: string;
  readonly verb: number;
  readonly base: string;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** The acts that conditions make of clauses in which none was found. */
export function conditionedActs(context: Context, acts: readonly FoundAct[], conditions: readonly FoundCondition[]): readonly FoundAct[] {
  const found: FoundAct[] = [];
  for (const condition of conditions) {
    if (!binds(context, condition)) continue;
    const at = governingVerb(context, condition);
    if (at === null || [...acts, ...found].some((act) => act.span.from <= at && at < act.span.to)) continue;
    const act = actUnder(context, condition, at);
    if (act) found.push(act);
  }
  return found;
}

/** Conditions without a connective whose main clause tells what answer the deed will get. */
const ANSWERS = new Set(["answered", "dared"]);

const ANSWER = new Set(ANSWERING.split(" "));

/** "Left without consequences" warns of an answer; "without scaring people" and what merely accompanies a deed make no act of it. */
function binds(context: Context, condition: FoundCondition): boolean {
  if (condition.needs.includes("support") || condition.needs.includes("mandate")) return false;
  if (
    condition.pattern === "without" &&
    context.tokens.slice(condition.content.from, condition.content.to).some(({ word }) => ANSWER.has(word))
  )
    return false;
  return condition.pattern !== "without" || !(verbForm(context.tokens[condition.content.from]!.word)?.ing ?? false);
}

function actUnder(context: Context, condition: FoundCondition, at: number): FoundAct | null {
  const deed = deedAt(context, at);
  const subject = deed && subjectOf(context, { start: at });
  if (!deed || !subject || feared(context, at)) return null;
  const own = actorIn(context, subject, at);
  const byOwn =
    !ANSWERS.has(condition.pattern) &&
    !deed.passive &&
    (own.agent || isUnnamed(context, own)) &&
    !WORDS().empty.has(emptyWord(context, subject, own));
  const actor = byOwn ? own : speaker(context, at);
  if (actor === null || !(ANSWERS.has(condition.pattern) ? isSaid(context, at) : may(context, deed, actor, byOwn, at))) return null;
  const end = condition.fronted
    ? tailEnd(context, deed.verb + 1, false)
    : Math.min(tailEnd(context, deed.verb + 1, false), condition.whole.from);
  const act = kindOf(context, deed, condition, subject, end);
  return {
    act,
    pattern: "conditioned",
    weight: byOwn ? 0.6 : 0.5,
    trigger: { from: at, to: deed.verb + 1 },
    span: {
      from: byOwn ? (saidOfSelf(context, own, at) ?? Math.min(spanStart(context, subject, at), at)) : clauseStart(context, at),
      to: Math.max(end, deed.verb + 1),
    },
    actor,
    addressee: null,
    object: deed.passive ? subject : objectRange(context, deed.verb + 1, Math.max(end, deed.verb + 1)),
    own: [],
    negative: act === "REFUSAL",
    future: true,
  };
}

/** Where the clause of the verb at `at` begins, past its conjunction. */
function clauseStart(context: Context, at: number): number {
  let { from } = context.regions[regionAt(context.regions, at)]!;
  while (from < at && (context.tokens[from]!.kind === "mark" || isIn("openers", context.tokens[from]!.word))) from++;
  return from;
}

/** A pronoun that points to somebody is not empty. */
function emptyWord(context: Context, subject: Range, actor: Actor): string {
  return actor.ids.length > 0 || actor.meant !== undefined ? "" : context.tokens[subject.from]!.word;
}

/** The deed under "will", "would", "may", "is to" …; null where the verb is of another kind. */
function deedAt(context: Context, at: number): Deed | null {
  const { tokens } = context;
  const word = tokens[at]!.word;
  const copular = (word === "is" || word === "are") && tokens[at + 1]?.word === "to";
  if (!copular && !isIn("conditionedModals", word)) return null;
  let [negated, passive] = [false, false];
  for (let i = at + (copular ? 2 : 1); i < Math.min(tokens.length, at + 8); i++) {
    const { word: next, kind } = tokens[i]!;
    if (kind === "mark" || next === "have") return null;
    if (next === "not" || next === "never") negated = true;
    if (next === "not" || next === "only" || isInserted(next)) continue;
    if (next === "be" && !passive) {
      passive = true;
      continue;
    }
    const form = verbForm(next);
    if (passive ? !isParticiple(next) : form !== undefined && form.base !== next) return null;
    const base = form?.base ?? next;
    const denied = negated || WORDS().denying.has(tokens[i + 1]?.word ?? "");
    return { modal: word, verb: i, base, passive: passive && !next.endsWith("ing"), negated: denied };
  }
  return null;
}

function feared(context: Context, at: number): boolean {
  const saying = context.sayings.findLast((each) => each.content.from <= at && at < each.content.to);
  if (saying?.kind === "fear") return true;
  if (!saying?.source) return false;
  return context.tokens.slice(saying.source.from, saying.source.to).some((token) => WORDS().forecasters.has(token.word));
}

/** Whoever says it; ids only where the words name somebody. */
function speaker(context: Context, at: number): Actor | null {
  const source = speakerOf(context, at)?.source ?? null;
  if (source === null) return null;
  const named = actorIn(context, source, at);
  return { range: source, ids: speakerIds(context, at), agent: named.agent || isUnnamed(context, named), pronoun: false };
}

/** True where the deed can be this actor's undertaking: its own words or a body's plain future, and nothing that merely befalls. */
function may(context: Context, deed: Deed, actor: Actor, byOwn: boolean, at: number): boolean {
  if (byOwn && !speaksForItself(context, actor, at) && !foretold(context, deed, actor, at)) return false;
  if (!byOwn && (deed.modal === "could" || deed.modal === "shall") && !deed.negated) return false;
  if (byOwn && deed.modal === "can" && !deed.negated) return false;
  const moves = DEEDS().running.has(deed.base) || DEEDS().ending.has(deed.base);
  if (!deed.passive && !byOwn && !moves) return false;
  if (DEEDS().idle.has(deed.base)) return false;
  const weighty = actor.ids.length > 0 || (!byOwn && actor.agent) || speaksOfAffairs(context, { from: 0, to: context.tokens.length }, null);
  return weighty && isMain(context, at);
}

/** The first person, or whoever is said to say it. */
function speaksForItself(context: Context, actor: Actor, at: number): boolean {
  if (!isSaid(context, at) || actor.range === null) return false;
  const first = context.tokens[actor.range.from]!.word;
  if (first === "we" || first === "i") return true;
  if (actor.pronoun && context.tokens[at]!.quoted) return false;
  if (actor.meant !== undefined) return true;
  const ids = speakerIds(context, at);
  return first !== "it" && actor.ids.some((id) => ids.includes(id));
}

/** What a state or body will do, in the words of somebody who tells of it; what it would do counts where it gives something or gives way. */
function foretold(context: Context, deed: Deed, actor: Actor, at: number): boolean {
  const gives = delivers(deed.base) || decides(deed.base) || DEEDS().yielding.has(deed.base);
  if (deed.modal !== "will" && !(deed.modal === "would" && gives)) return false;
  if (actor.range === null || actor.pronoun || context.tokens[at]!.quoted) return false;
  if (actor.ids.length === 0 && !isUnnamed(context, actor) && !(deed.negated && isSaid(context, at))) return false;
  const { from, to } = actor.range;
  return !context.names.some((name) => name.kind === "person" && name.from < to && from < name.to);
}

/** Not inside another condition, nor in a relative clause. */
function isMain(context: Context, at: number): boolean {
  const { kind } = context.regions[regionAt(context.regions, at)]!;
  return kind !== "relative" && kind !== "subordinate";
}

/** What a harm does when it sets in or lasts. */
const LASTING_HARM = new Set(["follow", "apply", "return", "go", "continue", "resume", "remain", "stay"]);

/** Denied it is a refusal; harm under a condition is a threat, and so is taking away, unless what ends is a harm; anything else is a pledge. */
export function kindOf(context: Context, deed: Omit<Deed, "passive">, condition: FoundCondition, subject: Range, end: number): Act {
  const { tokens } = context;
  if (deed.negated || WORDS().denying.has(tokens[subject.from]!.word)) return "REFUSAL";
  if (ANSWERS.has(condition.pattern)) return "THREAT";
  if (condition.relation === "necessary" || condition.relation === "negated") return "PLEDGE";
  const about = [...tokens.slice(subject.from, subject.to), ...tokens.slice(deed.verb + 1, Math.max(end, deed.verb + 1))];
  const relief = about.some((token) => WORDS().harms.has(token.word));
  if (DEEDS().harmful.has(deed.base)) return "THREAT";
  if (DEEDS().ending.has(deed.base)) return relief ? "PLEDGE" : "THREAT";
  return relief && isModal(deed.modal) && LASTING_HARM.has(deed.base) ? "THREAT" : "PLEDGE";
}
