import { type Affinity, closeness, type Content, likelyKin, sharesWording } from "./affinity.ts";
import type { Denial } from "./denial.ts";
import { outletName } from "../outlets.ts";
import { STATEMENTS } from "./split-stories.ts";
import type { Story } from "./story.ts";

/** What a report rests on: an outlet's story, somebody's public statement, itself, or the same as another report. */
export interface Root {
  readonly kind: "outlet" | "statement" | "denial" | "own" | "kin" | "declared";
  /** Outlet's name, speaker's key, or the index of a report. */
  readonly name: string;
  readonly via: readonly string[];
  readonly reasons: readonly string[];
  readonly confidence: number;
}

/** How close two reports must be for one to vouch for the other; across languages, by names and numbers alone. */
const NEAR_CLOSENESS = 0.12;
const NEAR_NAMES = 0.3;
/** Versions of one text lie at most this far apart. */
const KIN_DAYS = 14;

/** Compares two stories of the collection. */
type Compare = (a: Story, b: Story) => Affinity;

/** Finds each report's root, the surest first; `null` where nothing shows it. */
export function findRoots(stories: readonly Story[], compare: Compare): (Root | null)[] {
  const roots = stories.map(
    (story) => declaredRoot(story, stories) ?? denialRoot(story) ?? statementRoot(story, stories, compare) ?? creditRoot(story),
  );
  for (const [i, story] of stories.entries()) roots[i] ??= weakRoot(story, stories, roots, compare);
  for (const [i, story] of stories.entries()) roots[i] ??= ownRoot(story, i, stories, roots);
  for (const [i, story] of stories.entries()) roots[i] = relayed(story, i, stories, roots, compare);
  const settled = [...roots];
  const known = know(stories);
  for (const [i, story] of stories.entries()) roots[i] ??= kinRoot(story, i, known, settled, compare);
  return roots;
}

/** What front matter or a manifest says outright is believed: a report by id or path, else an outlet. */
function declaredRoot(story: Story, stories: readonly Story[]): Root | null {
  const { retells } = story.report;
  if (retells === null) return null;
  const index = stories.findIndex((other) => other !== story && (other.report.id === retells || other.report.path === retells));
  const reasons = [`declared to retell ${retells}`];
  if (index >= 0) return { kind: "kin", name: String(index), via: [], reasons, confidence: 1 };
  return { kind: "declared", name: outletName(retells), via: [], reasons, confidence: 1 };
}

/** A report that leads with a denial stands by itself: it is told against the story that it names. */
function denialRoot(story: Story): Root | null {
  if (story.denial === null || deniesElsewhere(story, story.denial)) return null;
  return {
    kind: "denial",
    name: story.denial.by ?? story.statement?.speaker ?? "",
    via: viaOf(story),
    reasons: [`leads with a denial: ${quoted(story.denial.sentence)}`],
    confidence: 0.7,
  };
}

/** True where the denial was itself taken from an outlet ("…, she told the Courier"), which then is the source, and not the one that is denied. */
function deniesElsewhere(story: Story, denial: Denial): boolean {
  return story.main?.strong === true && !denial.outlets.includes(story.main.outlet);
}

/** A statement made in public is its own origin, whoever passes it on: if this report says it was public, or a kindred one does. */
function statementRoot(story: Story, stories: readonly Story[], compare: Compare): Root | null {
  const { statement, main } = story;
  if (statement === null || !mayStandOnStatement(story)) return null;
  const kindred = stories.filter(
    (other) => other !== story && other.statement?.key === statement.key && mayStandOnStatement(other) && near(compare(story, other)),
  );
  const roads = new Set([story, ...kindred].map((item) => item.main?.outlet ?? null).filter((outlet) => outlet !== null));
  const open = statement.open ? story : kindred.find((other) => other.statement!.open);
  if (open === undefined && roads.size < 2) return null;
  if (main === null && kindred.length === 0 && !statement.open) return null;
  const reasons = [`leads with what ${statement.speaker} said`];
  if (open !== undefined) reasons.push(`in public: ${quoted(open.statement!.occasion ?? "")}`);
  else reasons.push(`which ${[...roads].join(" and ")} passed on independently`);
  return { kind: "statement", name: statement.key, via: viaOf(story), reasons, confidence: kindred.length > 0 ? 0.8 : 0.65 };
}

/** A statement may be the root where no outlet is credited, weakly credited, or credited for passing it on. */
function mayStandOnStatement(story: Story): boolean {
  return (
    story.statement !== null &&
    story.denial === null &&
    story.ownSource === null &&
    (story.main === null || story.passesOn || !story.main.strong)
  );
}

/** True where two reports may be about the same words: close in time and in content. */
function near(affinity: Affinity): boolean {
  if (affinity.days !== null && affinity.days > STATEMENTS.days) return false;
  return affinity.sameLanguage ? closeness(affinity) >= NEAR_CLOSENESS : affinity.names >= NEAR_NAMES;
}

function viaOf(story: Story): string[] {
  return story.main === null ? [] : [story.main.outlet, ...story.main.via];
}

/** The outlet that a report credits plainly. */
function creditRoot(story: Story): Root | null {
  const { main } = story;
  if (main === null || !main.strong) return null;
  const reasons = [`credits ${main.outlet}: ${quoted(snippet(story, main.credit))}`];
  if (main.via.length > 0) reasons.push(`by way of ${main.via.join(", ")}`);
  return { kind: "outlet", name: main.outlet, via: main.via, reasons, confidence: Math.min(0.97, 0.75 + main.weight * 0.03) };
}

/** A credit too weak to stand alone counts where a report that credits the same outlet plainly tells the same. */
function weakRoot(story: Story, stories: readonly Story[], roots: readonly (Root | null)[], compare: Compare): Root | null {
  const { main } = story;
  if (main === null) return null;
  const witness = stories.find((other, i) => {
    if (other === story || roots[i]?.kind !== "outlet" || roots[i].name !== main.outlet) return false;
    const affinity = compare(story, other);
    return affinity.sameLanguage ? closeness(affinity) >= NEAR_CLOSENESS : affinity.names >= NEAR_NAMES;
  });
  if (witness === undefined) return null;
  const reasons = [`credits ${main.outlet}: ${quoted(snippet(story, main.credit))}`, `tells what ${witness.report.id} tells`];
  return { kind: "outlet", name: main.outlet, via: main.via, reasons, confidence: 0.7 };
}

/** How close in wording and time a report must be to one of the outlet it credits, for the one to have been made from the other. */
const RELAY = { closeness: 0.18, days: 4 };

/**
 * Looks through a relay: where the credited outlet's report on the same story is at hand, or is quoted by another report, and credits a third outlet,
 * that one is the root. An original of the credited outlet that is closer still settles it the other way.
 */
function relayed(story: Story, index: number, stories: readonly Story[], roots: readonly (Root | null)[], compare: Compare): Root | null {
  const root = roots[index] ?? null;
  if (root?.kind !== "outlet" || story.outlet === root.name) return root;
  let best: { root: Root; closeness: number; through: Story } | null = null;
  for (const [i, other] of stories.entries()) {
    const there = roots[i];
    if (other === story || there?.kind !== "outlet" || (other.outlet !== root.name && !there.via.includes(root.name))) continue;
    const affinity = compare(story, other);
    const close = closeness(affinity);
    if (close < RELAY.closeness || (affinity.days ?? 0) > RELAY.days || close <= (best?.closeness ?? 0)) continue;
    best = { root: there, closeness: close, through: other };
  }
  if (best === null || best.root.name === root.name || best.root.name === story.outlet) return root;
  const reasons = [...root.reasons, `${root.name} had it from ${best.root.name}, as ${best.through.report.id} shows`];
  return { ...root, name: best.root.name, via: [root.name, ...root.via], reasons, confidence: root.confidence * 0.85 };
}

/** A report is an origin where it claims sources of its own, or where others credit its outlet. */
function ownRoot(story: Story, index: number, stories: readonly Story[], roots: readonly (Root | null)[]): Root | null {
  if (story.main?.strong) return null;
  const credited = story.outlet !== null && stories.some((_, i) => roots[i]?.kind === "outlet" && roots[i].name === story.outlet);
  if (credited)
    return {
      kind: "outlet",
      name: story.outlet,
      via: [],
      reasons: [`is printed by ${story.outlet}, which others credit`],
      confidence: 0.85,
    };
  if (story.ownSource === null) return null;
  return { kind: "own", name: String(index), via: [], reasons: [`has sources of its own: ${quoted(story.ownSource)}`], confidence: 0.7 };
}

/** The report whose wording an uncredited one shares most, if it is enough; of two that know only each other, the later one. */
function kinRoot(story: Story, index: number, known: Known, roots: readonly (Root | null)[], compare: Compare): Root | null {
  let best: { story: Story; affinity: Affinity } | null = null;
  for (const content of known.kin.get(story.content) ?? []) {
    const other = known.byContent.get(content)!;
    if (roots[known.index.get(other)!] === null && known.index.get(other)! > index) continue;
    const affinity = compare(story, other);
    if ((affinity.days ?? 0) > KIN_DAYS || !sharesWording(affinity)) continue;
    if (best === null || affinity.pairs > best.affinity.pairs) best = { story: other, affinity };
  }
  if (best === null) return null;
  const reasons = [`shares ${best.affinity.runs.count} runs of five words with ${best.story.report.id}`];
  return { kind: "kin", name: String(known.index.get(best.story)!), via: [], reasons, confidence: 0.6 };
}

/** What is looked up about a collection's stories. */
interface Known {
  readonly kin: ReadonlyMap<Content, readonly Content[]>;
  readonly byContent: ReadonlyMap<Content, Story>;
  readonly index: ReadonlyMap<Story, number>;
}

function know(stories: readonly Story[]): Known {
  return {
    kin: likelyKin(stories.map((story) => story.content)),
    byContent: new Map(stories.map((story) => [story.content, story])),
    index: new Map(stories.map((story, i) => [story, i])),
  };
}

/** A credit with the words about it, as a reason to show. */
function snippet(story: Story, place: { readonly start: number; readonly end: number }): string {
  return story.report.text
    .slice(Math.max(0, place.start - 32), place.end + 24)
    .replace(/\s+/g, " ")
    .trim();
}

function quoted(text: string): string {
  return `“${text.length > 120 ? `${text.slice(0, 117)}…` : text}”`;
}
