import type { Condition, Decision, Declaration, Denotation, Entry, Member, Proposal, Statement, WorldEvent } from "#model";
import { mapReferences } from "./map-references.ts";
import { memberActing, memberNamed } from "./named-member.ts";
import { Parties } from "./parties.ts";
import { tellingWords } from "./told-deed.ts";

/** A statement with the names it needs. */
interface Drafted {
  readonly statement: Statement;
  readonly declarations: readonly Declaration[];
}

/**
 * A draft in which no event is left whose words tell whose act it is: each is that party's decision, be it a condition's or what depends on one. Who is told
 * by the names that are held or drafted, by the actor's, or by a proper name; what somebody undergoes is none of their acts. Words that are held as a
 * fact already are that fact.
 */
export function ownDeeds<T extends Drafted>(drafted: T, { actor }: Pick<Proposal, "actor">, existing: readonly Entry[]): T {
  const { declarations, statement } = drafted;
  const facts = existing.filter((entry) => entry.kind === "fact");
  const held = new Map(existing.map((entry) => [entry.id, entry]));
  const names = new Map<string, string>();
  let kept: readonly Declaration[] = declarations;
  for (const entry of declarations) {
    const fact =
      entry.kind === "event" || entry.kind === "decision" ? facts.find(({ title }) => isWorded(title, entry.title))?.id : undefined;
    const owned = fact === undefined && entry.kind === "event" ? ownedBy(entry, actor, [...existing, ...kept], held) : [];
    const id = fact ?? owned.at(-1)?.id;
    if (id === undefined) continue;
    names.set(entry.id, id);
    kept = kept.flatMap((one) => (one === entry ? owned.filter((each) => !held.has(each.id)) : [one]));
  }
  return names.size === 0 ? drafted : { ...drafted, statement: renamed(statement, names), declarations: kept };
}

/** The decision that an event is whose words tell whose act it is, behind the member that it needs where there is none; nothing where they do not. */
function ownedBy(
  event: WorldEvent,
  actor: Denotation,
  known: readonly Entry[],
  held: ReadonlyMap<string, Entry>,
): readonly (Member | Decision)[] {
  const unknown = [memberNamed(actor, known), memberActing(event.title, known)].filter((one) => one !== null);
  for (const members of [[], ...unknown.map((one) => [one])]) {
    const by = new Parties([...known, ...members]).doerIn(event.title)?.id;
    if (by !== undefined) return [...members, { kind: "decision", id: decisionId(event, by, held), title: event.title, by }];
  }
  return [];
}

/** The id of the decision that an event is; one that is held under the same words, else one that nothing is held under. */
function decisionId({ id, title }: WorldEvent, by: string, held: ReadonlyMap<string, Entry>): string {
  const wanted = `${by}.${id}`;
  for (let n = 1; ; n += 1) {
    const one = n === 1 ? wanted : `${wanted}-${n}`;
    const there = held.get(one);
    if (there === undefined || ((there.kind === "decision" || there.kind === "fact") && isWorded(there.title, title))) return one;
  }
}

/** True where two titles are the same words but for those that say nothing: "Vesta signs first", "Vesta signs". */
function isWorded(one: string, other: string): boolean {
  return tellingWords(one) === tellingWords(other);
}

/** A statement whose conditions, and what it lays them on, go by other names. */
export function renamed(statement: Statement, names: ReadonlyMap<string, string>): Statement {
  const put = (condition: Condition) => mapReferences(condition, (one) => ({ ...one, ref: names.get(one.ref) ?? one.ref }));
  if (!("conditions" in statement)) return statement;
  const conditions = statement.conditions.map((proviso) => ({ ...proviso, condition: put(proviso.condition) }));
  if (statement.kind !== "condition" || !("ref" in statement.on)) return { ...statement, conditions };
  return { ...statement, conditions, on: { ...statement.on, ref: names.get(statement.on.ref) ?? statement.on.ref } };
}
