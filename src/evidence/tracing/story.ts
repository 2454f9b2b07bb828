import type { Report } from "#model";
import { fold, sentences, type Span } from "#text";
import { attribute } from "../speech/attribute.ts";
import { creditsAndSelf, findCredits, type FoundCredit } from "../credits.ts";
import { type Denial, leadDenial } from "./denial.ts";
import { type MainCredit, mainCredit } from "./main-credit.ts";
import { type CreditedPassage, creditedPassages } from "./parts.ts";
import { knownOutlet, type NameIndex, NO_NAMES, outletMentions, outletName, outletOfAddress } from "../outlets.ts";
import { creditedDay } from "./credited-day.ts";
import { type Content, contentOf } from "./content.ts";
import { leadStatement, type PublicStatement, statementReach } from "./public-statement.ts";
import { namesNobody } from "./source-marks.ts";
import type { CreditKind } from "../data/credit-phrase.ts";
import { OFFICES } from "../data/offices.ts";
import { type UnnamedMedia, unnamedMedia } from "./unnamed-media.ts";

/** What one report says about where its story comes from, before reports are compared. */
export interface Story {
  readonly report: Report;
  /** The printing outlet in the dictionary's spelling. */
  readonly outlet: string | null;
  readonly credits: readonly FoundCredit[];
  readonly main: MainCredit | null;
  readonly statement: PublicStatement | null;
  /** True where its main credit is for no more than passing on that statement. */
  readonly passesOn: boolean;
  /** True where that statement, made in public, opens the report, and what its main credit is for comes later. */
  readonly leadsWithStatement: boolean;
  readonly denial: Denial | null;
  /** True where an outlet that it credits is said to have the story from the very outlet that prints it. */
  readonly selfCredited: boolean;
  /** The day on which its main credit says that the story was printed, as a day number, or `null`. */
  readonly toldDay: number | null;
  /** The media without a name with whose report it begins, or `null`. */
  readonly fromMedia: UnnamedMedia | null;
  /** Words by which it claims sources of its own, or `null`. */
  readonly ownSource: string | null;
  /** True where it claims them in its first part, so that the story may be its own; further down they are what it adds to another's. */
  readonly leadsWithOwn: boolean;
  /** The paragraphs that credit outlets plainly. */
  readonly passages: readonly CreditedPassage[];
  readonly content: Content;
}

/** The outlets that print the reports and are not in the dictionary, as their names are written, with and without the article. */
export function outletsOf(reports: readonly Report[]): string[] {
  const names = reports.map((report) => printer(report)).filter((name) => name !== null && name.length > 3 && knownOutlet(name) === null);
  return [...new Set(names as string[])];
}

/** What lies beyond is not looked at for credits: no report is longer, a collection of documents in one file may be. */
const LONGEST = 200_000;

/** The first part of a report: this share of it, and so much at least. */
const FIRST_PART = { share: 0.4, least: 300 };

/** Words by which an outlet says that it found something out; its name alone may stand in any report of it. */
const FOUND_OUT = /\b(?:learn(?:ed|t)|obtained|seen|reviewed|understands|exclusive|sources?|according to|interview)\b/i;

/** Draws a story out of a report. `also` are outlets that it may credit beside those of the dictionary. */
export function storyOf(whole: Report, also: NameIndex = NO_NAMES): Story {
  const report = whole.text.length > LONGEST ? { ...whole, text: whole.text.slice(0, LONGEST) } : whole;
  const outlet = printer(report);
  const { credits, self } = creditsAndSelf(report.text, outlet, also);
  const main = mainCredit(report, credits, apartHeadline(report, outlet, also));
  const lead = { text: report.text.slice(0, statementReach(report.text)), title: report.title };
  const statement = leadStatement(lead, attribute(lead).attributions);
  const own = self.find(
    (credit) => credit.kind === "told" || (credit.kind === "report" && FOUND_OUT.test(sentenceOf(report.text, credit))),
  );
  return {
    report,
    outlet,
    credits,
    main,
    statement,
    passesOn: statement !== null && main !== null && passesOn(report.text, main.credit, statement),
    leadsWithStatement: statement !== null && main !== null && leadsWithStatement(report, main, statement, credits),
    denial: leadDenial(report, also),
    selfCredited: self.some((credit) => credit.hop > 0),
    toldDay: toldDay(report, main, credits),
    fromMedia: unnamedMedia(report),
    ownSource: own === undefined ? exclusiveMark(report) : sentenceOf(report.text, own),
    leadsWithOwn: own === undefined || own.start < Math.max(FIRST_PART.least, report.text.length * FIRST_PART.share),
    passages: creditedPassages(report, credits),
    content: contentOf(report),
  };
}

/** The first day that a credit of the main outlet gives. */
function toldDay({ text, published }: Report, main: MainCredit | null, credits: readonly FoundCredit[]): number | null {
  const days = credits.flatMap((credit) => (credit.outlet === main?.outlet ? (creditedDay(text, credit.end, published) ?? []) : []));
  return days[0] ?? null;
}

/** The credits of a headline that came beside the text and is not in it. */
function apartHeadline(report: Report, outlet: string | null, also: NameIndex): FoundCredit[] {
  const { title, text } = report;
  return title === null || text.slice(0, 1_000).includes(title) ? [] : findCredits(title, outlet, also);
}

/** What stands between an outlet's name and one that it prints with or for. */
const WITH_ANOTHER = /\s[—–(|/]|\s(?:with|mit|avec|via|carrying)\s/u;

/** "NBC carrying CNBC" prints for CNBC only as far as its name goes: the first known name counts, else the whole. */
function printer(report: Report): string | null {
  const addressed = report.url === null ? null : outletOfAddress(report.url);
  const outlet = report.outlet ?? addressed;
  if (outlet === null) return null;
  const first = outlet.split(WITH_ANOTHER)[0]!;
  return knownOutlet(outlet) ?? knownOutlet(first) ?? (addressed !== null && mayBeOne(first, addressed) ? addressed : outletName(first));
}

/** True where a name holds the name of the outlet at whose address it stands, or is written in another script. */
function mayBeOne(written: string, known: string): boolean {
  return outletMentions(written).some(({ outlet }) => outlet === known) || /[^\p{Script=Latin}\P{L}]/u.test(written);
}

function exclusiveMark(report: Report): string | null {
  const match = /^\W*exclusive\b|\b(?:has learned exclusively|told us|we have learned|our correspondent|speaking to us)\b/iu.exec(
    report.text.slice(0, 1_200),
  );
  return match?.[0] ?? null;
}

/** How far in a text its first sentence is sought, and how short the pieces of a dateline are. */
const OPENING = 900;
const HEADLINE_PIECE = 30;

/** A credit that says whence the whole text comes, so that the sentences about it count, too. */
const ABOUT_ALL: readonly CreditKind[] = ["mark", "dateline", "whole"];
const OFFICE = new RegExp(`(?<![\\p{L}])(?:${OFFICES.join("|")})(?![\\p{L}])`, "iu");
/** "Source: Reuters": the word says nothing of who spoke. */
const LABEL = /(?<![\p{L}])(?:sources?|источник|джерело|quelle)\s*:/giu;
/** A sentence that says no more than where the speaker of what stands before said it. */
const TAKES_UP = /^\W*(?:he|she) (?:said|stated|announced|made) (?:this|so|it|the (?:statement|remarks?|comments?))(?![\p{L}])/iu;
const PRONOUN = /(?<![\p{L}])(?:he|she|он|она|він|вона|il|elle|er|sie)(?![\p{L}])/iu;

/**
 * A credit only passes a statement on where its own sentence names the speaker, or takes up the one of the sentence before by a pronoun, and names no
 * unnamed source; or where the next sentence says that the speaker said it in public. A dateline mark passes on what follows.
 */
function passesOn(text: string, credit: FoundCredit, { sign, occasion }: PublicStatement): boolean {
  if (credit.kind === "told") return false;
  const own = fold(sentenceOf(text, credit)).text.replace(LABEL, "");
  const near = fold(around(text, credit)).text.replace(LABEL, "");
  if (occasion !== null && goesBefore(text, credit, sign, occasion) && !namesNobody(own)) return true;
  if (TAKES_UP.test(own) && !namesNobody(own)) return true;
  if (ABOUT_ALL.includes(credit.kind)) return (near.toLowerCase().includes(sign) || OFFICE.test(own)) && !namesNobody(near);
  return (PRONOUN.test(own) ? near : own).toLowerCase().includes(sign) && !namesNobody(own);
}

/** A standfirst may say "the president" where the sentence after it names him. */
const NAMED_AMONG = 2;

/** Whether the opening names the speaker of a public statement, and the outlet that the report rests on otherwise is credited for other things. */
function leadsWithStatement(report: Report, main: MainCredit, { open, sign }: PublicStatement, credits: readonly FoundCredit[]): boolean {
  if (!open) return false;
  const first = storySentences(report.text)
    .slice(0, NAMED_AMONG)
    .find(({ start, end }) => report.text.slice(start, end).toLowerCase().includes(sign));
  if (first === undefined) return false;
  const isOfSpeaker = (sentence: string): boolean => sentence.toLowerCase().includes(sign) || PRONOUN.test(sentence);
  const isOfOthers = (credit: FoundCredit): boolean =>
    credit.start >= first.end &&
    !ABOUT_ALL.includes(credit.kind) &&
    (credit.kind !== "told" || !isOfSpeaker(fold(sentenceOf(report.text, credit)).text));
  return credits.every((credit) => credit.outlet !== main.outlet || isOfOthers(credit));
}

function sentenceOf(text: string, place: { readonly start: number }): string {
  const span = sentences(text).find((sentence) => place.start >= sentence.start && place.start < sentence.end);
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/** Whether a credit stands in the first sentence of a text, and the next one says in public words whose remarks it is about. */
function goesBefore(text: string, credit: FoundCredit, sign: string, occasion: string): boolean {
  const [first, second] = storySentences(text);
  if (first === undefined || second === undefined || credit.start < first.start || credit.start >= first.end) return false;
  const next = fold(text.slice(second.start, second.end)).text;
  return next.includes(occasion) && next.toLowerCase().includes(sign) && !namesNobody(next);
}

/** The sentences of a text's opening without headlines and the pieces of a dateline. */
function storySentences(text: string): Span[] {
  return sentences(text.slice(0, OPENING)).filter(
    ({ start, end }) => end - start > HEADLINE_PIECE && /[.!?]["'”’»)]*\s*$/u.test(text.slice(start, end)),
  );
}

/** The sentence of a credit with the one before and the one after it. */
function around(text: string, place: { readonly start: number }): string {
  const spans = sentences(text);
  const at = spans.findIndex((sentence) => place.start >= sentence.start && place.start < sentence.end);
  return spans
    .slice(Math.max(0, at - 1), at + 2)
    .map((span) => text.slice(span.start, span.end))
    .join(" ");
}
