import type { Origin, OriginPart, Report, Span } from "#model";
import { paragraphs } from "#text";
import type { FoundCredit } from "../credits.ts";
import type { Comparison } from "./affinity.ts";
import { termsOf } from "./content.ts";
import type { TermSet } from "./term-set.ts";

/** How much of a passage's terms a report of the other origin must have for the passage to be about its story. */
const ABOUT = 0.4;
/** From here on a passage is plainly about the report's own story, and no other is looked for. */
const OURS = 0.6;
/** A passage of fewer terms says too little to be told from others. */
const LEAST_TERMS = 8;
/** A longer paragraph is as much as a report, and a credit in it says nothing about the whole. */
const LONGEST = 1_200;
/** Reports of an origin that stand for it, and origins of one outlet that are looked at. */
const STANDING = 6;
const MOST_ORIGINS = 60;

/** What parts are looked for in: the origins of the affair by outlet, the places of each one's reports, and how these are compared. */
export interface Affair {
  readonly byOutlet: ReadonlyMap<string, readonly Origin[]>;
  readonly membersOf: ReadonlyMap<string, readonly number[]>;
  readonly compared: Comparison;
}

/** A paragraph that credits outlets plainly. */
export interface CreditedPassage extends Span {
  readonly outlets: readonly string[];
  readonly terms: TermSet;
}

/** The paragraphs of a report that credit outlets plainly, each with the terms of what it tells. */
export function creditedPassages({ text }: Pick<Report, "text">, credits: readonly FoundCredit[]): CreditedPassage[] {
  const plain = credits.filter(({ kind }) => kind !== "weak");
  if (plain.length === 0) return [];
  return paragraphs(text).flatMap((span): CreditedPassage[] => {
    const outlets = plain.flatMap(({ start, outlet }) => (start >= span.start && start < span.end ? [outlet] : []));
    if (outlets.length === 0 || span.end - span.start > LONGEST) return [];
    return [{ ...span, outlets: [...new Set(outlets)], terms: termsOf(text.slice(span.start, span.end)) }];
  });
}

/**
 * The passages of a report that credit another origin's outlet than the story's own, and tell what a report of that origin tells. Where that is
 * not shown both ways, there is no part: a report without parts rests on one origin as far as we know.
 */
export function partsOf(passages: readonly CreditedPassage[], at: number, own: string | null, affair: Affair): OriginPart[] {
  return passages.flatMap(({ start, end, outlets, terms }): OriginPart[] => {
    const others = outlets.flatMap((outlet) => affair.byOutlet.get(outlet) ?? []).filter(({ id }) => id !== own);
    const origin = others.length === 0 || terms.length < LEAST_TERMS ? null : bestOf(terms, others, at, own, affair);
    if (origin === null) return [];
    return [{ start, end, origin: origin.id, reason: `credits ${origin.outlet ?? origin.label} and tells what its reports tell` }];
  });
}

/** The origin whose reports tell what a passage tells, if they do it better than those of the report's own origin. */
function bestOf(passage: TermSet, others: readonly Origin[], at: number, own: string | null, affair: Affair): Origin | null {
  const ours = own === null ? 0 : fitOf(passage, own, at, affair);
  if (ours >= OURS) return null;
  const fits = others.slice(-MOST_ORIGINS).map((origin) => ({ origin, fit: fitOf(passage, origin.id, at, affair) }));
  const best = fits.sort((a, b) => b.fit - a.fit)[0]!;
  return best.fit >= ABOUT && best.fit > ours ? best.origin : null;
}

/** The largest share of a passage's terms that one of an origin's reports has, the passage's own report left out. */
function fitOf(passage: TermSet, origin: string, except: number, { membersOf, compared }: Affair): number {
  const standing = membersOf
    .get(origin)!
    .slice(0, STANDING + 1)
    .filter((member) => member !== except);
  return Math.max(0, ...compared.coverage(passage, standing));
}
