import type { Act, Denotation, DropReason, Proposal, ProposedCondition, ProposedObject, Source, Span } from "#model";
import { selectorFor } from "#text";
import { topicOfWords } from "../condition-holders.ts";
import { hedgeIn } from "../hedges.ts";
import { denoted } from "../noun-phrase.ts";
import { isFinite, isModal } from "../verb-group.ts";
import { numberAt, quantityIn } from "../quantity.ts";
import type { Token } from "../token.ts";
import type { AnsweredCondition, AnsweredItem } from "./answer-items.ts";
import { SCALES } from "../data/units.ts";
import { type EvenText, quotedPlaces } from "./even-text.ts";
import { connectiveWords, isAgainst, isDenied, losesOnly, mayRefuse, misreadsOnly } from "./polarity.ts";
import { placed, type ReadText } from "./read-text.ts";

/** The longest quotation that is one statement, in UTF-16 units. */
const LONGEST = 700;
/** What is said of a model's proposals before anybody has counted how many hold. */
const CONFIDENCE = 0.5;

/** What a quotation is looked for in. */
interface Search {
  readonly read: ReadText;
  readonly even: EvenText;
  readonly reader: string;
}

/** Why an item is not shown; thrown within this file only. */
class Dropped extends Error {
  readonly reason: DropReason;

  constructor(reason: DropReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A model's item as a proposal of the rules' own form, or why it is not shown. Nothing is taken over that the report's words do not bear out. */
export function checkItem(search: Search, item: AnsweredItem): Proposal | DropReason {
  try {
    return checked(search, item);
  } catch (error) {
    if (error instanceof Dropped) return error.reason;
    throw error;
  }
}

function checked(search: Search, item: AnsweredItem): Proposal {
  const { read, reader } = search;
  const { report } = read;
  if (item.words.length > LONGEST) throw new Dropped("words-too-long");
  const words = only(quotedPlaces(search.even, item.words));
  const asides = item.conditions.map((each) => conditionPlace(search, each, words));
  const own = tokensIn(read, words).filter((token) => !asides.some(({ start, end }) => start <= token.start && token.end <= end));
  const denied = isDenied(own);
  refuseDenied(item, own);
  const conditions = item.conditions.map((each) => conditionOf(search, each, words, denied));
  if (FREE.has(item.act)) refuseLost(read, words, conditions);
  const span = cover([words, ...conditions]);
  const tokens = tokensIn(read, span);
  return {
    id: `${report.id}-model-${item.act.toLowerCase()}-${span.start}`,
    report: report.id,
    path: report.path,
    act: item.act,
    span: selectorFor(report.text, span),
    actor: actorOf(search, item, words),
    addressee: partyOf(search, item.addressee, item.addresseeIds, words),
    object: objectOf(search, item, words),
    conditions,
    attribution: chainOf(search, item, words),
    hedge: hedgeIn(tokens, 0, tokens.length),
    confidence: CONFIDENCE,
    reader,
  };
}

/** The one place of a quotation. */
function only(places: readonly Span[]): Span {
  if (places.length === 0) throw new Dropped("words-not-found");
  if (places.length > 1) throw new Dropped("words-not-unique");
  return places[0]!;
}

/** The place of a quotation that goes with a statement: within its words if it stands there once, else in the passage. */
function placeBy({ even }: Search, quotation: string, words: Span): Span {
  const places = quotedPlaces(even, quotation);
  const inside = places.filter((place) => words.start <= place.start && place.end <= words.end);
  return only(inside.length > 0 ? inside : places);
}

/** A name may stand several times: the first one in the words is meant, else the last one before them, else the first. */
function nameBy({ even }: Search, quotation: string, words: Span): Span | undefined {
  const places = quotedPlaces(even, quotation);
  return (
    places.find((place) => words.start <= place.start && place.end <= words.end) ??
    places.filter((place) => place.end <= words.start).at(-1) ??
    places[0]
  );
}

/** Who refuses denies; who promises or has decided does not. `own` are the tokens of the act without its conditions. */
function refuseDenied({ act, negated }: AnsweredItem, own: readonly Token[]): void {
  const wrong = act === "PLEDGE" || act === "DECISION" ? negated || isAgainst(own) : act === "REFUSAL" && !mayRefuse(own);
  if (wrong) throw new Dropped("negation");
}

/** Acts that a condition lost would make firmer than they are. */
const FREE: ReadonlySet<Act> = new Set(["PLEDGE", "THREAT", "DECISION"]);

/** An "only if" or "unless" of the act's own clause must be among its conditions. */
function refuseLost(read: ReadText, words: Span, conditions: readonly Span[]): void {
  const at = placed(read, words);
  if (at !== null && losesOnly(at.context.tokens, at.range, conditions)) throw new Dropped("only");
}

function conditionPlace(search: Search, condition: AnsweredCondition, words: Span): Span {
  const place = placeBy(search, condition.words, words);
  return bare(tokensIn(search.read, place), place, connectiveWords(condition.connective));
}

/** A condition's place without the connective, where the quotation begins with it. */
function bare(tokens: readonly Token[], place: Span, connective: readonly string[]): Span {
  const opens = connective.length > 0 && tokens.length > connective.length && connective.every((word, i) => tokens[i]!.word === word);
  return opens ? { start: tokens[connective.length]!.start, end: place.end } : place;
}

function conditionOf(search: Search, condition: AnsweredCondition, words: Span, denied: boolean): ProposedCondition {
  const { read } = search;
  const place = conditionPlace(search, condition, words);
  const at = placed(read, place);
  if (at === null) throw new Dropped("words-not-found");
  if (misreadsOnly(at.context, at.range, condition, denied)) throw new Dropped("only");
  const holders = foundedIds(read, condition.holders, []);
  const tokens = at.context.tokens.slice(at.range.from, at.range.to);
  return {
    ...place,
    exact: read.report.text.slice(place.start, place.end),
    connective: quotedPlaces(search.even, condition.connective).length > 0 ? condition.connective : "",
    relation: condition.relation,
    holders,
    topic: topicOfWords(tokens.map(({ word }) => word).join(" ")),
    absent: isDenied(tokens) || connectiveWords(condition.connective).includes("without"),
  };
}

/**
 * The ids of a model as far as they are founded: all must be of somebody known, and where the words name somebody it must be they. Words that name
 * nobody leave only those whom the report names elsewhere; the others are left unresolved.
 */
function foundedIds(read: ReadText, ids: readonly string[], inWords: readonly string[]): readonly string[] {
  if (!ids.every((id) => read.closed.has(id))) throw new Dropped("unknown-id");
  if (inWords.length === 0) return ids.filter((id) => read.named.has(id));
  if (!ids.every((id) => inWords.includes(id))) throw new Dropped("actor");
  return ids;
}

/** Whoever acts or is acted towards; `null` where no words are given. Without ids the words themselves say who it is, as far as they do. */
function partyOf(search: Search, quotation: string, ids: readonly string[], words: Span): Denotation | null {
  const { read } = search;
  if (quotation.trim() === "") return null;
  const place = nameBy(search, quotation, words);
  const at = place ? placed(read, place) : null;
  if (place === undefined || at === null) throw new Dropped("words-not-found");
  const { context, range } = at;
  const inside = context.names.filter(({ from, to }) => from >= range.from && to <= range.to).flatMap((name) => name.ids);
  const founded = foundedIds(read, ids, inside);
  const exact = read.report.text.slice(place.start, place.end);
  return { ...place, exact, ids: founded.length > 0 ? founded : denoted(context.tokens, range, context.names) };
}

/** Whoever acts; an actor whose words stand before the statement's must not be another than the one these begin with. */
function actorOf(search: Search, { actor, actorIds }: AnsweredItem, words: Span): Denotation {
  const found = partyOf(search, actor, actorIds, words);
  if (found === null) return nobody(words);
  const outside = found.end <= words.start || found.start >= words.end;
  if (outside && found.ids.length > 0 && isAnother(search.read, words, found.ids)) throw new Dropped("actor");
  return found;
}

/** True where the words name somebody before their first verb, and none of those who are said to act: an actor from elsewhere is not theirs. */
function isAnother(read: ReadText, words: Span, ids: readonly string[]): boolean {
  const at = placed(read, words);
  if (at === null) return false;
  const { context, range } = at;
  const verb = context.tokens.findIndex((token, i) => i >= range.from && (isModal(token.word) || isFinite(context.tokens, i)));
  const leading = context.names.filter(({ from, to }) => from >= range.from && to <= verb).flatMap((name) => name.ids);
  return leading.length > 0 && !leading.some((id) => ids.includes(id));
}

function nobody(words: Span): Denotation {
  return { start: words.start, end: words.start, exact: "", ids: [] };
}

/** What is done, with the amount that its own words give; every number that the model gives must be in the words. */
function objectOf(search: Search, item: AnsweredItem, words: Span): ProposedObject | null {
  const numbers = numbersIn(tokensIn(search.read, words));
  if (!item.numbers.every((number) => numbers.has(number))) throw new Dropped("numbers");
  if (item.object.trim() === "") return null;
  const place = placeBy(search, item.object, words);
  const at = placed(search.read, place);
  const exact = search.read.report.text.slice(place.start, place.end);
  return { ...place, exact, quantity: at && quantityIn(at.context.tokens, at.range) };
}

/** The numbers in a row of tokens, in figures or words, each also by every scale that stands there: "5 to 7 million" has 5, 7,000,000 and 5,000,000. */
function numbersIn(tokens: readonly Token[]): ReadonlySet<number> {
  const read = tokens.flatMap((_, at) => numberAt(tokens, at, tokens.length)?.value ?? []);
  const scales = tokens.flatMap(({ word }) => SCALES.get(word) ?? []);
  return new Set(read.flatMap((value) => [value, ...scales.map((scale) => value * scale)]));
}

/** On whose word: the attributions found for these words, outermost first, and the model's source where it is none of them. */
function chainOf({ read, even }: Search, item: AnsweredItem, words: Span): readonly Source[] {
  const chain: Source[] = [];
  const add = (source: Source): void => {
    if (!chain.some((each) => each.start < source.end && source.start < each.end)) chain.push(source);
  };
  for (const { content, chain: given } of [...read.attributions].sort((a, b) => length(b.content) - length(a.content)))
    if (shared(content, words) >= 0.5 * Math.min(length(words), length(content))) given.forEach(add);
  if (item.source.trim() === "") return chain;
  const place = nameBy({ read, even, reader: "" }, item.source, words);
  if (place === undefined) throw new Dropped("source");
  add({ ...place, exact: read.report.text.slice(place.start, place.end), kind: item.sourceKind });
  return chain;
}

function tokensIn({ sentences }: ReadText, span: Span): readonly Token[] {
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return touched.flatMap(({ tokens }) => tokens.filter((token) => token.start < span.end && span.start < token.end));
}

function cover(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function length({ start, end }: Span): number {
  return end - start;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
