import { E_STEMS, PLAIN_STEMS } from "./data/draft-words.ts";
import { wordSet } from "./draft-tokens.ts";
import { inflect } from "./inflection.ts";
import { verbForm } from "./lexicon.ts";

const E_ENDINGS = [...wordSet(E_STEMS)];
const PLAIN_ENDINGS = [...wordSet(PLAIN_STEMS)];
const VOWELS = new Set("aeiou");

/** The base form of a verb in "-ed" or "-ing", known or spelled by rule: "restored" is to restore, "greenlighting" to greenlight; else the word itself. */
export function baseOf(word: string): string {
  const known = verbForm(word)?.base;
  if (known !== undefined) return known;
  const cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const stem = word.slice(0, -cut);
  if (cut === 0 || stem.length < 3) return word;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (stem.at(-1) === stem.at(-2) && !VOWELS.has(stem.at(-1)!) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  if (PLAIN_ENDINGS.some((ending) => stem.endsWith(ending))) return stem;
  return E_ENDINGS.some((ending) => stem.endsWith(ending)) ? `${stem}e` : stem;
}

/** True for a known participle, and for an unknown word that is spelled like one. */
export function isParticiple(word: string): boolean {
  const form = verbForm(word);
  return form === undefined ? word.length > 4 && word.endsWith("ed") : form.participle && !form.ing;
}

/** The "-ing" form of a base form. */
export function gerundOf(base: string): string {
  return inflect(base).ing;
}
