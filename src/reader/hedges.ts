import type { Token } from "./token.ts";
import { HEDGES } from "./data/hedges.ts";

/** The first hedge of the closed list within a range of tokens, in the list's spelling; null where there is none. */
export function hedgeIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    for (const words of BY_FIRST.get(tokens[i]!.word) ?? [])
      if (words.every((word, at) => tokens[i + at]?.word === word)) return words.join(" ");
  }
  return null;
}

const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const hedge of HEDGES) {
  const words = hedge.split(" ");
  BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), words]);
}
