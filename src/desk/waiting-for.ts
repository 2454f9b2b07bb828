import type { Declaration, Entry, Fact, Pledge, Refusal, Statement, Threat } from "#model";
import { isStatement } from "#model";
import { printEntry } from "#language";
import { HeldAlike } from "./held-alike.ts";
import { isLeafEntry, type LeafEntry, namedIn } from "./leaves.ts";

/** A decision or event held that a statement could be, and whose conditions wait for it. */
export interface Awaited {
  readonly ref: string;
  readonly words: string;
  /** The statements whose conditions name it. */
  readonly waiting: readonly string[];
  readonly why: string;
  /** What would say that the statement is it, as dossier text. */
  readonly text: string;
  readonly met: boolean;
}

type Meeting = Pledge | Threat | Refusal;

/** Decisions and events that held conditions wait for and that a statement could be, or is said to be. What anything else names too is left as it is. */
export function awaitedBy(
  statement: Statement,
  { existing, declarations, meets }: { existing: readonly Entry[]; declarations: readonly Entry[]; meets: readonly string[] },
): readonly Awaited[] {
  if (!isMeeting(statement) || (statement.kind === "refusal" && statement.of !== undefined && !meets.includes(statement.of))) return [];
  const alike = new HeldAlike(existing, declarations);
  const others = existing.filter(({ id }) => id !== statement.id);
  return existing.flatMap((entry) => {
    if (!isLeafEntry(entry) || entry.kind === "fact") return [];
    const why = alike.whyMet(entry, statement);
    if (why === null) return [];
    const waiting = others.filter((other) => isStatement(other) && conditionsOf(other).includes(entry.id)).map(({ id }) => id);
    if (waiting.length === 0 || others.some((other) => namesOtherwise(other, entry.id))) return [];
    if (statement.kind === "refusal" && entry.kind !== "decision") return [];
    const text = statement.kind === "refusal" ? `refuses ${entry.id}` : printEntry(factOf(entry, statement));
    return [{ ref: entry.id, words: entry.title, waiting, why, text, met: meets.includes(entry.id) }];
  });
}

/**
 * Says that a statement is what conditions wait for: a refusal rules the decision out; of a pledge or threat the event or decision becomes a fact that holds
 * exactly when it is kept. What is not held, or is a fact already, is a finding.
 */
export function meetAwaited<T extends { readonly statement: Statement; readonly declarations: readonly Declaration[] }>(
  drafted: T,
  meets: readonly string[],
  existing: readonly Entry[],
): T & { readonly unmet: readonly string[] } {
  const { statement } = drafted;
  if (!isMeeting(statement)) return { ...drafted, unmet: meets.map(unmetWords) };
  const found = meets.map((id) => existing.findLast((entry) => entry.id === id));
  const facts = found.flatMap((entry) => (entry !== undefined && isLeafEntry(entry) && !isFactOfOther(entry, statement) ? [entry] : []));
  const unmet = meets.filter((id) => !facts.some((entry) => entry.id === id)).map(unmetWords);
  if (statement.kind === "refusal") {
    const of = facts.find(({ kind }) => kind === "decision")?.id;
    return { ...drafted, statement: of === undefined ? statement : { ...statement, of }, unmet };
  }
  return { ...drafted, declarations: [...drafted.declarations, ...facts.map((entry) => factOf(entry, statement))], unmet };
}

/** True of a fact that holds with something else. */
function isFactOfOther(entry: LeafEntry, { id }: Statement): boolean {
  return entry.kind === "fact" && !(entry.when.op === "holds" && entry.when.ref === id);
}

function unmetWords(id: string): string {
  return `This was pointed out as what ${id} stands for, which nothing waits for any more: take that away.`;
}

function factOf({ id, title }: { readonly id: string; readonly title: string }, by: Statement): Fact {
  return { kind: "fact", id, title, when: { op: "holds", ref: by.id } };
}

function isMeeting(statement: Statement): statement is Meeting {
  return statement.kind === "pledge" || statement.kind === "threat" || statement.kind === "refusal";
}

function conditionsOf(entry: Entry): readonly string[] {
  return "conditions" in entry ? entry.conditions.flatMap(({ condition }) => namedIn(condition)) : [];
}

/** Fields that hold a condition. */
const CONDITION_FIELDS: ReadonlySet<string> = new Set(["conditions", "when", "needs"]);

/** True where an entry names another outside of any condition: a decision taken, a vote, a scenario, what is refused or judged. */
function namesOtherwise(entry: Entry, id: string): boolean {
  return Object.entries(entry).some(
    ([field, value]) => field !== "id" && field !== "title" && !CONDITION_FIELDS.has(field) && names(value, id),
  );
}

function names(value: unknown, id: string): boolean {
  if (typeof value === "string") return value === id;
  if (Array.isArray(value)) return value.some((each) => names(each, id));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([field, held]) => field === id || names(held, id));
}
