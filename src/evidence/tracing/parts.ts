import type { Origin, OriginPart } from "#model";
import { paragraphs, type Span } from "#text";
import type { FoundCredit } from "../credits.ts";
import { likeness, type Rarity, storyTerms } from "./story-terms.ts";
import type { Story } from "./story.ts";

/** How much of a passage's terms a report of the other origin must have for the passage to be about its story. */
const ABOUT = 0.4;
/** A passage of fewer terms says too little to be told from others. */
const LEAST_TERMS = 8;
/** From this length on a paragraph is as much as a report, and a credit in it says nothing about the whole. */
const LONGEST = 1_200;

/** What parts are looked for in: the origins of the affair with the reports of each, and how rare terms are in it. */
export interface Affair {
  readonly origins: readonly Origin[];
  readonly membersOf: ReadonlyMap<string, readonly Story[]>;
  readonly rarity: Rarity;
}

/**
 * The paragraphs of a report that credit another origin's outlet than the story's own, and tell what a report of that origin tells. Where that is
 * not shown both ways, there is no part: a report without parts rests on one origin as far as we know.
 */
export function partsOf(story: Story, own: string | null, { origins, membersOf, rarity }: Affair): OriginPart[] {
  const byParagraph = paragraphsOf(story);
  const parts: OriginPart[] = [];
  for (const [span, credits] of byParagraph) {
    const named = new Set(credits.map(({ outlet }) => outlet));
    const others = origins.filter(({ id, outlet }) => id !== own && outlet !== null && named.has(outlet));
    if (others.length === 0 || span.end - span.start > LONGEST) continue;
    const { whole } = storyTerms(story.report.text.slice(span.start, span.end), null);
    if (whole.size < LEAST_TERMS) continue;
    const fits = others.map((origin) => ({ origin, fit: fitOf(whole, membersOf.get(origin.id)!, story, rarity) }));
    const ours = own === null ? 0 : fitOf(whole, membersOf.get(own)!, story, rarity);
    const best = fits.sort((a, b) => b.fit - a.fit)[0]!;
    if (best.fit < ABOUT || best.fit <= ours) continue;
    parts.push({ ...span, origin: best.origin.id, reason: `credits ${best.origin.outlet!} and tells what its reports tell` });
  }
  return parts;
}

/** The paragraphs of a report that hold plain credits, each with them. */
function paragraphsOf(story: Story): [Span, FoundCredit[]][] {
  const plain = story.credits.filter(({ kind }) => kind !== "weak");
  return paragraphs(story.report.text)
    .map((span): [Span, FoundCredit[]] => [span, plain.filter(({ start }) => start >= span.start && start < span.end)])
    .filter(([, credits]) => credits.length > 0);
}

/** The largest share of a passage's terms that one of the reports has, the passage's own report left out. */
function fitOf(passage: ReadonlySet<string>, members: readonly Story[], except: Story, rarity: Rarity): number {
  return Math.max(0, ...members.filter((member) => member !== except).map(({ content }) => coverage(passage, content.whole, rarity)));
}

/** The weighted share of a passage's terms that a report has, 0..1. */
function coverage(passage: ReadonlySet<string>, whole: ReadonlySet<string>, rarity: Rarity): number {
  return whole.size < passage.size ? 0 : likeness(passage, whole, rarity);
}
