import { subjectOf } from "./actor.ts";
import { behindAside } from "./aside.ts";
import { frontedAt } from "./condition-extent.ts";
import { type Context, regionAt } from "./context.ts";
import type { FoundCondition } from "./found-condition.ts";
import { verbForm } from "./lexicon.ts";
import type { Range } from "./noun-phrase.ts";
import { verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/*
 * Deeds that must come first: "Serbia must change its law before talks can begin", "to get the loan, Tunis will have to cut its subsidies", "Oman has to
 * keep its word first". What somebody must do is the condition, and a necessary one; what it opens the door to is what hangs on it. A mere deadline
 * ("before the king leaves office") opens no door.
 */

/** The pattern under which such a condition is found. */
export const PRIOR = "prior";

/** How far before its sign the duty may stand, in tokens. */
const BEHIND = 32;

/** How far behind a fronted clause the duty of its main clause may stand, in tokens. */
const AHEAD = 12;

/** The deed that the word at `at` ("before", "if", "first", "to", "as") says must come first; null where it says so of none. */
export function priorDeed(context: Context, at: number): FoundCondition | null {
  const { word } = context.tokens[at]!;
  if (word === "first") return first(context, at);
  if (word === "as" && !isTermed(context, at)) return null;
  if (!opens(context, at, word)) return null;
  if (word === "to" || word === "for" || at === 0 || frontedAt(context, at)) return ahead(context, at);
  return behind(context, at);
}

function opens(context: Context, at: number, word: string): boolean {
  if (word === "before") return opensDoor(context, at);
  if (word === "if") return isWish(context, at);
  return word === "as" || (word === "to" ? isAim(context, at) : word === "for" && isEnd(context, at));
}

function made(connective: string, content: Range): FoundCondition {
  return { whole: content, content, connective, relation: "necessary", pattern: PRIOR, needs: [], fronted: false };
}

/** "… must be signed before …": the duty before the sign, with its subject; or what is demanded. */
function behind(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  for (let i = at - 1; i >= Math.max(0, at - BEHIND); i--) {
    const { word } = tokens[i]!;
    if (isIn("barriers", word) || (i < at - 1 && isIn("closers", word))) return null;
    if (isDuty(context, i)) return from(context, tokens[at]!.word, i, at);
    if (isIn("demanding", word) && at - i > 1 && !isDenied(context, i)) return made(tokens[at]!.word, { from: i + 1, to: at });
  }
  return null;
}

/** "Before …, an inspection must …": the duty of the main clause. */
function ahead(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  let comma = at + 1;
  while (comma < tokens.length && tokens[comma]!.word !== "," && !isIn("barriers", tokens[comma]!.word)) {
    if (isIn("uncommaedEnds", tokens[at]!.word) && comma > at + 2 && isDuty(context, comma))
      return from(context, tokens[at]!.word, comma, clauseEnd(context, comma), at);
    comma++;
  }
  if (tokens[comma]?.word !== ",") return null;
  const main = Math.max(comma + 1, behindAside(context, comma));
  for (let i = main; i < Math.min(tokens.length, main + AHEAD); i++) {
    if (isIn("barriers", tokens[i]!.word)) return null;
    if (isDuty(context, i)) return from(context, tokens[at]!.word, i, clauseEnd(context, i), comma + 1);
  }
  return null;
}

/** "First Oman has to keep its word", "Oman must pay its debts first". */
function first(context: Context, at: number): FoundCondition | null {
  const { tokens, regions } = context;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return behind(context, at);
  if (regions[regionAt(regions, at)]!.from !== at) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + AHEAD); i++)
    if (isDuty(context, i)) return from(context, "first", i, clauseEnd(context, i), at);
  return null;
}

/** The condition of the duty at `at`, from its subject on; null where the duty is denied or its subject stands before `floor`. */
function from(context: Context, connective: string, at: number, end: number, floor = 0): FoundCondition | null {
  const group = verbGroupAt(context.tokens, at);
  if (isDenied(context, at)) return null;
  const subject = subjectOf(context, group);
  if (subject !== null && subject.from < floor) return null;
  let to = end;
  while (to > at + 1 && context.tokens[to - 1]!.kind === "mark") to--;
  return to > at + 1 ? made(connective, { from: subject !== null && subject.from < at ? subject.from : at, to }) : null;
}

function clauseEnd({ tokens }: Context, from: number): number {
  let to = from;
  while (to < tokens.length && tokens[to]!.word !== "," && !isIn("barriers", tokens[to]!.word)) to++;
  return to;
}

/** "Must", "has to", "would need to", "is required to", "needs the signature of". */
function isDuty({ tokens }: Context, at: number): boolean {
  const { word, kind } = tokens[at]!;
  if (isIn("needing", word) && isIn("determiners", tokens[at + 1]?.word)) return true;
  if (kind !== "word" || word === "must") return word === "must";
  return tokens[at + 1]?.word === "to" && isIn("dutiful", word);
}

function isDenied({ tokens }: Context, at: number): boolean {
  return verbGroupAt(tokens, at).negated || isIn("denials", tokens[at + 1]?.word);
}

/** Behind "before": something that only then can begin, or is yet to be agreed. */
function opensDoor({ tokens }: Context, at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || next.kind !== "word") return false;
  if (isIn("thingPronouns", next.word) && (second === undefined || second.kind === "mark")) return true;
  if (next.word === "any" || ((verbForm(next.word)?.ing ?? false) && !isIn("beingOrHaving", next.word))) return true;
  for (let i = at + 1; i < Math.min(tokens.length, at + 9) && tokens[i]!.kind !== "mark"; i++)
    if (isIn("permittingModals", tokens[i]!.word) || isIn("openable", tokens[i]!.word)) return true;
  return false;
}

/** "As a condition of the loan", "as a precondition for peace". */
function isTermed({ tokens }: Context, at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ word }) => isIn("terms", word));
}

/** "If it wants to join", "if they hope for a loan", "if peace is to hold": what somebody is after. */
function isWish({ tokens }: Context, at: number): boolean {
  for (let i = at + 2; i < Math.min(tokens.length, at + 6) && tokens[i]!.kind !== "mark"; i++) {
    if (isIn("wishing", tokens[i]!.word)) return true;
    if (isIn("presentBe", tokens[i]!.word) && tokens[i + 1]?.word === "to") return true;
  }
  return false;
}

/** "For the strike to be called off, …": an end that opens its clause. */
function isEnd({ tokens, regions }: Context, at: number): boolean {
  if (regions[regionAt(regions, at)]!.from !== at) return false;
  for (let i = at + 2; i < Math.min(tokens.length, at + 9) && tokens[i]!.kind !== "mark"; i++)
    if (tokens[i]!.word === "to") return verbForm(tokens[i + 1]?.word ?? "")?.base === tokens[i + 1]?.word;
  return false;
}

/** "To get the loan, …": an aim that opens its clause. */
function isAim(context: Context, at: number): boolean {
  const { tokens, regions } = context;
  const next = tokens[at + 1]?.word ?? "";
  return regions[regionAt(regions, at)]!.from === at && verbForm(next)?.base === next && isIn("gaining", next);
}
