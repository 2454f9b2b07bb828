import { type Affinity, closeness } from "./affinity.ts";
import { type Collection, Shelf, tellsTheSame } from "./collection.ts";
import type { PublicStatement } from "./public-statement.ts";
import { quoted } from "./reason.ts";
import type { Root } from "./root.ts";
import { shareQuotation } from "./shared-quotation.ts";
import { STATEMENTS } from "./split-stories.ts";
import type { Story } from "./story.ts";

/** How close two reports must be for what the holder of an office says in them to be the same words, where no quotation shows it. */
const SAME_WORDS = { closeness: 0.25, names: 0.4, daysAbroad: 1 };
/** The same where both name the same kind of office and the same country. */
const SAME_OFFICE = { closeness: 0.15, names: 0.2 };

/** A statement made in public is its own origin, whoever passes it on: if a report says it was public, or a kindred one does. */
export function statementRoots(collection: Collection): (Root | null)[] {
  const { stories } = collection;
  const speakers = new Shelf(collection, (story) => (mayStandOnStatement(story) ? [story.statement!.key ?? ""] : []));
  const all = new Shelf(collection, (story) => (mayStandOnStatement(story) ? ["any"] : []));
  const roots = stories.map((_, i) => namedRoot(i, collection, speakers));
  const groups = officeGroups(collection, all);
  return roots.map((root, i) => root ?? officeRoot(i, groups, roots, stories));
}

/** A longer report does more than pass words on: with sources of its own, wherever they stand, or with less than this share of its lead in these words. */
const SHORT = 3_000;
const MOSTLY_THEIRS = 0.5;

/** A statement may be the root where no outlet is credited, weakly credited, or credited for passing it on. */
function mayStandOnStatement(story: Story): boolean {
  return (
    story.statement !== null &&
    story.denial === null &&
    (story.report.text.length <= SHORT || story.statement.share >= MOSTLY_THEIRS) &&
    (story.fromMedia === null || story.fromMedia.countries.size === 0 || story.statement.open) &&
    (story.ownSource === null || (!story.leadsWithOwn && story.report.text.length <= SHORT)) &&
    (story.main === null || story.passesOn || !story.main.strong)
  );
}

/** The outlets that brought a report what it tells, the nearest first. */
export function roadOf(story: Story): string[] {
  return story.main === null ? [] : [story.main.outlet, ...story.main.via];
}

function namedRoot(at: number, { stories, compared }: Collection, speakers: Shelf): Root | null {
  const { statement, main } = stories[at]!;
  if (statement === null || statement.key === null || !mayStandOnStatement(stories[at]!)) return null;
  const kindred = speakers.near(statement.key, at).filter((other) => {
    const affinity = compared.affinity(at, other);
    return (affinity.days ?? 0) <= STATEMENTS.days && tellsTheSame(affinity);
  });
  const roads = new Set([at, ...kindred].flatMap((place) => stories[place]!.main?.outlet ?? []));
  const open = statement.open ? at : kindred.find((other) => stories[other]!.statement!.open);
  if (open === undefined && roads.size < 2) return null;
  if (main === null && kindred.length === 0 && !statement.open) return null;
  const reasons = [`leads with what ${statement.speaker} said`];
  if (open !== undefined) reasons.push(`in public: ${quoted(stories[open]!.statement!.occasion ?? "")}`);
  else reasons.push(`which ${[...roads].join(" and ")} passed on independently`);
  return { kind: "statement", name: statement.key, via: roadOf(stories[at]!), reasons, confidence: kindred.length > 0 ? 0.8 : 0.65 };
}

/** Reports that lead with the same words of somebody who is not named in all of them: for each report the places of its group, ascending. */
function officeGroups({ stories, compared }: Collection, all: Shelf): readonly (readonly number[])[] {
  const groups = stories.map((_, i) => [i]);
  for (const [i, story] of stories.entries()) {
    if (story.statement?.key !== null || !mayStandOnStatement(story)) continue;
    for (const other of all.near("any", i)) {
      if (groups[i] === groups[other] || !areSameWords(compared.affinity(i, other), stories[i]!, stories[other]!)) continue;
      const joined = [...groups[i]!, ...groups[other]!].sort((a, b) => a - b);
      for (const member of joined) groups[member] = joined;
    }
  }
  return groups;
}

function areSameWords(affinity: Affinity, a: Story, b: Story): boolean {
  if ((affinity.days ?? 0) > STATEMENTS.days) return false;
  const least = isSameOffice(a.statement!, b.statement!) ? SAME_OFFICE : SAME_WORDS;
  if (!affinity.sameLanguage) return affinity.names >= least.names && (affinity.days ?? 0) <= SAME_WORDS.daysAbroad;
  return shareQuotation(a.content, b.content, false) || closeness(affinity) >= least.closeness;
}

/** True where both speak for the same kind of office, and of a common country. */
function isSameOffice({ office: one }: PublicStatement, { office: other }: PublicStatement): boolean {
  if (one === null || other === null || one.kind === null || one.kind !== other.kind) return false;
  return [...one.countries].some((country) => other.countries.has(country));
}

/** The root of a report that leads with the words of an office: the named speaker's whose words they are, else its group's. */
function officeRoot(
  at: number,
  groups: readonly (readonly number[])[],
  roots: readonly (Root | null)[],
  stories: readonly Story[],
): Root | null {
  const { statement } = stories[at]!;
  if (statement?.key !== null || !mayStandOnStatement(stories[at]!)) return null;
  const group = groups[at]!;
  const open = group.find((place) => stories[place]!.statement?.open);
  if (open === undefined) return null;
  const named = group.map((place) => roots[place] ?? null).find((root) => root !== null);
  const reasons = [`leads with what ${statement.speaker} said`, `in public: ${quoted(stories[open]!.statement!.occasion ?? "")}`];
  if (group.length > 1)
    reasons.push(
      `the same words as in ${group
        .flatMap((place) => (place === at ? [] : [stories[place]!.report.id]))
        .slice(0, 3)
        .join(", ")}`,
    );
  const name = named?.name ?? `office ${group[0]!}`;
  return { kind: "statement", name, via: roadOf(stories[at]!), reasons, confidence: group.length > 1 ? 0.7 : 0.55 };
}
