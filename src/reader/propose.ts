import type { Proposal, Report } from "#model";
import { selectorFor } from "#text";
import { denotation } from "./actor.ts";
import { isCampaign } from "./campaign.ts";
import { type Context, spanOf } from "./context.ts";
import { contextsOf } from "./contexts.ts";
import { SPEAKING } from "./data/spoken-deeds.ts";
import { bareDependencies } from "./bare-dependencies.ts";
import { conditionedActs } from "./conditioned-acts.ts";
import { findActs, isAsked } from "./find-acts.ts";
import { proposedCondition } from "./condition-holders.ts";
import { findConditions } from "./find-conditions.ts";
import type { FoundCondition } from "./found-condition.ts";
import type { FoundAct } from "./found-act.ts";
import { doubted } from "./doubt.ts";
import { surveyed } from "./doubt-features.ts";
import { hedgeIn } from "./hedges.ts";
import { readLanguages } from "./languages/read-languages.ts";
import { verbForm } from "./lexicon.ts";
import { denoted } from "./noun-phrase.ts";
import { readSentences } from "./passage.ts";
import type { ReaderInput } from "./reader-input.ts";
import { quantityIn } from "./quantity.ts";
import { sourceChain } from "./source-chain.ts";
import { settledRelation } from "./settled-relation.ts";
import { actsBeside, tiedConditions, withConditions } from "./tie-conditions.ts";
import { isUnacted } from "./unacted.ts";

/** The name and version under which this reader's proposals stand. */
export const READER = "rules@2";

/**
 * Proposes the statements of a report, in the order of its text. Every span is in UTF-16 units of `report.text`; ids are made from the report's
 * id, the act and its place, so that reading again gives the same ones.
 */
export function propose(input: ReaderInput): Proposal[] {
  const { isEnglish, proposals: foreign } = readLanguages(input, READER);
  const sentences = readSentences(input.report.text).filter(({ paragraph }) => isEnglish(paragraph));
  const found: Proposal[] = [];
  let last: FoundAct | undefined;
  for (const context of contextsOf(input, sentences)) {
    const conditions = isAsked(context) ? [] : findConditions(context);
    const plain = actsBeside(findActs(context, conditions, last), conditions);
    const tied = conditionedActs(context, plain, conditions).filter((act) => !isUnacted(context, act) && !isCampaign(context, act.actor));
    const acts = [...plain, ...tied];
    last = acts.at(-1);
    found.push(...proposalsIn(context, input.report, acts, conditions));
  }
  const own = distinct(found);
  const english = input.rulesAlone ? own : doubted(surveyed(sentences), own);
  return numbered([...english, ...foreign].sort((a, b) => a.span.start - b.span.start));
}

function proposalsIn(
  context: Context,
  report: Report,
  acts: readonly FoundAct[],
  conditions: readonly FoundCondition[],
): readonly Proposal[] {
  const all = [...acts, ...bareDependencies(context, acts, conditions).filter((act) => !isUnacted(context, act))];
  return all
    .map((act) => proposal(context, report, act, [...act.own, ...tiedConditions(context, act, all, conditions)]))
    .sort((a, b) => a.span.start - b.span.start);
}

function proposal(context: Context, report: Report, act: FoundAct, conditions: readonly FoundCondition[]): Proposal {
  const whole = withConditions(act.span, conditions);
  const span = spanOf(context, whole);
  const object =
    act.object === null
      ? null
      : { ...spanOf(context, act.object), quantity: quantityIn(context.tokens, { from: Math.max(0, act.object.from), to: act.object.to }) };
  return {
    id: `${report.id}-${act.act.toLowerCase()}-${String(span.start)}`,
    report: report.id,
    path: report.path,
    act: act.act,
    span: selectorFor(report.text, span),
    actor: denotation(context, act.actor, act.trigger),
    addressee:
      act.addressee === null ? null : { ...spanOf(context, act.addressee), ids: denoted(context.tokens, act.addressee, context.names) },
    object,
    conditions: conditions.map((condition) => settledRelation(context, proposedCondition(context, condition), act)),
    attribution: sourceChain(context, act.span, act.trigger, conditions, isSpoken(context, act) ? act.actor.range : null),
    hedge: hedgeIn(context.tokens, whole.from, Math.min(act.trigger.to + 1, context.tokens.length)),
    confidence: confidence(act),
    reader: READER,
    pattern: act.pattern,
  };
}

const SPOKEN = new Set(SPEAKING.split(" "));
const BY_SPEAKING: ReadonlySet<string> = new Set(["ACCUSATION", "THREAT", "DEMAND", "PLEDGE"]);

/** True where the act is done by speaking, and its verb says so. */
function isSpoken(context: Context, act: FoundAct): boolean {
  const words = context.tokens.slice(act.trigger.from, act.trigger.to);
  return BY_SPEAKING.has(act.act) && words.some(({ word }) => SPOKEN.has(verbForm(word)?.base ?? ""));
}

function confidence(act: FoundAct): number {
  const known = act.actor.ids.length > 0 ? 0 : -0.15;
  return Math.round(Math.min(0.97, Math.max(0.1, act.weight + known)) * 100) / 100;
}

/** Two acts of one kind that begin at one place get a number behind their ids, in the order of the text. */
function numbered(proposals: readonly Proposal[]): Proposal[] {
  const taken = new Map<string, number>();
  return proposals.map((each) => {
    const count = (taken.get(each.id) ?? 0) + 1;
    taken.set(each.id, count);
    return count === 1 ? each : { ...each, id: `${each.id}-${String(count)}` };
  });
}

/** The share of the shorter span that both cover. */
function shared(a: Proposal, b: Proposal): number {
  const both = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return both / Math.min(a.span.end - a.span.start, b.span.end - b.span.start);
}

/** One proposal where two have the same act and overlap almost wholly: the more confident one. */
function distinct(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const each of proposals) {
    const same = kept.findIndex((other) => other.act === each.act && shared(other, each) > 0.5);
    if (same < 0) kept.push(each);
    else if (kept[same]!.confidence < each.confidence) kept[same] = each;
  }
  return kept;
}
