import type { Token } from "../token.ts";

/** The forms of one word with the groups of endings each is in; a word without classes has one form in no group. */
type Forms = ReadonlyMap<string, ReadonlySet<string>>;

/** Ending classes as a pack declares them. */
export type Endings = Readonly<Record<string, string>>;

/** A list of words and phrases in all their forms. */
export interface WordList {
  /** The words with which an entry may begin, in the given groups, or in any where none is given. */
  firsts(groups: readonly string[]): ReadonlySet<string>;
  /** The lengths of the entries that stand at a token, the longest first. */
  lengthsAt(tokens: readonly Token[], at: number, groups: readonly string[]): readonly number[];
  /** True where the token is an entry of one word. */
  has(token: Token | undefined): boolean;
}

/** Reads a list in a pack's notation. Throws `unknown endings` where an entry names a class that the pack does not declare. */
export function wordList(source: string, endings: Endings): WordList {
  const byFirst = new Map<string, Forms[][]>();
  for (const entry of source.split(",").map((each) => each.trim()))
    if (entry !== "") {
      const phrase = entry.split(/\s+/).map((word) => formsOf(word, endings));
      for (const first of phrase[0]!.keys()) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);
  return {
    firsts: (groups) =>
      new Set([...byFirst].filter(([, phrases]) => phrases.some((each) => inGroups(each, groups))).map(([first]) => first)),
    lengthsAt: (tokens, at, groups) =>
      (byFirst.get(tokens[at]?.word ?? "") ?? []).filter((phrase) => stands(phrase, tokens, at, groups)).map((phrase) => phrase.length),
    has: (token) => token !== undefined && (byFirst.get(token.word) ?? []).some((phrase) => phrase.length === 1),
  };
}

/** The forms of `stem|class`, or the word alone. */
function formsOf(word: string, endings: Endings): Forms {
  const [stem, name] = word.split("|") as [string, string | undefined];
  if (name === undefined) return new Map([[word.toLowerCase(), new Set<string>()]]);
  const declared = endings[name];
  if (declared === undefined) throw new Error(`unknown endings: ${word}`);
  const forms = new Map<string, Set<string>>();
  for (const part of declared.split("|")) {
    const [group, ...all] = part.trim().split(/\s+/) as [string, ...string[]];
    for (const ending of all) {
      const form = (stem + (ending === "_" ? "" : ending)).toLowerCase();
      forms.set(form, (forms.get(form) ?? new Set()).add(group));
    }
  }
  return forms;
}

/** True where the phrase begins in one of the groups; a word without groups is in each. */
function inGroups(phrase: readonly Forms[], groups: readonly string[]): boolean {
  if (groups.length === 0) return true;
  return phrase.some((forms) => [...forms.values()].some((each) => each.size === 0 || groups.some((group) => each.has(group))));
}

function stands(phrase: readonly Forms[], tokens: readonly Token[], at: number, groups: readonly string[]): boolean {
  let fits = groups.length === 0;
  let inflected = false;
  for (const [i, forms] of phrase.entries()) {
    const found = forms.get(tokens[at + i]?.word ?? "");
    if (found === undefined) return false;
    if (found.size === 0 || inflected) continue;
    inflected = true;
    fits ||= groups.some((group) => found.has(group));
  }
  return fits || !inflected;
}
