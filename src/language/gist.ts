import type { Entry, Reference, Threshold } from "#model";
import { checkValues } from "./check-values.ts";
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
  const findings: Finding[] = [];
  const parts = conditionsOf(entry).flatMap(partsOf);
  checkValues(entry, parts, (key, at, ...values) => void findings.push({ key, at, values }));
  const held = parts.filter((part) => part.op === "holds");
  const on = entry.kind === "condition" && "ref" in entry.on ? [entry.on] : [];
  const gist: Gist = {
    uses: namedIn(entry, parts),
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
