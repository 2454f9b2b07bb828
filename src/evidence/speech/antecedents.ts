import type { Attribution, Source } from "#model";
import { PERSON_NOUNS } from "./data/source-words.ts";

const ONE = /^(?:he|she|his|her)$/i;
const MANY = /^(?:they|their)$/i;
const DEFINITE = /^(?:the|that|this)\s+(?:same\s+)?([\p{L}-]+)$/iu;
const SURNAME = /^(?:(?:Mr|Mrs|Ms|Dr|President|Minister|Secretary|Senator|General)\.?\s+)?(\p{Lu}[\p{L}'’-]+)$/u;
const FULL_NAME = /\p{Lu}[\p{L}'’.-]+\s+(?:\p{Lu}\.?\s+|de\s+|von\s+|van\s+|der\s+|al-)?(\p{Lu}[\p{L}'’-]+)/gu;

/** What has been named so far: the last of each sort, and full names by their surnames. */
interface Named {
  one: Source | null;
  many: Source | null;
  readonly byNoun: Map<string, Source>;
  readonly bySurname: Map<string, Source>;
}

/**
 * Ties pronouns, surnames and "the official" to the source that they take up: the last one that fits, earlier in the text. Answers with the same
 * attributions in the same order; takes time in proportion to their number.
 */
export function withAntecedents(attributions: readonly Attribution[]): Attribution[] {
  const sources = attributions.flatMap(({ chain }) => chain).sort((a, b) => a.start - b.start);
  const found = new Map<number, Source>();
  const named: Named = { one: null, many: null, byNoun: new Map(), bySurname: new Map() };
  for (const source of sources) {
    const meant = antecedentOf(source, named);
    if (meant !== null) found.set(source.start, meant);
    else remember(source, named);
  }
  return attributions.map((attribution) => ({
    ...attribution,
    chain: attribution.chain.map((source) => {
      const meant = found.get(source.start);
      if (meant === undefined) return source;
      const kind = source.kind === "group" && meant.kind === "unnamed" ? meant.kind : source.kind;
      return { ...source, kind, antecedent: { start: meant.start, end: meant.end, exact: meant.exact } };
    }),
  }));
}

function antecedentOf(source: Source, named: Named): Source | null {
  if (ONE.test(source.exact)) return named.one;
  if (MANY.test(source.exact)) return named.many;
  const noun = DEFINITE.exec(source.exact)?.[1]?.toLowerCase();
  if (noun !== undefined) return named.byNoun.get(noun) ?? null;
  const surname = SURNAME.exec(source.exact)?.[1];
  const meant = surname === undefined ? undefined : named.bySurname.get(surname);
  if (meant === undefined) return null;
  named.one = meant;
  return meant;
}

function remember(source: Source, named: Named): void {
  if (source.kind === "outlet" || source.kind === "hearsay") return;
  const noun = source.exact
    .split(/\s+/)
    .find((word) => PERSON_NOUNS.has(word.toLowerCase()))
    ?.toLowerCase();
  if (source.kind === "named") for (const match of source.exact.matchAll(FULL_NAME)) named.bySurname.set(match[1]!, source);
  else if (noun !== undefined) {
    named.byNoun.set(noun, source);
    if (source.details?.count === 1) named.byNoun.set("source", source).set("person", source);
  }
  const plural = source.kind === "group" || (source.kind === "unnamed" && source.details?.count !== 1);
  if (plural) named.many = source;
  else named.one = source;
}
