import type { SentenceForm } from "#model";
import type { SentenceTerms } from "./sentence-terms.ts";
import type { Token } from "./token.ts";
import { commonCourse } from "./word-course.ts";

/** Speech of fewer words than these shows nothing. */
const SPEECH = 4;
/** Words in one course that speech keeps when it is only cut or tidied, by the shorter. */
const KEPT = 0.8;
/** With less than this in one course, or of quite another length, two utterances are two. */
const RELATED = 0.3;
/** So many utterances must be reworded, and more than are kept. */
const REWORDED = 2;
const LONGEST = 200;

/** Two aligned places, and how they say the same. */
interface Aligned {
  readonly whole: readonly [SentenceTerms, SentenceTerms];
  readonly form: SentenceForm;
}

/**
 * True where two texts of one language give the same people's words in quotation marks and in other words: an outlet that quotes does not reword, so
 * one of the texts went through another language. Looked for in aligned sentences that both quote.
 */
export function showsRoundTrip(pairs: readonly Aligned[]): boolean {
  let [reworded, kept] = [0, 0];
  for (const { whole, form } of pairs) {
    const [left, right] = whole.map(spokenWords) as [string[], string[]];
    const shorter = Math.min(left.length, right.length);
    if (shorter < SPEECH) continue;
    const course = commonCourse(left, right, LONGEST);
    if (form === "same" || course >= KEPT * shorter) kept++;
    else if (course >= RELATED * shorter && shorter * 2 >= Math.max(left.length, right.length)) reworded++;
  }
  return reworded >= REWORDED && reworded > kept;
}

/** The words of a sentence that stand in quotation marks, where they are speech and no term. */
function spokenWords({ tokens, quoted }: SentenceTerms): string[] {
  const spoken = quoted.map((quote) => tokens.filter((token: Token) => token.start >= quote.start && token.end <= quote.end));
  return spoken
    .filter((row) => row.length >= SPEECH && row[1]?.lower !== "of")
    .flat()
    .map((token) => token.lower);
}
