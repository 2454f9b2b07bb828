import type { Group, Member } from "#model";
import { type NameEntry, nameEntry } from "./name-index.ts";
import { hasCapital, hasLetters, isCapitalised, withoutArticle } from "./shape.ts";

/** The names of an affair's members and groups as entries of the dictionary. A group's id is written `group:id`, as everywhere in proposals. */
export function knownNames(known: readonly (Member | Group)[]): readonly NameEntry[] {
  return known.flatMap((entry) => {
    const names = entry.kind === "member" ? [entry.title, ...entry.also] : [entry.title];
    const id = entry.kind === "group" ? `group:${entry.id}` : entry.id;
    return [...new Set(names)]
      .filter(hasLetters)
      .flatMap((name) => spelledBothWays(name).map((each) => entryFor(id, entry.kind === "group" ? "group" : "state", each)));
  });
}

/** A name with its article is also known without it, but one in small letters only with it. */
function spelledBothWays(name: string): readonly string[] {
  const bare = withoutArticle(name);
  return bare !== name && isCapitalised(bare) ? [name, bare] : [name];
}

function entryFor(id: string, kind: "state" | "group", name: string): NameEntry {
  const entry = nameEntry(id, kind, name);
  return hasCapital(name) ? entry : { ...entry, small: true };
}
