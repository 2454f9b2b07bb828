import { isJudged, isStatement, YARDSTICK_NAMES, type Entry, type Reference, type Threshold } from "#model";
import { valueFindings } from "./check-values.ts";
import { conditionsOf, partsOf } from "./conditions.ts";
import type { Finding } from "./finding.ts";
import { namedIn, type Named } from "./named-in.ts";

/** What the checks need to know of one entry, whatever stands around it. */
export interface Gist {
  /** Every name it uses beside its own. */
  readonly uses: readonly Named[];
  /** The names in its conditions. */
  readonly refs: readonly string[];
  /** Those of which a stage is asked, there or in what a condition is laid on. */
  readonly asked: readonly Pick<Reference, "ref" | "stage">[];
  /** The sums in its conditions. */
  readonly sums: readonly Threshold[];
  /** What a pledge promises, in one word: equal for two pledges of one actor, deed and conditions. */
  readonly act?: string;
  /** What is wrong or weak about it by itself. */
  readonly findings: readonly Finding[];
}

const gists = new WeakMap<Entry, Gist>();

/** The gist of an entry; worked out once, as entries never change. */
export function gistOf(entry: Entry): Gist {
  const known = gists.get(entry);
  if (known) return known;
  const findings = [...valueFindings(entry), ...withoutYardstick(entry), ...withoutCitation(entry), ...neverAssured(entry)];
  const parts = conditionsOf(entry).flatMap(partsOf);
  const held = parts.filter((part) => part.op === "holds");
  const on = entry.kind === "condition" && "ref" in entry.on ? [entry.on] : [];
  const gist: Gist = {
    uses: namedIn(entry),
    refs: held.map(({ ref }) => ref),
    asked: [...held, ...on].filter(({ stage }) => stage !== undefined),
    sums: parts.filter((part) => part.op === "amount"),
    findings,
    ...(entry.kind === "pledge" ? { act: JSON.stringify([entry.actor, entry.force, entry.deed, entry.conditions, entry.since]) } : {}),
  };
  gists.set(entry, gist);
  return gist;
}

/** Hands on what is known of `entry` to a copy of it that only stands elsewhere. */
export function handOnGist<T extends Entry | null>(entry: T, copy: T): T {
  const known = entry && gists.get(entry);
  if (known && copy) gists.set(copy, known);
  return copy;
}

/** `likely` means one range by one yardstick and another by the next; without one it is taken as unknown. */
function withoutYardstick(entry: Entry): readonly Finding[] {
  if (entry.kind !== "likelihood" || !("words" in entry.is) || entry.is.yardstick !== undefined) return [];
  const { words } = entry.is;
  const message = `found \`${words}\` without its yardstick; how likely that is stays unknown`;
  return [{ code: "no-yardstick", message, accepted: YARDSTICK_NAMES.map((name) => `${words} by ${name}`) }];
}

/** No statement without a citation: it may stand, but nobody can follow it back. */
function withoutCitation(entry: Entry): readonly Finding[] {
  if (!isStatement(entry) || entry.says.length > 0 || ("judge" in entry && entry.judge !== undefined)) return [];
  const accepted = ['says REPORT p3 by "…"', ...(isJudged(entry) ? ['judged by "…"'] : [])];
  return [{ code: "no-citation", message: `the ${entry.kind} \`${entry.id}\` does not say on whose word it stands`, accepted }];
}

/** `only if` alone is necessary and never sufficient; somebody who writes `will … only if` often means `if`. */
function neverAssured(entry: Entry): readonly Finding[] {
  if (entry.kind !== "pledge" || entry.force !== "will" || entry.conditions.length === 0) return [];
  const necessary = entry.conditions.filter(({ connective }) => connective.startsWith("only"));
  const sufficient = entry.conditions.some(({ connective }) => connective === "if" || connective === "after");
  if (necessary.length === 0 || sufficient) return [];
  const message = `\`${entry.id}\` is bound by \`${necessary[0]!.connective}\` alone: it says what is needed, never what is enough, so nothing assures it`;
  return [{ code: "never-assured", message, accepted: ["if …, on a line beside it (what is enough)", "may (where nothing binds it)"] }];
}
