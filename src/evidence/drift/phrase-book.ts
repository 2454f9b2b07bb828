import { stem } from "#text";
import type { Token } from "../alignment/token.ts";

/** A phrase found in a row of words: from the word at `from` to before the word at `to`. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

interface Entry<T> {
  readonly words: readonly { readonly text: string; readonly exact: boolean }[];
  readonly value: T;
}

/** The most words that a gap ("*") in a phrase stands for. */
const GAP = 3;

/**
 * Phrases with what each stands for. A phrase that begins with "=" is matched word by word as written, another one by stems, where a single word
 * after "=" is still matched as written; "*" stands for up to three words.
 */
export class PhraseBook<T> {
  /** By the first word as written, and by its stem. */
  private readonly byWord = new Map<string, Entry<T>[]>();
  private readonly byStem = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const whole = phrase.startsWith("=");
      const words = phrase.split(" ").map((word) => {
        const exact = whole || word.startsWith("=");
        const text = word.replace(/^=/, "");
        return { text: exact ? text : stem(text), exact };
      });
      const { exact, text } = words[0]!;
      const index = exact ? this.byWord : this.byStem;
      index.set(text, [...(index.get(text) ?? []), { words, value }]);
    }
    for (const entries of [...this.byWord.values(), ...this.byStem.values()]) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** Every phrase in a row of words, left to right; of those that begin at one word the longest, none within another. */
  find(tokens: readonly Token[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < tokens.length;) {
      const hit = this.at(tokens, at);
      if (hit !== null) found.push(hit);
      at = hit?.to ?? at + 1;
    }
    return found;
  }

  private at(tokens: readonly Token[], at: number): Found<T> | null {
    const { lower, stem: stemmed } = tokens[at]!;
    const exact = longest(this.byWord.get(lower), tokens, at);
    const stems = longest(this.byStem.get(stemmed), tokens, at);
    return exact === null || (stems !== null && stems.to > exact.to) ? stems : exact;
  }
}

/** The first of the phrases, longest first, that stands at a place. */
function longest<T>(entries: readonly Entry<T>[] | undefined, tokens: readonly Token[], at: number): Found<T> | null {
  for (const { words, value } of entries ?? []) {
    const to = endOf(words, tokens, at);
    if (to !== null) return { value, from: at, to };
  }
  return null;
}

/** Where the words of a phrase end that begins at `at`, or `null` where they do not stand there. */
function endOf(words: Entry<unknown>["words"], tokens: readonly Token[], at: number): number | null {
  let to = at;
  for (const [i, word] of words.entries()) {
    if (word.text === "*") {
      const next = words[i + 1]!;
      const gap = [1, 2, 3].find((length) => length <= GAP && matches(next, tokens[to + length]));
      if (gap === undefined) return null;
      to += gap;
    } else if (matches(word, tokens[to])) to++;
    else return null;
  }
  return to;
}

function matches(word: { readonly text: string; readonly exact: boolean }, token: Token | undefined): boolean {
  return token !== undefined && word.text === (word.exact ? token.lower : token.stem);
}
