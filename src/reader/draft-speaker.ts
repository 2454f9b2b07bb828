import type { Denotation, Proposal } from "#model";
import { OFFICE_TITLES, OWNERS, SPEAKING_PRONOUNS } from "./data/draft-words.ts";
import { properIn } from "./draft-names.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";
import { resolveNames } from "./names.ts";
import { readSentences } from "./passage.ts";
import { isFinite } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/** A name of two words or more as an apposition: ", Ivo Maren" up to the next mark or the end of the words. */
const APPOSITION = /^, (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})(?=[,.;:!?"”]|$)/u;

/** How far behind a speaker what they are may stand, in characters. */
const NAME_REACH = 80;

/** How far back the sentence is looked for that names whose office "its prime minister" is, in characters. */
const SENTENCE_REACH = 600;

const PRONOUNS = wordSet(SPEAKING_PRONOUNS);
const OFFICES = wordSet(OFFICE_TITLES);
const THEIRS = wordSet(OWNERS);

/**
 * The actor of a proposal; for a "we" or "I" that denotes nobody known, whom the speaker speaks for by the words: the state of their office, or whoever the
 * sentence before is about for "its prime minister", else the speaker's own name. `text` is the report's.
 */
export function actorOf({ actor, attribution, span }: Proposal, text: string): Denotation {
  if (actor.ids.length > 0 || !isIn("firstPersonWords", actor.exact.toLowerCase())) return actor;
  const speaker = attribution.findLast(({ kind }) => kind !== "outlet" && kind !== "author" && kind !== "hearsay");
  if (speaker === undefined) return actor;
  const behind = text.slice(speaker.end, speaker.end + NAME_REACH).split(/[.;:!?\n"”]/)[0]!;
  const first = wordsOf(speaker.exact)[0] ?? "";
  const points = PRONOUNS.has(first) || THEIRS.has(first) || THEIRS.has(wordsOf(behind)[0] ?? "");
  const before = text.slice(Math.max(0, Math.min(span.start, speaker.start) - SENTENCE_REACH), Math.min(span.start, speaker.start));
  const whose = (points ? aboutWhom(before) : null) ?? officeOf(speaker.exact) ?? officeOf(behind);
  if (whose !== null) return { ...actor, ...whose };
  const name =
    (PRONOUNS.has(first) ? null : properIn(speaker.exact)) ?? APPOSITION.exec(text.slice(speaker.end, speaker.end + NAME_REACH))?.[1];
  return name === undefined || name === null ? actor : { ...actor, exact: name };
}

/** True for a "we" or "I" that stays nobody's: the words do not tell who speaks. */
export function isUnknownSpeaker({ exact, ids }: Denotation): boolean {
  return ids.length === 0 && isIn("firstPersonWords", exact.toLowerCase());
}

type Whose = Pick<Denotation, "exact" | "ids">;

/** Whom the last sentence before is about, in the same paragraph: its subject's name, or that of the office it holds. */
function aboutWhom(before: string): Whose | null {
  const paragraph = before.split(/\n\s*\n/).at(-1)!;
  const sentence = readSentences(paragraph)
    .filter(({ tokens }) => tokens.filter(({ kind }) => kind === "word").length > 1)
    .at(-1);
  const verb = sentence?.tokens.findIndex((_token, at) => at > 0 && isFinite(sentence.tokens, at)) ?? -1;
  if (sentence === undefined || verb < 1) return null;
  const subject = paragraph.slice(sentence.tokens[0]!.start, sentence.tokens[verb]!.start).trim();
  return officeOf(subject) ?? whoseOf(properIn(subject) ?? "");
}

/** "The envoy of Castel", ", the prime minister of Breska": whose office it is, behind its last "of". */
function officeOf(words: string): Whose | null {
  const tokens = tokensOf(words);
  const at = tokens.findLastIndex(({ word }) => word === "of");
  const office = tokens.slice(0, Math.max(0, at)).some(({ word }) => OFFICES.has(word));
  const name = tokens[at + 1];
  return at < 1 || !office || name === undefined ? null : whoseOf(properIn(words.slice(name.start)) ?? "");
}

function whoseOf(name: string): Whose | null {
  if (name === "") return null;
  const [known] = resolveNames(name);
  return { exact: name, ids: known?.start === 0 ? known.ids : [] };
}
