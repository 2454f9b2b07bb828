import type { Attribution, Quotation } from "#model";
import type { GrammarList } from "../data/languages/language-pack.ts";
import type { Range } from "../noun-phrase.ts";
import type { Token } from "../token.ts";
import type { CompiledPack } from "./compiled-pack.ts";
import type { PackName } from "./pack-names.ts";
import type { PackSentence } from "./pack-tokens.ts";

/** Somebody as an actor or source: the words, and whom they denote. */
export interface Party {
  readonly range: Range;
  readonly ids: readonly string[];
  /** True for a "we": whoever is speaking, which the sayings of the sentence tell. */
  readonly speaks?: boolean;
}

/** A sentence with all that the reading by a pack asks of it. */
export interface PackContext {
  readonly text: string;
  readonly sentence: PackSentence;
  readonly tokens: readonly Token[];
  readonly compiled: CompiledPack;
  readonly names: readonly PackName[];
  /** Given from outside: attributions and quotations that overlap this sentence. */
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  /** Whose words the paragraph gave last, for a "we" in words that go on. */
  readonly spoken: readonly string[];
  /** Where a main clause begins that no mark parts from the condition before it; null where none does. */
  readonly resumed: number | null;
  /** Whom the sentences before spoke of first, for a pronoun. */
  readonly before: readonly string[];
}

/** True where the token is in a list of small words. */
export function isIn(context: Pick<PackContext, "compiled" | "tokens">, list: GrammarList, at: number): boolean {
  return context.compiled.grammar[list].has(context.tokens[at]);
}

/** The names that lie in a range. */
export function namesWithin(context: PackContext, range: Range): readonly PackName[] {
  return context.names.filter((name) => name.from >= range.from && name.to <= range.to);
}

/** Each id once. */
export function idsOf(names: readonly PackName[]): readonly string[] {
  return [...new Set(names.map(({ id }) => id))];
}
