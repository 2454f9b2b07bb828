import { verbForm } from "./lexicon.ts";
import type { Token } from "./token.ts";
import { endsIn, isIn } from "./word-class.ts";

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

const MODALS = new Set(["will", "would", "shall", "should", "may", "might", "can", "could", "must", "ought"]);
const BE = new Set(["be", "is", "are", "am", "was", "were", "been", "being"]);
const HAVE = new Set(["have", "has", "had", "having"]);
const DO = new Set(["do", "does", "did"]);
const NEGATIONS = new Set(["not", "never", "neither", "nor", "hardly", "no"]);
const ADVERBS = new Set([
  "also",
  "now",
  "again",
  "still",
  "already",
  "just",
  "even",
  "only",
  "yet",
  "often",
  "soon",
  "ever",
  "once",
  "all",
  "both",
  "long",
  "since",
  "so",
  "first",
  "then",
  "therefore",
  "longer",
  "far",
  "today",
  "always",
  "together",
  "instead",
  "too",
  "indeed",
  "rather",
  "either",
  "each",
  "jointly",
  "nonetheless",
  "nevertheless",
  "meanwhile",
  "however",
  "though",
  "duly",
  "thus",
  "hereby",
  "otherwise",
  "himself",
  "herself",
  "itself",
  "themselves",
]);
/** Verbs that stand before an infinitive without changing who does it: the hedge is taken elsewhere. */
const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "any",
  "no",
  "some",
  "such",
  "each",
  "every",
  "'s",
  "of",
  "new",
  "fresh",
  "further",
  "more",
  "recent",
  "repeated",
  "firm",
  "clear",
  "first",
  "latest",
  "several",
  "many",
  "two",
  "three",
  "all",
  "growing",
  "public",
  "formal",
  "final",
  "key",
  "for",
  "in",
  "on",
  "by",
  "from",
  "with",
  "into",
  "about",
  "over",
  "under",
  "despite",
  "amid",
  "against",
]);

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
    return !(token.word === "will" && DETERMINERS.has(before)) && !(token.raw === "May" && before === "in");
  }
  const form = verbForm(token.word);
  if (form === undefined || (token.capital && at > 0)) return false;
  const before = tokens[at - 1]?.word ?? "";
  if (form.past && !DETERMINERS.has(before)) return true;
  if (form.ing)
    return !DETERMINERS.has(before) || before === "by" || before === "from" || before === "for" || before === "in" || before === "of";
  if (DETERMINERS.has(before) && !(before === "further" && form.third && !NOUNS_FIRST.has(token.word))) return false;
  const next = tokens[at + 1]?.word ?? "";
  if (COPULAS.has(form.base)) return true;
  if (next === "'s") return false;
  if (isIn("objectOpenings", next)) return true;
  if (form.third && tokens[at + 1]?.capital && token.kind === "word" && !tokens[at]!.capital && at > 0) return true;
  if (isAuxiliary(next) || (verbForm(next)?.past && !verbForm(next)!.ing && next !== "set" && next !== "put" && next !== "cut"))
    return false;
  if (token.word === "states" && !isIn("statesWhat", next)) return false;
  return (
    !NOUNS_FIRST.has(token.word) ||
    (form.third && next === "out") ||
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

const COPULAS = new Set(["remain", "seem", "become", "appear", "stay", "stand"]);

/** Words that are nouns far more often than verbs: they count as verbs only behind a name, a pronoun, `to` or an auxiliary. */
const NOUNS_FIRST = new Set(
  "states state forces force troops supplies supply strikes strike attacks attack talks talk aid fund funds support supports vote votes offers offer plans plan pledges pledge demands demand calls call threats reports report claims claim needs need visits visit moves move uses use deals deal trade trades costs cost hopes hope fears fear works work means leads leaves sides side fights fight views view shows show stands stand cuts cut comments comment remarks remark signals signal promises promise limits limit controls control targets target ties tie shares share returns return changes change increases increase measures measure results result guarantees guarantee sanctions sanction backs blocks block bans ban shells shell ships ship arms arm trains train houses hosts host guards guard orders order charges charge debates debate reviews review requests request appeals appeal answers answer questions question points point notes note posts post tables table drafts draft launches launch fires fire holds hold covers cover releases release exchanges exchange rounds matters matter concerns concern interests interest seconds second fields field channels channel doubts doubt risks risk damage damages loss water cap caps contracts contract objects object exports export imports import labels label".split(
    " ",
  ),
);

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
    if (i > auxiliary + 1 && verbForm(word)?.base === word && !DETERMINERS.has(tokens[i - 1]!.word)) return { from: auxiliary + 1, to: i };
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
