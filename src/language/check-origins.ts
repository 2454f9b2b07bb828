import { isStatement, type Citation, type Diagnostic, type Entry, type Pledge } from "#model";
import type { Names } from "./check-names.ts";
import { diagnosticOf } from "./finding.ts";
import type { Gist } from "./gist.ts";

/** Support that is counted twice: two citations of one statement, or two pledges that say the same, on the word of one origin. */
export function checkOrigins(entries: readonly Entry[], gists: readonly Gist[], names: Names): readonly Diagnostic[] {
  const roots = new Map<string, ReadonlySet<string>>();
  const rootsOf = ({ report, origin }: Citation): ReadonlySet<string> => {
    const from = origin ?? report;
    const known = roots.get(from) ?? originsOf(from, names, new Set());
    roots.set(from, known);
    return known;
  };
  const first = new Map<string, Pledge>();
  return entries.flatMap((entry, at): readonly Diagnostic[] => {
    if (!isStatement(entry) || entry.says.length === 0) return [];
    const twice = entry.says.length > 1 ? citedTwice(entry, entry.says, rootsOf) : [];
    const { act } = gists[at]!;
    if (entry.kind !== "pledge" || act === undefined) return twice;
    const before = first.get(act);
    if (!before) first.set(act, entry);
    return before ? [...twice, ...saidTwice(entry, before, rootsOf)] : twice;
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
function citedTwice(entry: Entry, says: readonly Citation[], rootsOf: RootsOf): readonly Diagnostic[] {
  const later = says.flatMap((citation, at) => {
    if (citation.origin !== undefined) return [];
    const same = says.slice(0, at).find((other) => other.report !== citation.report && within(rootsOf(citation), rootsOf(other)));
    return same ? [{ citation, same }] : [];
  });
  const [first] = later;
  if (!first) return [];
  const reports = listed([first.same.report, ...later.map(({ citation }) => citation.report)]);
  const origins = listed(later.flatMap(({ citation }) => [...rootsOf(citation)]));
  const message = `\`${entry.id}\` cites ${reports}, but all of them rest on ${origins}: they count as one`;
  const beside = [{ message: "the first of them", entry, at: first.same.report }];
  const at = first.citation.report;
  return [diagnosticOf(entry, { code: "one-origin", message, accepted: ["a report of another origin"], at, beside })];
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}

/** A pledge that says what another says, on no other word. */
function saidTwice(entry: Pledge, before: Pledge, rootsOf: RootsOf): readonly Diagnostic[] {
  const held = new Set(before.says.flatMap((citation) => [...rootsOf(citation)]));
  if (!entry.says.every((citation) => within(rootsOf(citation), held))) return [];
  const origins = listed(entry.says.flatMap((citation) => [...rootsOf(citation)]));
  const message = `\`${entry.id}\` says what \`${before.id}\` says, and both rest on ${origins}: they count as one`;
  const beside = [{ message: "says the same", entry: before }];
  const accepted = [`a second citation in \`${before.id}\``, "a report of another origin"];
  return [diagnosticOf(entry, { code: "one-origin", message, accepted, beside })];
}

function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const each of some) if (!all.has(each)) return false;
  return true;
}
