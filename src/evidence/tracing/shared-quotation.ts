import type { Content } from "./content.ts";
import { sharedTerms } from "./term-set.ts";

/** Translations and shortenings of one quotation share at least so much of the shorter one's terms, and so many of them. */
const SHARED = { share: 0.5, terms: 3 };

/** True where two reports hold the same quotation, as far as wordings that went through several hands can show it; `unnamed`: by nobody named. */
export function shareQuotation(a: Content, b: Content, unnamed: boolean): boolean {
  return a.said.some((one) =>
    b.said.some((other) => {
      if (unnamed && !(one.unnamed && other.unnamed)) return false;
      const shorter = Math.min(one.terms.length, other.terms.length);
      const shared = sharedTerms(one.terms, other.terms);
      return shared >= SHARED.terms && shared >= SHARED.share * shorter;
    }),
  );
}
