import type { QuotationManner } from "#model";
import type { Token } from "../alignment/token.ts";
import { commonCourse } from "../alignment/word-course.ts";
import { alike } from "./telling.ts";
import type { Utterance } from "./utterances.ts";

/** How two quotations are tied, and how firmly. */
export interface QuotationTie {
  readonly how: Extract<QuotationManner, "exact" | "edited" | "translated" | "conflict">;
  readonly score: number;
  readonly grounds: string;
}

/** A common run of this many words is a part given word for word. */
const PART = 3;
/** From this share of words in one course on, a quotation is edited; from this share of content on, it is the same in other words. */
const EDITED = 0.66;
const SAME_CONTENT = 0.45;
/** Words that lead up to two quotations must be this much the same, and this many, for the quotations to fill one place. */
const SAME_PLACE = 0.75;
const LONG_LEAD_IN = 4;
const LONGEST = 200;

/** How two reports' quotations are tied; `null` where they are two utterances. A short one needs a speaker that could be the same. */
export function tieOf(a: Utterance, b: Utterance): QuotationTie | null {
  const [left, right] = [a, b].map((side) => side.tokens.map((token) => token.lower)) as [string[], string[]];
  const course = commonCourse(left, right, LONGEST);
  const shorter = Math.min(left.length, right.length);
  if (left.join(" ") === right.join(" ")) return { how: "exact", score: 3, grounds: "the same words" };
  if (shorter >= PART && standsIn(left, right)) return { how: "exact", score: 2.5, grounds: "part of it, word for word" };
  const content = contentShared(a, b);
  const words = `${course} of ${shorter} words in the same order`;
  if (shorter >= PART && course >= EDITED * shorter && content > 0) return { how: "edited", score: 1 + course / shorter, grounds: words };
  if (content >= SAME_CONTENT && speakersAgree(a, b)) {
    const how = shorter < PART || course >= EDITED * shorter ? "edited" : "translated";
    return { how, score: content, grounds: how === "edited" ? words : "the same in other words" };
  }
  if (samePlace(a, b)) return { how: "conflict", score: 0.1, grounds: "the same words lead up to it, and what is quoted is not the same" };
  return null;
}

function standsIn(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

/**
 * The share of words of content that two quotations have in common, 0..1. Nothing where one is a scrap beside the other; two
 * words of which one is shared need sentences around them that speak of one thing.
 */
function contentShared(a: Utterance, b: Utterance): number {
  const [few, many] = a.content.length < b.content.length ? [a, b] : [b, a];
  const shared = weigh(few.content, many.content);
  if (shared === 0 || few.content.length < SCRAP * many.content.length) return 0;
  if (few.content.length <= 2 && shared < few.content.length / 2 + 0.1 && weigh(few.around, many.around) < 2) return 0;
  return (2 * shared) / (few.content.length + many.content.length);
}

/** A quotation with a smaller share of the other one's words of content than this is a scrap of it, if anything. */
const SCRAP = 0.34;
/** A word of like meaning counts for this much of the same word. */
const KIN_SHARE = 0.6;

function weigh(of: readonly Token[], among: readonly Token[]): number {
  let sum = 0;
  for (const token of of) {
    if (among.some((other) => other.stem === token.stem)) sum += 1;
    else if (among.some((other) => alike(token, other))) sum += KIN_SHARE;
  }
  return sum;
}

/** Speakers agree unless both are named and share no name; where one is not told, nothing speaks against it. */
function speakersAgree(a: Utterance, b: Utterance): boolean {
  if (a.speaker === null || b.speaker === null || a.speaker.kind !== "named" || b.speaker.kind !== "named") return true;
  const [left, right] = [a.speaker.exact, b.speaker.exact].map((words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2),
  );
  return left!.some((word) => right!.includes(word)) || PRONOUN.test(a.speaker.exact) || PRONOUN.test(b.speaker.exact);
}

const PRONOUN = /^(?:he|she|they)$/i;

function samePlace(a: Utterance, b: Utterance): boolean {
  const [left, right] = [a, b].map((side) => side.leadIn.map((token) => token.lower)) as [string[], string[]];
  if (Math.min(left.length, right.length) < LONG_LEAD_IN || !speakersAgree(a, b)) return false;
  return commonCourse(left, right, LONGEST) >= SAME_PLACE * Math.max(left.length, right.length);
}
