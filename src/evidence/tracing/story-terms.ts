import { fold, stem, words } from "#text";
import { COMMON_WORDS } from "../data/common-words.ts";

/** What a report is about, as weighted terms: `lead` from where a story is told first, `whole` from all of it. */
export interface StoryTerms {
  readonly lead: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  /** Names and numbers reduced to what survives a change of script and language. */
  readonly names: ReadonlySet<string>;
}

const LEAD_LENGTH = 900;
const WHOLE_LENGTH = 6_000;

/** The terms of a report's text. */
export function storyTerms(text: string, title: string | null): StoryTerms {
  const folded = fold(text.slice(0, WHOLE_LENGTH)).text;
  const lead = `${title ?? ""}\n${folded.slice(0, LEAD_LENGTH)}`;
  return { lead: terms(lead), whole: terms(`${title ?? ""}\n${folded}`), names: names(folded) };
}

/** Stems of what is left of a text without common words; Cyrillic words lose their last letters instead. */
function terms(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of words(text)) {
    const lower = word.text.toLowerCase();
    if (COMMON_WORDS.has(lower) || (lower.length < 3 && !/\d/.test(lower))) continue;
    found.add(/\p{Script=Cyrillic}/u.test(lower) ? lower.slice(0, Math.max(4, lower.length - 3)) : stem(lower));
  }
  return found;
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а a,б b,в v,г g,ґ g,д d,е e,ё e,є e,ж j,з z,и i,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х h,ц ts,ч ch,ш sh,щ sh,ы y,э e,ю u,я a,ь ,ъ "
    .split(",")
    .map((pair) => {
      const [from = "", to = ""] = pair.split(" ");
      return [from, to] as const;
    }),
);

/** Capitalised words that do not open a sentence, as consonant skeletons in Latin letters; numbers of two digits or more as they are. */
function names(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{L},"'(] )\p{Lu}\p{L}{3,}|\b\d[\d.,]*\d\b/gu)) {
    const word = match[0];
    found.add(/\d/.test(word) ? word.replace(/[.,]/g, "") : skeleton(word));
  }
  return found;
}

/** The first four consonants in Latin letters, so that Путин and Putin agree, and Zelensky with Zelenskiy. */
function skeleton(word: string): string {
  const latin = [...word.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join("");
  const even = latin
    .replace(/ck|c(?![hei])|q/g, "k")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/[aeiouyj'ʼ’]/g, "")
    .replace(/(.)\1/g, "$1");
  return even.slice(0, 4);
}

/** How rare terms are among the reports at hand. */
export interface Rarity {
  /** 1 for a term in one report alone, down towards 0 for one in all of them. */
  of(term: string): number;
  /** The sum over a set; remembered. */
  sum(set: ReadonlySet<string>): number;
}

/** Rarity over a collection, from how many reports hold a term. A term in half of the reports or more still counts a little. */
export function rarityOver(collection: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const set of collection) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  const n = collection.length;
  const known = new Map<string, number>();
  for (const [term, count] of counts) known.set(term, Math.log(1 + n / count) / Math.log(1 + n));
  const of = (term: string): number => known.get(term) ?? 1;
  const sums = new Map<ReadonlySet<string>, number>();
  const sum = (set: ReadonlySet<string>): number => {
    const found = sums.get(set) ?? [...set].reduce((total, term) => total + of(term), 0);
    sums.set(set, found);
    return found;
  };
  return { of, sum };
}

/** The weighted share of the smaller set's terms that the other one has too, 0..1. Source: overlap coefficient, weighted. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const smaller = Math.min(rarity.sum(a), rarity.sum(b));
  if (smaller === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += rarity.of(term);
  return Math.min(1, shared / smaller);
}
