import type { Range } from "./noun-phrase.ts";
import { verbForm } from "./lexicon.ts";
import type { Token } from "./token.ts";
import { AUXILIARIES } from "./data/voter-words.ts";

/** Words behind the verb that are looked at one by one. */
const REACH = 14;
/** Words from the verb on that are told by their place and by their letters. */
const NEAR = 4;
const LETTERS = 4;

/**
 * What the voter sees of a clause: the words from its verb on, alone and in pairs, the bases of listed verbs, runs of four letters of the first four words,
 * the word before the verb and the first word. Names and figures are hidden, so that it learns no country by heart. Linear in the clause.
 */
export function voterFeatures(tokens: readonly Token[], range: Range): readonly string[] {
  const words = tokens.map(masked);
  const verb = verbIn(tokens, range);
  const end = Math.min(range.to, verb + REACH);
  const found = new Set<string>(["bias", `first ${words[range.from]!}`, `before ${verb > range.from ? words[verb - 1]! : "-"}`]);
  for (let at = verb; at < end; at++) {
    const word = words[at]!;
    found.add(`word ${word}`);
    const form = verbForm(word);
    if (form) found.add(`base ${form.base}`);
    if (at + 1 < end) found.add(`pair ${word} ${words[at + 1]!}`);
    if (at < verb + NEAR) for (const feature of nearVerb(word, at - verb)) found.add(feature);
  }
  return [...found];
}

function nearVerb(word: string, place: number): readonly string[] {
  const whole = `^${word}$`;
  const runs = Array.from({ length: Math.max(0, whole.length - LETTERS + 1) }, (_, i) => `run ${whole.slice(i, i + LETTERS)}`);
  return [`at ${String(Math.min(place, 2))} ${word}`, ...runs];
}

function masked(token: Token, at: number): string {
  if (token.kind === "number") return "#";
  return token.capital && at > 0 && token.word !== "i" ? "N" : token.word;
}

/** The first word behind the subject that can be a finite verb; the clause's first word where there is none. */
export function verbIn(tokens: readonly Token[], { from, to }: Range): number {
  for (let at = from; at < to; at++) {
    const { word, capital } = tokens[at]!;
    if (AUXILIARIES.has(word)) return at;
    const form = at > from && !capital && word !== "'s" ? verbForm(word) : undefined;
    if (form && (form.past || form.third || form.base === word)) return at;
  }
  return from;
}
