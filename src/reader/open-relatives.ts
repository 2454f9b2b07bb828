import type { Context } from "./context.ts";
import type { FoundCondition } from "./found-condition.ts";
import { verbForm } from "./lexicon.ts";
import { isFinite, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/*
 * Whoever does something: "anyone who crosses the line will be shot at", "any ship found there", "talks with any faction that lays down its arms". Where
 * those meant are open, what they do is what suffices for the answer to it.
 */

/** The pattern under which such a condition is found. */
export const OPEN_RELATIVE = "open-relative";

/** How far before a relative pronoun the word may stand that leaves open who is meant, in tokens. */
const HEAD = 4;

/** How far its clause may reach, in tokens. */
const REACH = 24;

/** The condition that a relative clause on somebody open states at `at`, its pronoun or participle; null elsewhere. */
export function openRelative(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  const { word } = tokens[at]!;
  const pronoun = word === "who" || word === "that" || word === "whoever";
  const form = pronoun ? undefined : verbForm(word);
  if (!pronoun && !(form !== undefined && (form.ing || form.participle))) return null;
  const head = word === "whoever" ? word : headBefore(context, at);
  if (head === null) return null;
  const from = pronoun ? at + 1 : at;
  if (pronoun && !isPresent(context, from)) return null;
  const to = clauseEnd(context, from + 1);
  const leads = isModal(tokens[to]?.word ?? "") || isIn("suffering", tokens[to]?.word ?? "");
  if (to - from < 2 || (!leads && (!pronoun || isIn("meant", head)))) return null;
  const content = { from, to };
  return { whole: content, content, connective: word, relation: "sufficient", pattern: OPEN_RELATIVE, needs: [], fronted: false };
}

/** "Any ship", "those", "every firm": the word that leaves it open, with nothing but its noun between. */
function headBefore({ tokens }: Context, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - HEAD); i--) {
    const { word, kind } = tokens[i]!;
    if (isIn("anybody", word)) return tokens[i - 1]?.word === "not" ? null : word;
    if (kind === "mark" || isModal(word) || isIn("phraseLeads", word)) return null;
  }
  return null;
}

/** What they do, not what they have done. */
function isPresent({ tokens }: Context, at: number): boolean {
  const { word, kind } = tokens[at] ?? { word: "", kind: "mark" };
  if (!isFinite(tokens, at) && !isIn("doForms", word) && !(kind === "word" && word.endsWith("s"))) return false;
  const form = verbForm(word);
  return !isModal(word) && !(form?.past && form.base !== word) && !isIn("isOrWas", word);
}

function clauseEnd({ tokens }: Context, from: number): number {
  let to = from;
  while (to < tokens.length && to - from < REACH && tokens[to]!.kind !== "mark") {
    if (isModal(tokens[to]!.word) || isIn("suffering", tokens[to]!.word) || tokens[to]!.closes) break;
    to++;
  }
  return tokens[to]?.closes === true && !isModal(tokens[to]!.word) ? to + 1 : to;
}
