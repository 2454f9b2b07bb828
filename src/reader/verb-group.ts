import { verbForm } from "./lexicon.ts";
import { isCollective } from "./nouns.ts";
import type { Token } from "./token.ts";
import { endsIn, isIn, wordsIn } from "./word-class.ts";

/** A verb with the small words to its left that belong to it. Token range; `head` is the verb itself. */
export interface VerbGroup {
  readonly start: number;
  readonly head: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** `will`, `may` … in front of it. */
  readonly modal: string | null;
  /** Said of what is not so: "would have sent", "had it agreed". */
  readonly counterfactual: boolean;
  readonly perfect: boolean;
  readonly finite: boolean;
}

const MODALS = wordsIn("modals");
const BE = wordsIn("be");
const HAVE = wordsIn("have");
const DO = wordsIn("doForms");
const NEGATIONS = wordsIn("negations");
const ADVERBS = wordsIn("adverbs");
const VERBLESS = wordsIn("verbless");
const NOUNS_FIRST = wordsIn("nounsFirst");

/** True for `will`, `have`, `is`, `did` … */
export function isAuxiliary(word: string): boolean {
  return MODALS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word);
}

/** True for `will`, `would`, `may` … */
export function isModal(word: string): boolean {
  return MODALS.has(word);
}

/** True for an adverb or negation that may stand inside a verb group. */
export function isInserted(word: string): boolean {
  return ADVERBS.has(word) || NEGATIONS.has(word) || (word.endsWith("ly") && !isIn("lyWords", word));
}

/** The group of the verb (or predicate adjective) at `head`. */
export function verbGroupAt(tokens: readonly Token[], head: number): VerbGroup {
  let start = head;
  const seen: string[] = [];
  while (start > 0) {
    const word = tokens[start - 1]!.word;
    if (!isAuxiliary(word) && !isInserted(word) && !(word === "to" && start === head)) break;
    if (tokens[start - 1]!.kind === "mark") break;
    start--;
    seen.push(word);
  }
  while (start < head && isInserted(tokens[start]!.word) && !NEGATIONS.has(tokens[start]!.word)) start++;
  const form = verbForm(tokens[head]!.word);
  const before = seen.filter((word) => !isInserted(word));
  const modal = seen.findLast((word) => MODALS.has(word)) ?? null;
  const have = seen.some((word) => HAVE.has(word));
  const passive = BE.has(before[0] ?? "") && (form?.participle ?? false) && !(form?.ing ?? false);
  return {
    start,
    head,
    negated: seen.some((word) => NEGATIONS.has(word)),
    passive,
    infinitive: seen[0] === "to",
    modal,
    counterfactual: have && (modal === "would" || modal === "could" || modal === "should" || modal === "might"),
    perfect: have && modal === null,
    finite:
      before.some(isAuxiliary) ||
      (seen[0] !== "to" && ((form?.past ?? false) || (form?.third ?? false) || (form !== undefined && !form.ing && !form.participle))),
  };
}

/** True where the word at `at` reads as a verb: an auxiliary, or a listed form that no determiner makes a noun. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (isAuxiliary(token.word)) {
    const before = tokens[at - 1]?.word ?? "";
    return !(token.word === "will" && VERBLESS.has(before)) && !(token.raw === "May" && before === "in");
  }
  const form = verbForm(token.word);
  if (form === undefined || (token.capital && at > 0)) return false;
  const before = tokens[at - 1]?.word ?? "";
  if (form.past && !VERBLESS.has(before)) return true;
  if (form.ing)
    return !VERBLESS.has(before) || before === "by" || before === "from" || before === "for" || before === "in" || before === "of";
  if (VERBLESS.has(before) && !(before === "further" && form.third && !NOUNS_FIRST.has(token.word))) return false;
  const next = tokens[at + 1]?.word ?? "";
  if (isIn("copulaBases", form.base)) return true;
  if (next === "'s") return false;
  if (isIn("objectOpenings", next)) return true;
  if (form.third && tokens[at + 1]?.capital && token.kind === "word" && !tokens[at]!.capital && at > 0) return true;
  if (isAuxiliary(next) || (verbForm(next)?.past && !verbForm(next)!.ing && next !== "set" && next !== "put" && next !== "cut"))
    return false;
  if (token.word === "states" && !isIn("statesWhat", next)) return false;
  return (
    !NOUNS_FIRST.has(token.word) ||
    (form.third &&
      (next === "out" || (form.base === "call" && isIn("callsOn", next)) || (isCollective(before) && !before.endsWith("s")))) ||
    before === "to" ||
    isAuxiliary(before) ||
    (tokens[at - 1]?.capital ?? false) ||
    isIn("verbLeads", before) ||
    pluralBids(tokens, at)
  );
}

/** "Six capitals object to": a base form between a plural and "to". */
function pluralBids(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at + 1]?.word !== "to" || verbForm(tokens[at]!.word)?.base !== tokens[at]!.word) return false;
  return before.kind === "word" && endsIn("plural", before.word) && !endsIn("noPlural", before.word) && verbForm(before.word) === undefined;
}

/** "Send no troops", "pledged not a single ship": the object is denied, and with it the deed. */
export function deniesObject(tokens: readonly Token[], at: number): boolean {
  const [word, next, third] = [tokens[at]?.word, tokens[at + 1]?.word ?? "", tokens[at + 2]?.word ?? ""];
  if (word === "no") return !isIn("noIdioms", next);
  if (word === "none" && next === "of") return true;
  if (word === "nothing" || word === "nobody") return !isIn("notNothingMore", next);
  if (word === "not") return isIn("singleArticles", next) && isIn("smallestUnits", third);
  return word === "neither" || (word === "zero" && next !== "");
}

/** The subject of an auxiliary that stands before it ("will Ghana send"), as a range; null where no verb in its base form follows soon. */
export function invertedSubject(tokens: readonly Token[], auxiliary: number): { readonly from: number; readonly to: number } | null {
  for (let i = auxiliary + 1; i < Math.min(tokens.length, auxiliary + 8); i++) {
    const { word, kind } = tokens[i]!;
    if (kind === "mark" || isInserted(word) || isAuxiliary(word)) return null;
    if (i > auxiliary + 1 && verbForm(word)?.base === word && !VERBLESS.has(tokens[i - 1]!.word)) return { from: auxiliary + 1, to: i };
  }
  return null;
}

/** True where a finite verb stands at `at`: it can carry a clause of its own. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  if (!isVerb(tokens, at)) return false;
  const word = tokens[at]!.word;
  if (isAuxiliary(word)) return word !== "be" && word !== "been" && word !== "being" && word !== "having";
  const form = verbForm(word)!;
  if (form.ing || tokens[at - 1]?.word === "to") return false;
  return form.past || form.third || form.base === word;
}
