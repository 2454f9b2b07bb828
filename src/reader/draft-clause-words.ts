import {
  AGREED_THINGS,
  CLAUSE_TIES,
  DETERMINED,
  GIVEN_THINGS,
  HAPPENING_ENDINGS,
  HAPPENING_THINGS,
  LIMIT_WORDS,
  NEEDING,
  NOUN_TIES,
  PHRASE_TIES,
  RELATIVES,
  POINTING,
  UNCOUNTED,
} from "./data/draft-words.ts";
import { baseOf } from "./draft-verbs.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";
import { inflect } from "./inflection.ts";
import { verbForm } from "./lexicon.ts";
import { isPlural } from "./plural.ts";
import { plainWords } from "./slug.ts";
import { behindTime } from "./time-phrase.ts";
import type { Token } from "./token.ts";
import { isAuxiliary, isFinite, isModal } from "./verb-group.ts";

/**
 * What a condition asks for as a clause of its own: a noun gets the verb by which it is met ("there is a ceasefire between them", "the consent of the people is
 * given"), and what must be is. Words behind a connective that leads a clause stand as they are.
 */
export function asClause(exact: string, connective: string): string {
  const words = plainWords(exact);
  const tie = connective.toLowerCase().split("…").at(-1)!.trim().split(" ").at(-1)!;
  const bare = wordsOf(words).length === 1 && !(verbForm(words.toLowerCase())?.ing ?? false);
  const subject = SUBJECTS[connective.toLowerCase()];
  if (subject !== undefined) return `${subject} ${words}`;
  if (tie === "should") return words.replace(" be ", isPlural(words.split(" be ")[0]!) ? " are " : " is ");
  return CLAUSES.has(tie) ? words : withVerb(withoutNeed(words), "", { noun: bare, tied: NOUNS.has(tie) });
}

/** What depends as a clause: a noun without a verb comes about. */
export function asComing(words: string): string {
  const several = isPlural(words);
  const gerund = verbForm(wordsOf(words)[0] ?? "")?.ing ?? false;
  return withVerb(words, several ? "come about" : "comes about", { noun: gerund, tied: false });
}

/** Whom or what a relative clause that is a condition is said of: "any drone that flies over the quarry". */
const SUBJECTS: Readonly<Record<string, string>> = { who: "somebody", that: "something", which: "something" };
const CLAUSES = wordSet(CLAUSE_TIES);
const RELATIVE = wordSet(RELATIVES);
const TIES = wordSet(PHRASE_TIES);
const FIRST = wordSet(DETERMINED);
const NOUNS = new Set([...wordSet(NOUN_TIES), ...wordSet("to of for upon on")]);
const AGREED = wordSet(AGREED_THINGS);
const GIVEN = wordSet(GIVEN_THINGS);
const HAPPENING = wordSet(HAPPENING_THINGS);
const HAPPENING_ENDS = HAPPENING_ENDINGS.split(" ");
const TIMES = wordSet(LIMIT_WORDS);
const NEED = wordSet(NEEDING);
const BARE = wordSet(UNCOUNTED);
const POINTERS = new Set([...wordSet(POINTING), "one", "beyond"]);
const LIMITS = wordSet("until till before after failing");

/** What is known of words: that they begin with a noun though it is spelled like a verb, and that their connective leads to a noun. */
interface Known {
  readonly noun: boolean;
  readonly tied: boolean;
}

function withVerb(words: string, verb: string, { noun, tied }: Known): string {
  const tokens = tokensOf(words);
  if (tokens.length === 0 || hasVerb(tokens, tied) || (!noun && isVerbFirst(tokens))) return words;
  if (verb !== "") return `${words} ${verb}`;
  if (isTime(tokens)) return `${words} comes`;
  const head = nounOf(tokens);
  const several = isPlural(words);
  const whose = FIRST.has(tokens[0]!.word) || tokens.some(({ word }, at) => word === "'s" && at < head.at);
  if (!whose)
    return tokens.length === 1 && (tokens[0]!.capital || POINTERS.has(tokens[0]!.word))
      ? words
      : `there ${several ? "are" : "is"} ${small(words)}`;
  return `${words} ${meeting(head.word, several)}`;
}

/** A verb of the words' own: none that stands in a relative clause, and any unknown word that is spelled like one before a determiner. */
function hasVerb(tokens: readonly Token[], tied: boolean): boolean {
  const relative = tokens.findIndex(({ word }) => RELATIVE.has(word));
  const own = relative > 0 ? tokens.slice(0, relative) : tokens;
  const told = (at: number) => !tied || isAuxiliary(own[at]!.word) || FIRST.has(tokens[at + 1]?.word ?? "");
  if (own.some((_token, at) => at > 0 && isFinite(own, at) && !isAdjective(own, at) && told(at))) return true;
  return own.some(
    ({ word, kind }, at) =>
      at > 0 && kind === "word" && word.endsWith("s") && verbForm(word) === undefined && FIRST.has(tokens[at + 1]?.word ?? ""),
  );
}

/** "Deliver its arrears", "sent to the border", "reporting what they give", "until then": the words begin with no noun, and somebody unsaid does it. */
function isVerbFirst(tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[0]!, tokens[1]];
  const form = verbForm(first.word);
  if (TIES.has(first.word) || LIMITS.has(first.word)) return true;
  if (form === undefined || first.capital) return false;
  return form.participle && !form.ing ? second === undefined || TIES.has(second.word) : second === undefined || !TIES.has(second.word);
}

/** "A signed contract", "the missing money": a participle between a determiner and its noun. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const form = verbForm(tokens[at]!.word);
  const before = tokens[at - 1]!.word;
  return form !== undefined && !form.third && (FIRST.has(before) || BARE.has(before) || before === "'s") && tokens[at + 1]?.kind === "word";
}

/** True for words that tell a time alone: "Monday", "the end of May". */
export function isTimeAlone(words: string): boolean {
  const tokens = tokensOf(words);
  return tokens.length > 0 && isTime(tokens);
}

function isTime(tokens: readonly Token[]): boolean {
  if (behindTime(tokens, 0) === tokens.length) return true;
  return tokens.every(({ word, kind }) => kind === "number" || TIMES.has(word) || FIRST.has(word) || word === "of" || word === "next");
}

/** The noun that the words are about: the last word before what ties another to it. */
function nounOf(tokens: readonly Token[]): { readonly word: string; readonly at: number } {
  const end = tokens.findIndex(
    ({ word, kind }, at) => at > 0 && ((TIES.has(word) && word !== "and") || kind === "mark" || RELATIVE.has(word)),
  );
  const at = end < 0 ? tokens.length - 1 : end - 1;
  return { word: tokens[at]!.word, at };
}

function meeting(noun: string, several: boolean): string {
  if (GIVEN.has(noun)) return several ? "are given" : "is given";
  if (AGREED.has(noun)) return several ? "are agreed" : "is agreed";
  if (HAPPENING.has(noun) || HAPPENING_ENDS.some((ending) => noun.endsWith(ending))) return several ? "take place" : "takes place";
  return several ? "come" : "comes";
}

/** "The change must be agreed by all", "would first have to be amended", said of what is needed: the change is agreed by all. */
function withoutNeed(words: string): string {
  const tokens = tokensOf(words);
  const at = tokens.findIndex(({ word }, index) => word === "must" || (NEED.has(word) && tokens[index + 1]?.word === "to"));
  const verb = tokens.findIndex(({ word, kind }, index) => index > at && kind === "word" && !PASSED_OVER.has(word));
  if (at < 1 || verb < 0 || tokens.slice(0, at).some(({ word }) => RELATIVE.has(word))) return words;
  const end = tokens.slice(0, at).findLastIndex(({ word }) => !isModal(word) && !PASSED_OVER.has(word));
  const subject = words.slice(0, tokens[end]!.end);
  const several = isPlural(subject);
  const base = baseOf(tokens[verb]!.word);
  const done = base === "be" ? (several ? "are" : "is") : several ? base : inflect(base).third;
  return `${subject} ${done}${words.slice(tokens[verb]!.end)}`;
}

const PASSED_OVER = wordSet("to first also itself themselves too");

/** Words inside a sentence: an article that began one is small. */
function small(words: string): string {
  return BARE.has(wordsOf(words)[0] ?? "") ? words[0]!.toLowerCase() + words.slice(1) : words;
}
