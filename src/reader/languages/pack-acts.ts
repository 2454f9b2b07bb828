import type { Act, Relation } from "#model";
import type { Range } from "../noun-phrase.ts";
import type { Token } from "../token.ts";
import { packActor } from "./pack-actor.ts";
import { isIn, type PackContext, type Party } from "./pack-context.ts";
import { clauseEnd, isOnlyAt, type PackCondition } from "./pack-conditions.ts";
import type { PackSaid } from "./pack-sayings.ts";
import { clauseStart, verbStart } from "./pack-subject.ts";

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
  /** Its verb tells whose words stand before it: no act of its own where those words hold one. */
  readonly tells: boolean;
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
      if (each.opens === true && i > 0 && tokens[i - 1]!.word !== "«") continue;
      if (each.beside !== null && !tokens.some((_, at) => each.beside!.end(tokens, at) >= 0)) continue;
      const act = actAt(context, each, { from: i, to: end }, { sayings, conditions, found });
      if (act === null) continue;
      found.push(act);
      taken.push({ from: verbStart(context, i), to: end });
    }
  const isRepeated = ({ tells, trigger }: PackActFound): boolean => tells && found.some((other) => other.trigger.from < trigger.from);
  return found.filter((act) => !isRepeated(act)).sort((a, b) => a.trigger.from - b.trigger.from);
}

function actAt(
  context: PackContext,
  pattern: PackContext["compiled"]["acts"][number],
  trigger: Range,
  { sayings, conditions, found }: Beside,
): PackActFound | null {
  const verb = verbStart(context, trigger.from);
  const opening = clauseStart(context, verb) - 1;
  if ((verb > 0 && isIn(context, "without", verb - 1)) || (opening >= 0 && isIn(context, "supposes", opening))) return null;
  const denied = isNegated(context, trigger, pattern.match);
  const act = denied && pattern.own === undefined ? pattern.negated : pattern.act;
  if (act === undefined) return null;
  const before = found.filter((other) => other.trigger.from < trigger.from).sort((a, b) => b.trigger.from - a.trigger.from);
  const acting = before[0] === undefined ? null : { party: before[0].actor, to: before[0].trigger.to };
  const acted = packActor(context, { ...pattern, act }, trigger, { sayings, acting });
  if (acted === null) return null;
  const { actor, spanStart } = acted;
  const negative = denied || act === "REFUSAL";
  const ties = conditions.filter(({ needs, otherwise }) => negative || otherwise !== null || !needs.includes("negative"));
  const next = ties.find(({ whole }) => whole.from >= trigger.to)?.whole.from ?? context.tokens.length;
  const end = clauseEnd(context, trigger.to, sayings, nextVerb(context, trigger.to, next));
  const isApart = [...before.map((other) => other.trigger), ...sayings.map(({ words }) => words)].some(
    ({ from }) => from >= actor.range.to && from < trigger.from,
  );
  const from = isApart && spanStart === actor.range.from ? verb : spanStart;
  const rest = end > trigger.to ? { from: trigger.to, to: end } : null;
  const named = {
    tells: acted.tells === true,
    act,
    pattern: pattern.id,
    weight: pattern.weight,
    trigger,
    actor,
    denied,
    span: { from, to: end },
  };
  if (pattern.own === undefined) return { ...named, object: rest, own: null, negative };
  const relation = denied ? "negated" : pattern.own;
  return rest === null ? null : { ...named, object: null, own: { content: rest, relation }, negative: denied };
}

interface Beside {
  readonly sayings: readonly PackSaid[];
  readonly conditions: readonly PackCondition[];
  readonly found: readonly PackActFound[];
}

/** A negation in the verb's group, within the matched words unless the pattern itself has it, or right behind. */
function isNegated(context: PackContext, trigger: Range, match: string): boolean {
  const own = match.split(/[\s()|]+/);
  const { grammar } = context.compiled;
  const denies = (token: Token): boolean => grammar.negation.has(token) || grammar["negation-behind"].has(token);
  const holdsNegation = context.tokens.slice(trigger.from, trigger.to).some((token) => own.includes(token.word) && denies(token));
  for (let i = verbStart(context, trigger.from); i < trigger.to; i++) {
    if (i >= trigger.from && own.includes(context.tokens[i]!.word)) continue;
    if (isIn(context, "negation", i) || (!holdsNegation && isIn(context, "negation-open", i) && !isOnlyAt(context, i, true))) return true;
  }
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
