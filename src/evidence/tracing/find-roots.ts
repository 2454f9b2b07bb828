import type { CreditKind } from "../data/credit-phrase.ts";
import { outletName } from "../outlets.ts";
import { closeness } from "./affinity.ts";
import { type Collection, Shelf, tellsTheSame } from "./collection.ts";
import type { Denial } from "./denial.ts";
import { kinRoots } from "./kin-root.ts";
import { quoted, snippet } from "./reason.ts";
import type { Root } from "./root.ts";
import { roadOf, statementRoots } from "./statement-root.ts";
import type { Story } from "./story.ts";

/** Finds each report's root, the surest first; `null` where nothing shows it. */
export function findRoots(collection: Collection): (Root | null)[] {
  const { stories } = collection;
  const places = placesOf(stories);
  const statements = statementRoots(collection);
  const roots = stories.map((story, i) => declaredRoot(story, i, places) ?? denialRoot(story) ?? statements[i] ?? creditRoot(story));
  const plainly = outletShelf(collection, roots);
  for (const [i, root] of roots.entries()) roots[i] = besideRoot(root, i, collection, plainly);
  const told = outletShelf(collection, roots);
  const weak = stories.map((story, i) => (roots[i] === null ? weakRoot(story, i, collection, told) : null));
  for (const [i, root] of weak.entries()) roots[i] ??= root;
  const credited = outletShelf(collection, roots);
  for (const [i, story] of stories.entries()) if (!addsToMedia(story)) roots[i] ??= ownRoot(story, i, credited);
  const relays = new Shelf(collection, (story, i) =>
    roots[i]?.kind === "outlet" ? [...roots[i].via, ...(story.outlet === null ? [] : [story.outlet])] : [],
  );
  const settled = roots.map((root, i) => relayed(root, i, collection, roots, relays));
  const joined = kinRoots(settled, collection);
  return joined.map((root, i) => root ?? ownRoot(stories[i]!, i, credited));
}

/** True where a report begins with what media without a name told, and has sources of its own only further down. */
function addsToMedia({ fromMedia, leadsWithOwn }: Story): boolean {
  return fromMedia !== null && !leadsWithOwn;
}

/** Reports by the outlet whose story they are known to tell. */
function outletShelf(collection: Collection, roots: readonly (Root | null)[]): Shelf {
  return new Shelf(collection, (_, i) => (roots[i]?.kind === "outlet" ? [roots[i].name] : []));
}

/** Where reports stand, by id and by path. */
function placesOf(stories: readonly Story[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, { report }] of stories.entries()) for (const name of [report.id, report.path]) if (!places.has(name)) places.set(name, i);
  return places;
}

/** What front matter or a manifest says outright is believed: a report by id or path, else an outlet. */
function declaredRoot(story: Story, at: number, places: ReadonlyMap<string, number>): Root | null {
  const { retells, replaces } = story.report;
  const before = replaces === null ? undefined : places.get(replaces);
  if (before !== undefined && before !== at)
    return { kind: "kin", name: String(before), via: [], reasons: [`a newer version of ${replaces!}`], confidence: 1 };
  if (retells === null) return null;
  const place = places.get(retells) ?? at;
  const reasons = [`declared to retell ${retells}`];
  if (place !== at) return { kind: "kin", name: String(place), via: [], reasons, confidence: 1 };
  return { kind: "declared", name: outletName(retells), via: [], reasons, confidence: 1 };
}

/** A report that leads with a denial stands by itself: it is told against the story that it names. */
function denialRoot(story: Story): Root | null {
  if (story.denial === null || deniesElsewhere(story, story.denial)) return null;
  return {
    kind: "denial",
    name: story.denial.by ?? story.statement?.speaker ?? "",
    via: roadOf(story),
    reasons: [`leads with a denial: ${quoted(story.denial.sentence)}`],
    confidence: 0.7,
  };
}

/** True where the denial was itself taken from an outlet ("…, she told the Courier"), which then is the source, and not the one that is denied. */
function deniesElsewhere(story: Story, denial: Denial): boolean {
  const { main } = story;
  if (main?.strong !== true || denial.outlets.includes(main.outlet)) return false;
  return !TELLS_OF.has(main.credit.kind) || denial.sentence.includes(main.credit.exact);
}

/** Credits that may as well tell of what is denied ("The Courier reported last week that …") where they stand outside the denial. */
const TELLS_OF: ReadonlySet<CreditKind> = new Set(["report", "cites", "weak"]);

/** The outlet that a report credits plainly. */
function creditRoot(story: Story): Root | null {
  const { main } = story;
  if (main === null || !main.strong) return null;
  const reasons = [`credits ${main.outlet}: ${quoted(snippet(story, main.credit))}`];
  if (main.via.length > 0) reasons.push(`by way of ${main.via.join(", ")}`);
  return { kind: "outlet", name: main.outlet, via: main.via, reasons, confidence: Math.min(0.97, 0.75 + main.weight * 0.03) };
}

/** How close in wording a report must be that speaks for the second of two outlets credited at once: two of one day's stories share their background. */
const BESIDE = 0.15;

/**
 * Of two outlets that a report credits about as plainly, the one whose story others at hand tell: it is the root where nobody tells the same from the
 * first one.
 */
function besideRoot(root: Root | null, at: number, { stories, compared }: Collection, plainly: Shelf): Root | null {
  const { main } = stories[at]!;
  if (root?.kind !== "outlet" || main === null || root.name !== main.outlet || main.beside.length === 0) return root;
  const witness = (outlet: string): number | undefined =>
    plainly.near(outlet, at).find((other) => {
      const affinity = compared.affinity(at, other);
      return affinity.sameLanguage ? closeness(affinity) >= BESIDE : tellsTheSame(affinity);
    });
  if (witness(root.name) !== undefined) return root;
  for (const { outlet, credit } of main.beside) {
    const other = witness(outlet);
    if (other === undefined) continue;
    const reasons = [
      `credits ${outlet} beside ${root.name}: ${quoted(snippet(stories[at]!, credit))}`,
      `tells what ${stories[other]!.report.id} tells`,
    ];
    return { ...root, name: outlet, via: [], reasons, confidence: root.confidence * 0.9 };
  }
  return root;
}

/** A credit too weak to stand alone counts where a report that credits the same outlet plainly tells the same. */
function weakRoot(story: Story, at: number, { stories, compared }: Collection, told: Shelf): Root | null {
  const { main } = story;
  if (main === null || (story.ownSource !== null && story.leadsWithOwn)) return null;
  const witness = told.near(main.outlet, at).find((other) => tellsTheSame(compared.affinity(at, other)));
  if (witness === undefined) return null;
  const reasons = [`credits ${main.outlet}: ${quoted(snippet(story, main.credit))}`, `tells what ${stories[witness]!.report.id} tells`];
  return { kind: "outlet", name: main.outlet, via: main.via, reasons, confidence: 0.7 };
}

/** A report is an origin where it claims sources of its own, or where others credit its outlet. */
function ownRoot(story: Story, at: number, credited: Shelf): Root | null {
  if (story.main?.strong) return null;
  if (story.outlet !== null && credited.has(story.outlet)) {
    const reasons = [`is printed by ${story.outlet}, which others credit`];
    return { kind: "outlet", name: story.outlet, via: [], reasons, confidence: 0.85 };
  }
  if (story.ownSource === null) return null;
  return { kind: "own", name: String(at), via: [], reasons: [`has sources of its own: ${quoted(story.ownSource)}`], confidence: 0.7 };
}

/** How close in wording and time a report must be to one of the outlet it credits, for the one to have been made from the other. */
const RELAY = { closeness: 0.18, days: 4 };
/** Where the credited outlet's own report is at hand, it need be less close, and nearer in time. */
const RELAY_ITSELF = { closeness: 0.15, days: 2 };

/**
 * Looks through a relay: where the credited outlet's report on the same story is at hand, or is quoted by another report, and credits a third outlet,
 * that one is the root. An original of the credited outlet that is closer still settles it the other way.
 */
function relayed(
  root: Root | null,
  at: number,
  { stories, compared }: Collection,
  roots: readonly (Root | null)[],
  relays: Shelf,
): Root | null {
  const own = stories[at]!.outlet;
  if (root?.kind !== "outlet" || own === root.name) return root;
  let best: { root: Root; closeness: number; through: Story } | null = null;
  for (const other of relays.near(root.name, at)) {
    const affinity = compared.affinity(at, other);
    const close = closeness(affinity);
    const needed = stories[other]!.outlet === root.name ? RELAY_ITSELF : RELAY;
    if (close < needed.closeness || (affinity.days ?? 0) > needed.days || close <= (best?.closeness ?? 0)) continue;
    best = { root: roots[other]!, closeness: close, through: stories[other]! };
  }
  if (best === null || best.root.name === root.name || best.root.name === own) return root;
  const reasons = [...root.reasons, `${root.name} had it from ${best.root.name}, as ${best.through.report.id} shows`];
  return { ...root, name: best.root.name, via: [root.name, ...root.via], reasons, confidence: root.confidence * 0.85 };
}
