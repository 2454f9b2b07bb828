import type { Denotation, Entry, Member } from "#model";
import { words } from "#language";
import { Parties } from "./parties.ts";
import { beginsDeed, toldDeed } from "./told-deed.ts";

const ARTICLE = "the ";

/** The member that an actor's proper name makes where nobody is known by it; `null` where it is no proper name, or somebody is. */
export function memberNamed({ exact, ids }: Pick<Denotation, "exact" | "ids">, known: readonly Entry[]): Member | null {
  const name = exact.toLowerCase().startsWith(ARTICLE) ? exact.slice(ARTICLE.length) : exact;
  const parts = words(name).map(({ text }) => text);
  if (parts.length === 0 || !parts.every(isCapital) || ids.length > 1 || new Parties(known).leading(name) !== null) return null;
  const id = ids[0] ?? parts.join("-");
  const isPlain = !id.includes(":") && !known.some((entry) => entry.id === id);
  return isPlain ? { kind: "member", id, title: name, also: [] } : null;
}

/**
 * The member whose act a condition's words tell though nobody is known by that name: "the Tarn Front resumes its attacks". Only a name behind its article, of
 * several words, or both, that does something to something; the rest ("the Olympics begin") may be no name, or nobody's deed.
 */
export function memberActing(text: string, known: readonly Entry[]): Member | null {
  const all = words(text);
  const hasArticle = text.startsWith(ARTICLE);
  const bare = hasArticle ? all.slice(1) : all;
  const end = bare.findIndex((word) => !isCapital(word.text));
  const [last, next] = [bare[end - 1], bare[end]];
  if (last === undefined || next === undefined || (!hasArticle && end < 2) || !beginsDeed(next.text.toLowerCase())) return null;
  const told = toldDeed(text.slice(next.start));
  if (told === null || told.undergone || told.heads.size === 0) return null;
  return memberNamed({ exact: text.slice(bare[0]!.start, last.end), ids: [] }, known);
}

function isCapital(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}
