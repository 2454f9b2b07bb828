import type { Relation } from "#model";
import type { GrammarList, LanguagePack, PackAct, PackConnective, PackSaying } from "../data/languages/language-pack.ts";
import { compilePackPattern, type PackPattern } from "./pack-pattern.ts";
import { packNames, type PackNames } from "./pack-names.ts";
import type { Splitting } from "./pack-tokens.ts";
import { type WordList, wordList } from "./word-list.ts";

/** A pack made ready to read with. */
export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly splitting: Splitting;
  readonly grammar: Readonly<Record<GrammarList, WordList>>;
  readonly names: PackNames;
  readonly acts: readonly (PackAct & { readonly pattern: PackPattern; readonly beside: PackPattern | null })[];
  readonly connectives: readonly (PackConnective & { readonly relation: Relation; readonly pattern: PackPattern })[];
  readonly only: readonly { readonly pattern: PackPattern; readonly unbroken: ReadonlySet<string> }[];
  readonly notOnly: readonly PackPattern[];
  readonly sayings: readonly (PackSaying & { readonly pattern: PackPattern })[];
  readonly topics: readonly (readonly [id: string, words: WordList])[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
  readonly cleft: { readonly opens: PackPattern; readonly resumes: ReadonlySet<string> } | null;
  readonly agentEndings: readonly string[];
  readonly peopleEndings: readonly string[];
}

const GRAMMAR: readonly GrammarList[] = [
  ...(["agents", "pronouns", "we", "determiners", "verbal", "negation", "negation-behind", "prepositions", "clause"] as const),
  ...(["relative", "join", "or", "givers", "source-ends", "hedge", "unnamed", "group", "outlet"] as const),
  ...(["negation-open", "by", "holds", "at-home", "offices", "titles", "without", "supposes", "himself"] as const),
];

/** Compiles a pack. Throws where a pattern is not sound or names a list or endings that the pack does not have. */
export function compilePack(pack: LanguagePack): CompiledPack {
  const endings = pack.endings ?? {};
  const made = new Map<string, WordList>();
  const lists = (name: string): WordList => {
    const source = pack.words[name];
    if (source === undefined) throw new Error(`unknown list: ${name}`);
    if (!made.has(name)) made.set(name, wordList(source, endings));
    return made.get(name)!;
  };
  const compile = (source: string): PackPattern => compilePackPattern(source, lists);
  const splitting = { elisions: new Set(wordsOf(pack.elisions)), clitics: wordsOf(pack.clitics) };
  return {
    pack,
    splitting,
    grammar: Object.fromEntries(GRAMMAR.map((name) => [name, wordList(pack.grammar[name] ?? "", endings)])) as CompiledPack["grammar"],
    names: packNames(pack, splitting),
    acts: pack.acts.map((act) => ({ ...act, pattern: compile(act.match), beside: act.with === undefined ? null : compile(act.with) })),
    connectives: pack.connectives.map((each) => ({ ...each, pattern: compile(each.match) })),
    only: (pack.only ?? []).map(({ match, unbroken }) => ({ pattern: compile(match), unbroken: new Set(wordsOf(unbroken)) })),
    notOnly: (pack.notOnly ?? []).map(compile),
    sayings: (pack.sayings ?? []).map((each) => ({ ...each, pattern: compile(each.match) })),
    topics: Object.entries(pack.topics ?? {}).map(([id, words]) => [id, wordList(words, endings)]),
    numbers: valuesOf(pack.numbers),
    scales: valuesOf(pack.scales),
    units: new Map(pairsOf(pack.units, endings)),
    cleft: pack.cleft === undefined ? null : { opens: compile(pack.cleft.opens), resumes: new Set(wordsOf(pack.cleft.resumes)) },
    agentEndings: wordsOf(pack.agentEndings),
    peopleEndings: wordsOf(pack.peopleEndings),
  };
}

function wordsOf(list = ""): readonly string[] {
  return list.split(" ").filter((each) => each !== "");
}

function valuesOf(list: string | undefined): ReadonlyMap<string, number> {
  return new Map(pairsOf(list, {}).map(([word, value]) => [word, Number(value)]));
}

function pairsOf(list = "", endings: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return list
    .split(",")
    .map((pair) => pair.trim().split(":") as [string, string])
    .filter(([, value]) => value !== undefined)
    .flatMap(([word, value]) => [...wordList(word, endings).firsts([])].map((form) => [form, value] as const));
}
