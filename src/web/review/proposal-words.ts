import { actorId } from "#model";
import type { Entry, Proposal, Relation } from "#model";
import type { Draft } from "#wire";
import type { Names } from "../names/use-names.ts";
import type { Shown } from "../outbox/overlay.ts";

/** What each relation of a condition says, in few words. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  necessary: "needed, though not enough by itself",
  sufficient: "enough by itself",
  exception: "not if this comes about",
  temporal: "must come first",
  negated: "said not to be a condition",
};

/** A proposal's act in words: `Pledge, conditional`; of an act that nobody chose yet `Statement`. */
export function actWords({
  act,
  conditions,
}: {
  readonly act: Proposal["act"] | null;
  readonly conditions: readonly { readonly relation: Relation }[];
}): string {
  const word = act === null ? "Statement" : act.charAt(0) + act.slice(1).toLowerCase();
  return conditions.some(({ relation }) => relation !== "negated") && act !== "CONDITION" ? `${word}, conditional` : word;
}

/**
 * Under which name words are held: `held as Norway`. Words without an id are held where a member or group is called so. Where nobody is known by them, or by
 * what was written, that is said, never guessed.
 */
export function heldAs(ids: readonly string[], names: Names, words = ""): string {
  if (ids.length === 0) {
    const called = calledSo(words, names);
    return called === undefined ? "nobody named yet" : `held as ${called}`;
  }
  const isHeld = (id: string) => names.title(id) !== id || names.entry(id) !== undefined || id.includes(":");
  const unknown = ids.filter((id) => !isHeld(id));
  if (unknown.length > 0) return `not held yet: ${unknown.join(", ")}`;
  return `held as ${ids.map((id) => names.title(id).replace(/^(group|person):/, "")).join(", ")}`;
}

/** The title of the member or group that is called as these words are, a leading article aside. */
function calledSo(words: string, names: Names): string | undefined {
  const name = bare(words);
  const found = names.entries.find((entry) => (entry.kind === "member" || entry.kind === "group") && bare(entry.title) === name);
  return found && names.title(found.id);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

/**
 * Under which name a proposal's actor is held: by the ids it was read with, else by the statement that it became, or by the one that accepting would enter; of
 * somebody who is named with that, it is said that they are new.
 */
export function whoWords({ proposal: { actor }, statement }: Shown, draft: Draft | undefined, names: Names): string {
  const fresh = new Set(draft?.declarations.map(({ id }) => id));
  const id = actor.ids.length === 0 ? actorOf(statement === undefined ? draft?.statement : names.entry(statement)) : undefined;
  if (id !== undefined && fresh.has(id)) return `new: ${names.title(id)}, named with it`;
  return heldAs(id === undefined ? actor.ids : [id], names, actor.exact);
}

function actorOf(entry: Entry | undefined): string | undefined {
  return entry && "actor" in entry ? actorId(entry.actor) : undefined;
}
