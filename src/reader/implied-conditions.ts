import { type Context, regionAt } from "./context.ts";
import { FAILING, IMPLIED_WORDS } from "./data/implied-conditions.ts";
import type { FoundCondition } from "./found-condition.ts";
import { verbForm } from "./lexicon.ts";
import type { Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import { isFinite, isInserted, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/*
 * Conditions that no connective ties. "Hand over the tapes or face a referral": the deed is the exception to the harm. "Any new base will be met with
 * force": the event is what suffices for it. "Come near and you will be shot at": so is the deed that the words dare somebody to.
 */

const PHRASES = FAILING.map((phrase) => phrase.split(" "));

/** Words at which an implied condition can show. */
const SIGNS = once(() => {
  const phrases = PHRASES.map((words) => words[0]!);
  return new Set(["either", "or", "and", "will", "would", "shall", "may", "can", "could", ...phrases, ...IMPLIED_WORDS.takes.split(" ")]);
});

/** The implied condition whose sign stands at `at`, be it "or", "failing which" or the verb of an answer; null where there is none. */
export function impliedAt(context: Context, at: number): FoundCondition | null {
  if (!SIGNS().has(context.tokens[at]!.word)) return null;
  return (
    either(context, at) ??
    whichever(context, at) ??
    alternative(context, at) ??
    failing(context, at) ??
    answered(context, at) ??
    takenFor(context, at) ??
    dared(context, at)
  );
}

function made(pattern: string, connective: string, relation: FoundCondition["relation"], whole: Range, content: Range): FoundCondition {
  return { whole, content, connective, relation, pattern, needs: [], fronted: content.from === whole.from };
}

/** "Either the council pays or we shall leave": the first clause is what averts the second. */
function either(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  if (tokens[at]!.word !== "either") return null;
  for (let i = at + 3; i < Math.min(tokens.length, at + 26); i++) {
    if (tokens[i]!.kind === "mark" && tokens[i]!.word !== ",") return null;
    if (tokens[i]!.word !== "or" || modalSoon(context, i) === null) continue;
    const content = { from: at + 1, to: tokens[i - 1]!.word === "," ? i - 1 : i };
    const clause = tokens.slice(content.from, content.to).some((_token, n) => n > 0 && isFinite(tokens, content.from + n));
    return clause ? { ...made("either", "either … or", "exception", { from: at, to: i + 1 }, content), fronted: true } : null;
  }
  return null;
}

/** The modal verb of the clause that "or" at `at` opens. */
function modalSoon({ tokens }: Context, at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 7) && tokens[i]!.kind !== "mark"; i++) if (isModal(tokens[i]!.word)) return i;
  return null;
}

/** "Rain or no rain", "permission of the owners or not", "in peace or in war": it does not matter which. */
function whichever(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  if (tokens[at]!.word !== "or") return null;
  let from = at;
  while (from > 0 && at - from < 10 && tokens[from - 1]!.kind !== "mark") from--;
  const same = (word: string | undefined) => word !== undefined && word === tokens[at + 2]?.word;
  const twice = tokens[at + 1]?.word === "no" && same(tokens[at - 1]?.word);
  const pair = tokens[at + 1]?.word === "in" && tokens[at - 2]?.word === "in";
  const not = tokens[at + 1]?.word === "not" && (tokens[at + 2] === undefined || tokens[at + 2]!.kind === "mark");
  if (from === at || !(twice || pair || not) || tokens.slice(from, at).some((_token, i) => isFinite(tokens, from + i))) return null;
  if (!twice && (from === 0 || tokens[from - 1]!.word !== ",")) return null;
  const begin = twice ? at - 1 : from;
  const to = not ? at + 2 : at + 3;
  return made(
    "whichever",
    tokens
      .slice(at, to)
      .map((token) => token.word)
      .join(" "),
    "negated",
    { from: begin, to },
    { from: begin, to },
  );
}

/** "Must hand over the tapes or face …". */
function alternative(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  if (tokens[at]!.word !== "or" || !isIn("faced", tokens[at + 1]?.word)) return null;
  const content = deedBefore(context, at);
  return content && made("or-face", "or", "exception", { from: content.from, to: at + 1 }, content);
}

/** "It must pay by May, failing which …". */
function failing(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  const phrase = PHRASES.find((words) => words.every((word, i) => tokens[at + i]?.word === word));
  if (!phrase || tokens[at - 1]?.kind !== "mark") return null;
  const content = deedBefore(context, at - 1);
  return content && made("failing", phrase.join(" "), "exception", { from: content.from, to: at + phrase.length }, content);
}

/** The deed that ends before `end`: from behind "must" or "to" on; with a deadline before it ("until Friday to lift it"). */
function deedBefore(context: Context, end: number): Range | null {
  const { tokens } = context;
  for (let i = end - 1; i >= Math.max(0, end - 22); i--) {
    if (tokens[i]!.kind === "mark" && tokens[i]!.word !== ",") return null;
    if (!isIn("bidding", tokens[i]!.word) || (tokens[i]!.word === "to" && !isBase(tokens[i + 1]?.word))) continue;
    const until = tokens.slice(Math.max(0, i - 4), i).findIndex((token) => token.word === "until");
    const from = until < 0 ? i + 1 : Math.max(0, i - 4) + until;
    return from < end ? { from, to: end } : null;
  }
  return null;
}

function isBase(word: string | undefined): boolean {
  return word !== undefined && verbForm(word)?.base === word;
}

/** "Any referral would be answered with …", "the next breach will end the talks", "measures would follow any repetition". */
function answered(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  if (!isModal(tokens[at]!.word)) return null;
  let next = at + 1;
  while (isInserted(tokens[next]?.word ?? "") && tokens[next]!.word !== "not") next++;
  if (tokens[next]?.word === "follow" && isIn("open", tokens[next + 1]?.word)) return following(context, next);
  const passive = tokens[next]?.word === "be" && (isIn("answered", tokens[next + 1]?.word) || isIn("deemed", tokens[next + 1]?.word));
  if (!passive && !isIn("brings", tokens[next]?.word)) return null;
  const subject = openSubject(context, at);
  const to = passive ? next + 2 : next + 1;
  const words = tokens.slice(at, to).map((token) => token.word);
  return subject && made("answered", words.join(" "), "sufficient", subject, subject);
}

function following(context: Context, verb: number): FoundCondition | null {
  const { tokens } = context;
  let to = verb + 1;
  while (to < tokens.length && tokens[to]!.kind !== "mark") to++;
  const content = { from: verb + 1, to };
  return made("answered", "follow", "sufficient", { from: verb, to }, content);
}

/** A subject that tells of an event still open, right before the modal verb at `at`. */
function openSubject(context: Context, at: number): Range | null {
  const { tokens, regions } = context;
  let { from } = regions[regionAt(regions, at)]!;
  while (from < at && (tokens[from]!.kind === "mark" || tokens[from]!.word === "that" || tokens[from]!.word === "and")) from++;
  if (at - from > 14 || at - from < 2 || tokens.slice(from, at).some((token) => token.kind === "mark")) return null;
  const [first, second] = [tokens[from]!.word, tokens[from + 1]!.word];
  const open = isIn("open", first) || ((first === "the" || first === "a") && isIn("ordinals", second));
  return open ? { from, to: at } : null;
}

/** "Would regard delivery as the crossing of a red line". */
function takenFor(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  if (!isIn("takes", tokens[at]!.word) || !isModal(tokens[at - 1]?.word ?? "")) return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + 12); i++) {
    if (tokens[i]!.kind === "mark") return null;
    if (tokens[i]!.word !== "as") continue;
    const grave = tokens.slice(i + 1, i + 8).some((token) => isIn("affronts", token.word));
    return grave ? made("taken-for", `${tokens[at]!.word} as`, "sufficient", { from: at, to: i }, { from: at + 1, to: i }) : null;
  }
  return null;
}

/** "Come with soldiers and you will carry coffins", "give us the list and we will open the gate". */
function dared(context: Context, at: number): FoundCondition | null {
  const { tokens } = context;
  if (tokens[at]!.word !== "and" || !isIn("dealers", tokens[at + 1]?.word) || !isModal(tokens[at + 2]?.word ?? "")) return null;
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (tokens[i]!.kind === "mark") return null;
    if (i > 0 && !tokens[i]!.opens) continue;
    const content = { from: i, to: at };
    return isBase(tokens[i]!.word) ? made("dared", "and", "sufficient", { from: i, to: at + 1 }, content) : null;
  }
  return null;
}
