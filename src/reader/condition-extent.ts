import { behindAside } from "./aside.ts";
import { type Context, regionAt } from "./context.ts";
import { verbForm } from "./lexicon.ts";
import { fearsSo, saysSo } from "./regions.ts";
import { isFinite } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/** True where a finite verb stands behind `from`, before the next mark, within ten words. */
export function hasVerbAfter(context: Context, from: number): boolean {
  for (let i = from; i < Math.min(context.tokens.length, from + 10); i++) {
    if (context.tokens[i]!.kind === "mark") return false;
    if (i > from && isFinite(context.tokens, i)) return true;
  }
  return false;
}

/** True where the connective begins its clause, so that the main clause follows the comma after it. */
export function frontedAt(context: Context, at: number): boolean {
  const { tokens, regions } = context;
  const region = regions[regionAt(regions, at)]!;
  if (!mayOpen(context, region.from)) return false;
  for (let i = region.from; i < at; i++) if (!isIn("openers", tokens[i]!.word) && tokens[i]!.word !== ",") return false;
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i]!.word !== "," || tokens[i]!.closes || insists(context, i + 1)) continue;
    const open = behindAside(context, i);
    return (
      open < tokens.length &&
      (hasVerbAfter(context, Math.max(open, i + 1)) || hasVerbAfter(context, i + 1) || tokens[i + 1]?.word === "then")
    );
  }
  return false;
}

/** "…, and only then, …": small words between two commas, behind which the main clause is still to come. */
function insists(context: Context, from: number): boolean {
  let at = from;
  while (at < from + 4 && isIn("commaJoints", context.tokens[at]?.word)) at++;
  return at > from && context.tokens[at]?.word === ",";
}

/** A clause can open behind a mark, a conjunction or a verb of saying; behind any other word it goes with what stands before it. */
function mayOpen(context: Context, from: number): boolean {
  const before = context.tokens[from - 1];
  const here = context.tokens[from]!;
  if (before === undefined || before.kind === "mark" || before.closes || here.opens) return true;
  return isIn("openers", before.word) || isIn("openers", here.word) || saysSo(before.word) || fearsSo(before.word);
}

/** Where the words of a condition end: at a mark, at the main clause after a fronted one, or where another clause begins. */
export function contentEnd(context: Context, from: number, fronted: boolean): number {
  const { tokens, regions } = context;
  for (let i = from; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!;
    const opens = i > from ? regions.find((region) => region.from === i) : undefined;
    if (kind === "mark" && isIn("conditionStops", word)) return i;
    if (fronted && word === "," && (insists(context, i + 1) || regions.some((region) => region.from === i + 1))) return i;
    if (fronted && word === "," && (hasVerbAfter(context, i + 1) || tokens[i + 1]?.word === "then")) return i;
    if (!fronted && word === "," && !continues(context, i)) return i;
    if (opens?.kind === "start" && tokens[i - 1]!.kind === "mark") return i - 1;
    if (opens?.kind === "start" && isIn("conditionContrasts", word)) return i;
    if (opens?.kind === "that" && i > from + 1 && tokens[i - 1]!.word === "and") return i - 1;
    if (i > from && (word === "unless" || word === "if") && !fronted && tokens[i - 1]!.word !== "even" && tokens[i - 1]!.word !== "only")
      return i;
    if (tokens[i]!.closes && tokens[from]!.quoted && i + 1 < tokens.length && !isFinite(tokens, i + 1)) return i + 1;
  }
  return tokens.length;
}

/** A comma inside a list ("air, sea and land support") does not end the condition. */
function continues(context: Context, comma: number): boolean {
  if (context.regions.some((region) => region.from === comma + 1)) return false;
  for (let i = comma + 1; i < Math.min(context.tokens.length, comma + 7); i++) {
    const word = context.tokens[i]!.word;
    if (word === "and" || word === "or") return i > comma + 1;
    if (isFinite(context.tokens, i) || isIn("listEnds", word)) return false;
  }
  return false;
}

/** True for a past participle, known or told by its ending. */
export function isParticiple(word: string): boolean {
  const form = verbForm(word);
  return form === undefined ? word.endsWith("ed") : form.participle || form.past || form.ing;
}
