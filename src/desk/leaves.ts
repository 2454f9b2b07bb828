import type { Condition, ConditionLink, Decision, Declaration, Entry, Fact, Refusal, Statement, WorldEvent } from "#model";
import { renamed } from "./own-deeds.ts";

/** What words of a condition make. */
export type LeafEntry = Decision | WorldEvent | Fact;

/** True of what words of a condition make. */
export function isLeafEntry(entry: Entry): entry is LeafEntry {
  return entry.kind === "decision" || entry.kind === "event" || entry.kind === "fact";
}

/** One thing that a drafted statement waits for, or that depends. */
export interface Leaf {
  readonly entry: LeafEntry;
  /** What a person says it is, where that is held. */
  readonly linked?: string;
}

/** Kinds of entries that a condition can name. */
const NAMED_KINDS: ReadonlySet<string> = new Set(["decision", "event", "fact", "pledge", "threat", "body", "clause"]);

/** A draft whose conditions refer to what a person says they are, with its leaves as they were drafted. */
interface Linked {
  readonly statement: Statement;
  readonly declarations: readonly Declaration[];
  readonly leaves: readonly Leaf[];
  readonly findings: readonly string[];
  /** Refusals held that are said to be of a leaf. */
  readonly refusals: readonly Refusal[];
}

/**
 * Refers the leaves of a draft to what a person says they are; what is linked to a refusal stays, and is what that refuses. A link whose words no leaf has
 * any more does nothing; one to what is held no longer leaves the leaf as it was, and is a finding.
 */
export function linkLeaves(
  { statement, declarations }: Pick<Linked, "statement" | "declarations">,
  links: readonly ConditionLink[],
  existing: readonly Entry[],
): Linked {
  const held = new Map(existing.map((entry) => [entry.id, entry]));
  const found = leavesOf(statement, new Map([...held, ...declarations.map((entry) => [entry.id, entry] as const)]));
  const findings: string[] = [];
  const refusals: Refusal[] = [];
  const names = new Map<string, string>();
  const leaves = found.map((leaf): Leaf => {
    const to = links.find(({ words }) => words === leaf.entry.title)?.to;
    if (to === undefined || to === leaf.entry.id) return leaf;
    const meant = held.get(to);
    if (meant?.kind === "refusal" && leaf.entry.kind === "decision" && (meant.of ?? leaf.entry.id) === leaf.entry.id) {
      if (meant.of === undefined) refusals.push({ ...meant, of: leaf.entry.id });
      return { ...leaf, linked: to };
    }
    if (!NAMED_KINDS.has(meant?.kind ?? "") || to === statement.id) {
      findings.push(`“${leaf.entry.title}” was linked to ${to}, which is not held: link it to something else, or take the link away.`);
      return leaf;
    }
    names.set(leaf.entry.id, to);
    return { ...leaf, linked: to };
  });
  const isNeeded = (entry: Declaration) => !names.has(entry.id) || !isLeafEntry(entry);
  return { statement: renamed(statement, names), declarations: declarations.filter(isNeeded), leaves, findings, refusals };
}

/** What a statement's conditions name, and what they are laid on, each once, where words made it. */
function leavesOf(statement: Statement, entries: ReadonlyMap<string, Entry>): readonly Leaf[] {
  if (!("conditions" in statement)) return [];
  const laidOn = statement.kind === "condition" && "ref" in statement.on ? [statement.on.ref] : [];
  const refs = new Set([...statement.conditions.flatMap(({ condition }) => namedIn(condition)), ...laidOn]);
  return [...refs].flatMap((ref) => {
    const entry = entries.get(ref);
    return entry !== undefined && isLeafEntry(entry) ? [{ entry }] : [];
  });
}

/** What a condition names, thresholds apart. */
export function namedIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case "holds":
      return [condition.ref];
    case "amount":
      return [];
    case "not":
      return namedIn(condition.of);
    default:
      return condition.of.flatMap(namedIn);
  }
}
