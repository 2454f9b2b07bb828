import type { Connective, Deed, Proviso, Statement } from "#model";
import { DEED_VERBS } from "./data/deed-verbs.ts";

/** Kinds that one report's wording makes of another's claim. A yes and a no are never near, nor is a no and what was left open. */
const NEAR_KINDS: Readonly<Record<string, readonly string[]>> = {
  pledge: ["taken", "threat"],
  refusal: ["position"],
  demand: ["condition"],
};

/** How alike two statements are by their kind, 0..1; none where the one says yes to what the other says no to. */
export function kindsAlike(one: Statement, other: Statement): number {
  if (one.kind === other.kind) return sayAlike(one, other) ? 1 : 0;
  if (!NEAR_KINDS[one.kind]?.includes(other.kind) && !NEAR_KINDS[other.kind]?.includes(one.kind)) return 0;
  return [one, other].every(isNearSide) ? 0.5 : 0;
}

/** Of one kind, what its one word decides must be the same word. */
function sayAlike(one: Statement, other: Statement): boolean {
  return decisiveOf(one) === decisiveOf(other);
}

function decisiveOf(statement: Statement): unknown {
  switch (statement.kind) {
    case "taken":
      return statement.value;
    case "position":
      return statement.stance;
    case "movement":
      return statement.stage;
    default:
      return null;
  }
}

/** A decision is near a pledge where it is a yes, a stand near a refusal where it rejects. */
function isNearSide(statement: Statement): boolean {
  if (statement.kind === "taken") return statement.value === true;
  return statement.kind !== "position" || statement.stance === "rejects";
}

/** The verbs that tell the same deed as a verb, in all the lines that it is on. */
const TOLD_LIKE = new Map<string, Set<string>>();
for (const line of DEED_VERBS.map((each) => each.split(" ")))
  for (const verb of line) TOLD_LIKE.set(verb, new Set([...(TOLD_LIKE.get(verb) ?? []), ...line]));

/** True where the verbs tell two different deeds, whatever their objects are. */
export function isAnotherDeed(one: Deed, other: Deed): boolean {
  const [a, b] = [firstWord(one.verb), firstWord(other.verb)];
  return a !== b && TOLD_LIKE.has(b) && TOLD_LIKE.get(a)?.has(b) === false;
}

function firstWord(verb: string): string {
  return verb.toLowerCase().split(/[\s-]/)[0]!;
}

/** Of a proviso: whether it is enough, or needed and no more, and of what sign. An exception is the need of its contrary. */
type Relation = `${"enough" | "needed"} ${"yes" | "no"}`;

const IS_ENOUGH: Readonly<Record<Connective, boolean>> = { if: true, after: true, "only if": false, "only after": false, unless: false };

function relationOf({ connective, condition }: Proviso): Relation {
  const negated = (condition.op === "not") !== (connective === "unless");
  return `${IS_ENOUGH[connective] ? "enough" : "needed"} ${negated ? "no" : "yes"}`;
}

/** A proviso with the words that its condition is about. */
export interface WordedProviso {
  readonly proviso: Proviso;
  readonly words: ReadonlySet<string>;
}

/**
 * True where two statements tie the same condition to what they say in ways that differ (`if` here, `only if` there), or where all that the one ties
 * to it is tied otherwise than all that the other does. A statement without conditions contradicts none: reports leave them out.
 */
export function provisosContradict(some: readonly WordedProviso[], others: readonly WordedProviso[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  const relations = new Set(others.map(({ proviso }) => relationOf(proviso)));
  if (!some.some(({ proviso }) => relations.has(relationOf(proviso)))) return true;
  return some.some((one) => tiedOtherwise(one, others)) || others.some((one) => tiedOtherwise(one, some));
}

/** True where those of the others that are about the most of its words, and at least half of them, are all tied otherwise. */
function tiedOtherwise({ proviso, words }: WordedProviso, others: readonly WordedProviso[]): boolean {
  const counted = others.map((other) => ({ other, both: [...words].filter((word) => other.words.has(word)).length }));
  const most = Math.max(...counted.map(({ both }) => both));
  if (most === 0 || most * 2 < words.size) return false;
  return counted.filter(({ both }) => both === most).every(({ other }) => relationOf(other.proviso) !== relationOf(proviso));
}
