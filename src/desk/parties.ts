import type { Entry } from "#model";
import { words } from "#language";
import { BEING } from "./data/deed-words.ts";
import { beginsDeed, plainTokens, toldDeed } from "./told-deed.ts";

/** Somebody who acts, under one of their names. */
interface PartyName {
  readonly id: string;
  readonly tokens: readonly string[];
}

/** Whose act words tell, and what stands behind the name. */
export interface Doer {
  readonly id: string;
  readonly rest: string;
}

const ARTICLES = new Set(["the", "a", "an"]);
const STATES = new Set(BEING.split(" "));

/** Members, groups and bodies by all their names. */
export class Parties {
  /** By their first words, the longest first. */
  readonly #names = new Map<string, readonly PartyName[]>();

  constructor(entries: Iterable<Entry>) {
    for (const name of [...entries].flatMap(namesOf)) {
      const [first] = name.tokens;
      if (first === undefined) continue;
      const alike = [...(this.#names.get(first) ?? []), name];
      this.#names.set(
        first,
        alike.sort((a, b) => b.tokens.length - a.tokens.length),
      );
    }
  }

  #at(tokens: readonly string[], at: number): PartyName | undefined {
    return this.#names.get(tokens[at] ?? "")?.find((name) => name.tokens.every((token, n) => token === tokens[at + n]));
  }

  /** Somebody whose name a text begins with, and what stands behind it. */
  leading(text: string): Doer | null {
    const all = words(text);
    const bare = ARTICLES.has(all[0]?.text.toLowerCase() ?? "") ? all.slice(1) : all;
    const tokens = bare.map((word) => plainTokens(word.text).join(" "));
    const named = this.#at(tokens, 0);
    if (named === undefined) return null;
    return { id: named.id, rest: text.slice(bare[named.tokens.length]?.start ?? text.length) };
  }

  /** Whose act a text tells: it begins with their name, and goes on with what they do, not with what they are or undergo. */
  doerIn(text: string): Doer | null {
    const found = this.leading(text);
    const [first] = plainTokens(found?.rest ?? "");
    if (found === null || first === undefined || !beginsDeed(first)) return null;
    const told = toldDeed(found.rest);
    return told === null || told.undergone || STATES.has(told.verb) ? null : found;
  }

  /** Everybody whom a text names, and its other words in lower case. */
  namedIn(text: string): { readonly ids: ReadonlySet<string>; readonly others: readonly string[] } {
    const tokens = plainTokens(text).map((token) => token.replace(/'s?$/, ""));
    const ids = new Set<string>();
    const others: string[] = [];
    for (let at = 0; at < tokens.length;) {
      const named = this.#at(tokens, at);
      if (named === undefined) others.push(tokens[at]!);
      else ids.add(named.id);
      at += named?.tokens.length ?? 1;
    }
    return { ids, others };
  }
}

/** Everything that a member, group or body goes by; its article counts for nothing. */
function namesOf(entry: Entry): readonly PartyName[] {
  if (entry.kind !== "member" && entry.kind !== "group" && entry.kind !== "body") return [];
  const names = [entry.title, ...(entry.kind === "member" ? entry.also : [])];
  return names.map((name) => {
    const tokens = plainTokens(name);
    return { id: entry.id, tokens: ARTICLES.has(tokens[0] ?? "") ? tokens.slice(1) : tokens };
  });
}
