import { attribute } from "#evidence";
import type { Denotation, Proposal, ProposedCondition, ProposedObject, Report, Source, Span } from "#model";
import { type ReaderInput, readActorAt, readAmountIn, readConditionAt, readStatementAt } from "#reader";
import { cutSelector, cutWords } from "./cut-words.ts";
import { RELATION_CONNECTIVES } from "./data/pointed-words.ts";
import type { NamesKnown } from "./names-known.ts";
import type { PointedCondition, PointedFields, PointedName, PointedSource } from "./pointed-fields.ts";

/** What a proposal says, without its name and what is known of its finding. */
export type Fields = Pick<
  Proposal,
  "act" | "span" | "actor" | "addressee" | "object" | "conditions" | "attribution" | "hedge" | "links" | "meets"
>;

/** What fields are settled on: the report they point into, and whom it and its affair name. */
export interface FieldGround {
  readonly report: Report;
  readonly names: NamesKnown;
}

/** Fields of which the act may be unknown: nobody told it, and the words do not. */
export type ReadFields = Omit<Fields, "act"> & { readonly act: Fields["act"] | null };

/**
 * The fields of a statement at a place, read from the words that stand there; its act is the one told, else the words' own. Where they cannot be read,
 * the actor is the first named. The chain is the attribution found.
 */
export function fieldsAt(ground: FieldGround, act: Fields["act"] | undefined, at: Span): ReadFields {
  const { report, names } = ground;
  const span = cutSelector(report, at, "span");
  const read = readStatementAt(inputOf(ground), at, act);
  const first = names.found.find(({ start, end }) => span.start <= start && end <= span.end);
  const actor = first ?? { start: span.start, end: span.start, exact: "", ids: [] };
  const plain = { act: null, actor, addressee: null, object: null, conditions: [], hedge: null } as const;
  return { ...plain, ...read, ...(act === undefined ? {} : { act }), span, attribution: chainAt(report, span) };
}

/** What the reader works on where it is asked about words of a report. */
function inputOf({ report, names }: FieldGround): ReaderInput {
  return { report, ...attribute(report), known: names.known };
}

/** Fields as a person puts them. Words are cut from the report anew; what has the place it had before keeps what is known of it. */
export function settleFields(ground: FieldGround, before: Fields, pointed: PointedFields): Fields {
  const { report } = ground;
  const {
    act = before.act,
    actor,
    addressee,
    object,
    conditions,
    attribution,
    hedge,
    links = before.links ?? [],
    meets = before.meets ?? [],
  } = pointed;
  const settled = (name: PointedName, old: Denotation | null, field: string) => settleName(ground, name, old, field);
  return {
    act,
    span: pointed.span === undefined ? before.span : cutSelector(report, pointed.span, "span"),
    actor: actor === undefined ? before.actor : settled(actor, before.actor, "actor"),
    addressee: addressee === undefined ? before.addressee : addressee && settled(addressee, before.addressee, "addressee"),
    object: object === undefined ? before.object : object && settleObject(report, object, before.object),
    conditions: conditions?.map((each, n) => settleCondition(ground, each, before, `conditions[${n}]`)) ?? before.conditions,
    attribution: attribution?.map((each, n) => settleSource(report, each, before, `attribution[${n}]`)) ?? before.attribution,
    hedge: hedge === undefined ? before.hedge : hedge?.trim() || null,
    ...(links.length > 0 && { links }),
    ...(meets.length > 0 && { meets }),
  };
}

/** An actor without words stays one: the text does not name it. */
function settleName(ground: FieldGround, name: PointedName, before: Denotation | null, field: string): Denotation {
  const { report, names } = ground;
  const old = before !== null && samePlace(name, before) ? before : null;
  const given = name.ids && names.checked(name.ids, `${field}.ids`);
  if (old !== null) return { ...old, ids: given ?? old.ids };
  const words = cutWords(report, name, field);
  return { ...words, ids: given ?? idsOf(ground, words) };
}

/** Whom words denote where they stand, by the reader; else those whom the report names among them. */
function idsOf(ground: FieldGround, words: Span): readonly string[] {
  const ids = readActorAt(inputOf(ground), words);
  if (ids.length > 0) return ids;
  const named = ground.names.found.filter(({ start, end }) => words.start <= start && end <= words.end);
  return [...new Set(named.flatMap((each) => each.ids))];
}

function settleObject(report: Report, object: Span, before: ProposedObject | null): ProposedObject {
  if (before !== null && samePlace(object, before)) return before;
  const words = cutWords(report, object, "object");
  return { ...words, quantity: readAmountIn(words.exact) };
}

function settleCondition(
  ground: FieldGround,
  { relation, connective, holders, ...place }: PointedCondition,
  before: Fields,
  field: string,
): ProposedCondition {
  const { report, names } = ground;
  const words = cutWords(report, place, field);
  const old = before.conditions.find((each) => samePlace(each, words));
  const { holders: found, topic, absent } = old ?? readConditionAt(inputOf(ground), words);
  return {
    ...words,
    connective: toldTie(connective, relation, old) ?? tiedBy(ground, words, relation, old),
    relation,
    holders: holders === undefined ? found : names.checked(holders, `${field}.holders`),
    topic,
    absent,
  };
}

/** The connective that a person names; not the one that stood there for another relation, which comes along unasked. */
function toldTie(
  connective: string | undefined,
  relation: ProposedCondition["relation"],
  old: ProposedCondition | undefined,
): string | null {
  const told = connective?.trim() ?? "";
  const left = old !== undefined && old.relation !== relation && old.connective.trim() === told;
  return told === "" || left ? null : told;
}

/** The report's own connective where it ties by this relation, else that by which the relation is known. */
function tiedBy(ground: FieldGround, words: Span, relation: ProposedCondition["relation"], old: ProposedCondition | undefined): string {
  const own = old ?? readConditionAt(inputOf(ground), words).tie;
  return own?.relation === relation ? own.connective : RELATION_CONNECTIVES[relation];
}

function settleSource(report: Report, { kind, ...place }: PointedSource, before: Fields, field: string): Source {
  const words = cutWords(report, place, field);
  const old = [...before.attribution, ...attribute(report).attributions.flatMap(({ chain }) => chain)].find((each) =>
    samePlace(each, words),
  );
  return { ...old, ...words, kind: kind ?? old?.kind ?? "named" };
}

/** On whose word the report says what stands at a place, outermost first; each source once. */
function chainAt(report: Report, span: Span): readonly Source[] {
  const around = attribute(report)
    .attributions.filter(({ content }) => shared(content, span) * 2 >= Math.min(lengthOf(content), lengthOf(span)))
    .sort((a, b) => lengthOf(b.content) - lengthOf(a.content));
  const chain: Source[] = [];
  for (const source of around.flatMap((each) => each.chain)) if (!chain.some((each) => shared(each, source) > 0)) chain.push(source);
  return chain;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function samePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
