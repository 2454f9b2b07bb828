import type { Report } from "#model";
import { fold, paragraphs } from "#text";
import { ENGLISH_WORDS } from "../data/languages/english-words.ts";
import type { LanguagePack } from "../data/languages/language-pack.ts";

/** Fewer words than this are too few to tell a language by. */
const FEWEST = 8;
/** The share of a paragraph's words that must be small words of a language before it is told to be in it. */
const SHARE = 0.12;
/** By how much they must outnumber those of the language the report as a whole is in. */
const CLEARLY = 2;
/** Words looked at in a paragraph. */
const SAMPLE = 200;

const ENGLISH = "en";

/**
 * The language of each paragraph of a report, in order: `en`, that of a pack, or `null` where nothing reads it. A paragraph is in the report's language
 * unless its small words clearly say otherwise; a report of unknown language is read as English.
 */
export function paragraphLanguages(report: Pick<Report, "text" | "language">, packs: readonly LanguagePack[]): readonly (string | null)[] {
  const telltale = new Map([ENGLISH, ...packs.map(({ language }) => language)].map((language, i) => [language, wordsOf(i, packs)]));
  const whole = report.language === null ? ENGLISH : report.language.toLowerCase().split("-")[0]!;
  const usual = telltale.has(whole) ? whole : null;
  const folded = fold(report.text).text;
  return paragraphs(folded).map(({ start, end }) => {
    const words =
      folded
        .slice(start, Math.min(end, start + SAMPLE * 12))
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    if (words.length < FEWEST) return usual;
    const sample = words.slice(0, SAMPLE);
    const counts = [...telltale].map(([language, small]) => [language, sample.filter((word) => small.has(word)).length] as const);
    const own = counts.find(([language]) => language === usual)?.[1] ?? 0;
    const [most, count] = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
    return count >= SHARE * sample.length && count >= CLEARLY * own + 1 ? most : usual;
  });
}

function wordsOf(place: number, packs: readonly LanguagePack[]): ReadonlySet<string> {
  return new Set((place === 0 ? ENGLISH_WORDS : packs[place - 1]!.telltale).split(" "));
}
