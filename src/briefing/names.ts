import { actorId } from "#model";
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
  if (entry.kind === "pledge" || entry.kind === "threat") {
    const words = [entry.deed.verb, entry.deed.object].filter((word) => word !== "").join(" ");
    return `${possessive(withArticle(title(actorId(entry.actor))))} ${entry.kind} to ${words}`;
  }
  return entry.id;
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** Names that English speaks of with an article: common nouns in a proper name's place. */
const TAKES_ARTICLE =
  /^(united|european|coalition|council|alliance|republic|league|union)\b|\b(union|republic|federation|islands|emirates|kingdom|states|netherlands|philippines)$/i;

/** A member's title as it stands inside a sentence: `the United States`, `France`. */
export function withArticle(title: string): string {
  return TAKES_ARTICLE.test(title) && !/^the\b/i.test(title) ? `the ${title}` : title;
}

/** The same words at the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A name inside a sentence: titles of what is so or is decided stand in quotation marks; actors, bodies and pledges do not. Where an id names
 * a thing at a stage (`force deployed`), the thing alone is named.
 */
export function inSentence(id: string, names: Names): string {
  const [bare = id] = names.entry(id) ? [id] : id.split(" ");
  const kind = names.entry(bare)?.kind;
  const title = names.title(bare);
  if (kind === "member" || kind === "group") return withArticle(title);
  if (kind === "body") return /^(the|a|an)\b/i.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : `the ${title}`;
  return kind === "pledge" || kind === "threat" ? title : `“${names.title(id)}”`;
}

/** A list as English writes it: `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)!}`;
}
