import { sentences, type Span } from "#text";
import { quotedSpans } from "../speech/quotation-marks.ts";
import { storyTerms } from "../tracing/story-terms.ts";
import { type Token, tokensOf } from "./token.ts";

/** What a sentence is compared by. */
export interface SentenceTerms extends Span {
  readonly tokens: readonly Token[];
  /** Its words of content, each stem once. */
  readonly distinct: readonly Token[];
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

/** One sentence's terms. Names are drawn out only where they are asked for. */
function termsOfSentence(text: string, span: Span, quoted: readonly Span[]): SentenceTerms {
  const tokens = tokensOf(text, span);
  let names: ReadonlySet<string> | null = null;
  const content = tokens.filter((token) => token.content);
  const distinct = distinctOf(content);
  return {
    ...span,
    tokens,
    distinct,
    stems: new Set(content.map((token) => token.stem)),
    kins: new Set(content.filter((token) => token.kin !== null).map((token) => token.kin!)),
    numbers: new Set(tokens.filter((token) => /^\d/.test(token.lower)).map((token) => token.lower.replace(/[.,](?=\d{3}\b)/g, ""))),
    get names() {
      names ??= storyTerms(text.slice(span.start, span.end), null).names;
      return names;
    },
    quoted,
  };
}

/** The terms of any place of a text. */
export function termsOfSpan(text: string, span: Span): SentenceTerms {
  return termsOfSentence(text, { start: span.start, end: span.end }, []);
}

/** Several sentences as one; the same sentence where there is only one. */
export function mergedTerms(sentences: readonly SentenceTerms[]): SentenceTerms {
  const [first] = sentences;
  if (first !== undefined && sentences.length === 1) return first;
  return {
    start: first?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    distinct: distinctOf(sentences.flatMap((sentence) => sentence.distinct)),
    stems: union(sentences.map((sentence) => sentence.stems)),
    kins: union(sentences.map((sentence) => sentence.kins)),
    numbers: union(sentences.map((sentence) => sentence.numbers)),
    get names() {
      return union(sentences.map((sentence) => sentence.names));
    },
    quoted: sentences.flatMap((sentence) => sentence.quoted),
  };
}

function distinctOf(content: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return content.filter((token) => !seen.has(token.stem) && seen.add(token.stem) !== undefined);
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const item of set) all.add(item);
  return all;
}
