import type { Quantity } from "#model";
import { MONEY, NUMBER_WORDS, SCALES, SIZES, UNITS } from "./data/units.ts";
import type { Range } from "./noun-phrase.ts";
import type { Token } from "./token.ts";
import { isIn } from "./word-class.ts";
import { amountParts, isYear } from "./shape.ts";

const BOUNDS: readonly (readonly [words: string, bound: "low" | "high" | "about" | "under"])[] = [
  ["at least", "low"],
  ["more than", "low"],
  ["over", "low"],
  ["no fewer than", "low"],
  ["no less than", "low"],
  ["upwards of", "low"],
  ["a minimum of", "low"],
  ["up to", "high"],
  ["at most", "high"],
  ["no more than", "high"],
  ["as many as", "high"],
  ["as much as", "high"],
  ["a maximum of", "high"],
  ["nearly", "under"],
  ["almost", "under"],
  ["fewer than", "under"],
  ["less than", "under"],
  ["close to", "about"],
  ["under", "under"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
];

/** The first amount in a range of tokens, with its bounds and unit; null where no number or known formation is named. */
export function quantityIn(tokens: readonly Token[], range: Range): Quantity | null {
  for (let i = range.from; i < range.to; i++) {
    const amount = amountAt(tokens, i, range.to) ?? formationAt(tokens, i, range.to);
    if (amount) return amount;
  }
  return null;
}

function amountAt(tokens: readonly Token[], at: number, end: number): Quantity | null {
  const read = numberAt(tokens, at, end);
  if (read === null) return null;
  let { value } = read;
  let next = read.next;
  let high: number | null = null;
  if (isRangeJoint(tokens, at, next) && next + 1 < end) {
    const second = numberAt(tokens, next + 1, end);
    if (second && second.value >= value) [high, next] = [second.value, second.next];
  }
  const unit = unitAt(tokens, next, end, read.currency);
  if (unit === null) return null;
  if (high !== null && high >= 1e6 && value < 1000) value *= high >= 1e9 ? 1e9 : 1e6;
  return bounded(value, high, boundBefore(tokens, at), unit);
}

/** "300 to 400", "300-400", "between 300 and 400": the word at `joint` leads from a lower bound to an upper one. */
function isRangeJoint(tokens: readonly Token[], at: number, joint: number): boolean {
  const word = tokens[joint]?.word;
  return word === "to" || word === "-" || (word === "and" && tokens[at - 1]?.word === "between");
}

function bounded(value: number, high: number | null, bound: string | null, unit: string): Quantity {
  if (high !== null) return { low: value, best: null, high, unit };
  if (bound === "low") return { low: value, best: null, high: null, unit };
  if (bound === "high" || bound === "under") return { low: null, best: null, high: value, unit };
  if (bound === "about") return { low: null, best: value, high: null, unit };
  return { low: value, best: value, high: value, unit };
}

function boundBefore(tokens: readonly Token[], at: number): string | null {
  for (const [words, bound] of BOUNDS) {
    const parts = words.split(" ");
    if (parts.every((word, i) => tokens[at - parts.length + i]?.word === word)) return bound;
  }
  return null;
}

/** A number at `at`: digits with a currency or scale on them, or number words; and where it ends. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { value: number; next: number; currency: string | null } | null {
  const token = tokens[at];
  if (!token || at >= end) return null;
  const amount = amountParts(token.raw);
  let value = amount ? Number(amount.digits.replaceAll(",", "")) : NUMBER_WORDS.get(token.word);
  if (value === undefined || Number.isNaN(value) || (amount?.percent ?? "") !== "") return null;
  if (amount && isYear(token.raw)) return null;
  value *= SCALES.get(amount?.scale.toLowerCase() ?? "") ?? 1;
  let next = at + 1;
  for (let scale = SCALES.get(tokens[next]?.word ?? ""); scale !== undefined && next < end; scale = SCALES.get(tokens[next]?.word ?? "")) {
    value *= scale;
    next++;
  }
  return { value, next, currency: amount?.currency || null };
}

function unitAt(tokens: readonly Token[], at: number, end: number, currency: string | null): string | null {
  if (currency !== null) return MONEY.get(currency) ?? currency;
  for (let i = at; i < Math.min(end, at + 5); i++) {
    const word = tokens[i]!.word;
    if (MONEY.has(word)) return MONEY.get(word)!;
    if (UNITS.has(word)) return UNITS.get(word)!;
    if (tokens[i]!.kind === "mark" || isIn("subjectEnds", word)) break;
  }
  return null;
}

/** "a brigade", "two battalions": a formation with its usual strength. */
function formationAt(tokens: readonly Token[], at: number, end: number): Quantity | null {
  const size = SIZES.get(tokens[at]?.word ?? "");
  if (!size || at >= end) return null;
  for (let back = 1; back <= 3; back++) {
    const before = tokens[at - back]?.word ?? "";
    const many = before === "a" || before === "an" || before === "one" ? 1 : (NUMBER_WORDS.get(before) ?? null);
    if (many !== null) return { low: size[0] * many, best: null, high: size[1] * many, unit: "troops" };
  }
  return null;
}
