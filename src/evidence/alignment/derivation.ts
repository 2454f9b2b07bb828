import type { Derivation } from "#model";
import { containment, shingles } from "#text";
import type { SentenceTerms } from "./sentence-terms.ts";
import { commonCourse } from "./word-course.ts";

/** Words of each text that are laid beside each other in one course; what comes later in a longer text is not looked at for it. */
const COURSE_WORDS = 1_500;

/** From these shares of runs of three words on, outside quotations, a text is made wholly or partly from another. */
const GRADES = { wholly: 0.45, partly: 0.12 };

/**
 * How far the later text is made from the earlier. Words in quotation marks are left out: what people said is the same in every report, and
 * independent reports of one event share it. `share` comes from the caller's alignment.
 */
export function derivationOf(earlier: readonly SentenceTerms[], later: readonly SentenceTerms[], share: number): Derivation {
  const [from, made] = [freeWords(earlier), freeWords(later)];
  const runs = [1, 3, 5].map((size) => containment(new Set(shingles(made, size)), new Set(shingles(from, size)))) as [
    number,
    number,
    number,
  ];
  const course = made.length === 0 ? 0 : commonCourse(from, made, COURSE_WORDS) / Math.min(made.length, COURSE_WORDS);
  const grade = runs[1] >= GRADES.wholly ? "wholly" : runs[1] >= GRADES.partly ? "partly" : "not";
  return { grade, share, runs, course };
}

/** The words of a text outside quotation marks, in order. */
function freeWords(text: readonly SentenceTerms[]): string[] {
  return text.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => !sentence.quoted.some((quote) => token.start >= quote.start && token.end <= quote.end))
      .map((token) => token.lower),
  );
}
