import type { Denotation } from "#model";
import { type Context, regionAt, spanOf } from "./context.ts";
import { verbForm } from "./lexicon.ts";
import { findNames } from "./names.ts";
import { isForce } from "./nouns.ts";
import { denoted, headPart, isAgent, type Range, subjectBefore } from "./noun-phrase.ts";
import { isUnlistedName } from "./unlisted-name.ts";
import { officeIds } from "./office-of.ts";
import type { Saying } from "./sayings.ts";
import { readSentences } from "./passage.ts";
import { isOutlet } from "./source-kind.ts";
import type { Token } from "./token.ts";
import { isFinite, isInserted, type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { holdsAny, isIn } from "./word-class.ts";

/*
 * Who acts. The subject stands left of the verb group, in the same region or, for coordinated and participial clauses, in the nearest region
 * before that has one. A noun phrase denotes by its head: "Russian officials" is Russia, "members of the union" is the union, "Kyiv's allies" is
 * not Kyiv. A pronoun points, in this order, to the speaker whose words it stands in (never inside direct speech), to a subject earlier in the
 * sentence, to somebody mentioned in the sentences before. Where none fits in number and kind it stays unresolved.
 */

/** An actor as found: the words, whom they denote, and whether they can act at all. `range` is null where no words stand for it in this sentence. */
export interface Actor {
  readonly range: Range | null;
  /** The words a pronoun stands for, where they are in the same sentence. */
  readonly meant?: Range;
  readonly ids: readonly string[];
  readonly agent: boolean;
  readonly pronoun: boolean;
}

/** The subject of a verb group, over relative pronouns, coordinated and participial clauses. Null where there is none. */
export function subjectOf(context: Context, group: Pick<VerbGroup, "start">): Range | null {
  const { tokens, regions } = context;
  const index = regionAt(regions, group.start);
  const region = regions[index]!;
  const passed = region.kind === "relative" ? null : subjectBefore(tokens, region.from, group.start);
  const inside = passed && firstVerb(context, index, passed.to);
  const plain =
    passed && inside !== null && inside >= passed.from ? subjectBefore(tokens, region.from, verbGroupAt(tokens, inside).start) : passed;
  if (region.kind === "relative") return ownSubject(context, region.from, group.start) ?? antecedent(context, index);
  const close = inside !== null && passed !== null && inside >= passed.from ? zeroRelative(context, inside, group.start) : null;
  if (close !== null) return close;
  if (plain !== null && region.kind !== "shared" && region.kind !== "participle") return plain;
  if (plain !== null && region.kind === "shared" && plain.to > plain.from && !isConjunction(tokens[plain.from]!.word))
    return earlierSubject(context, index) ?? plain;
  return earlierSubject(context, index) ?? speakerAfter(context, index);
}

/** "Assets which Lima would repay": the subject inside a relative clause, between its pronoun and its first verb. */
function ownSubject(context: Context, from: number, verb: number): Range | null {
  const { tokens } = context;
  if (!isIn("objectRelatives", tokens[from]!.word) || verb - from < 2) return null;
  for (let i = from + 1; i < verb; i++) if (isFinite(tokens, i) || tokens[i]!.kind === "mark") return null;
  const subject = subjectBefore(tokens, from + 1, verb);
  return subject !== null && subject.from === from + 1 && isAgent(tokens, subject, context.names) ? subject : null;
}

/** "The target it pledged to reach", "a point Lima has conceded": a subject right before its verb, behind the noun that the clause goes with. */
function zeroRelative(context: Context, before: number, verb: number): Range | null {
  const { tokens, names } = context;
  const name = names.find((each) => each.to === verb && each.kind !== "adjective" && each.kind !== "unknown");
  const pronoun = isIn("subjectPronouns", tokens[verb - 1]!.word) && tokens[verb - 1]!.raw !== "IT";
  const from = pronoun ? verb - 1 : (name?.from ?? -1);
  if (from < 0) return countedSubject(tokens, before, verb);
  const noun = tokens[from - 1];
  if (from - 1 <= before || noun === undefined || noun.kind !== "word" || noun.capital) return null;
  const form = verbForm(noun.word);
  if (form !== undefined && !(pronoun && form.base === noun.word && isCompound(tokens, from - 1))) return null;
  return isIn("nounless", noun.word) ? null : { from, to: verb };
}

/** "An idea a number of states rejected", "something many deputies had asked for": a count or article right behind a noun opens the subject. */
function countedSubject(tokens: readonly Token[], before: number, verb: number): Range | null {
  let from = verb - 1;
  while (from > before && verb - from < 6 && !isIn("subjectHeads", tokens[from]!.word)) from--;
  if (isIn("subjectHeads", tokens[from - 1]?.word)) from--;
  const noun = tokens[from - 1];
  if (from - 1 <= before || !isIn("subjectHeads", tokens[from]?.word) || noun?.kind !== "word") return null;
  if (
    isIn("nounless", noun.word) ||
    isIn("subjectHeads", noun.word) ||
    (verbForm(noun.word) !== undefined && !isCompound(tokens, from - 1))
  )
    return null;
  return { from, to: verb };
}

/** "The reduction target it …": behind a noun or adjective with its article the word is no verb. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 5 && i >= 0 && verbForm(tokens[i]!.word)?.base !== tokens[i]!.word; i--)
    if (isIn("determiners", tokens[i]!.word)) return true;
  return false;
}

function isConjunction(word: string): boolean {
  return word === "and" || word === "but" || word === "or";
}

/** The first finite verb of a region before `end`. */
function firstVerb(context: Context, index: number, end: number): number | null {
  const region = context.regions[index]!;
  const { tokens } = context;
  const last = Math.min(region.to, end);
  if (isIn("fronting", tokens[region.from]!.word))
    for (let i = region.from + 2; i < last; i++) if (isIn("personSubjects", tokens[i - 1]!.word) && isFinite(tokens, i)) return i;
  const from = opensAsNoun(tokens, region.from, region.to) ? region.from + 1 : region.from;
  for (let i = from; i < last; i++) if (isFinite(tokens, i) && !isReduced(context, i)) return i;
  return null;
}

/** "Rebel leaders have accepted", "Aid groups demand": a plain verb form that opens the sentence before a plural noun with a verb of its own. */
function opensAsNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (from > 0 || first === undefined || next === undefined || verbForm(first.word)?.base !== first.word) return false;
  if (next.kind !== "word" || next.capital || !next.word.endsWith("s")) return false;
  for (let i = from + 2; i < to; i++) if (isFinite(tokens, i)) return true;
  return false;
}

/** "Seven members, led by Spain": a participle between commas is no verb of the clause. */
export function isReduced(context: Context, at: number): boolean {
  const { tokens } = context;
  if (tokens[at - 1]?.word !== ",") return false;
  if (tokens[at + 1]?.word === "by") return true;
  const close = tokens.findIndex((token, i) => i > at && token.word === ",");
  return close > 0 && close - at <= 4 && (verbForm(tokens[at]!.word)?.participle ?? false) && isFinite(tokens, close + 1);
}

/** The subject of the clause whose subject this region shares. */
function earlierSubject(context: Context, index: number): Range | null {
  const { from } = context.regions[index]!;
  const detached = context.tokens[from - 1]?.word === "," && isConjunction(context.tokens[from]!.word);
  let head = from + 1;
  while (isInserted(context.tokens[head]?.word ?? "")) head++;
  const speaks = isIn("spokenActs", context.tokens[head]?.word);
  const asks = isIn("spokenToOthers", context.tokens[head]?.word);
  for (let i = index - 1; i >= 0; i--) {
    const region = context.regions[i]!;
    if (region.kind === "relative" || region.kind === "participle") continue;
    const saying = context.sayings.find((each) => each.verb >= region.from && each.verb < region.to);
    if (saying?.source && saying.source.from > saying.verb && context.tokens[saying.verb]!.word !== "according") return saying.source;
    const verb = firstVerb(context, i, region.to);
    if (isAside(context, i) && context.regions[i + 1]?.kind === "shared") continue;
    if (speaks && region.kind === "that") continue;
    if (detached && i > 0 && (region.kind === "subordinate" || region.kind === "that")) continue;
    if (verb === null) {
      if (region.kind === "start" && interrupted(context, i)) return subjectBefore(context.tokens, region.from, region.to);
      continue;
    }
    const subject = subjectBefore(context.tokens, region.from, verbGroupAt(context.tokens, verb).start);
    if (asks && region.kind === "that" && subject && !isAgent(context.tokens, subject, context.names)) continue;
    if (subject) return subject;
  }
  return null;
}

/** True where a relative clause stands behind the subject of region `i`, or a participle after which its verb comes ("The envoy, speaking in Rome, said"). */
function interrupted(context: Context, i: number): boolean {
  const [next, after] = [context.regions[i + 1]?.kind, context.regions[i + 2]?.kind];
  return next === "relative" || ((next === "participle" || isAside(context, i + 1)) && after === "shared");
}

/** "…, a palace adviser said, …": a clause that only tells who speaks, inside another one. */
function isAside(context: Context, index: number): boolean {
  const region = context.regions[index];
  if (region?.kind !== "start" || context.tokens[region.from - 1]?.word !== "," || context.tokens[region.to - 1]?.word !== ",")
    return false;
  return context.sayings.some((saying) => saying.verb >= region.from && saying.verb < region.to) && region.to - region.from < 12;
}

/** A fronted participle ("Accusing Lima of …, Quito left"): the subject comes after it. */
function speakerAfter(context: Context, index: number): Range | null {
  const next = context.regions[index + 1];
  if (!next || index > 0) return null;
  const verb = firstVerb(context, index + 1, next.to);
  return verb === null ? null : subjectBefore(context.tokens, next.from, verbGroupAt(context.tokens, verb).start);
}

/** The noun phrase before `who`, `which` or `that`; "Peru is among the states that …" is Peru. */
function antecedent(context: Context, index: number): Range | null {
  const region = context.regions[index]!;
  const before = context.regions[index - 1];
  if (!before) return null;
  let from = before.from;
  for (let i = before.from; i < before.to; i++)
    if (isFinite(context.tokens, i) || (context.tokens[i]!.word === "to" && context.tokens[i - 1]?.word === "according")) from = i + 1;
  if (from > before.from && context.tokens.slice(from, region.from).some((token) => token.word === "among"))
    return subjectBefore(context.tokens, before.from, verbGroupAt(context.tokens, from - 1).start);
  while (from < region.from - 1 && isIn("phraseLeads", context.tokens[from]!.word)) from++;
  const whole = subjectBefore(context.tokens, from, region.from);
  return whole === null || context.tokens[region.from]!.word !== "who" || isAgent(context.tokens, whole, context.names)
    ? whole
    : nearestAgent(context, whole);
}

/** "The vote enraged growers, who …": of a phrase that cannot act, its last word where that can. */
function nearestAgent(context: Context, whole: Range): Range {
  let from = whole.to - 1;
  while (from > whole.from && context.tokens[from]!.capital && context.tokens[from - 1]!.capital) from--;
  const last = { from, to: whole.to };
  return last.from > whole.from && isAgent(context.tokens, last, context.names) ? last : whole;
}

/** Whom a range of words denotes as an actor; pronouns point to the speaker or to whoever was last spoken of. */
export function actorIn(context: Context, range: Range | null, at: number): Actor {
  if (range === null || range.to <= range.from) return { range: null, ids: [], agent: false, pronoun: false };
  const pointed = oneOfTwo(context, range);
  if (pointed !== null) return { range, ids: pointed, agent: true, pronoun: false };
  const named = context.names.some((name) => name.from === range.from);
  const first = named ? "" : context.tokens[range.from]!.word;
  const forces = isForce(context.tokens[headPart(context.tokens, range).to - 1]!.word);
  const single =
    range.to - range.from === 1 ||
    isIn("firstPersonWords", first) ||
    (isIn("thirdPersonWords", first) && range.to - range.from <= (forces ? 5 : 3));
  if (single && isIn("firstPersonWords", first)) return { range, ids: firstPerson(context, at), agent: true, pronoun: true };
  const thing =
    !forces &&
    range.to - range.from > 1 &&
    isIn("possessives", first) &&
    !isAgent(context.tokens, { from: range.from + 1, to: range.to }, context.names);
  const related = isIn("possessives", first) ? denoted(context.tokens, { from: range.from + 1, to: range.to }, context.names) : [];
  if (related.length > 0) return { range, ids: related, agent: true, pronoun: false };
  if (single && isIn("thirdPersonWords", first) && !thing) return thirdPerson(context, first, range);
  return {
    range,
    ids: denoted(context.tokens, range, context.names),
    agent: isAgent(context.tokens, range, context.names),
    pronoun: false,
  };
}

/** "The latter", "the former": the last or the last but one of those named before it in the sentence; null for other words. */
function oneOfTwo(context: Context, range: Range): readonly string[] | null {
  const word = context.tokens[range.to - 1]!.word;
  if (range.to - range.from !== 2 || context.tokens[range.from]!.word !== "the" || (word !== "latter" && word !== "former")) return null;
  const before = context.names.filter((name) => name.to <= range.from && name.ids.length === 1);
  return before.at(word === "latter" ? -1 : -2)?.ids ?? [];
}

function firstPerson(context: Context, at: number): readonly string[] {
  const quoted = context.tokens[at]?.quoted ? quotedSpeaker(context, at) : [];
  if (quoted.length > 0) return quoted;
  const said = speakerIds(context, at);
  const own = said.length === 0 && context.issuer !== null && !context.tokens[at]?.quoted && speakerOf(context, at)?.source?.from === at;
  return own ? [context.issuer] : said;
}

/** The speaker of a given quotation around the token, as far as its words name somebody. */
export function quotedSpeaker(context: Context, at: number): readonly string[] {
  const { start } = context.tokens[at]!;
  const quotation = context.quotations.find((each) => each.span.start <= start && start < each.span.end);
  return quotation?.speaker ? sourceIds(context, quotation.speaker) : [];
}

/** Whom the words of a given source name. It may stand in another sentence, so its words are looked up by themselves. */
function sourceIds(context: Context, source: { start: number; end: number; exact: string }): readonly string[] {
  const from = context.tokens.findIndex((token) => token.start >= source.start);
  const inside = from >= 0 && source.start >= context.sentence.start && source.end <= context.sentence.end;
  if (!inside) return elsewhere(context, source);
  let to = from;
  while (to < context.tokens.length && context.tokens[to]!.end <= source.end) to++;
  return to > from ? actorIn(context, { from, to }, from).ids : [];
}

/** Whom a source in another sentence names by its own words; a pronoun or an office points to whoever was lately spoken of. */
function elsewhere(context: Context, source: { start: number; end: number }): readonly string[] {
  const tokens = readSentences(context.text, source).flatMap((sentence) => sentence.tokens);
  const first = tokens[0];
  if (first === undefined) return [];
  const ids = denoted(tokens, { from: 0, to: tokens.length }, findNames(tokens, context.learned));
  if (ids.length > 0) return ids;
  const points = isIn("thirdPersonWords", first.word) || !first.capital || first.word === "the";
  return points ? (context.mentions.find((mention) => mention.person || mention.plural)?.ids ?? []) : [];
}

/** The ids of the innermost speaker of the words at `at`. */
export function speakerIds(context: Context, at: number): readonly string[] {
  const saying = speakerOf(context, at);
  if (!saying?.source) return context.issuer === null || context.tokens[at]?.quoted ? [] : [context.issuer];
  const first = context.tokens[saying.source.from]!.word;
  if (isIn("thirdPersonWords", first)) return mentioned(context, first, saying.source.from);
  const ids = denoted(context.tokens, saying.source, context.names);
  return ids.length > 0 ? ids : ofPronounIn(context, saying.source);
}

/** Whom an office without a name, or "we" in the mouth of one, stands for. */
function ofOffice(context: Context, actor: Actor, range: Range): readonly string[] {
  return isIn("firstPersonWords", context.tokens[range.from]!.word) && actor.pronoun
    ? speakerOffice(context, range.from)
    : officeIds(context, range);
}

/** The ids of a speaker whose office alone is told: whoever it is that speaks there. */
function speakerOffice(context: Context, at: number): readonly string[] {
  const source = speakerOf(context, at)?.source;
  return source ? officeIds(context, source) : [];
}

/** The innermost saying whose content holds the token at `at`. */
export function speakerOf(context: Context, at: number): Saying | undefined {
  return context.sayings.findLast((saying) => saying.content.from <= at && at < saying.content.to && saying.source !== null);
}

/** "He", "they", "it": the speaker around these words where it can be meant, else somebody named earlier in the sentence or before it. */
function thirdPerson(context: Context, word: string, range: Range): Actor {
  const at = range.from;
  const saying = speakerOf(context, at);
  const byPerson =
    word === "it" &&
    saying?.source &&
    context.names.some((name) => name.kind === "person" && name.from >= saying.source!.from && name.to <= saying.source!.to);
  const aside = word === "it" && saying !== undefined && context.tokens[saying.verb]!.word === "according";
  const printed = saying !== undefined && saying.source !== null && isOutlet(spanOf(context, saying.source).exact);
  if (saying?.source && !context.tokens[at]!.quoted && !byPerson && !aside && !printed) {
    const source = saying.source;
    const first = context.tokens[source.from]!.word;
    const ids = isIn("thirdPersonWords", first) ? mentioned(context, first, source.from) : denoted(context.tokens, source, context.names);
    if (ids.length > 0 || !isIn("thirdPersonWords", first))
      return {
        range,
        ...(isIn("thirdPersonWords", first) ? {} : { meant: source }),
        ids: ids.length > 0 ? ids : ofPronounIn(context, source),
        agent: true,
        pronoun: true,
      };
  }
  return { range, ids: mentioned(context, word, at), agent: true, pronoun: true };
}

/** "A growing number of its participants": whom the possessive points to. */
function ofPronounIn(context: Context, range: Range): readonly string[] {
  for (let i = range.from; i < range.to; i++) if (isIn("bodyPossessives", context.tokens[i]!.word)) return mentioned(context, "it", i);
  return [];
}

/** The latest one spoken of before `at` that fits the pronoun in number and kind. */
function mentioned(context: Context, word: string, at: number): readonly string[] {
  const plural = isIn("pluralPronouns", word);
  const person = isIn("personPronouns", word);
  const here = earlierHere(context, at, person);
  if (here === null) return [];
  if (here.length > 0 && (!plural || here.length > 1 || here[0]!.startsWith("group:"))) return here;
  const fitting = context.mentions.find((mention) => (plural ? mention.plural : person ? mention.person : !mention.plural));
  return fitting?.ids ?? (plural || here.length === 0 ? [] : here);
}

/**
 * The subject of the sentence's first clause, where it stands before the pronoun and can be meant by it. Null where that is a person nobody listed: then
 * the pronoun is nobody's known.
 */
function earlierHere(context: Context, at: number, person: boolean): readonly string[] | null {
  for (let index = 0; index < context.regions.length && context.regions[index]!.from < at; index++) {
    const verb = firstVerb(context, index, at);
    if (verb === null) continue;
    const subject = subjectBefore(context.tokens, context.regions[index]!.from, verbGroupAt(context.tokens, verb).start);
    if (!subject || subject.from >= at) continue;
    const named = context.names.some((name) => name.kind === "person" && name.from >= subject.from && name.to <= subject.to);
    const ids = denoted(context.tokens, subject, context.names);
    if (
      ids.length > 0 &&
      (!person ||
        named ||
        holdsAny(
          "personNouns",
          context.tokens.slice(subject.from, subject.to).map((token) => token.word),
        ))
    )
      return ids;
    if (person && ids.length === 0 && !named && isUnlistedName(context, headPart(context.tokens, subject, context.names))) return null;
  }
  return [];
}

/** Where "X said it would …" begins, if the actor is that pronoun and X stands right before: the whole is easier to judge. Null otherwise. */
export function saidOfSelf(context: Context, actor: Actor, at: number): number | null {
  if (
    !actor.pronoun ||
    actor.range === null ||
    actor.range.from > at ||
    regionAt(context.regions, actor.range.from) !== regionAt(context.regions, at) ||
    isIn("firstPersonWords", context.tokens[actor.range.from]!.word)
  )
    return null;
  const saying = speakerOf(context, actor.range.from);
  if (!saying?.source || saying.source.to > saying.verb || saying.verb > actor.range.from || actor.range.from - saying.verb > 4)
    return null;
  const source = regionAt(context.regions, saying.source.from);
  const verb = regionAt(context.regions, saying.verb);
  const resumed = context.regions[source + 1]?.kind === "relative" && verb === source + 2;
  return source === verb || resumed ? saying.source.from : null;
}

/** An actor as a proposal holds it: the words a pronoun stands for rather than the pronoun. An actor without words has an empty span where the act begins. */
export function denotation(context: Context, actor: Actor, act: Range): Denotation {
  const range = actor.meant ?? actor.range;
  if (range !== null) return { ...spanOf(context, range), ids: actor.ids.length > 0 ? actor.ids : ofOffice(context, actor, range) };
  const { start } = context.tokens[act.from]!;
  return { start, end: start, exact: "", ids: actor.ids.length > 0 ? actor.ids : speakerOffice(context, act.from) };
}
