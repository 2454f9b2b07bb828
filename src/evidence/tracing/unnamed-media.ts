import { fold, sentences, words } from "#text";
import { countriesIn } from "../countries.ts";
import { MEDIA_NOUNS, MEDIA_TELL, NO_MEDIA } from "../data/media-words.ts";
import { UNNAMED_MEDIA } from "../data/offices.ts";
import { outletMentions } from "../outlets.ts";

/** News media that a report says it has its story from, without a name. */
export interface UnnamedMedia {
  /** Where these media are said to be, as ISO 3166-1 alpha-2; empty where it does not say. */
  readonly countries: ReadonlySet<string>;
}

/** Where a report says what it rests on, if it names no outlet for it. */
const REACH = 500;
/** How many words before a word for media, and behind it, may say of which country they are. */
const BEFORE = 2;
const BEHIND = 1;
const UNNAMED = new RegExp(`(?<![\\p{L}])(?:${UNNAMED_MEDIA.join("|")})(?![\\p{L}])`, "iu");

/** The media without a name with whose report a text opens; `null` where it names an outlet for it, or opens with none. */
export function unnamedMedia({ text, title }: { readonly text: string; readonly title: string | null }): UnnamedMedia | null {
  const headline = title === null || text.startsWith(title) ? "" : `${title}\n\n`;
  const opening = fold(`${headline}${text.slice(0, REACH)}`).text;
  const countries = new Set<string>();
  for (const span of sentences(opening)) for (const country of mediaCountries(opening.slice(span.start, span.end))) countries.add(country);
  return countries.size > 0 || UNNAMED.test(opening) ? { countries } : null;
}

/** The countries whose media a sentence says told something, if it names none of them. */
function mediaCountries(sentence: string): string[] {
  const all = words(sentence);
  const lower = all.map(({ text }) => text.toLowerCase());
  if (!lower.some((word) => begins(word, MEDIA_TELL))) return [];
  return lower.flatMap((word, i) => {
    if (!begins(word, MEDIA_NOUNS) || lower.slice(Math.max(0, i - BEFORE - 1), i + BEHIND + 1).some((near) => NO_MEDIA.has(near)))
      return [];
    const near = sentence.slice(all[Math.max(0, i - BEFORE)]!.start, all[Math.min(all.length - 1, i + BEHIND)]!.end);
    const named = sentence.slice(all[Math.max(0, i - BEFORE)]!.start, all[Math.min(all.length - 1, i + BEFORE)]!.end);
    return outletMentions(named).length > 0 ? [] : [...countriesIn(near)];
  });
}

function begins(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}
