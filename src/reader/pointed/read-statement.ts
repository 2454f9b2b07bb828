import type { Act, Proposal, Span } from "#model";
import { type Actor, actorIn, denotation, subjectOf } from "../actor.ts";
import { proposedCondition } from "../condition-holders.ts";
import { type Context, regionAt, spanOf } from "../context.ts";
import { AHEAD, OWED } from "../data/pointed-words.ts";
import { objectRange, tailEnd } from "../extent.ts";
import { findConditions } from "../find-conditions.ts";
import type { FoundAct } from "../found-act.ts";
import type { FoundCondition } from "../found-condition.ts";
import { hedgeIn } from "../hedges.ts";
import { verbForm } from "../lexicon.ts";
import type { Range } from "../noun-phrase.ts";
import { propose } from "../propose.ts";
import type { ReaderInput } from "../reader-input.ts";
import { quantityIn } from "../quantity.ts";
import { saysSo } from "../regions.ts";
import { settledRelation } from "../settled-relation.ts";
import { tiedConditions } from "../tie-conditions.ts";
import { isFinite, isInserted, isModal, type VerbGroup, verbGroupAt } from "../verb-group.ts";
import { wordsAt } from "./words-at.ts";
import { endsIn } from "../word-class.ts";

/** What words say as a statement, as far as they say it. `act` is null where they do not tell what kind of act it is. */
export interface StatementRead extends Pick<Proposal, "actor" | "addressee" | "object" | "conditions" | "hedge"> {
  readonly act: Act | null;
}

/**
 * The statement that the words at a place make. What the rules find there is taken, where it is an act `as` the person says or, if nothing is said, where it
 * is more than a clause under a condition; of several the surest. Else the words are read plainly: whoever is the subject of the main verb, what follows
 * it, and the conditions with a connective of their own; what kind of act it is, where the verb's form tells. Null where no verb is known.
 */
export function readStatementAt(input: ReaderInput, place: Span, as?: Act): StatementRead | null {
  const found = propose({ ...input, rulesAlone: true })
    .filter(({ span }) => shared(span, place) * 2 > Math.min(span.end - span.start, place.end - place.start))
    .sort((a, b) => b.confidence - a.confidence);
  const own = found.find(({ act, pattern }) => (as === undefined ? !BARE.has(pattern ?? "") : act === as));
  if (own !== undefined) return inside(own, place);
  const bare = found[0] === undefined ? null : inside(found[0], place);
  const plain = plainly(input, place, as);
  return plain === null ? bare : { ...plain, act: plain.act ?? bare?.act ?? null };
}

/** The rules that make something of a clause under a condition that is no act by any other. */
const BARE = new Set(["bare", "claimed"]);

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** What of a proposal stands at the place. Its actor may stand before it. */
function inside({ act, actor, addressee, object, conditions, hedge }: Proposal, place: Span): StatementRead {
  const lies = (each: Span | null): boolean => each !== null && place.start <= each.start && each.end <= place.end;
  return {
    act,
    actor,
    addressee: lies(addressee) ? addressee : null,
    object: lies(object) ? object : null,
    conditions: conditions.filter(lies),
    hedge,
  };
}

/** A verb with what stands before it: `at` its first word, `end` behind its last. */
interface Verb {
  readonly at: number;
  readonly end: number;
}

function plainly(input: ReaderInput, place: Span, as: Act | undefined): StatementRead | null {
  const words = wordsAt(input, place);
  if (words === null) return null;
  const { context, range } = words;
  const conditions = findConditions(context).filter(({ content }) => range.from <= content.from && content.to <= range.to);
  const verb = mainVerb(context, range, conditions);
  if (verb === null) return null;
  const manner = mannerOf(context, verb, conditions.length > 0);
  const act = actOf(context, { range, verb, conditions, manner });
  return {
    act: as ?? kindOf(manner, act.actor, verbGroupAt(context.tokens, verb.end - 1)),
    actor: denotation(context, act.actor, act.trigger),
    addressee: null,
    object: act.object === null ? null : { ...spanOf(context, act.object), quantity: quantityIn(context.tokens, act.object) },
    conditions: tiedConditions(context, act, [act], conditions).map((each) =>
      settledRelation(context, proposedCondition(context, each), act),
    ),
    hedge: hedgeIn(context.tokens, range.from, verb.end),
  };
}

/** What is known of a statement before its parts are read. */
interface Plain {
  readonly range: Range;
  readonly verb: Verb;
  readonly conditions: readonly FoundCondition[];
  readonly manner: Manner;
}

function actOf(context: Context, { range, verb, conditions, manner }: Plain): FoundAct {
  const subject = subjectOf(context, verbGroupAt(context.tokens, verb.at));
  const first = conditions.map(({ whole }) => whole.from).filter((from) => from >= verb.end);
  const end = Math.min(range.to, tailEnd(context, verb.end, false), ...first);
  return {
    act: manner.form ?? "DECISION",
    pattern: "pointed",
    weight: 1,
    trigger: { from: verb.at, to: verb.end },
    span: {
      from: Math.min(verb.at, ...(subject === null || subject.from < range.from ? [] : [subject.from])),
      to: Math.max(end, verb.end),
    },
    actor: actorIn(context, subject, verb.at),
    addressee: null,
    object: objectRange(context, verb.end, Math.max(end, verb.end)),
    own: [],
    negative: manner.negative,
    future: manner.future,
  };
}

const ahead = new Set(AHEAD.split(" "));
const owed = new Set(OWED.split(" "));

/** The kind of act that a verb's form alone suggests, null where it suggests none; whether it is denied, and whether it lies ahead. */
interface Manner {
  readonly form: "REFUSAL" | "DEMAND" | "PLEDGE" | null;
  readonly negative: boolean;
  readonly future: boolean;
}

/** What somebody does under a condition is promised, be it said in the present tense. */
function mannerOf({ tokens }: Context, verb: Verb, conditioned: boolean): Manner {
  const words = tokens.slice(verb.at, verb.end).map(({ word }) => word);
  const negative = words.some((word) => word === "not" || word === "never") || tokens[verb.end]?.word === "no";
  const future = words.some((word) => ahead.has(word)) || words.slice(0, -1).includes("to");
  const past = verbForm(words[0] ?? "")?.past ?? false;
  if (negative) return { form: "REFUSAL", negative, future };
  if (words.some((word) => owed.has(word))) return { form: "DEMAND", negative, future };
  return { form: future || (conditioned && !past) ? "PLEDGE" : null, negative, future };
}

/** A form promises where somebody who can promise does the deed: not what is done to a thing, nor what a thing will do. */
function kindOf({ form }: Manner, { agent }: Actor, { passive }: VerbGroup): Act | null {
  return form === "PLEDGE" && (passive || !agent) ? null : form;
}

/** The first finite verb outside conditions and relative clauses that tells not only who speaks; else what looks like one behind the first name. */
function mainVerb(context: Context, range: Range, conditions: readonly FoundCondition[]): Verb | null {
  const { tokens, regions } = context;
  const open = (i: number): boolean =>
    !conditions.some(({ whole }) => whole.from <= i && i < whole.to) && regions[regionAt(regions, i)]!.kind !== "relative";
  for (let at = range.from; at < range.to; at++) {
    if (!open(at) || !isFinite(tokens, at) || (saysSo(tokens[at]!.word) && tells(context, at, range))) continue;
    return { at, end: verbEnd(context, at, range.to) };
  }
  const named = context.names.find(({ from, to }) => range.from <= from && to < range.to && open(to) && looksLikeVerb(tokens[to]!));
  return named === undefined ? null : { at: named.to, end: named.to + 1 };
}

/** True where what a verb of saying tells stands among the words as well. */
function tells({ sayings }: Context, at: number, range: Range): boolean {
  return sayings.some(({ verb, content }) => verb === at && content.from < range.to && range.from < content.to);
}

function looksLikeVerb({ word, capital, kind }: Context["tokens"][number]): boolean {
  return kind === "word" && !capital && word.length > 4 && endsIn("verbal", word);
}

/** Behind the verb that a helping verb leads to. */
function verbEnd({ tokens }: Context, at: number, to: number): number {
  let end = at;
  while (end + 1 < to && (isModal(tokens[end]!.word) || HELPING.has(tokens[end]!.word) || isInserted(tokens[end]!.word))) end++;
  return tokens[end]!.kind === "mark" ? end : end + 1;
}

const HELPING = new Set("have has had be is are was were been do does did to".split(" "));
