import type { Range } from "../noun-phrase.ts";
import { idsOf, isIn, namesWithin, type PackContext, type Party } from "./pack-context.ts";

/** How many commas a subject may stand before its verb: the verb's own clause, an aside, an apposition. */
const HOPS = 4;

/** How many words may tell a place whose people act. */
const HOME = 6;

/** Where the words that belong to the verb at `at` begin: auxiliaries, reflexives, negation, adverbs. */
export function verbStart(context: PackContext, at: number): number {
  let from = at;
  const { clitics } = context.compiled.splitting;
  while (from > 0 && (isIn(context, "verbal", from - 1) || clitics.includes(context.tokens[from - 1]!.word))) from--;
  return from;
}

/** Who acts by the words found before in a sentence, and where these end. */
export interface Acting {
  readonly party: Party;
  readonly to: number;
}

/**
 * Who does what the verb at `at` says, as far as it is somebody who can commit: a name, a holder of an office or a body, or a pronoun for one named
 * before. `acting` are those found earlier in the sentence, for a second verb of the same subject. Null where nobody is named.
 */
export function packSubject(context: PackContext, at: number, acting: Acting | null): Party | null {
  const { tokens } = context;
  const group = verbStart(context, at);
  if (group > 0 && acting !== null && isIn(context, "join", group - 1)) return acting.party;
  const near = besideVerb(context, group) ?? joinedBefore(context, group, acting) ?? peopleAt(context, group, at);
  if (near !== null) return near;
  let end = group;
  for (let hop = 0; hop < HOPS; hop++) {
    let from = end;
    while (from > 0 && from !== context.resumed && !isStop(context, from - 1)) from--;
    if (hop > 0 && from > 0 && isIn(context, "relative", from - 1)) {
      end = beforeComma(context, from - 1);
      continue;
    }
    const found = from < end ? partyIn(context, { from, to: end }) : null;
    if (found !== null) return enumerated(context, found, from);
    if (from === 0) return null;
    const stop = from - 1;
    if (isIn(context, "relative", stop)) return nearestBefore(context, stop);
    if (from === end && context.compiled.pack.dropsSubject === true && isIn(context, "clause", stop)) return clauseSubject(context, stop);
    if (tokens[stop]!.word === ")") {
      end = asideStart(context, stop);
      continue;
    }
    if (tokens[stop]!.kind !== "mark" || !/^[,«»-]$/.test(tokens[stop]!.word)) return null;
    end = stop;
  }
  return null;
}

/** A pronoun right before its verb that begins its clause or is joined to one. */
function besideVerb(context: PackContext, group: number): Party | null {
  const at = group - 1;
  if (at < 0 || (at > 0 && !isStop(context, at - 1) && !isIn(context, "join", at - 1))) return null;
  if (isIn(context, "we", at)) return { range: { from: at, to: at + 1 }, ids: [], speaks: true };
  return isIn(context, "pronouns", at) ? pronoun(context, at) : null;
}

/** "A pays and B sends": somebody else who begins a second clause behind a joining word. */
function joinedBefore(context: PackContext, group: number, acting: Acting | null): Party | null {
  for (let i = group - 1; acting !== null && i >= acting.to && !isStop(context, i); i--) {
    if (!isIn(context, "join", i)) continue;
    const found = i + 1 < group ? partyIn(context, { from: i + 1, to: group }) : null;
    return found !== null && found.range.to === group ? found : null;
  }
  return null;
}

/** "In Cairo they refuse": a place stands for its people where the verb at `at` has none of its own. */
function peopleAt(context: PackContext, group: number, at: number): Party | null {
  const { peopleEndings } = context.compiled;
  const from = clauseStart(context, group);
  if (!isIn(context, "at-home", from) || !peopleEndings.some((ending) => context.tokens[at]!.word.endsWith(ending))) return null;
  const range = { from: from + 1, to: group };
  const ids = firstNamed(context, range);
  return ids.length > 0 && range.to - range.from <= HOME ? { range, ids } : null;
}

/** Somebody right behind the verb, in a language that lets a subject stand there where other words of its clause stand before. */
export function subjectBehind(context: PackContext, trigger: Range): Party | null {
  const verb = verbStart(context, trigger.from);
  if (context.compiled.pack.invertsSubject !== true || clauseStart(context, verb) === verb) return null;
  let to = trigger.to;
  while (to < context.tokens.length && !isStop(context, to)) to++;
  const found = trigger.to < to ? partyIn(context, { from: trigger.to, to }) : null;
  return found !== null && found.range.from === trigger.to && found.speaks !== true ? found : null;
}

/** Where the clause begins whose verb stands at a place. */
export function clauseStart(context: PackContext, verb: number): number {
  let from = verb;
  while (from > 0 && from !== context.resumed && !isStop(context, from - 1)) from--;
  return from;
}

/** Where the last name or office begins, between two places, that may be the subject of the verb behind it; null where there is none. */
export function subjectStart(context: PackContext, least: number, verb: number): number | null {
  for (let i = verb - 1; i >= least; i--) {
    const name = context.names.find(({ from, adjective, subject }) => from === i && !adjective && subject);
    if (name === undefined && !(isIn(context, "agents", i) && isSubjectForm(context, i))) continue;
    const from = phraseStart(context, i, least);
    return isUnderPreposition(context, from) ? null : from;
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

/** Where an aside in brackets begins that ends at a place. */
function asideStart(context: PackContext, end: number): number {
  let from = end;
  while (from > 0 && context.tokens[from]!.word !== "(") from--;
  return from;
}

/** "A, B and C": the names before a comma belong to the joined ones behind it, unless they stand under a preposition. */
function enumerated(context: PackContext, party: Party, from: number): Party {
  let ids = party.ids;
  if (party.range.from !== from || !context.tokens.slice(from, party.range.to).some((_, at) => isIn(context, "join", from + at)))
    return party;
  for (let comma = from - 1; comma > 0 && context.tokens[comma]!.word === ",";) {
    const name = context.names.find(({ to, adjective, subject }) => to === comma && !adjective && subject);
    const start = name === undefined ? 0 : phraseStart(context, name.from, 0);
    if (name === undefined || isUnderPreposition(context, start)) break;
    ids = [name.id, ...ids];
    comma = start - 1;
  }
  return ids === party.ids ? party : { ...party, ids: [...new Set(ids)] };
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
    const to = agent ? phraseEnd(context, officeEnd(context, i + 1, within.to)) : nameEnd(context, name!.to, within.to);
    const range = { from, to: Math.max(to, i + 1) };
    return { range, ids: agent ? officeIds(context, i, range) : idsOf(namesWithin(context, range)) };
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

/** Where the words of an office end: at the limit, or before the group of another verb. */
function officeEnd(context: PackContext, from: number, limit: number): number {
  for (let to = from; to < limit; to++)
    if (isIn(context, "verbal", to) && !(["prepositions", "determiners", "join"] as const).some((list) => isIn(context, list, to)))
      return to;
  return limit;
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

/** An office that nobody is named with is that of the one state spoken of before. */
function officeIds(context: PackContext, at: number, range: Range): readonly string[] {
  const ids = firstNamed(context, range);
  return ids.length === 0 && isIn(context, "offices", at) && context.before.length === 1 ? context.before : ids;
}

/** Whose office is named first in front of a place; where there is none, whom the sentence before spoke of. */
function officeBefore(context: PackContext, at: number): readonly string[] {
  for (let i = 0; i < at; i++) {
    if (!isIn(context, "agents", i) || !isSubjectForm(context, i)) continue;
    const ids = firstNamed(context, { from: phraseStart(context, i, 0), to: officeEnd(context, i + 1, at) });
    if (ids.length > 0) return ids;
  }
  return context.before;
}

/** A pronoun stands for the first somebody earlier in the sentence, else in the sentence before; for nobody where there is none. */
function pronoun(context: PackContext, at: number): Party | null {
  const earlier = context.names.find((name) => name.to <= at && !name.adjective && name.subject);
  const ids = earlier === undefined ? officeBefore(context, at) : [earlier.id];
  return ids.length === 0 ? null : { range: { from: at, to: at + 1 }, ids };
}
