import type { Span } from "#model";
import type { Fields } from "./fields.ts";

/** The parts that words play in a statement, each with its own colour and, in the card, its own word. */
export type Role = "actor" | "object" | "condition" | "source";

/** One part of a statement that has words of its own: the whole of it, or a role in it. */
export interface Part {
  /** `span`, `actor`, `addressee`, `object`, `condition 0`, `source 0` … */
  readonly key: string;
  readonly label: string;
  readonly role: Role | null;
  /** `null` where nothing in the text plays this part. */
  readonly span: Span | null;
}

/** Every part in the order in which the fields stand, those without words included. */
export function partsOf(fields: Fields): readonly Part[] {
  const many = fields.conditions.length > 1;
  return [
    { key: "span", label: "Statement", role: null, span: fields.span },
    { key: "actor", label: "Who", role: "actor", span: placed(fields.actor) },
    { key: "object", label: "Does what", role: "object", span: fields.object },
    { key: "addressee", label: "To whom", role: "actor", span: placed(fields.addressee) },
    ...fields.conditions.map((span, n): Part => ({
      key: `condition ${n}`,
      label: many ? `Condition ${n + 1}` : "Condition",
      role: "condition",
      span,
    })),
    ...fields.attribution.map((span, n): Part => ({
      key: `source ${n}`,
      label: n === 0 ? "On whose word" : "who heard it of",
      role: "source",
      span,
    })),
  ];
}

function placed<T extends Span>(span: T | null): T | null {
  return span && span.start < span.end ? span : null;
}

/** The part after or before another, going round. */
export function nextPart(fields: Fields, key: string, step: 1 | -1): string {
  const keys = partsOf(fields).map((part) => part.key);
  return keys[(keys.indexOf(key) + step + keys.length) % keys.length] ?? "span";
}

/** The words of one part. */
export function spanOf(fields: Fields, key: string): Span | null {
  return partsOf(fields).find((part) => part.key === key)?.span ?? null;
}

/** Gives a part other words. Whom they denote is asked anew of the register, so ids that stood for the old words go. */
export function withSpan(fields: Fields, key: string, { start, end }: Span): Fields {
  const span = { start, end };
  const [kind, n] = key.split(" ");
  const at = Number(n);
  switch (kind) {
    case "span":
      return { ...fields, span };
    case "actor":
    case "addressee":
      return { ...fields, [kind]: { ...span, ids: [] } };
    case "object":
      return { ...fields, object: span };
    case "condition":
      return { ...fields, conditions: fields.conditions.map((one, index) => (index === at ? { ...one, ...span } : one)) };
    default:
      return { ...fields, attribution: fields.attribution.map((one, index) => (index === at ? { ...one, ...span } : one)) };
  }
}

/** Takes a part away; the statement itself and a part without words stay as they are. */
export function withoutPart(fields: Fields, key: string): Fields {
  const [kind, n] = key.split(" ");
  const others = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== Number(n));
  if (kind === "actor" || kind === "addressee" || kind === "object") return { ...fields, [kind]: null };
  if (kind === "condition") return { ...fields, conditions: others(fields.conditions) };
  return kind === "source" ? { ...fields, attribution: others(fields.attribution) } : fields;
}

/** Adds a condition or a link of the chain of sources at given words; the answer names its key too. */
export function withPart(
  fields: Fields,
  kind: "condition" | "source",
  { start, end }: Span,
): { readonly fields: Fields; readonly key: string } {
  const span = { start, end };
  if (kind === "condition") {
    const conditions = [...fields.conditions, { ...span, relation: "necessary" as const, connective: "", holders: [] }];
    return { fields: { ...fields, conditions }, key: `condition ${conditions.length - 1}` };
  }
  const attribution = [...fields.attribution, { ...span, kind: "named" as const }];
  return { fields: { ...fields, attribution }, key: `source ${attribution.length - 1}` };
}
