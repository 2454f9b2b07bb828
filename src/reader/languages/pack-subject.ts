import type { Range } from "../noun-phrase.ts";
import { idsOf, isIn, namesWithin, type PackContext, type Party } from "./pack-context.ts";

/** How many commas a subject may stand before its verb: the verb's own clause, an aside, an apposition. */
const HOPS = 3;

/** Where the words that belong to the verb at `at` begin: auxiliaries, reflexives, negation, adverbs. */
export function verbStart(context: PackContext, at: number): number {
  let from = at;
  const { clitics } = context.compiled.splitting;
  while (from > 0 && (isIn(context, "verbal", from - 1) || clitics.includes(context.tokens[from - 1]!.word))) from--;
  return from;
}

/**
 * Who does what the verb at `at` says, as far as it is somebody who can commit: a name, a holder of an office or a body, or a pronoun for one named
 * before. `acting` are those found earlier in the sentence, for a second verb of the same subject. Null where nobody is named.
 */
export function packSubject(context: PackContext, at: number, acting: Party | null): Party | null {
  const { tokens } = context;
  const group = verbStart(context, at);
  if (group > 0 && acting !== null && isIn(context, "join", group - 1)) return acting;
  let end = group;
  for (let hop = 0; hop < HOPS; hop++) {
    let from = end;
    while (from > 0 && !isStop(context, from - 1)) from--;
    if (hop > 0 && from > 0 && isIn(context, "relative", from - 1)) {
      end = beforeComma(context, from - 1);
      continue;
    }
    const found = from < end ? partyIn(context, { from, to: end }) : null;
    if (found !== null) return found;
    if (from === 0) return null;
    const stop = from - 1;
    if (isIn(context, "relative", stop)) return nearestBefore(context, stop);
    if (from === end && context.compiled.pack.dropsSubject === true && isIn(context, "clause", stop)) return clauseSubject(context, stop);
    if (tokens[stop]!.kind !== "mark" || !/^[,«-]$/.test(tokens[stop]!.word)) return null;
    end = stop;
  }
  return null;
}

/** The first somebody of a sentence, to whom a pronoun in the next one may point. */
export function leadingParty(context: PackContext): Party | null {
  let from = 0;
  for (let to = 1; to <= context.tokens.length; to++) {
    if (to < context.tokens.length && !isStop(context, to)) continue;
    const found = from < to ? partyIn(context, { from, to }) : null;
    if (found !== null && found.ids.length > 0) return found;
    from = to + 1;
  }
  return null;
}

/** "…, who fight the army, are ready": an aside begins at the relative, or at the comma before it. */
function beforeComma(context: PackContext, at: number): number {
  return at > 0 && context.tokens[at - 1]!.word === "," ? at - 1 : at;
}

/** The first somebody before a place; nobody in a clause that a word for "or" opens, since that asks whether. */
function clauseSubject(context: PackContext, before: number): Party | null {
  if (isIn(context, "or", before)) return null;
  const party = leadingParty(context);
  return party !== null && party.range.to <= before ? party : null;
}

function isStop(context: PackContext, at: number): boolean {
  return context.tokens[at]!.kind === "mark" || isIn(context, "clause", at) || isIn(context, "relative", at);
}

function nearestBefore(context: PackContext, at: number): Party | null {
  const name = [...context.names].reverse().find((each) => each.to <= at && at - each.to <= 6 && !each.adjective);
  return name === undefined ? null : { range: { from: name.from, to: name.to }, ids: [name.id] };
}

/** The subject in a stretch before a verb: the first party that stands in no phrase with a preposition and behind no other noun phrase. */
function partyIn(context: PackContext, within: Range): Party | null {
  for (let i = within.from; i < within.to; i++) {
    if (isIn(context, "we", i)) return { range: { from: i, to: i + 1 }, ids: [], speaks: true };
    if (isIn(context, "pronouns", i)) return pronoun(context, i);
    const name = context.names.find((each) => each.from === i && !each.adjective);
    const agent = isIn(context, "agents", i) && isSubjectForm(context, i);
    if (!agent && !(name?.subject ?? false)) continue;
    const from = phraseStart(context, i, within.from);
    if (isUnderPreposition(context, from)) continue;
    if (from > within.from && !isIn(context, "join", from - 1) && isIn(context, "determiners", within.from)) return null;
    const to = agent ? phraseEnd(context, within.to) : nameEnd(context, name!.to, within.to);
    const range = { from, to: Math.max(to, i + 1) };
    return { range, ids: agent ? firstNamed(context, range) : idsOf(namesWithin(context, range)) };
  }
  return null;
}

/** An agent's word in a form that the pack's endings mark as a subject, or in a language that marks none. */
function isSubjectForm(context: PackContext, at: number): boolean {
  return context.compiled.grammar.agents.lengthsAt(context.tokens, at, ["subject"]).length > 0;
}

function isUnderPreposition(context: PackContext, from: number): boolean {
  return from > 0 && isIn(context, "prepositions", from - 1);
}

/** Determiners, numbers and adjectives of states before a noun belong to it. */
function phraseStart(context: PackContext, at: number, least: number): number {
  let from = at;
  while (
    from > least &&
    (isIn(context, "determiners", from - 1) || context.tokens[from - 1]!.kind === "number" || isAdjective(context, from - 1))
  )
    from--;
  return from;
}

function isAdjective(context: PackContext, at: number): boolean {
  return context.names.some((name) => name.adjective && name.to === at + 1 && name.subject);
}

function phraseEnd(context: PackContext, limit: number): number {
  let to = limit;
  while (to > 0 && isIn(context, "join", to - 1)) to--;
  return to;
}

/** "Togo and the Benin": names joined to the first belong to it. */
function nameEnd(context: PackContext, end: number, limit: number): number {
  let to = end;
  for (;;) {
    if (to >= limit || !isIn(context, "join", to)) return to;
    let next = to + 1;
    while (next < limit && isIn(context, "determiners", next)) next++;
    const name = context.names.find((each) => each.from === next && each.subject && !each.adjective && each.to <= limit);
    if (name === undefined) return to;
    to = name.to;
  }
}

/** Whose office or body it is: the first named in its words. */
function firstNamed(context: PackContext, range: Range): readonly string[] {
  return idsOf(namesWithin(context, range)).slice(0, 1);
}

/** A pronoun stands for the first somebody earlier in the sentence, else in the sentence before; for nobody where there is none. */
function pronoun(context: PackContext, at: number): Party | null {
  const earlier = context.names.find((name) => name.to <= at && !name.adjective && name.subject);
  const ids = earlier === undefined ? context.before : [earlier.id];
  return ids.length === 0 ? null : { range: { from: at, to: at + 1 }, ids };
}
