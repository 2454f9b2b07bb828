import type { Report } from "#model";
import { fold, sentences } from "#text";
import { contentOf, type Content } from "./affinity.ts";
import { attribute } from "../speech/attribute.ts";
import { findCredits, type FoundCredit } from "../credits.ts";
import { UNNAMED_NOUNS } from "../speech/data/cues.ts";
import { type Denial, leadDenial } from "./denial.ts";
import { type MainCredit, mainCredit } from "./main-credit.ts";
import { knownOutlet, outletName, outletOfAddress } from "../outlets.ts";
import { leadStatement, type PublicStatement } from "./public-statement.ts";

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
  readonly denial: Denial | null;
  /** True where an outlet that it credits is said to have the story from the very outlet that prints it. */
  readonly selfCredited: boolean;
  /** Words by which it claims sources of its own, or `null`. */
  readonly ownSource: string | null;
  readonly content: Content;
}

/** The outlets that print the reports and are not in the dictionary, as their names are written, with and without the article. */
export function outletsOf(reports: readonly Report[]): string[] {
  const names = reports.map((report) => printer(report)).filter((name) => name !== null && name.length > 3 && knownOutlet(name) === null);
  return [...new Set(names as string[])].sort((a, b) => b.length - a.length);
}

/** What lies beyond is not looked at for credits: no report is longer, a collection of documents in one file may be. */
const LONGEST = 200_000;

/** Draws a story out of a report. `also` are outlets that it may credit beside those of the dictionary. */
export function storyOf(whole: Report, also: readonly string[] = []): Story {
  const report = whole.text.length > LONGEST ? { ...whole, text: whole.text.slice(0, LONGEST) } : whole;
  const outlet = printer(report);
  const everything = findCredits(report.text, null, also);
  const credits = outlet === null ? everything : findCredits(report.text, outlet, also);
  const main = mainCredit(report, credits, apartHeadline(report, outlet, also));
  const statement = leadStatement(report, attribute(report).attributions);
  const own = everything.find((credit) => credit.outlet === outlet && (credit.kind === "told" || credit.kind === "report"));
  return {
    report,
    outlet,
    credits,
    main,
    statement,
    passesOn: statement !== null && main !== null && passesOn(report.text, main.credit, statement),
    selfCredited: everything.some((credit) => credit.outlet === outlet && credit.hop > 0),
    denial: leadDenial(report, also),
    ownSource: own === undefined ? exclusiveMark(report) : sentenceOf(report.text, own),
    content: contentOf(report),
  };
}

/** The credits of a headline that came beside the text and is not in it. */
function apartHeadline(report: Report, outlet: string | null, also: readonly string[]): FoundCredit[] {
  const { title, text } = report;
  return title === null || text.slice(0, 1_000).includes(title) ? [] : findCredits(title, outlet, also);
}

/** "NBC carrying CNBC" prints for CNBC only as far as its name goes: the first known name counts, else the whole. */
function printer(report: Report): string | null {
  const named = report.outlet ?? (report.url === null ? null : outletOfAddress(report.url));
  return named === null ? null : (knownOutlet(named) ?? outletName(named.split(/\s[—–(]/)[0]!));
}

function exclusiveMark(report: Report): string | null {
  const match = /^\W*exclusive\b|\b(?:has learned exclusively|told us|we have learned|our correspondent|speaking to us)\b/iu.exec(
    report.text.slice(0, 1_200),
  );
  return match?.[0] ?? null;
}

/** A credit only passes a statement on where its own sentence names the speaker and no unnamed source. A dateline mark passes on what follows. */
function passesOn(text: string, credit: FoundCredit, statement: PublicStatement): boolean {
  if (credit.kind === "told") return false;
  const sentence = fold(["mark", "dateline", "whole"].includes(credit.kind) ? around(text, credit) : sentenceOf(text, credit)).text;
  return sentence.toLowerCase().includes(statement.key.slice(0, -1)) && !UNNAMED_NOUNS.test(sentence) && !/\bofficials\b/i.test(sentence);
}

function sentenceOf(text: string, place: { readonly start: number }): string {
  const span = sentences(text).find((sentence) => place.start >= sentence.start && place.start < sentence.end);
  return span === undefined ? "" : text.slice(span.start, span.end);
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
