import { actorId, isJudged, isStatement, references } from "#model";
import type { Citation, Deed, Entry, Origins, Proviso, Quantity, Statement } from "#model";
import { printEntry } from "#language";
import { SMALL_WORDS } from "./data/small-words.ts";
import { isAnotherDeed, kindsAlike, provisosContradict, type WordedProviso } from "./opposed-statements.ts";

/** A statement held that may say the same as a draft. */
export interface LikeStatement {
  readonly statement: string;
  /** As dossier text. */
  readonly text: string;
  /** How alike they are, 0..1. */
  readonly score: number;
  /** Whether the draft's citation would add an origin to those that it rests on. */
  readonly same: "claim, another origin" | "claim, same origin";
  /** How many reports it cites. */
  readonly reports: number;
}

/** What a draft is compared with. */
export interface LikeGround {
  readonly statement: Statement;
  readonly declarations: readonly Entry[];
  readonly held: readonly Entry[];
  readonly origins: Origins;
}

/*
 * Two statements are alike by whose they are, what they are about in words, amounts and conditions, and their kind. Where they differ in whose they are,
 * in the deed or in what is laid down, or where one says no to the other's yes or "only if" to its "if", they are not alike at all; the rest adds up.
 * Weights and threshold are ours: they order candidates for a person, who decides.
 */
const WEIGHTS = { who: 3, what: 3, kind: 1, amount: 1, conditions: 1 } as const;
const LEAST_SCORE = 0.5;
const MOST = 5;

/** Statements held that may say what a draft says, the likeliest first, five at most. What is judged rather than reported is none of them. */
export function likeStatements({ statement, declarations, held, origins }: LikeGround): readonly LikeStatement[] {
  const entries = new Map([...held, ...declarations].map((entry) => [entry.id, entry]));
  const draft = gist(statement, entries);
  const rooted = rootsOf(statement.says, origins);
  return held
    .filter((entry): entry is Statement => isStatement(entry) && !isJudged(entry) && kindsAlike(entry, statement) > 0)
    .map((entry) => ({ entry, score: likeness(draft, gist(entry, entries), kindsAlike(entry, statement)) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry, score }) => {
      const shared = [...rootsOf(entry.says, origins)].some((origin) => rooted.has(origin));
      return {
        statement: entry.id,
        text: printEntry(entry),
        score: Math.round(score * 100) / 100,
        same: shared ? "claim, same origin" : "claim, another origin",
        reports: new Set(entry.says.map(({ report }) => report)).size,
      };
    });
}

/** What of a statement is compared. */
interface Gist {
  readonly who: ReadonlySet<string>;
  readonly what: ReadonlySet<string>;
  readonly deed: Deed | null;
  readonly amount: Quantity | null;
  readonly provisos: readonly WordedProviso[];
  readonly conditions: ReadonlySet<string>;
  /** True of a statement that only lays down conditions. */
  readonly isRequirement: boolean;
}

function gist(statement: Statement, entries: ReadonlyMap<string, Entry>): Gist {
  const conditions = "conditions" in statement ? statement.conditions : [];
  const provisos = conditions.map((proviso) => ({ proviso, words: conditionWords(proviso, entries) }));
  return {
    who: whoIn(statement, entries),
    what: wordsOf(aboutOf(statement).map((part) => titleOf(part, entries))),
    deed: "deed" in statement ? statement.deed : null,
    amount: "deed" in statement ? (statement.deed.quantity ?? null) : null,
    provisos,
    conditions: new Set(provisos.flatMap(({ words }) => [...words])),
    isRequirement: statement.kind === "condition",
  };
}

/** True where two statements tell different deeds, lay down different things, or tie conditions in ways that contradict each other. */
function isOther(draft: Gist, other: Gist): boolean {
  if (draft.deed && other.deed) {
    const bothNamed = draft.deed.object !== "" && other.deed.object !== "";
    if ((bothNamed && shared(draft.what, other.what) === 0) || isAnotherDeed(draft.deed, other.deed)) return true;
  }
  const bothConditioned = draft.conditions.size > 0 && other.conditions.size > 0;
  if (draft.isRequirement && other.isRequirement && bothConditioned && shared(draft.conditions, other.conditions) === 0) return true;
  return provisosContradict(draft.provisos, other.provisos);
}

function likeness(draft: Gist, other: Gist, kind: number): number {
  const toldOfBoth = draft.who.size > 0 && other.who.size > 0;
  const who = shared(draft.who, other.who);
  const what = shared(draft.what, other.what);
  const conditions = shared(draft.conditions, other.conditions);
  if ((toldOfBoth && who < 1) || what + conditions === 0 || isOther(draft, other)) return 0;
  const parts: (readonly [weight: number, alike: number])[] = [
    [WEIGHTS.what, what],
    [WEIGHTS.kind, kind],
  ];
  if (toldOfBoth) parts.push([WEIGHTS.who, who]);
  if (draft.amount && other.amount) parts.push([WEIGHTS.amount, amountsAlike(draft.amount, other.amount)]);
  if (draft.conditions.size + other.conditions.size > 0) parts.push([WEIGHTS.conditions, conditions]);
  return parts.reduce((sum, [weight, alike]) => sum + weight * alike, 0) / parts.reduce((sum, [weight]) => sum + weight, 0);
}

/** How a draft titles the member that stands for words such as "they", which tell nobody apart. */
const UNRESOLVED = /^unresolved/;

/** The members that a statement is by, or the group where its members are not told; nobody where the words do not tell. */
function whoIn(statement: Statement, entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const on = statement.kind === "condition" && "group" in statement.on ? statement.on.group : null;
  const id = "actor" in statement ? actorId(statement.actor) : on;
  if (id === null) return new Set();
  const entry = entries.get(id);
  if (entry?.kind === "member" && UNRESOLVED.test(entry.title)) return new Set();
  return new Set(entry?.kind === "group" && entry.members.length > 0 ? entry.members : [id]);
}

/** What a statement is about: words, or ids whose titles are. */
function aboutOf(statement: Statement): readonly string[] {
  switch (statement.kind) {
    case "pledge":
    case "refusal":
    case "threat":
      return [statement.deed.object === "" ? statement.deed.verb : statement.deed.object, statement.deed.to ?? ""];
    case "demand":
    case "accusation":
    case "no-commitment":
      return [statement.words];
    case "taken":
      return [statement.decision];
    case "movement":
      return [statement.pledge];
    case "position":
      return [statement.clause];
    case "clause":
      return [statement.title];
    case "condition":
      return "ref" in statement.on ? [statement.on.ref] : [];
    default:
      return [];
  }
}

function conditionWords({ condition }: Proviso, entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  return wordsOf(references(condition).map(({ ref }) => titleOf(ref, entries)));
}

function titleOf(id: string, entries: ReadonlyMap<string, Entry>): string {
  const entry = entries.get(id);
  return entry !== undefined && "title" in entry ? entry.title : id;
}

const SMALL = new Set(SMALL_WORDS);

/** The words that carry meaning, without the plural's s. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words =
    texts
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => (word.length > 3 ? word.replace(/s$/, "") : word)));
}

/** The share of the smaller set that both have. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((each) => other.has(each)).length / least;
}

/** Amounts of one unit whose ranges meet are alike. */
function amountsAlike(one: Quantity, other: Quantity): number {
  if (one.unit !== other.unit) return 0;
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.low <= b.high && b.low <= a.high ? 1 : 0;
}

function rangeOf({ low, best, high }: Quantity): { low: number; high: number } {
  return { low: low ?? best ?? -Infinity, high: high ?? best ?? Infinity };
}

/** What citations rest on: the origin of the passage, else that of its report, else the report itself. */
function rootsOf(says: readonly Citation[], origins: Origins): ReadonlySet<string> {
  const traced = new Map(origins.reports.map(({ id, origin }) => [id, origin]));
  return new Set(says.map(({ report, origin }) => origin ?? traced.get(report) ?? report));
}
