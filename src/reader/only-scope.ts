import { beforeAside } from "./aside.ts";
import { type Context, regionAt } from "./context.ts";
import { verbForm } from "./lexicon.ts";
import { isAuxiliary, isInserted, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/*
 * "Only" and its condition may stand apart: "will only send ships to the northern coast, the minister said, if Lima asks". An "only" that belongs to
 * the verb makes any condition behind it in the same clause a necessary one. One that belongs to a number or a noun ("only two ships", "only Lima")
 * says nothing on the condition.
 */

/** The farthest that "only" is looked for before its connective, in tokens. */
const REACH = 45;

/** True where an "only" of the clause that the connective at `at` closes restricts it, or "and only then" behind its words does. */
export function isRestricted(context: Context, at: number, contentEnd: number): boolean {
  return onlyBefore(context, at) || onlyBehind(context, contentEnd);
}

function onlyBefore(context: Context, at: number): boolean {
  const { tokens, regions } = context;
  const end = beforeAside(context, at);
  let index = regionAt(regions, Math.max(0, end - 1));
  while (index > 0 && (regions[index]!.kind === "relative" || regions[index]!.kind === "participle" || sharesVerb(context, index))) index--;
  const from = Math.max(regions[index]!.from, end - REACH, afterBarrier(context, end));
  for (let i = end - 1; i >= from; i--) if (tokens[i]!.word === "only" && isAdverbial(context, i, end)) return true;
  return false;
}

/** "Will only send ships and pay for them": a second bare verb goes with what stands before it. */
function sharesVerb(context: Context, index: number): boolean {
  const { tokens, regions } = context;
  const { from } = regions[index]!;
  const word = tokens[from + 1]?.word ?? "";
  return (tokens[from]!.word === "and" || tokens[from]!.word === "or") && verbForm(word)?.base === word;
}

function afterBarrier(context: Context, end: number): number {
  for (let i = end - 1; i >= 0; i--) if (isIn("barriers", context.tokens[i]!.word)) return i + 1;
  return 0;
}

/** True where the "only" at `at` goes with its verb, or stands at the very end of the clause before the condition. */
function isAdverbial(context: Context, at: number, end: number): boolean {
  const { tokens } = context;
  const before = tokens[at - 1];
  if (before && isIn("unrestricting", before.word)) return false;
  if (at === end - 1) return true;
  let next = at + 1;
  while (next < end && isInserted(tokens[next]!.word) && tokens[next]!.word !== "not") next++;
  const word = tokens[next]?.word ?? "";
  if (tokens[next]?.kind !== "word" || tokens[next]!.capital || isIn("counted", word)) return false;
  if (isAuxiliary(word) || isIn("willing", word)) return true;
  if (before !== undefined && (isModal(before.word) || before.word === "be")) return true;
  return verbForm(word) !== undefined && before !== undefined && before.kind === "word";
}

/** "… and only then", "… and not otherwise" right behind the condition. */
function onlyBehind(context: Context, from: number): boolean {
  const { tokens } = context;
  let at = from;
  while (at < from + 3 && at < tokens.length && (tokens[at]!.kind === "mark" || ["and", "but", "then"].includes(tokens[at]!.word))) at++;
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word ?? ""];
  return (word === "only" && ["then", "if", "when", "once"].includes(next)) || (word === "not" && next === "otherwise");
}
