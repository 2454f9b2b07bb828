import { sentences, type Span } from "#text";
import { quotedSpans } from "../speech/quotation-marks.ts";
import { storyTerms } from "../tracing/story-terms.ts";
import { type Token, tokensOf } from "./token.ts";

/** What a sentence is compared by. */
export interface SentenceTerms extends Span {
  readonly tokens: readonly Token[];
  /** Stems of its words of content, numbers among them. */
  readonly stems: ReadonlySet<string>;
  /** Groups of like meaning its words belong to. */
  readonly kins: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Names and numbers as they survive a change of script and language. */
  readonly names: ReadonlySet<string>;
  /** The stretches between quotation marks that touch it, within its bounds. */
  readonly quoted: readonly Span[];
}

/** The sentences of a text, each with what it is compared by. Linear in the text's length. */
export function termsOfText(text: string): SentenceTerms[] {
  const quoted = quotedSpans(text).filter((quote) => quote.depth === 0);
  let from = 0;
  return sentences(text).map((span) => {
    while (from < quoted.length && quoted[from]!.outer.end <= span.start) from++;
    const inside: Span[] = [];
    for (let i = from; i < quoted.length && quoted[i]!.outer.start < span.end; i++)
      inside.push({ start: Math.max(span.start, quoted[i]!.inner.start), end: Math.min(span.end, quoted[i]!.inner.end) });
    return termsOfSentence(text, span, inside);
  });
}

/** One sentence's terms. */
function termsOfSentence(text: string, span: Span, quoted: readonly Span[]): SentenceTerms {
  const tokens = tokensOf(text, span);
  return {
    ...span,
    tokens,
    stems: new Set(tokens.filter((token) => token.content).map((token) => token.stem)),
    kins: new Set(tokens.filter((token) => token.content && token.kin !== null).map((token) => token.kin!)),
    numbers: new Set(tokens.filter((token) => /^\d/.test(token.lower)).map((token) => token.lower.replace(/[.,](?=\d{3}\b)/g, ""))),
    names: storyTerms(text.slice(span.start, span.end), null).names,
    quoted,
  };
}

/** Several sentences as one; the same sentence where there is only one. */
export function mergedTerms(sentences: readonly SentenceTerms[]): SentenceTerms {
  const [first] = sentences;
  if (first !== undefined && sentences.length === 1) return first;
  const union = (of: (sentence: SentenceTerms) => ReadonlySet<string>): Set<string> =>
    new Set(sentences.flatMap((sentence) => [...of(sentence)]));
  return {
    start: first?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    stems: union((sentence) => sentence.stems),
    kins: union((sentence) => sentence.kins),
    numbers: union((sentence) => sentence.numbers),
    names: union((sentence) => sentence.names),
    quoted: sentences.flatMap((sentence) => sentence.quoted),
  };
}
