import type { Report } from "#model";
import { fold, sentences } from "#text";
import { sourceBefore } from "../speech/noun-phrase.ts";
import { type NameIndex, NO_NAMES, outletMentions } from "../outlets.ts";
import { personName } from "./public-statement.ts";
import { sourceKind } from "../speech/source-kind.ts";

/** Verbs of denial; what they deny stands after them. */
const DENIES =
  /(?<![\p{L}])(?:den(?:ies|ied|y|ying)|refut(?:es|ed|ing)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|debunk(?:s|ed)|disput(?:es|ed)|contradict(?:s|ed)|misrepresent(?:s|ed)|misquot(?:es|ed)|distort(?:s|ed)|опроверг\p{L}*|отриц\p{L}+|спростува\p{L}+|заперечи\p{L}+|dementiert?|dément)(?![\p{L}])/iu;
/** What is said of a report that is denied; the report may stand before or after. */
const UNTRUE =
  /(?<![\p{L}])(?:fake|untrue|not true|false|baseless|groundless|disinformation|no truth|фейк\p{L}*|не соответству\p{L}+ действительности|неправд\p{L}+)(?![\p{L}])/iu;
const A_REPORT =
  /(?<![\p{L}])(?:reports?|reporting|article|story|publication|rumou?rs|media|сообщени\p{L}+|публикаци\p{L}+|повідомлення|публікаці\p{L}+|bericht\p{L}*|medien\p{L}*|informations)(?![\p{L}])/iu;
/** What follows an outlet's name where it tells of something itself. */
const TELLS =
  /^["']?,?\s+(?:\p{L}+\s+)?(?:reports?|reported|writes?|wrote|says|said|citing|informs|сообща\p{L}+|пишет|передает|повідомля\p{L}+|пише|передає|berichtet|schreibt|rapporte)(?![\p{L}])/iu;
/** A denial that is itself denied: "has not rejected". */
const NOT = /(?:\bnot|\bnever|n't|не|nicht|ne)\s+(?:\p{L}+\s+)?$/iu;
/** How far from its verb what is denied may stand. */
const REACH = 110;

/** A denial that a report leads with, and who denies (`null` where the sentence does not say). */
export interface Denial {
  readonly sentence: string;
  /** Outlets that the denying sentence names: whose report is denied, as far as it says. */
  readonly outlets: readonly string[];
  readonly by: string | null;
}

/**
 * The denial of something reported with which a report leads, or `null`. Such a report has an origin of its own, though it names the outlet whose
 * report is denied. A denial after the first sentence is only part of the story.
 */
export function leadDenial(report: Pick<Report, "text" | "title">, also: NameIndex = NO_NAMES): Denial | null {
  const lead = fold(report.text.slice(0, 1_500)).text;
  const [top, ...rest] = sentences(lead).map((span) => lead.slice(span.start, span.end).trim());
  const opening = top === undefined || !isHeadline(top) ? undefined : rest.find((sentence) => !isHeadline(sentence) && isTold(sentence));
  const first = [top, opening].filter((sentence) => sentence !== undefined);
  const candidates = report.title === null ? first : [fold(report.title).text, ...first];
  const found = candidates.filter((sentence) => deniesReport(sentence, also));
  if (found.length === 0) return null;
  const by = found.map(denier).find((name) => name !== null) ?? null;
  return { sentence: found[0]!, outlets: found.flatMap((sentence) => outletMentions(sentence, also).map((mention) => mention.outlet)), by };
}

function deniesReport(sentence: string, also: NameIndex): boolean {
  const verb = DENIES.exec(sentence);
  if (
    verb !== null &&
    !NOT.test(sentence.slice(Math.max(0, verb.index - 20), verb.index)) &&
    isReported(sentence.slice(verb.index + verb[0].length, verb.index + verb[0].length + REACH), also)
  )
    return true;
  const untrue = UNTRUE.exec(sentence);
  return untrue !== null && isReported(sentence.slice(Math.max(0, untrue.index - REACH), untrue.index + REACH), also);
}

/** True where words speak of a report: by a noun for one, or by an outlet's name beside one. An outlet that tells of the denial is none. */
function isReported(words: string, also: NameIndex): boolean {
  if (A_REPORT.test(words)) return true;
  return outletMentions(words, also).some(
    ({ start, end }) => !TELLS.test(words.slice(end)) && !/[,"]\s*(?:\p{L}+\s)?$/u.test(words.slice(0, start)),
  );
}

/** Who stands before the verb of denial: a person's name where there is one, else the words as they are. */
function denier(written: string): string | null {
  const sentence = written.replace(/^\p{Lu}{3,}[^.]{0,40}?\s[-/]+\s/u, "");
  const verb = DENIES.exec(sentence);
  const span = verb === null ? null : sourceBefore(sentence, 0, verb.index);
  if (span === null) return null;
  const exact = sentence.slice(span.start, span.end);
  return personName(exact) ?? (/^(?:the\s+)?\p{Lu}/iu.test(exact) && sourceKind(exact) !== null ? exact : null);
}

function isHeadline(sentence: string): boolean {
  return !/[.!?]["'”»’)]?$/.test(sentence);
}

/** True of a sentence of the story: between headline and story may stand a place, a caption, a row of languages. */
function isTold(sentence: string): boolean {
  return sentence.split(/\s+/).length >= 6;
}
