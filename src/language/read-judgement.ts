import {
  CONFIDENCES,
  YARDSTICK_NAMES,
  YARDSTICKS,
  type Chance,
  type Cost,
  type Judgement,
  type Likelihood,
  type LikelihoodWords,
  type Linked,
  type YardstickName,
} from "#model";
import type { Cursor } from "./cursor.ts";
import type { Form, ReadClause } from "./form.ts";
import { readOpen } from "./read-frame.ts";
import { SAID_CLAUSES } from "./read-said.ts";
import { isKeyword } from "./words.ts";

/** What every judgement may carry: what every statement may, and who judges. */
const JUDGED_CLAUSES: Readonly<Record<string, ReadClause<Judgement>>> = {
  ...SAID_CLAUSES,
  judged: (cursor, entry) => {
    cursor.expect("by");
    entry.judge = cursor.string("who judges");
  },
};

/** `likelihood NAME WHAT is 0.2..0.4`, or `is unlikely by ICD 203`; then `with low confidence`. */
const likelihood: Form<Likelihood> = {
  head: (cursor) => {
    const of = readOf(cursor);
    return { of, is: readLikely(cursor) };
  },
  clauses: {
    ...JUDGED_CLAUSES,
    with: (cursor, entry) => {
      refuseLikelihood(cursor);
      entry.confidence = cursor.oneOf(CONFIDENCES, "confidence");
      cursor.expect("confidence");
    },
  },
};

/** `linked NAME A, B, C go together 0.5..0.8` */
const linked: Form<Linked> = {
  head: (cursor) => {
    const members: string[] = [];
    if (!cursor.eat("nothing"))
      do members.push(readOpen(cursor, [",", "go"]));
      while (cursor.mark(","));
    cursor.expect("go", "together");
    return { members, degree: readChance(cursor, "a degree") };
  },
  clauses: JUDGED_CLAUSES,
};

/** `cost NAME WHAT is 3 days`; the unit may be left out. */
const cost: Form<Cost> = {
  head: (cursor) => {
    const entry = { of: readOf(cursor), amount: cursor.number("a number") };
    const unit = cursor.quoted() ?? (cursor.peek() !== "" && !isKeyword(cursor.peek()) ? cursor.name("a unit") : null);
    return unit === null ? entry : { ...entry, unit };
  },
  clauses: JUDGED_CLAUSES,
};

/** Reads what is judged, up to its `is`. */
function readOf(cursor: Cursor): string {
  const of = readOpen(cursor, ["is"]);
  cursor.expect("is");
  return of;
}

/** How judgements are written. */
export const JUDGEMENT_FORMS = { likelihood, linked, cost };

/** A number, an interval, or a word of a yardstick. */
function readLikely(cursor: Cursor): Chance | LikelihoodWords {
  if (/^\d/.test(cursor.peek())) return readChance(cursor, "a likelihood");
  const words = readWords(cursor);
  const end = cursor.position;
  if (!cursor.eat("by")) return { words };
  const yardstick = YARDSTICK_NAMES.find((name) => cursor.eat(...name.split(" ")));
  if (!yardstick) return cursor.fail("unknown-yardstick");
  if (wordsOf(yardstick).includes(words)) return { words, yardstick };
  return cursor.failAt(end - words.length, end, "unknown-likelihood/by", words, yardstick);
}

/** Words of likelihood of any yardstick; the longest that stand next, since `likely` begins nothing but ends several. */
function readWords(cursor: Cursor): string {
  const known = [...new Set(YARDSTICK_NAMES.flatMap(wordsOf))].sort((one, other) => other.length - one.length);
  const words = known.find((each) => cursor.eat(...each.split(" ")));
  if (words !== undefined) return words;
  if (CONFIDENCES.some((each) => cursor.sees(each))) return cursor.fail("mixed-scales");
  return cursor.fail("unknown-likelihood", known);
}

function wordsOf(yardstick: YardstickName): readonly string[] {
  return YARDSTICKS[yardstick].flatMap(({ words }) => words);
}

/** `0.3`, `30%`, `0.2..0.4`, `20..40%`. Whether it lies between 0 and 1 is checked later. */
function readChance(cursor: Cursor, what: string): Chance {
  const low = cursor.number(what);
  const lowPercent = cursor.mark("%");
  if (!cursor.mark("..")) return lowPercent ? { low: low / 100, high: low / 100 } : { low, high: low };
  const high = cursor.number(what);
  const highPercent = cursor.mark("%");
  return { low: lowPercent || highPercent ? low / 100 : low, high: highPercent ? high / 100 : high };
}

/** A word of likelihood in the place of confidence: the commonest way to mix the two. */
function refuseLikelihood(cursor: Cursor): void {
  const word = YARDSTICK_NAMES.flatMap(wordsOf).find((each) => cursor.sees(...each.split(" ")));
  if (word !== undefined) cursor.fail("mixed-scales/confidence", word);
}
