import { z } from "zod";
import { ACTS, RELATIONS, SOURCE_KINDS } from "#model";
import type { Proposal, Span } from "#model";

const place = { start: z.int().min(0), end: z.int().min(0) };
const denoted = z.object({ ...place, ids: z.array(z.string()) });

/** What can be changed of a proposal, as this browser keeps it until it is decided: places in the report, never copies of its words. */
export const fieldsShape = z.object({
  /** `null` where nobody chose one: it is read from the words. */
  act: z.enum(ACTS).nullable(),
  span: z.object(place),
  actor: denoted.nullable(),
  addressee: denoted.nullable(),
  object: z.object(place).nullable(),
  conditions: z.array(z.object({ ...place, relation: z.enum(RELATIONS), connective: z.string(), holders: z.array(z.string()) })),
  attribution: z.array(z.object({ ...place, kind: z.enum(SOURCE_KINDS) })),
  hedge: z.string().nullable(),
  /** What leaves of its conditions are that is held. */
  links: z.array(z.object({ words: z.string(), to: z.string() })).default([]),
  /** What is held that it is. */
  meets: z.array(z.string()).default([]),
});

/** {@link fieldsShape} as a type. */
export type Fields = z.infer<typeof fieldsShape>;

/** The fields of a proposal as the reader or an earlier edit left them. An actor without words is none. */
export function fieldsOf({ act, span, actor, addressee, object, conditions, attribution, hedge, links, meets }: Proposal): Fields {
  const at = ({ start, end }: Span) => ({ start, end });
  return {
    act,
    span: at(span),
    actor: actor.start < actor.end || actor.ids.length > 0 ? { ...at(actor), ids: [...actor.ids] } : null,
    addressee: addressee ? { ...at(addressee), ids: [...addressee.ids] } : null,
    object: object ? at(object) : null,
    conditions: conditions.map(({ relation, connective, holders, ...span }) => ({
      ...at(span),
      relation,
      connective,
      holders: [...holders],
    })),
    attribution: attribution.map(({ kind, ...span }) => ({ ...at(span), kind })),
    hedge,
    links: (links ?? []).map(({ words, to }) => ({ words, to })),
    meets: [...(meets ?? [])],
  };
}

/** The fields of a statement that the reader missed: its words, and nothing said of them yet. */
export function missedFields({ start, end }: Span): Fields {
  const none = { actor: null, addressee: null, object: null, conditions: [], attribution: [], hedge: null, links: [], meets: [] };
  return { act: null, span: { start, end }, ...none };
}

/** True where two sets of fields say the same. */
export function sameFields(a: Fields, b: Fields): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
