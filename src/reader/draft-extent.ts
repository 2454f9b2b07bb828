import type { Proposal, ProposedCondition } from "#model";

/** A stretch of a text. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Where the words of the act itself run: behind the actor, up to what ties the first condition behind it. */
export function clauseOf({ actor, span, conditions, object }: Proposal, text: string): Clause {
  const late = object !== null && span.start <= object.start && object.end <= actor.start;
  const from = span.start <= actor.start && actor.end < span.end && !late ? actor.end : span.start;
  const ends = conditions.map((each) => tieStart(text, each)).filter((at) => at > from);
  const first = conditions.filter((each) => tieStart(text, each) <= from && each.end < span.end && each.end > from).map(({ end }) => end);
  return { from: Math.max(from, ...first), to: Math.min(span.end, ...ends) };
}

/** Where the words that tie a condition begin; its own beginning where they stand elsewhere. */
export function tieStart(text: string, { start, connective }: ProposedCondition): number {
  const before = text.slice(Math.max(0, start - TIE_REACH), start).toLowerCase();
  const last = connective.toLowerCase().split("…").at(-1)!.trim();
  const at = last === "" ? -1 : before.lastIndexOf(last);
  return at < 0 ? start : start - before.length + at;
}

/** How far before a condition its connective is looked for, in characters. */
const TIE_REACH = 120;
