import type { Dossier, Entry } from "#model";

/** Looks names up for people: titles of entries by id. */
export interface Names {
  /** The title of an entry; the id itself where it has none. */
  title(id: string): string;
  /** The entry itself. */
  entry(id: string): Entry | undefined;
}

/** The names of one dossier. A fact at a stage (`GB.troops formal`) and a vote (`HU.council.package`) are read in words. */
export function namesOf(dossier: Dossier): Names {
  const byId = new Map(dossier.entries.map((entry) => [entry.id, entry]));
  const entry = (id: string): Entry | undefined => byId.get(id);
  const title = (id: string): string => {
    const found = byId.get(id);
    if (found) return titleOf(found, title);
    const space = id.indexOf(" ");
    if (space > 0) return `${title(id.slice(0, space))}, ${id.slice(space + 1)}`;
    const dot = id.indexOf(".");
    const decision = dot > 0 ? byId.get(id.slice(dot + 1)) : undefined;
    return decision ? `${title(id.slice(0, dot))}’s vote: ${titleOf(decision, title)}` : id;
  };
  return { title, entry };
}

function titleOf(entry: Entry, title: (id: string) => string): string {
  if ("title" in entry && entry.title !== "") return entry.title;
  if (entry.kind === "report") return entry.published === undefined ? entry.outlet : `${entry.outlet}, ${entry.published}`;
  if ((entry.kind === "pledge" || entry.kind === "threat") && "member" in entry.actor) {
    const words = [entry.deed.verb, entry.deed.object].filter((word) => word !== "").join(" ");
    const to = entry.deed.to === undefined ? "" : ` to ${title(entry.deed.to)}`;
    return `${title(entry.actor.member)}: ${words}${to}`;
  }
  return entry.id;
}

/** A list as English writes it: `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)!}`;
}
