import type { Derivation } from "#model";
import { containment, shingles } from "#text";
import type { SentenceTerms } from "./sentence-terms.ts";
import { commonCourse } from "./word-course.ts";

/** Words of each text that are laid beside each other in one course; what comes later in a longer text is not looked at for it. */
const COURSE_WORDS = 1_500;
/** Words in a run, in a copied stretch that counts by its length, and in the shortest that may be the longest. */
const RUN = 3;
const STRETCH = 10;
const SHORTEST = 4;
/** A quotation of fewer words than these is a term, not somebody's speech, and stays in. */
const SPEECH = 5;

/**
 * How far the later text is made from the earlier. Speech in quotation marks is left out: what people said is the same in every report, and
 * independent reports of one event share it. `share` comes from the caller's alignment.
 */
export function derivationOf(earlier: readonly SentenceTerms[], later: readonly SentenceTerms[], share: number): Derivation {
  const [from, made] = [freeWords(earlier), freeWords(later)];
  const runs = containment(new Set(shingles(made, RUN)), new Set(shingles(from, RUN)));
  const stretches = covered(made, from, STRETCH).filter(Boolean).length / Math.max(1, made.length);
  const longest = longestRow(covered(made, from, SHORTEST));
  return {
    grade: gradeOf(runs, stretches),
    share,
    words: containment(new Set(made), new Set(from)),
    runs,
    course: made.length === 0 ? 0 : commonCourse(from, made, COURSE_WORDS) / Math.min(made.length, COURSE_WORDS),
    stretches,
    longest,
  };
}

/**
 * From these shares of runs or of copied stretches on, a text is made wholly or partly from another. Set on news of one event by independent
 * outlets, of whose pairs fewer than one in a hundred reach the lower one.
 */
const WHOLLY = { runs: 0.5, stretches: 0.5 };
const PARTLY = { runs: 0.13, stretches: 0.08 };

function gradeOf(runs: number, stretches: number): Derivation["grade"] {
  if (runs >= WHOLLY.runs || stretches >= WHOLLY.stretches) return "wholly";
  return runs >= PARTLY.runs || stretches >= PARTLY.stretches ? "partly" : "not";
}

/** The words of a text outside speech in quotation marks, in order. */
function freeWords(text: readonly SentenceTerms[]): string[] {
  return text.flatMap((sentence) => {
    const within = sentence.quoted.map((quote) => sentence.tokens.filter((token) => token.start >= quote.start && token.end <= quote.end));
    const spoken = new Set(within.filter((tokens) => tokens.length >= SPEECH).flat());
    return sentence.tokens.filter((token) => !spoken.has(token)).map((token) => token.lower);
  });
}

/** Which words of a row lie in a run of `size` words that the other row has too. */
function covered(row: readonly string[], by: readonly string[], size: number): boolean[] {
  const known = new Set(shingles(by, size));
  const found = row.map(() => false);
  for (const [i, run] of shingles(row, size).entries()) if (known.has(run)) found.fill(true, i, i + size);
  return found;
}

function longestRow(marks: readonly boolean[]): number {
  let longest = 0;
  let here = 0;
  for (const mark of marks) {
    here = mark ? here + 1 : 0;
    longest = Math.max(longest, here);
  }
  return longest;
}
