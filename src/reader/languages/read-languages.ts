import type { Attribution, Group, Member, Proposal, Quotation, Report } from "#model";
import { PACKS } from "../data/languages/packs.ts";
import { once } from "../once.ts";
import { compilePack } from "./compiled-pack.ts";
import { paragraphLanguages } from "./paragraph-languages.ts";
import { proposeByPack } from "./propose-by-pack.ts";

const COMPILED = new Map(PACKS.map((pack) => [pack.language, once(() => compilePack(pack))]));

interface Given {
  readonly report: Report;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly known?: readonly (Member | Group)[];
}

/** What is left to the English rules of a report, and what the packs propose for the rest. */
export interface ReadLanguages {
  /** True for the number of a paragraph, from 0, that is read as English. */
  readonly isEnglish: (paragraph: number) => boolean;
  /** In the order of the text. */
  readonly proposals: readonly Proposal[];
}

/** Reads the paragraphs of a report that are not English, each by the pack of its language; a paragraph in any other language gives nothing. */
export function readLanguages(given: Given, reader: string): ReadLanguages {
  const languages = paragraphLanguages(given.report, PACKS);
  const proposals = [...new Set(languages)].flatMap((language) => {
    const compiled = language === null ? undefined : COMPILED.get(language);
    return compiled === undefined ? [] : proposeByPack(compiled(), { ...given, reader, isWanted: (n) => languages[n] === language });
  });
  return {
    isEnglish: (paragraph) => languages[paragraph] === "en",
    proposals: proposals.sort((a, b) => a.span.start - b.span.start),
  };
}

/** A language in which a report, or a part of it, is not read. */
export interface UnreadLanguage {
  /** Its English name, or its code where it has none. */
  readonly language: string;
  /** True where other paragraphs of the report are read. */
  readonly inPart: boolean;
}

/** The language of a report that the reader has no patterns for; null where all of it is read, or its language is not known. */
export function unreadLanguage(report: Pick<Report, "text" | "language">): UnreadLanguage | null {
  const languages = paragraphLanguages(report, PACKS);
  if (report.language === null || !languages.includes(null)) return null;
  return { language: englishName(report.language), inPart: languages.some((language) => language !== null) };
}

function englishName(tag: string): string {
  const code = /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0];
  return code === undefined ? tag : (new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? tag);
}
