import type { ProposedCondition } from "#model";
import { actorIn, subjectOf } from "./actor.ts";
import { type Context, spanOf } from "./context.ts";
import { TOPICS } from "./data/topics.ts";
import type { FoundCondition } from "./found-condition.ts";
import { phraseList } from "./lexicon.ts";
import { denoted, headPart, type Range } from "./noun-phrase.ts";
import { once } from "./once.ts";
import { officeIds } from "./office-of.ts";
import { isFinite, isModal, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";
import { CONSENT_PHRASES } from "./data/need-words.ts";

/* What a condition is about and whose act or consent meets it. */

const CONSENTING = CONSENT_PHRASES.split(",").map((phrase) => phrase.split(" "));
const SUPPORT = once(() => new Set(phraseList("consent")));

/** True where a range speaks of consent, support, guarantees or the like. */
export function speaksOfSupport(context: Context, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (SUPPORT().has(context.tokens[i]!.word)) return true;
  const words = context.tokens.slice(range.from, range.to).map((token) => token.word);
  return CONSENTING.some((phrase) => words.some((_word, i) => phrase.every((word, j) => words[i + j] === word)));
}

/** What a condition is about, from the closed list; null where no word says so. */
export function topicOf(context: Context, content: Range): string | null {
  const words = context.tokens.slice(content.from, content.to).map((token) => token.word);
  return topicOfWords(words.join(" "));
}

/** What words divided by spaces are about; null where no word says so. */
export function topicOfWords(text: string): string | null {
  const words = ` ${text.toLowerCase()} `;
  return TOPIC_WORDS.find(([, list]) => list.some((word) => words.includes(` ${word} `)))?.[0] ?? null;
}

const TOPIC_ORDER = [
  "consent",
  "guarantees",
  "ceasefire",
  "backstop",
  "withdrawal",
  "ratification",
  "mandate",
  "elections",
  "release",
  "reforms",
  "sanctions",
  "agreement",
  "funding",
  "attack",
];
const TOPIC_WORDS: readonly (readonly [string, readonly string[]])[] = TOPIC_ORDER.map(
  (id) => [id, TOPICS.find((topic) => topic.id === id)!.words.split(",")] as const,
);

/** Whose act or consent meets a condition: whoever the words name as its giver, or the subject of its clause. Places and objects do not count. */
export function holdersIn(context: Context, content: Range): readonly string[] {
  const { tokens, names } = context;
  const first = skipGerund(context, content);
  const head = headPart(tokens, first);
  const own = names.filter((name) => name.from >= head.from && name.to <= head.to && !objectOf(context, name.from, first.from));
  const given = givers(context, first);
  const ids = [...own.flatMap((name) => name.ids), ...given];
  if (ids.length > 0) return [...new Set(ids)];
  return denoted(tokens, { from: first.from, to: head.to }, names);
}

/** The holders that the words name; else the parties of a deal they tell of, or whose office or pronoun does what is waited for. */
function meeting(context: Context, content: Range): readonly string[] {
  const named = holdersIn(context, content);
  if (named.length > 0) return named;
  const parties = partiesOf(context, content);
  return parties.length > 0 ? parties : subjectHolders(context, content);
}

/** "A peace deal with Lima", "a ceasefire between Lima and Quito": both sides make it; the one that is named is a holder. */
function partiesOf(context: Context, content: Range): readonly string[] {
  const { tokens, names } = context;
  for (let i = content.from + 1; i < content.to - 1; i++) {
    if ((tokens[i]!.word !== "with" && tokens[i]!.word !== "between") || !isIn("settlements", tokens[i - 1]!.word)) continue;
    const phrase = headPart(tokens, { from: i + 1, to: content.to }, names);
    return [...new Set(names.filter((name) => name.from >= phrase.from && name.to <= phrase.to).flatMap((name) => name.ids))];
  }
  return [];
}

/** "The Senate does not object", "they refuse": the subject of the clause, where it is an office of a known state or a pronoun of a known person or body. */
function subjectHolders(context: Context, content: Range): readonly string[] {
  const { tokens } = context;
  let verb = content.from + 1;
  while (verb < content.to && !isFinite(tokens, verb)) verb++;
  if (verb >= content.to) return officeIds(context, content);
  const subject = subjectOf(context, verbGroupAt(tokens, verb)) ?? content;
  if (subject.from < content.from || subject.to > verb) return [];
  const pronoun = isIn("holders", tokens[subject.from]!.word) && subject.to - subject.from === 1;
  return pronoun ? actorIn(context, subject, subject.from).ids : officeIds(context, subject);
}

/** "securing permission from X", "there is X's consent": the words before the phrase itself do not count. */
function skipGerund(context: Context, content: Range): Range {
  let from = content.from;
  while (from < content.to - 1 && isIn("leading", context.tokens[from]!.word) && !context.names.some((name) => name.from === from)) from++;
  return { from, to: content.to };
}

/** True where a verb stands between the beginning and the name: the name is what is acted on. */
function objectOf(context: Context, at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (isFinite(context.tokens, i) || isModal(context.tokens[i]!.word)) return true;
  return false;
}

/** True where what stands before "of" is given or done by whoever stands behind it: consent, support, a withdrawal. */
function isGiven(context: Context, range: Range, of: number): boolean {
  return isIn("doings", context.tokens[of - 1]!.word) || speaksOfSupport(context, { from: range.from, to: of });
}

/** Names behind "from", "of" or "by" where consent, support or guarantees are what is given. */
function givers(context: Context, range: Range): readonly string[] {
  const { tokens, names } = context;
  const found: string[] = [];
  for (let i = range.from; i < range.to - 1; i++) {
    const word = tokens[i]!.word;
    if (word !== "from" && word !== "by" && !(word === "of" && isGiven(context, range, i))) continue;
    let next = i + 1;
    while (isIn("partiesLead", tokens[next]?.word)) next++;
    const phrase = headPart(tokens, { from: next, to: range.to });
    found.push(
      ...denoted(tokens, { from: next, to: range.to }, names),
      ...names.filter((name) => name.from >= phrase.from && name.to <= phrase.to).flatMap((name) => name.ids),
    );
  }
  return found;
}

/** Conditions whose words are a deed that is asked of somebody before them. */
const ASKED = new Set(["or-face", "failing"]);

/** "Oman must return the crew or face …": whoever is to do it. */
function askedOf(context: Context, content: Range): readonly string[] {
  const subject = subjectOf(context, { start: Math.max(0, content.from - 1) });
  return subject === null ? [] : actorIn(context, subject, content.from).ids;
}

/** A found condition as a proposal holds it. */
export function proposedCondition(context: Context, found: FoundCondition): ProposedCondition {
  const content = trimmed(context, found.content);
  const words = context.tokens.slice(content.from, content.to).map((token) => token.word);
  return {
    ...spanOf(context, content),
    connective: found.connective,
    relation: found.relation,
    holders: ASKED.has(found.pattern) ? askedOf(context, content) : meeting(context, content),
    topic: isIn("consentNouns", found.connective.split(" ").at(-1)) ? "consent" : topicOf(context, content),
    absent:
      found.connective.includes("without") ||
      found.connective.includes("absence") ||
      words.includes("not") ||
      words.includes("no") ||
      words.includes("refuses") ||
      words.includes("fails"),
  };
}

function trimmed(context: Context, range: Range): Range {
  let { from, to } = range;
  while (to > from + 1 && context.tokens[to - 1]!.kind === "mark") to--;
  while (from < to - 1 && context.tokens[from]!.kind === "mark") from++;
  return { from, to };
}
