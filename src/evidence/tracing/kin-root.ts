import { outletCountry } from "../outlets.ts";
import { closeness } from "./affinity.ts";
import { type Collection, Shelf } from "./collection.ts";
import type { Root } from "./root.ts";
import { shareQuotation } from "./shared-quotation.ts";

/** Versions of one text lie at most this far apart. */
const KIN_DAYS = 14;
/** Measured on news of one event by independent outlets: 98 in 100 such pairs stay below these. */
const DERIVED = { runs: 8, share: 0.06, pairs: 0.45 };
/** One outlet's reports share background and service lines, so that more is asked of them. */
const DERIVED_SHARE_WITHIN = 0.3;
/** From here on two texts are one, whoever printed it. */
const COPY = { runs: 12, share: 0.5 };
/** How close and near in time reports must be for the same unnamed source to be the same talk with it. */
const SAME_SOURCE = { closeness: 0.14, quoting: 0.1, media: 0.14, days: 4 };
/** Where the media are said to be of a country, and the story is told by one of that country, less is asked. */
const OF_COUNTRY = 0.1;
/** What media without a name told is made known by a quotation, too. */
const MEDIA_QUOTED = 0.08;

/** Goes on from the roots that credits and statements show: what nothing else places goes with its kin, and copies of one text go together. */
export function kinRoots(settled: readonly (Root | null)[], collection: Collection): (Root | null)[] {
  const roots = [...settled];
  for (const i of roots.keys()) roots[i] ??= kinRoot(i, collection, settled);
  const marked = new Shelf(collection, ({ content }) => Array.from(content.marks, String));
  for (const i of roots.keys()) roots[i] ??= sourceRoot(i, collection, roots, marked);
  const told = new Shelf(collection, (_, i) => (settled[i] === null || settled[i]!.kind === "denial" ? [] : ["any"]));
  for (const i of roots.keys()) roots[i] ??= retoldRoot(i, collection, settled, told);
  for (const i of roots.keys()) roots[i] = copyRoot(i, collection, roots);
  return roots;
}

/** The report whose wording an uncredited one shares most, if it is enough; of two that know only each other, the later one. */
function kinRoot(at: number, { stories, compared, kin }: Collection, roots: readonly (Root | null)[]): Root | null {
  for (const { other } of kin[at]!) {
    if (roots[other] === null && other > at) continue;
    if (!isDerived(at, other, { stories, compared, kin })) continue;
    const { runs } = compared.affinity(at, other);
    const reasons = [`shares ${runs.count} runs of five words with ${stories[other]!.report.id}`];
    return { kind: "kin", name: String(other), via: [], reasons, confidence: Math.min(0.95, 0.6 + runs.share / 2) };
  }
  return null;
}

/** True where two texts share so much wording outside quotations that one is made from the other, or both from a third. */
function isDerived(a: number, b: number, { stories, compared }: Collection): boolean {
  const affinity = compared.affinity(a, b);
  if ((affinity.days ?? 0) > KIN_DAYS) return false;
  const { count, share } = affinity.runs;
  const within = stories[a]!.outlet !== null && stories[a]!.outlet === stories[b]!.outlet;
  if (within) return count >= DERIVED.runs && share >= DERIVED_SHARE_WITHIN;
  return (count >= DERIVED.runs && share >= DERIVED.share) || affinity.pairs >= DERIVED.pairs;
}

/** The report of a known root that has the same unnamed source for the same story. */
function sourceRoot(at: number, { stories, compared }: Collection, roots: readonly (Root | null)[], marked: Shelf): Root | null {
  for (const mark of stories[at]!.content.marks) {
    for (const other of marked.near(String(mark), at)) {
      if (roots[other] === null || roots[other]!.kind === "denial") continue;
      const affinity = compared.affinity(at, other);
      if (!affinity.sameLanguage || (affinity.days ?? 0) > SAME_SOURCE.days || closeness(affinity) < SAME_SOURCE.closeness) continue;
      const reasons = [`has the same unnamed source as ${stories[other]!.report.id}`];
      return { kind: "kin", name: String(other), via: [], reasons, confidence: 0.6 };
    }
  }
  return null;
}

/** A report that may be retold, how close it is, and what speaks for it. */
interface Candidate {
  readonly place: number;
  readonly closeness: number;
  readonly why: string;
}

/** The report of a known root that tells what an uncredited one tells: with the same words of nobody named, or from "media" that it leaves unnamed. */
function retoldRoot(at: number, collection: Collection, roots: readonly (Root | null)[], told: Shelf): Root | null {
  const { content, fromMedia, ownSource, leadsWithOwn } = collection.stories[at]!;
  const speaks = content.said.some(({ unnamed }) => unnamed);
  if ((ownSource !== null && (leadsWithOwn || fromMedia === null)) || (fromMedia === null && !speaks)) return null;
  const candidates = told.near("any", at).flatMap((other) => retoldFrom(at, other, collection, roots[other]!) ?? []);
  const best = candidates.sort((a, b) => b.closeness - a.closeness || a.place - b.place)[0];
  if (best === undefined) return null;
  const reasons = [`${best.why} ${collection.stories[best.place]!.report.id}`];
  return { kind: "kin", name: String(best.place), via: [], reasons, confidence: 0.55 };
}

/** Whether a report may retell another one, whose root is known. */
function retoldFrom(at: number, other: number, { stories, compared }: Collection, root: Root): Candidate | null {
  const { content, fromMedia } = stories[at]!;
  const affinity = compared.affinity(at, other);
  if (!affinity.sameLanguage || (affinity.days ?? 0) > SAME_SOURCE.days) return null;
  const close = closeness(affinity);
  if (close >= SAME_SOURCE.quoting && shareQuotation(content, stories[other]!.content, true))
    return { place: other, closeness: close, why: "has the same words of an unnamed source as" };
  if (fromMedia === null) return null;
  const country = root.kind === "outlet" ? outletCountry(root.name) : null;
  const fits = country !== null && fromMedia.countries.has(country);
  if (!fits && country !== null && fromMedia.countries.size > 0) return null;
  const quotes = close >= MEDIA_QUOTED && shareQuotation(content, stories[other]!.content, false);
  if (!quotes && close < (fits ? OF_COUNTRY : SAME_SOURCE.media)) return null;
  const media = fits ? "media of the same country" : "“media”";
  return { place: other, closeness: close, why: `names no outlet but ${media}, and tells what is told in` };
}

/** A copy of a text that stands by itself, or as a denial, goes with the first copy; conflicting credits keep even copies apart. */
function copyRoot(at: number, { stories, compared, kin }: Collection, roots: readonly (Root | null)[]): Root | null {
  const root = roots[at] ?? null;
  if (root === null || !["own", "denial", "statement"].includes(root.kind)) return root;
  for (const { other } of kin[at]!) {
    const there = roots[other];
    if (there === null || there === undefined || !standsBefore(other, there, at, root)) continue;
    const { runs, days } = compared.affinity(at, other);
    if (runs.count < COPY.runs || runs.share < COPY.share || (days ?? 0) > KIN_DAYS) continue;
    const reasons = [...root.reasons, `shares ${runs.count} runs of five words with ${stories[other]!.report.id}`];
    return { kind: "kin", name: String(other), via: root.via, reasons, confidence: 0.85 };
  }
  return root;
}

/** True where the one root may take the other's report in: an earlier copy of the same kind, or one with a plain credit where the other has none. */
function standsBefore(other: number, there: Root, at: number, root: Root): boolean {
  if (there.kind === root.kind) return other < at && (root.kind !== "statement" || there.name === root.name);
  return root.kind !== "denial" && (there.kind === "outlet" || (root.kind === "own" && there.kind === "statement"));
}
