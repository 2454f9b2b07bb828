import type { Attribution, Quotation } from "#model";
import { findNames, type Name } from "./names.ts";
import type { NameIndex } from "./name-index.ts";
import type { Range } from "./noun-phrase.ts";
import type { Sentence } from "./passage.ts";
import { type Region, regionsOf } from "./regions.ts";
import { type Saying, sayingsOf } from "./sayings.ts";
import type { Token } from "./token.ts";

/** Somebody lately spoken of, to whom a pronoun may point. */
export interface Mention {
  readonly ids: readonly string[];
  readonly plural: boolean;
  readonly person: boolean;
}

/** A sentence with all that the finding of acts asks of it. */
export interface Context {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly regions: readonly Region[];
  readonly sayings: readonly Saying[];
  /** Given from outside: attributions and quotations that overlap this sentence. */
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  /** Those spoken of before this sentence, the latest first. */
  readonly mentions: readonly Mention[];
  /** Names that the report itself introduces. */
  readonly learned: NameIndex;
  /** Whose words the whole text is, where it is a statement in the first person; null where it is a reporter's or nobody is named yet. */
  readonly issuer: string | null;
}

/** Reads a sentence in its report. */
export function contextOf(
  text: string,
  sentence: Sentence,
  learned: NameIndex,
  given: { readonly attributions: readonly Attribution[]; readonly quotations: readonly Quotation[] },
  mentions: readonly Mention[],
  issuer: string | null,
): Context {
  const { tokens } = sentence;
  const names = findNames(tokens, learned);
  const regions = regionsOf(sentence);
  const overlaps = (span: { start: number; end: number }) => span.start < sentence.end && sentence.start < span.end;
  return {
    text,
    sentence,
    tokens,
    names,
    regions,
    sayings: sayingsOf(tokens, regions),
    attributions: given.attributions.filter((each) => overlaps(each.content)),
    quotations: given.quotations.filter((each) => overlaps(each.span)),
    mentions,
    learned,
    issuer,
  };
}

/** The region that holds the token at `at`, by its place in the list. */
export function regionAt(regions: readonly Region[], at: number): number {
  for (let i = regions.length - 1; i > 0; i--) if (regions[i]!.from <= at) return i;
  return 0;
}

/** The words of a token range as they stand in the text. */
export function spanOf(context: Pick<Context, "text" | "tokens">, range: Range): { start: number; end: number; exact: string } {
  const start = context.tokens[range.from]!.start;
  const last = context.tokens[range.to - 1]!;
  const opened = context.tokens.slice(range.from + 1, range.to).some((token) => token.opens);
  const end = opened && last.closes && /["'\u2019\u201d»]/.test(context.text[last.end] ?? "") ? last.end + 1 : last.end;
  return { start, end, exact: context.text.slice(start, end) };
}
