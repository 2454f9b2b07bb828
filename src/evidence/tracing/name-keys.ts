import { hashOf, type TermSet, termSet } from "./term-set.ts";

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а a,б b,в v,г g,ґ g,д d,е e,ё e,є e,ж j,з z,и i,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х h,ц ts,ч ch,ш sh,щ sh,ы y,э e,ю u,я a,ь ,ъ "
    .split(",")
    .map((pair) => {
      const [from = "", to = ""] = pair.split(" ");
      return [from, to] as const;
    }),
);

/** Capitalised words that do not open a sentence, and numbers of two digits or more. */
const NAME_OR_NUMBER = /(?<=[\p{L},"'(] )\p{Lu}\p{L}{3,}|\b\d[\d.,]*\d\b/gu;

/** The names of a text as consonant skeletons in Latin letters, and its numbers as they are: what survives a change of script and language. */
export function nameKeys(text: string): TermSet {
  return termSet([...nameSkeletons(text)].map(hashOf));
}

/** The same as words. */
export function nameSkeletons(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(NAME_OR_NUMBER)) found.add(/\d/.test(word) ? word.replace(/[.,]/g, "") : skeleton(word));
  return found;
}

/** The first four consonants in Latin letters, so that Путин and Putin agree, and Zelensky with Zelenskiy. */
export function skeleton(word: string): string {
  const latin = [...word.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join("");
  const even = latin
    .replace(/ı/g, "i")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ck|c(?![hei])|q/g, "k")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/[aeiouyj'ʼ’]/g, "")
    .replace(/(.)\1/g, "$1");
  return even.slice(0, 4);
}
