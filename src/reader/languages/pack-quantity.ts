import type { Quantity } from "#model";
import type { Range } from "../noun-phrase.ts";
import type { PackContext } from "./pack-context.ts";

/** How far behind a number its unit may stand. */
const REACH = 4;

/** The first amount in a range, with its bounds and unit; null where no number with a known unit is named. */
export function packQuantity(context: PackContext, range: Range): Quantity | null {
  for (let i = range.from; i < range.to; i++) {
    const read = numberAt(context, i, range.to);
    if (read === null) continue;
    const unit = unitBehind(context, read.next, range.to);
    if (unit !== null) return bounded(context, i, read.value, unit);
    i = read.next - 1;
  }
  return null;
}

/** Digits (groups of three may stand apart) or a number word, times the scales behind it. */
function numberAt(context: PackContext, at: number, end: number): { readonly value: number; readonly next: number } | null {
  const { tokens, compiled } = context;
  const word = compiled.numbers.get(tokens[at]!.word);
  const scale = compiled.scales.get(tokens[at]!.word);
  let next = at + 1;
  let value: number;
  if (tokens[at]!.kind === "number") {
    let digits = tokens[at]!.raw;
    while (next < end && /^\d{1,3}(\d{3})*$/.test(digits) && /^\d{3}$/.test(tokens[next]!.raw)) digits += tokens[next++]!.raw;
    value = Number(digits.replace(/\.(?=\d{3}(\D|$))/g, "").replace(",", "."));
  } else if (word !== undefined) value = word;
  else if (scale !== undefined) [value, next] = [1, at];
  else return null;
  for (; next < end; next++) {
    const by = compiled.scales.get(tokens[next]!.word);
    if (by === undefined) break;
    value *= by;
  }
  return Number.isFinite(value) ? { value, next } : null;
}

function unitBehind(context: PackContext, from: number, end: number): string | null {
  for (let i = from; i < Math.min(end, from + REACH) && context.tokens[i]!.kind === "word"; i++) {
    const unit = context.compiled.units.get(context.tokens[i]!.word);
    if (unit !== undefined) return unit;
  }
  return null;
}

function bounded(context: PackContext, at: number, value: number, unit: string): Quantity {
  const bound = (["low", "high", "about"] as const).find((each) => isBehind(context, at, context.compiled.pack.bounds?.[each] ?? ""));
  if (bound === "low") return { low: value, best: null, high: null, unit };
  if (bound === "high") return { low: null, best: null, high: value, unit };
  return bound === "about" ? { low: null, best: value, high: null, unit } : { low: value, best: value, high: value, unit };
}

function isBehind(context: PackContext, at: number, phrases: string): boolean {
  return phrases.split(",").some((phrase) => {
    const words = phrase.trim().split(" ");
    return phrase !== "" && words.every((word, i) => context.tokens[at - words.length + i]?.word === word);
  });
}
