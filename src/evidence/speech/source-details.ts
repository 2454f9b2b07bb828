import type { Source, SourceDetails } from "#model";
import { BASIS_PHRASES, CONDITION_PHRASES, NUMBER_WORDS, PERSON_NOUNS, RANK_WORDS, SECTOR_WORDS, SIDE_WORDS } from "./data/source-words.ts";

const BASIS = new RegExp(`\\b(?:${BASIS_PHRASES.join("|")})\\b[^.,;:!?“”"()]{0,80}`, "i");
const BASIS_BEHIND = new RegExp(`^,?\\s*(?:who (?:is|are|was|were) )?((?:${BASIS_PHRASES.join("|")})\\b[^.,;:!?“”"()]{0,80})[.,;)]`, "i");
const CONDITION = new RegExp(`\\b(?:${CONDITION_PHRASES.join("|")})\\b`, "i");
/** How far behind a source its terms are looked for. */
const NEAR = 240;

/** The source with what the text tells of it, where it is not named. `end` is the end of its sentence. */
export function withDetails(text: string, source: Source, end: number): Source {
  if (source.kind !== "unnamed" && source.kind !== "group") return source;
  const details = detailsOf(source.exact, text.slice(source.end, Math.min(end, source.end + NEAR)));
  return Object.keys(details).length === 0 ? source : { ...source, details };
}

function detailsOf(exact: string, behind: string): SourceDetails {
  const words = exact.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}-]+/gu, ""));
  const head = words.findIndex((word) => PERSON_NOUNS.has(word.toLowerCase()));
  const before = head < 0 ? words : words.slice(0, head);
  const first = (known: ReadonlySet<string>): string | undefined => before.find((word) => known.has(word.toLowerCase()));
  const side = first(SIDE_WORDS) ?? before.find((word, i) => i > 0 && /^\p{Lu}[\p{L}-]*$/u.test(word)) ?? capitalAdjective(before);
  return {
    ...given("count", countOf(before)),
    ...given("rank", first(RANK_WORDS)),
    ...given("side", side),
    ...given("sector", first(SECTOR_WORDS)),
    ...given("basis", (BASIS.exec(exact)?.[0] ?? BASIS_BEHIND.exec(behind)?.[1])?.trim()),
    ...given("condition", CONDITION.exec(exact)?.[0] ?? CONDITION.exec(behind)?.[0]),
  };
}

function given<Name extends keyof SourceDetails>(name: Name, value: SourceDetails[Name] | undefined): SourceDetails {
  return value === undefined ? {} : { [name]: value };
}

/** "European officials": a sentence's first word counts where it is an adjective of a place. */
function capitalAdjective(before: readonly string[]): string | undefined {
  const first = before[0] ?? "";
  return /^\p{Lu}\p{L}*(?:an|ish|ese|ian|ch|i|ern)$/u.test(first) ? first : undefined;
}

function countOf(words: readonly string[]): number | undefined {
  for (const word of words) {
    if (/^\d{1,6}$/.test(word)) return Number(word);
    const count = NUMBER_WORDS[word.toLowerCase()];
    if (count !== undefined) return count;
  }
  return /^(?:an?|another)$/i.test(words[0] ?? "") ? 1 : undefined;
}
