import type { Credit } from "#model";
import { fold, sentences } from "#text";
import { CREDIT_PHRASES, type CreditKind } from "./data/credit-phrases.ts";
import { OUTLET_WORDS, SITE_DOMAINS } from "./data/outlet-words.ts";
import { locate } from "./speech/locate.ts";
import { outletMentions, type OutletMention, outletName } from "./outlets.ts";

/** A credit with the kind of phrase that makes it. */
export interface FoundCredit extends Credit {
  readonly kind: CreditKind;
}

/** Stands for an outlet's name while phrases are sought: one head, then as many tails as keep the length. Private use, in no real text. */
const HEAD = "\ue000";
const TAIL = "\ue001";

const NOUN =
  "(?:news\\s+|media\\s+|business\\s+|state\\s+|TV\\s+|state-owned\\s+)?(?:newspaper|paper|daily|weekly|tabloid|outlet|publication|magazine|agency|broadcaster|channel|portal|site|website|edition|journal|network|newswire|wire)";
const OUTLET = `["']?(${HEAD}${TAIL}*)["']?(?:\\s+${NOUN})?(?:'s(?!\\p{L}))?`;
const LEAD_IN = `(?:(?:the|a|an)\\s+)?(?:(?!(?:that|who|and|of|in|on|to|for|with|by|at|from|is|was)\\s)[\\p{L}'.-]+\\s+){0,2}?(?:${NOUN}\\s+)?`;
const WHEN =
  "(?:\\s+(?:has|have|had|also|earlier|later|further|previously|exclusively|first|on\\s+\\p{L}+(?:\\s+\\d+)?|in\\s+(?:its|a|an)\\s+\\p{L}+|last\\s+\\p{L}+|yesterday|today))*";

const DAY =
  "(?:\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|am\\s+\\p{L}+|во?\\s+\\p{L}+|[ув]\\s+\\p{L}+|вчера|сегодня|вчора|сьогодні))?";

const PHRASES = CREDIT_PHRASES.map((phrase) => ({
  kind: phrase.kind,
  pattern: new RegExp(
    withinLine(phrase.pattern.replaceAll("{the}", LEAD_IN).replaceAll("{when}", WHEN).replaceAll("{day}", DAY).replaceAll("{O}", OUTLET)),
    "giu",
  ),
}));

/** A credit never reaches across a line break. */
function withinLine(pattern: string): string {
  return pattern.replaceAll("\\s", "[^\\S\\n]");
}

/** How much a kind says, for the case that several phrases find one name. */
const RANK: readonly CreditKind[] = ["whole", "cites", "told", "dateline", "mark", "report", "weak"];

/** A name that an unknown outlet is introduced by: "the newspaper Xyz", "the portal Xyz.info". */
const INTRODUCED =
  /(?<![\p{L}])(?:newspaper|tabloid|magazine|news agency|news outlet|news portal|news site|broadcaster|publication|газета|газете|газету|издание|изданию|издания|видання|агентство|агентства|агенція|Zeitung|Magazin|quotidien|hebdomadaire)\s+["']?(\p{Lu}[\p{L}\p{N}.-]*(?:\s+\p{Lu}[\p{L}\p{N}.-]*){0,3})["']?(?=[\s,.;:)"']|$)/gu;

/** A name that is built like an outlet's: "Oskel Herald", "Radio Arvand", "arvand-news.com". */
const OUTLET_LIKE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?:(?:The\\s)?(?:\\p{Lu}[\\p{L}'-]+\\s){1,3}(?:${OUTLET_WORDS.join("|")})|Radio\\s\\p{Lu}\\p{L}+` +
    `|(?:[\\w-]+\\.)+(?:${SITE_DOMAINS.join("|")}))(?![\\p{L}\\p{N}]|\\.\\p{L}|-\\p{L})`,
  "gu",
);

/**
 * Every place where a text credits an outlet, in reading order. Only named outlets count: those of the dictionary, and others that the text itself
 * introduces as one ("the newspaper Xyz") or that are built like one ("Oskel Herald"), and those in `also`. A credit to `own`, the outlet that prints the text, is none.
 */
export function findCredits(text: string, own: string | null = null, also: readonly string[] = []): FoundCredit[] {
  const folded = fold(text);
  const mentions = allMentions(folded.text, also);
  if (mentions.length === 0) return [];
  const at = new Map(mentions.map((mention) => [mention.start, mention]));
  const kinds = kindsAt(masked(folded.text, mentions));
  const self = own === null ? null : outletName(own);
  const found = [...kinds].map(([start, kind]) => ({ mention: at.get(start)!, kind })).filter(({ mention }) => mention.outlet !== self);
  found.sort((a, b) => a.mention.start - b.mention.start);
  const hops = hopsOf(folded.text, found);
  return found.map(({ mention, kind }, i) => {
    const span = folded.toSource(mention);
    return { ...span, exact: text.slice(span.start, span.end), outlet: mention.outlet, hop: hops[i]!, kind };
  });
}

/** Names of outlets in a text: known ones, introduced ones, and ones built like an outlet's. */
function allMentions(text: string, also: readonly string[]): OutletMention[] {
  const known = outletMentions(text, also);
  for (const match of text.matchAll(INTRODUCED)) {
    const end = match.index + match[0].length - (/["']$/.test(match[0]) ? 1 : 0);
    const start = end - match[1]!.length;
    addNew(known, { start, end, outlet: match[1]! });
  }
  for (const match of text.matchAll(OUTLET_LIKE)) {
    addNew(known, { start: match.index, end: match.index + match[0].length, outlet: match[0].replace(/^(?:According to|By) /, "") });
  }
  return known;
}

function addNew(known: OutletMention[], mention: OutletMention): void {
  if (!known.some((other) => other.start < mention.end && mention.start < other.end)) known.push(mention);
}

/** The text with every name replaced by a mark of the same length, so that one pattern serves for all names. */
function masked(text: string, mentions: readonly OutletMention[]): string {
  let result = "";
  let last = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    result += text.slice(last, mention.start) + HEAD + TAIL.repeat(mention.end - mention.start - 1);
    last = mention.end;
  }
  return result + text.slice(last);
}

/** The kind of credit at each credited name, by where the name starts. */
function kindsAt(text: string): Map<number, CreditKind> {
  const kinds = new Map<number, CreditKind>();
  for (const { kind, pattern } of PHRASES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(HEAD);
      const before = kinds.get(start);
      if (before === undefined || RANK.indexOf(kind) < RANK.indexOf(before)) kinds.set(start, kind);
    }
  }
  return kinds;
}

interface Placed {
  readonly mention: OutletMention;
  readonly kind: CreditKind;
}

/** Within one sentence, an outlet that is cited stands one hop behind the one that cites it. */
function hopsOf(text: string, found: readonly Placed[]): number[] {
  const spans = sentences(text);
  const sentenceOf = new Map(found.map((place) => [place, locate(spans, place.mention.start)]));
  const inSentence = new Map<number, Placed[]>();
  for (const [place, sentence] of sentenceOf) inSentence.set(sentence, [...(inSentence.get(sentence) ?? []), place]);
  return found.map((place) => {
    if (place.kind !== "cites") return 0;
    const nearer = inSentence.get(sentenceOf.get(place)!)!.filter((other) => other.mention.outlet !== place.mention.outlet);
    const citing = nearer.filter((other) => other.kind !== "cites" || other.mention.start < place.mention.start);
    return new Set(citing.map((other) => other.mention.outlet)).size;
  });
}
