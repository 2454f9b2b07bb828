import type { Report } from "#model";
import { containment, fold, shingles, words } from "#text";
import { canonicalAddress } from "./canonical-address.ts";

/** What of a report says whether it is another's new version. */
export type Versioned = Pick<Report, "url" | "outlet" | "title" | "text" | "note">;

/** Words in a run by which texts are compared. */
const RUN = 3;
/** The part of a text that is compared, in characters. */
const COMPARED_LENGTH = 30_000;
/** The share of the shorter text's runs that must be in the longer one: less where the address is the same, since there only the page may be another. */
const LEAST = { address: 0.3, headline: 0.5 } as const;

/**
 * What a report's versions have in common, as keys to look them up by: its address, and its outlet with its headline. A note has none: it is an
 * analyst's, and stands for a report that may change without it.
 */
export function versionKeys(report: Pick<Report, "url" | "outlet" | "title" | "note">): readonly string[] {
  if (report.note) return [];
  const address = report.url === null ? null : canonicalAddress(report.url);
  const [outlet, title] = [plain(report.outlet).replace(/^the /, ""), plain(report.title)];
  return [...(address === null ? [] : [`address ${address}`]), ...(outlet === "" || title === "" ? [] : [`headline ${outlet} | ${title}`])];
}

/** True where one of two reports is a version of the other: they share an address, or outlet and headline, and so much of their wording. */
export function isVersion(report: Versioned, other: Versioned): boolean {
  const keys = new Set(versionKeys(other));
  const shared = versionKeys(report).filter((key) => keys.has(key));
  if (shared.length === 0) return false;
  const least = shared.some((key) => key.startsWith("address ")) ? LEAST.address : LEAST.headline;
  return sharedWording(report.text, other.text) >= least;
}

/** The share of the shorter text's runs of words that the longer one has, 0..1; texts too short for a run are compared as they are. */
function sharedWording(one: string, other: string): number {
  const [a, b] = [runs(one), runs(other)];
  if (a.size === 0 || b.size === 0) return plain(one) === plain(other) ? 1 : 0;
  return Math.max(containment(a, b), containment(b, a));
}

function runs(text: string): ReadonlySet<string> {
  const folded = fold(text.slice(0, COMPARED_LENGTH)).text;
  return new Set(
    shingles(
      words(folded).map((word) => word.text),
      RUN,
    ),
  );
}

function plain(text: string | null): string {
  return fold(text ?? "")
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
