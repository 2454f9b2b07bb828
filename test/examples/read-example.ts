import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { attribute, readDocument, readManifest, reportId, traceOrigins } from "#evidence";
import type { Origins, Proposal, Report } from "#model";
import { propose } from "#reader";

/** The folder of one example, by its name. */
export function exampleFolder(name: string): string {
  return join(import.meta.dirname, "../../examples", name);
}

/** A file's name without its ending, as keys name reports. */
export function stem(path: string): string {
  return basename(path).replace(/\.[a-z]+$/, "");
}

/** Reads every report of an example the way the desk does: in the order of names, with its manifest if there is one. */
export async function readReports(name: string): Promise<Report[]> {
  const folder = join(exampleFolder(name), "reports");
  const files = readdirSync(folder).sort();
  const manifest = files.includes("manifest.csv") ? readManifest("manifest.csv", readFileSync(join(folder, "manifest.csv"), "utf8")) : null;
  const reports: Report[] = [];
  for (const file of files.filter((each) => !each.startsWith("manifest."))) {
    const metadata = manifest?.entries.get(file);
    const read = await readDocument({ path: file, bytes: new Uint8Array(readFileSync(join(folder, file))), ...(metadata ? { metadata } : {}) });
    if ("refused" in read) throw new Error(`${file}: ${read.refused}`);
    const id = reportId(read.report, new Set(reports.map((report) => report.id)));
    reports.push({ ...read.report, id });
  }
  return reports;
}

/** What rules propose for every report, in reading order. */
export function proposeAll(reports: readonly Report[]): Proposal[] {
  return reports.flatMap((report) => propose({ report, ...attribute(report) }));
}

/** Pairs of reports that the key joins, that were joined, both, and joined in error. An unknown origin joins nothing. */
export interface PairCount {
  readonly same: number;
  readonly found: number;
  readonly falselyJoined: readonly string[];
  readonly missed: readonly string[];
}

/** Compares traced origins with a key's roots, pair by pair. */
export function countPairs(reports: readonly Report[], roots: Readonly<Record<string, string>>): PairCount {
  const origins = originByStem(traceOrigins(reports).origins);
  const stems = reports.map((report) => stem(report.path));
  const pairs = stems.flatMap((a, i) => stems.slice(i + 1).map((b) => [a, b] as const));
  const same = pairs.filter(([a, b]) => roots[a] === roots[b]);
  const joined = ([a, b]: readonly [string, string]): boolean => (origins.get(a) ?? `unknown ${a}`) === origins.get(b);
  return {
    same: same.length,
    found: same.filter(joined).length,
    falselyJoined: pairs.filter((pair) => joined(pair) && !same.includes(pair)).map((pair) => pair.join(" + ")),
    missed: same.filter((pair) => !joined(pair)).map((pair) => pair.join(" + ")),
  };
}

function originByStem(origins: Origins): ReadonlyMap<string, string | null> {
  return new Map(origins.reports.map((report) => [stem(report.path), report.origin]));
}
