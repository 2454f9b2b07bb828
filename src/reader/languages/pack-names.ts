import type { Group, Member } from "#model";
import type { LanguagePack } from "../data/languages/language-pack.ts";
import { STATES } from "../data/states.ts";
import type { Token } from "../token.ts";
import { readPackSentences, type Splitting } from "./pack-tokens.ts";
import { wordList } from "./word-list.ts";

/** A name found in a sentence, as a range of its tokens. */
export interface PackName {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  /** An adjective names a state beside a noun, and nobody alone. */
  readonly adjective: boolean;
  /** True where its form may be a subject. */
  readonly subject: boolean;
}

interface Entry {
  readonly id: string;
  readonly words: readonly string[];
  readonly adjective: boolean;
  readonly subject: boolean;
  /** The very letters of a short name. */
  readonly letters: string | null;
  /** The first and the last year in which it stands for the id; null where it always does. */
  readonly years: Years | null;
}

type Years = readonly [first: number, last: number];

/** The names of a language by their first word. */
export type PackNames = ReadonlyMap<string, readonly Entry[]>;

/** The names that a pack knows: those of the common locale data and its own. */
export function packNames(pack: LanguagePack, splitting: Splitting): PackNames {
  return indexOf(pack, splitting, (add) => {
    const regions = new Intl.DisplayNames([pack.language], { type: "region", fallback: "none" });
    for (const code of STATES.match(/^[A-Z]{2}(?=\|)/gm) ?? []) {
      const name = regions.of(code);
      if (name !== undefined) add(code, name.replace(/\s*\(.*$/, ""));
    }
    for (const [code, names, adjectives, capitals] of rows(pack.states)) {
      for (const name of [...listed(names), ...listed(capitals)]) add(code!, name);
      for (const stem of listed(adjectives)) for (const form of formsOf(stem, pack)) add(code!, form, true);
    }
    for (const [id, names] of rows(pack.organisations)) for (const name of listed(names)) add(id!, name);
    for (const [id, first, last, names] of rows(pack.persons))
      for (const name of listed(names)) add(id!, name, false, [Number(first), last === "" ? Infinity : Number(last)]);
  });
}

/** The names of an affair's members and groups, under their own ids. */
export function affairNames(pack: LanguagePack, splitting: Splitting, known: readonly (Member | Group)[]): PackNames {
  return indexOf(pack, splitting, (add) => {
    for (const member of known)
      for (const name of [member.title, ...("also" in member ? member.also : [])])
        add(member.kind === "group" ? `group:${member.id}` : member.id, name);
  });
}

function indexOf(
  pack: LanguagePack,
  splitting: Splitting,
  fill: (add: (id: string, name: string, adjective?: boolean, years?: Years) => void) => void,
): PackNames {
  const index = new Map<string, Entry[]>();
  const rules = rulesOf(pack.nameEndings ?? "");
  fill((id, name, adjective = false, years) => {
    for (const [form, subject] of inflected(name, adjective ? [] : rules)) {
      const words = readPackSentences(form, splitting, () => true).flatMap(({ tokens }) => tokens.map(({ word }) => word));
      if (words.length === 0) continue;
      const plain = words[0]!.slice(0, 1).normalize("NFD").slice(0, 1) + words[0]!.slice(1);
      const entry = { id, words, adjective, subject, letters: /^\p{Lu}{2,5}$/u.test(name) ? name : null, years: years ?? null };
      for (const first of new Set([words[0]!, plain]))
        index.set(first, [...(index.get(first) ?? []), { ...entry, words: [first, ...words.slice(1)] }]);
    }
  });
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length || Number(b.subject) - Number(a.subject));
  return index;
}

/**
 * The names in a sentence from left to right, the longest at each place, never overlapping; those of the first index come first. Holders of offices are
 * those of the given year, without one those of today.
 */
export function findPackNames(tokens: readonly Token[], indexes: readonly PackNames[], year: number | null): readonly PackName[] {
  const found: PackName[] = [];
  for (let i = 0; i < tokens.length;) {
    const entry = indexes
      .map((names) => names.get(tokens[i]!.word)?.find((each) => isOf(each, year) && stands(each, tokens, i)))
      .find(Boolean);
    if (entry) found.push({ from: i, to: i + entry.words.length, id: entry.id, adjective: entry.adjective, subject: entry.subject });
    i += entry?.words.length ?? 1;
  }
  return found;
}

function isOf({ years }: Entry, year: number | null): boolean {
  if (years === null) return true;
  return year === null ? years[1] === Infinity : years[0] <= year && year <= years[1];
}

function stands({ words, adjective, letters }: Entry, tokens: readonly Token[], at: number): boolean {
  if (!words.every((word, i) => tokens[at + i]?.word === word)) return false;
  if (letters !== null) return tokens[at]!.raw === letters;
  return adjective || words.some((_, i) => tokens[at + i]!.capital);
}

function rows(table = ""): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|"));
}

function listed(field = ""): readonly string[] {
  return field
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** `lituan/ien`: the stem with every ending of a class; a slash, since the table's columns stand between bars. */
function formsOf(stem: string, pack: LanguagePack): readonly string[] {
  if (!stem.includes("/")) return [stem];
  return [...wordList(stem.replace("/", "|"), pack.endings ?? {}).firsts([])];
}

type Rule = readonly [ending: string, others: readonly string[]];

function rulesOf(source: string): readonly Rule[] {
  return source
    .trim()
    .split("\n")
    .filter((line) => line.includes(">"))
    .map((line) => {
      const [ending, others] = line.split(">").map((each) => each.trim()) as [string, string];
      return [ending === "_" ? "" : ending, others.split(/\s+/).map((each) => (each === "_" ? "" : each))];
    });
}

/** A name as it stands, and in the other forms that its words take together, the n-th of each. */
function inflected(name: string, rules: readonly Rule[]): readonly (readonly [form: string, subject: boolean])[] {
  const own = [[name, true] as const];
  if (rules.length === 0 || /^\p{Lu}{2,5}$/u.test(name)) return own;
  const words = name.split(" ").map((word) => {
    const rule = /^\p{Lu}/u.test(word) ? rules.find(([ending]) => word.endsWith(ending)) : undefined;
    return rule === undefined ? [word] : rule[1].map((other) => word.slice(0, word.length - rule[0].length) + other);
  });
  const most = Math.max(...words.map((forms) => forms.length));
  const others = Array.from({ length: most }, (_, n) => words.map((forms) => forms[Math.min(n, forms.length - 1)]!).join(" "));
  return [...own, ...[...new Set(others)].filter((form) => form !== name).map((form) => [form, false] as const)];
}
