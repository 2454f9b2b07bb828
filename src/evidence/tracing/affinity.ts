import { fold, sentences, shingles, stem, words } from "#text";
import { COMMON_WORDS } from "../data/common-words.ts";
import { dayNumber } from "../edtf-date.ts";
import { quotedSpans } from "../speech/quotation-marks.ts";
import { likeness, rarityOver, type StoryTerms, storyTerms } from "./story-terms.ts";

/** A report's content as two reports are compared by it. */
export interface Content extends StoryTerms {
  readonly pairs: ReadonlySet<string>;
  /** Runs of five words outside quotation marks: independent reports of one event share hardly any, copies and rewrites many. */
  readonly runs: ReadonlySet<string>;
  readonly language: string | null;
  readonly day: number | null;
}

/** The part of a text that is compared; what comes later in a long article is comment more often than story. */
const COMPARED_LENGTH = 8_000;

/** Draws the content out of a report. */
export function contentOf(report: {
  readonly text: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly published: string | null;
}): Content {
  const terms = storyTerms(report.text, report.title);
  return {
    ...terms,
    pairs: wordPairs(report.text),
    runs: wordRuns(report.text),
    language: baseLanguage(report.language),
    day: dayNumber(report.published),
  };
}

function baseLanguage(language: string | null): string | null {
  return language?.split("-")[0]?.toLowerCase() ?? null;
}

/** Stems of words that stand near each other in a sentence, common words left out: two neighbours, or one word apart; order does not count. */
function wordPairs(text: string): Set<string> {
  const folded = fold(text.slice(0, COMPARED_LENGTH)).text;
  const found = new Set<string>();
  for (const sentence of sentences(folded)) {
    const stems = contentStems(folded.slice(sentence.start, sentence.end));
    for (let i = 0; i + 1 < stems.length; i++) {
      found.add(pair(stems[i]!, stems[i + 1]!));
      if (i + 2 < stems.length) found.add(pair(stems[i]!, stems[i + 2]!));
    }
  }
  return found;
}

/** Words in a run. With five, independent reports of one event share three in a hundred at most, nearly always. */
const RUN = 5;

/** Runs of words outside quotation marks: what people said is the same in every report, the words about it are not. */
function wordRuns(text: string): Set<string> {
  const folded = fold(text.slice(0, COMPARED_LENGTH)).text;
  const quoted = quotedSpans(folded).filter((quote) => quote.depth === 0);
  const found = new Set<string>();
  let from = 0;
  for (const { outer } of [...quoted, { outer: { start: folded.length, end: folded.length } }]) {
    const free = words(folded, { start: from, end: Math.max(from, outer.start) }).map((word) => word.text);
    for (const run of shingles(free, RUN)) found.add(run);
    from = Math.max(from, outer.end);
  }
  return found;
}

/** Stems of a sentence's words in order, common and short ones left out. */
function contentStems(sentence: string): string[] {
  return words(sentence)
    .map((word) => word.text.toLowerCase())
    .filter((word) => !COMMON_WORDS.has(word) && (word.length > 2 || /\d/.test(word)))
    .map((word) => (/\p{Script=Cyrillic}/u.test(word) ? word.slice(0, Math.max(4, word.length - 3)) : stem(word)));
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** How alike two contents are. */
export interface Affinity {
  /** Share of common terms of the leads, weighted by rarity, 0..1: of all measures the one that best tells two stories of one affair apart. */
  readonly lead: number;
  /** Share of common terms, weighted by rarity, 0..1. */
  readonly terms: number;
  /** Share of common word pairs, 0..1. */
  readonly pairs: number;
  /** How many runs of words both have, and their share of the shorter text's, 0..1. */
  readonly runs: { readonly count: number; readonly share: number };
  /** Share of common names and numbers, 0..1, across languages too. */
  readonly names: number;
  readonly sameLanguage: boolean;
  /** Days between them; `null` where a date is missing. */
  readonly days: number | null;
}

/** Compares the contents of one collection; rarity is counted over all of it. */
export function affinityOver(collection: readonly Content[]): (a: Content, b: Content) => Affinity {
  const rarity = rarityOver(collection.map((content) => content.whole));
  const nameRarity = rarityOver(collection.map((content) => content.names));
  // Some measures are asked for by few, so each is taken only when it is.
  return (a, b) => ({
    lead: likeness(a.lead, b.lead, rarity),
    terms: likeness(a.whole, b.whole, rarity),
    pairs: shared(a.pairs, b.pairs).share,
    get runs() {
      return shared(a.runs, b.runs);
    },
    get names() {
      return likeness(a.names, b.names, nameRarity);
    },
    sameLanguage: a.language === b.language || a.language === null || b.language === null,
    days: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
  });
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): { readonly count: number; readonly share: number } {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of small) if (large.has(item)) count++;
  return { count, share: small.size === 0 ? 0 : count / small.size };
}

/** One number for how close two reports of one language are: the geometric mean of what leads, whole texts and word pairs share. */
export function closeness(affinity: Affinity): number {
  return Math.cbrt(affinity.lead * affinity.terms * affinity.pairs);
}

/** Measured on news of one event by independent outlets: 98 in 100 such pairs stay below these. */
const DERIVED = { runs: 8, share: 0.06, pairs: 0.45 };

/** True where two texts share so much wording outside quotations that one is made from the other, or both from a third. */
export function sharesWording(affinity: Affinity): boolean {
  return (affinity.runs.count >= DERIVED.runs && affinity.runs.share >= DERIVED.share) || affinity.pairs >= DERIVED.pairs;
}

/** For each text, the others that share enough runs of words to be worth comparing. Runs that very many share are set phrases and left out. */
export function likelyKin(collection: readonly Content[]): ReadonlyMap<Content, readonly Content[]> {
  const holders = new Map<string, Content[]>();
  for (const content of collection) for (const run of content.runs) holders.set(run, [...(holders.get(run) ?? []), content]);
  const kin = new Map<Content, Content[]>();
  for (const content of collection) {
    const counts = new Map<Content, number>();
    for (const run of content.runs) {
      const others = holders.get(run)!;
      if (others.length > SET_PHRASE) continue;
      for (const other of others) if (other !== content) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    kin.set(
      content,
      [...counts].filter(([, count]) => count >= DERIVED.runs / 2).map(([other]) => other),
    );
  }
  return kin;
}

/** A run in more reports than this is a set phrase (a service line, a slogan) and shows nothing. */
const SET_PHRASE = 200;
