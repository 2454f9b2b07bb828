import { attribute } from "#evidence";
import type { Denotation, Proposal, ProposedCondition, ProposedObject, Report, Source, Span } from "#model";
import { cutSelector, cutWords } from "./cut-words.ts";
import { RELATION_CONNECTIVES } from "./data/pointed-words.ts";
import type { NamesKnown } from "./names-known.ts";
import type { PointedCondition, PointedFields, PointedName, PointedSource } from "./pointed-fields.ts";
import { readActor, readAmount, readCondition } from "./read-words.ts";

/** What a proposal says, without its name and what is known of its finding. */
export type Fields = Pick<Proposal, "act" | "span" | "actor" | "addressee" | "object" | "conditions" | "attribution" | "hedge">;

/** What fields are settled on: the report they point into, and whom it and its affair name. */
export interface FieldGround {
  readonly report: Report;
  readonly names: NamesKnown;
}

/** The fields of a statement at a place, filled from the words that stand there: its actor is the first named, its chain the attribution found. */
export function fieldsAt({ report, names }: FieldGround, act: Proposal["act"], at: Span): Fields {
  const span = cutSelector(report, at, "span");
  const first = names.found.find(({ start, end }) => span.start <= start && end <= span.end);
  const actor = first ?? { start: span.start, end: span.start, exact: "", ids: [] };
  return { act, span, actor, addressee: null, object: null, conditions: [], attribution: chainAt(report, span), hedge: null };
}

/** Fields as a person puts them. Words are cut from the report anew; what has the place it had before keeps what is known of it. */
export function settleFields(ground: FieldGround, before: Fields, pointed: PointedFields): Fields {
  const { report } = ground;
  const { act = before.act, actor, addressee, object, conditions, attribution, hedge } = pointed;
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
  };
}

/** An actor without words stays one: the text does not name it. */
function settleName({ report, names }: FieldGround, name: PointedName, before: Denotation | null, field: string): Denotation {
  const old = before !== null && samePlace(name, before) ? before : null;
  const given = name.ids && names.checked(name.ids, `${field}.ids`);
  if (old !== null) return { ...old, ids: given ?? old.ids };
  const words = cutWords(report, name, field);
  return { ...words, ids: given ?? idsOf(report, words, names) };
}

/** Whom words denote: those whom the report names there, else those whom the reader or the affair knows by these words. */
function idsOf(report: Report, words: Span & { readonly exact: string }, names: NamesKnown): readonly string[] {
  const ids = names.found.filter(({ start, end }) => words.start <= start && end <= words.end).flatMap((each) => each.ids);
  return ids.length > 0 ? [...new Set(ids)] : readActor(report, words.exact, names.known);
}

function settleObject(report: Report, object: Span, before: ProposedObject | null): ProposedObject {
  if (before !== null && samePlace(object, before)) return before;
  const words = cutWords(report, object, "object");
  return { ...words, quantity: readAmount(report, words.exact) };
}

function settleCondition(
  { report, names }: FieldGround,
  { relation, connective, holders, ...place }: PointedCondition,
  before: Fields,
  field: string,
): ProposedCondition {
  const words = cutWords(report, place, field);
  const old = before.conditions.find((each) => samePlace(each, words));
  const { holders: found, topic, absent } = old ?? readCondition(report, words.exact, names.known);
  const tied = old?.relation === relation ? old.connective : RELATION_CONNECTIVES[relation];
  return {
    ...words,
    connective: connective?.trim() || tied,
    relation,
    holders: holders === undefined ? found : names.checked(holders, `${field}.holders`),
    topic,
    absent,
  };
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
