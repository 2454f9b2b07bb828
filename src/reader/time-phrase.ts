import { TIME_WORDS } from "./data/time-words.ts";
import type { Token } from "./token.ts";
import { isIn } from "./word-class.ts";

const words = (list: string) => new Set(list.split(" "));
const ALONE = words(TIME_WORDS.alone);
const DAYS = words(TIME_WORDS.days);
const STRETCHES = words(TIME_WORDS.stretches);
const MONTHS = words(TIME_WORDS.months);
const BEFORE = words(TIME_WORDS.before);

/** Where the words go on behind a time that begins at `at` ("on Monday", "late on Friday", "this week", "in May"); `at` itself where none does. */
export function behindTime(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.word ?? "";
  if (BEFORE.has(first)) {
    const end = BEFORE.has(tokens[at + 1]?.word ?? "") ? at : behindTime(tokens, at + 1);
    return end > at + 1 ? end : at;
  }
  if (ALONE.has(first)) return at + 1;
  const next = tokens[at + 1]?.word ?? "";
  if (first === "on" && DAYS.has(next)) return at + 2;
  if (first === "in" && (MONTHS.has(next) || tokens[at + 1]?.raw === "May")) return at + 2;
  return isIn("pointingTimes", first) && STRETCHES.has(next) ? at + 2 : at;
}
