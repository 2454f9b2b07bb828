import type { Content, Said } from "./content.ts";
import { sharedTerms } from "./term-set.ts";

/** Translations and shortenings of one quotation share at least so much of the shorter one's terms, and so many of them; shorter ones say too little. */
const TERMS = { share: 0.5, shared: 3, least: 4 };
/** Of a short quotation nearly all words return, the common ones too: so many words and terms, or more terms and fewer words. */
const WORDS = { share: 0.7, words: 5, terms: 2, manyTerms: 3 };

/** True where two reports hold the same quotation, as far as wordings that went through several hands can show it; `unnamed`: by nobody named. */
export function shareQuotation(a: Content, b: Content, unnamed: boolean): boolean {
  return a.said.some((one) =>
    b.said.some((other) => {
      if (unnamed && !(one.unnamed && other.unnamed)) return false;
      const shared = sharedTerms(one.terms, other.terms);
      return shared >= WORDS.terms && (shareTerms(one, other, shared) || shareWords(one, other, shared));
    }),
  );
}

function shareTerms(one: Said, other: Said, shared: number): boolean {
  const shorter = Math.min(one.terms.length, other.terms.length);
  return shorter >= TERMS.least && shared >= TERMS.shared && shared >= TERMS.share * shorter;
}

function shareWords(one: Said, other: Said, sharedOnes: number): boolean {
  const shared = sharedTerms(one.words, other.words);
  const enough = shared >= WORDS.words || sharedOnes >= WORDS.manyTerms;
  return enough && shared >= WORDS.share * Math.min(one.words.length, other.words.length);
}
