import type { Act, Relation } from "#model";
import type { Range } from "../noun-phrase.ts";
import { idsOf, isIn, namesWithin, type PackContext, type Party } from "./pack-context.ts";
import { clauseEnd, type PackCondition } from "./pack-conditions.ts";
import type { PackSaid } from "./pack-sayings.ts";
import { packSubject, verbStart } from "./pack-subject.ts";

/** An act found in a sentence, as token ranges. */
export interface PackActFound {
  readonly act: Act;
  readonly pattern: string;
  readonly weight: number;
  readonly trigger: Range;
  readonly actor: Party;
  readonly span: Range;
  readonly object: Range | null;
  /** What its own words make a condition ("depends on …"). */
  readonly own: { readonly content: Range; readonly relation: Relation } | null;
  readonly negative: boolean;
  /** Negative by a negation of its verb, not by the verb itself. */
  readonly denied: boolean;
}

/** The acts of a sentence from left to right. What stands within a condition is supposed, and no act. */
export function packActs(
  context: PackContext,
  sayings: readonly PackSaid[],
  conditions: readonly PackCondition[],
): readonly PackActFound[] {
  const { tokens, compiled } = context;
  const found: PackActFound[] = [];
  const taken: Range[] = [];
  for (const each of compiled.acts)
    for (let i = 0; i < tokens.length; i++) {
      const end = each.pattern.end(tokens, i);
      if (end < 0 || taken.some((range) => range.from < end && i < range.to)) continue;
      if (conditions.some(({ content }) => content.from <= i && i < content.to)) continue;
      if (sayings.some(({ source }) => source !== null && source.from <= i && i < source.to)) continue;
      if (each.beside !== null && !tokens.some((_, at) => each.beside!.end(tokens, at) >= 0)) continue;
      const act = actAt(context, each, { from: i, to: end }, { sayings, conditions, found });
      if (act === null) continue;
      found.push(act);
      taken.push({ from: verbStart(context, i), to: end });
    }
  return found.sort((a, b) => a.trigger.from - b.trigger.from);
}

function actAt(
  context: PackContext,
  pattern: PackContext["compiled"]["acts"][number],
  trigger: Range,
  { sayings, conditions, found }: Beside,
): PackActFound | null {
  const denied = isNegated(context, trigger, pattern.match);
  const act = denied && pattern.own === undefined ? pattern.negated : pattern.act;
  if (act === undefined) return null;
  const before = found.filter((other) => other.trigger.from < trigger.from).sort((a, b) => b.trigger.from - a.trigger.from);
  const subject = packSubject(context, trigger.from, before[0]?.actor ?? null);
  const actor =
    pattern.actor === "speaker"
      ? sayer(context, trigger.from, sayings)
      : subject === null && pattern.own !== undefined
        ? clauseBefore(context, trigger.from)
        : speaking(context, subject, sayings);
  if (actor === null) return null;
  const next = conditions.find(({ whole }) => whole.from >= trigger.to)?.whole.from ?? context.tokens.length;
  const end = clauseEnd(context, trigger.to, sayings, nextVerb(context, trigger.to, next));
  const isApart = [...before.map((other) => other.trigger), ...sayings.map(({ words }) => words)].some(
    ({ from }) => from >= actor.range.to && from < trigger.from,
  );
  const from =
    isApart || pattern.actor === "speaker" || actor.range.from > trigger.from ? verbStart(context, trigger.from) : actor.range.from;
  const rest = end > trigger.to ? { from: trigger.to, to: end } : null;
  const named = { act, pattern: pattern.id, weight: pattern.weight, trigger, actor, denied, span: { from, to: end } };
  if (pattern.own === undefined) return { ...named, object: rest, own: null, negative: denied || act === "REFUSAL" };
  const relation = denied ? "negated" : pattern.own;
  return rest === null ? null : { ...named, object: null, own: { content: rest, relation }, negative: denied };
}

/** Whoever is said to say the words at a place, if it is somebody who can commit or a state's. */
function sayer(context: PackContext, at: number, sayings: readonly PackSaid[]): Party | null {
  const said = sayings.find(({ source, content }) => source !== null && content.from <= at && at < content.to);
  return said === undefined ? null : speaking(context, { range: said.source!, ids: [], speaks: true }, [said]);
}

/** What depends on a condition need be nobody: the words before its verb. */
function clauseBefore(context: PackContext, at: number): Party | null {
  const to = verbStart(context, at);
  let from = to;
  while (from > 0 && context.tokens[from - 1]!.kind !== "mark" && !isIn(context, "clause", from - 1)) from--;
  return from === to ? null : { range: { from, to }, ids: idsOf(namesWithin(context, { from, to })) };
}

interface Beside {
  readonly sayings: readonly PackSaid[];
  readonly conditions: readonly PackCondition[];
  readonly found: readonly PackActFound[];
}

/** A negation in the verb's group, within the matched words unless the pattern itself has it, or right behind. */
function isNegated(context: PackContext, trigger: Range, match: string): boolean {
  const own = match.split(/[\s()|]+/);
  for (let i = verbStart(context, trigger.from); i < trigger.to; i++)
    if (isIn(context, "negation", i) && (i < trigger.from || !own.includes(context.tokens[i]!.word))) return true;
  return trigger.to < context.tokens.length && isIn(context, "negation-behind", trigger.to);
}

/** "… and demands": a second verb of the same subject begins behind a joining word, where the pack knows it as an act. */
function nextVerb(context: PackContext, from: number, limit: number): number {
  for (let i = from; i < limit - 1; i++) {
    if (!isIn(context, "join", i)) continue;
    let verb = i + 1;
    while (verb < limit - 1 && isIn(context, "verbal", verb)) verb++;
    if (context.compiled.acts.some(({ pattern }) => pattern.end(context.tokens, verb) >= 0)) return i;
  }
  return limit;
}

/**
 * A "we" stands for whoever the sentence says is speaking, or, where it tells nobody, for whoever the paragraph let speak last; for nobody where that is
 * not somebody who can commit.
 */
function speaking(context: PackContext, party: Party | null, sayings: readonly PackSaid[]): Party | null {
  if (party?.speaks !== true) return party;
  for (const { source } of sayings) {
    if (source === null) continue;
    const ids = idsOf(namesWithin(context, source)).slice(0, 1);
    if (ids.length > 0) return { range: party.range, ids };
    for (let i = source.from; i < source.to; i++) if (isIn(context, "agents", i)) return { range: party.range, ids: [] };
  }
  const isTold = sayings.some(({ source }) => source !== null);
  return isTold || context.spoken.length === 0 ? null : { range: party.range, ids: context.spoken };
}
