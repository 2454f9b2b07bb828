import { COUNTED_PARTIES, NUMBER_WORDS } from "./data/units.ts";

const COUNTED = `(?:${COUNTED_PARTIES.split(" ").join("|")})`;
const DIGITS = new RegExp(String.raw`\b(\d{1,3})\s+(?:\w+\s+){0,2}?${COUNTED}\b`);
const WORDS = new RegExp(String.raw`\b([a-z]+(?:-[a-z]+)?)\s+(?:\w+\s+){0,2}?${COUNTED}\b`, "g");

/** The first count of countries, members, states or leaders in lower-case words ("at least 26 countries"); null where there is none. */
export function numberIn(words: string): number | null {
  const digits = DIGITS.exec(words);
  if (digits) return Number(digits[1]);
  for (const [, word] of words.matchAll(WORDS)) {
    const parts = word!.split("-").map((part) => NUMBER_WORDS.get(part));
    if (parts.every((part) => part !== undefined)) return parts.reduce((sum, part) => sum + part, 0);
  }
  return null;
}
