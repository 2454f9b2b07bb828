import { isStatement, type Citation, type Entry, type Pledge } from "#model";
import type { Tell } from "./finding.ts";
import type { Gist } from "./gist.ts";
import type { Names } from "./names.ts";

/** Support that is counted twice: two citations of one statement, or two pledges that say the same, on the word of one origin. */
export function checkOrigins(entries: readonly Entry[], gists: readonly Gist[], names: Names, tellOf: (entry: Entry) => Tell): void {
  const roots = new Map<string, ReadonlySet<string>>();
  const rootsOf = ({ report, origin }: Citation): ReadonlySet<string> => {
    const from = origin ?? report;
    const known = roots.get(from) ?? originsOf(from, names, new Set());
    roots.set(from, known);
    return known;
  };
  const first = new Map<string, Pledge>();
  entries.forEach((entry, at) => {
    if (!isStatement(entry) || entry.says.length === 0) return;
    if (entry.says.length > 1) citedTwice(entry.says, rootsOf, tellOf(entry));
    const { act } = gists[at]!;
    if (entry.kind !== "pledge" || act === undefined) return;
    const before = first.get(act);
    if (before) saidTwice(entry, before, rootsOf, tellOf(entry));
    else first.set(act, entry);
  });
}

type RootsOf = (citation: Citation) => ReadonlySet<string>;

/** What a report rests on in the end: the reports and origins at the ends of its retellings, itself where it retells nothing. */
function originsOf(name: string, names: Names, seen: Set<string>): ReadonlySet<string> {
  const entry = names.get(name);
  const retold = entry?.kind === "report" ? entry.retells.filter((each) => !seen.has(each)) : [];
  seen.add(name);
  if (retold.length === 0) return new Set([name]);
  return new Set(retold.flatMap((each) => [...originsOf(each, names, seen)]));
}

/**
 * Citations that rest on nothing but what an earlier one of another report rests on; told once for a statement. One that names its origin itself
 * hides nothing: it is seen there that it adds none.
 */
function citedTwice(says: readonly Citation[], rootsOf: RootsOf, tell: Tell): void {
  const later = says.flatMap((citation, at) => {
    if (citation.origin !== undefined) return [];
    const same = says.slice(0, at).find((other) => other.report !== citation.report && within(rootsOf(citation), rootsOf(other)));
    return same ? [{ citation, same }] : [];
  });
  const [first] = later;
  if (!first) return;
  const reports = [first.same.report, ...later.map(({ citation }) => citation.report)];
  const origins = later.flatMap(({ citation }) => [...rootsOf(citation)]);
  tell("one-origin", first.citation.report, reports, origins);
}

/** A pledge that says what another says, on no other word. */
function saidTwice(entry: Pledge, before: Pledge, rootsOf: RootsOf, tell: Tell): void {
  const held = new Set(before.says.flatMap((citation) => [...rootsOf(citation)]));
  const origins = entry.says.flatMap((citation) => [...rootsOf(citation)]);
  if (origins.every((each) => held.has(each))) tell("one-origin/pledge", undefined, before, origins);
}

function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const each of some) if (!all.has(each)) return false;
  return true;
}
