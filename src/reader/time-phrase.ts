import { TIME_WORDS } from "./data/time-words.ts";
import { NUMBER_WORDS } from "./data/units.ts";
import type { Token } from "./token.ts";
import { isIn } from "./word-class.ts";

const words = (list: string) => new Set(list.split(" "));
const ALONE = words(TIME_WORDS.alone);
const DAYS = words(TIME_WORDS.days);
const PARTS = words(TIME_WORDS.parts);
const SPANS = words(TIME_WORDS.spans);
const STRETCHES = words(TIME_WORDS.stretches);
const MONTHS = words(TIME_WORDS.months);
const BEFORE = words(TIME_WORDS.before);
/** The most words of a time: "late on Monday night". */
const LONGEST = 4;

/** Where the words go on behind a time that begins at `at` ("on Monday night", "late on Friday", "last month", "two days ago"); `at` itself where none does. */
export function behindTime(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.word ?? "";
  if (BEFORE.has(first)) {
    const end = BEFORE.has(tokens[at + 1]?.word ?? "") ? at : behindTime(tokens, at + 1);
    return end > at + 1 ? end : at;
  }
  if (ALONE.has(first)) return DAYS.has(first) && PARTS.has(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1;
  const next = tokens[at + 1]?.word ?? "";
  if (first === "on" && DAYS.has(next)) return behindTime(tokens, at + 1);
  if (first === "on" && isDate(tokens, at + 1)) return at + 3;
  if (first === "in" && (MONTHS.has(next) || tokens[at + 1]?.raw === "May")) return at + 2;
  if (tokens[at + 2]?.word === "ago" && SPANS.has(next) && isCount(tokens[at]!)) return at + 3;
  return isIn("pointingTimes", first) && STRETCHES.has(next) ? at + 2 : at;
}

/** "5 March", "March 5". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined) return false;
  return (MONTHS.has(first.word) && second.kind === "number") || (first.kind === "number" && MONTHS.has(second.word));
}

function isCount(token: Token): boolean {
  return token.kind === "number" || token.word === "a" || NUMBER_WORDS.has(token.word);
}

/** Where a time begins that ends right before `end` ("the judge last month"), behind `from`; `end` itself where none does. */
export function startOfTime(tokens: readonly Token[], from: number, end: number): number {
  for (let at = Math.max(from + 1, end - LONGEST); at < end; at++) if (behindTime(tokens, at) === end) return at;
  return end;
}
