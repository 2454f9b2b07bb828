import type { ProposedCondition } from "#model";
import { ASKING_MORE, CONSENTED, CONSENTING, IN_HAND, PUBLIC_WORDS, TOPIC_KIN, TOPIC_MODIFIERS } from "./data/draft-words.ts";
import { COMING_ABOUT, TOLD_EVENTS } from "./data/told-events.ts";
import { TOPICS } from "./data/topics.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";
import { resolveNames } from "./names.ts";

const CONSENT = wordSet(CONSENTING);
const ALREADY = wordSet(CONSENTED);
const HANDS = wordSet(IN_HAND);
const ASKING = wordSet(ASKING_MORE);
const ABOUT = wordSet(COMING_ABOUT);
const PUBLIC = wordSet(PUBLIC_WORDS);
const OTHER = wordSet(TOPIC_KIN);
const MODIFIERS = wordSet(TOPIC_MODIFIERS);

/**
 * The topic that tells all a condition's words say of its holder; null where they say more, so that the words themselves have to stand: "the United
 * States pays" is its funding, "pays three quarters of the bill" is not. `held` is whether somebody meets it, `body` the words for a body that does.
 */
export function topicTold({ exact, topic }: ProposedCondition, held: boolean, body?: ReadonlySet<string>): string | null {
  if (!held) return topic;
  const words = wordsBesideNames(exact).filter((word) => !(body?.has(word) ?? false));
  if (saysYes(words, body !== undefined)) return "consent";
  if (topic === null || body !== undefined) return null;
  if (topic === "consent") return asksMore(words) ? ceaseTold(words) : topic;
  const own = new Set([...(TOLD_EVENTS[topic]?.split(",") ?? []), ...ownWords(topic)]);
  return words.every((word) => own.has(word) || ABOUT.has(word) || ALREADY.has(word) || PUBLIC.has(word) || MODIFIERS.has(word)) ||
    !latin(exact)
    ? topic
    : null;
}

/** Other words than those of names. */
export function wordsBesideNames(exact: string): readonly string[] {
  const names = resolveNames(exact);
  return tokensOf(exact)
    .filter(({ start, end, kind }) => kind !== "mark" && !names.some((name) => start < name.end && name.start < end))
    .map(({ word }) => word);
}

/** True where the words are a yes or no to the deed in hand and nothing else. Of a state's "agreement" or its being "agreed" the same holds. */
function saysYes(words: readonly string[], body: boolean): boolean {
  const yes = words.some((word) => CONSENT.has(word) || word === "agreement");
  if (!yes || (words.includes("agreement") && (words.includes("with") || words.includes("an")))) return false;
  return words.every(
    (word) => CONSENT.has(word) || ALREADY.has(word) || word === "agreement" || HANDS.has(word) || (!body && PUBLIC.has(word)),
  );
}

/** "Russia agrees to withdraw": a verb of agreeing whose object is another deed than the one in hand. */
function asksMore(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => ASKING.has(word));
  const rest = words.slice(verb + 1).filter((word) => !ALREADY.has(word) && !ABOUT.has(word) && !CONSENT.has(word));
  return verb >= 0 && rest.length > 0 && !rest.some((word) => HANDS.has(word));
}

/** "Agrees to cease hostilities": of all that a state may be asked for, a truce is told as agreed to. */
function ceaseTold(words: readonly string[]): string | null {
  const own = new Set([...(TOLD_EVENTS["ceasefire"] ?? "").split(","), ...ownWords("ceasefire")]);
  const rest = words.filter((word) => !ASKING.has(word) && !ALREADY.has(word) && !ABOUT.has(word) && !PUBLIC.has(word));
  return rest.length > 0 && rest.every((word) => own.has(word)) ? "ceasefire" : null;
}

/** The words of a topic's list that tell its deed and no other of the kind. */
function ownWords(topic: string): readonly string[] {
  return (TOPICS.find(({ id }) => id === topic)?.words ?? "").split(",").filter((word) => !OTHER.has(word));
}

/** Words of a language that these lists do not know are left to whoever read them. */
function latin(exact: string): boolean {
  return wordsOf(exact).some((word) => ABOUT.has(word)) || /^[ -~‘’“”–—]*$/.test(exact);
}
