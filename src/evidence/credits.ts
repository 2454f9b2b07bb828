import type { Credit } from "#model";
import { fold, sentences, type Span } from "#text";
import type { CreditKind } from "./data/credit-phrase.ts";
import { CREDIT_PHRASES } from "./data/credit-phrases.ts";
import { INTRODUCING, NAMING, OUTLET_ENDINGS, OUTLET_WORDS, SITE_DOMAINS } from "./data/outlet-words.ts";
import { countryOf } from "./countries.ts";
import { locate } from "./speech/locate.ts";
import { type NameIndex, NO_NAMES, outletMentions, type OutletMention, outletName, wornOutlet } from "./outlets.ts";

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
  cyrillic: phrase.language === "ru" || phrase.language === "uk",
  pattern: new RegExp(
    lowerCased(
      withinLine(phrase.pattern.replaceAll("{the}", LEAD_IN).replaceAll("{when}", WHEN).replaceAll("{day}", DAY).replaceAll("{O}", OUTLET)),
    ),
    "gu",
  ),
}));

/** A pattern for text in lower case, which is sought several times as fast as one that takes letters of either case. */
function lowerCased(pattern: string): string {
  return pattern.replace(/\\p\{[^}]*\}|\\.|\p{Lu}/gu, (piece) => (piece.startsWith("\\") ? piece : piece.toLowerCase()));
}

/** A text in lower case, every character in its place; one whose small form is longer stays as it is. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join(
    "",
  );
}

/** A credit never reaches across a line break. */
function withinLine(pattern: string): string {
  return pattern.replaceAll("\\s", "[^\\S\\n]");
}

/** How much a kind says, for the case that several phrases find one name. */
const RANK: readonly CreditKind[] = ["whole", "cites", "told", "dateline", "mark", "report", "weak"];

const NAME = "\\p{Lu}[\\p{L}\\p{N}.-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.-]*){0,3}";

/** A name that the text itself says is an outlet's: "the newspaper Xyz", "the portal Xyz.info", "the Xyz news agency", "‘Xyz’ reports". The name is group 1. */
const SAID_TO_BE: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])(?:${INTRODUCING.join("|")})\\s["']?(${NAME})["']?(?=[\\s,.;:)"']|$)`, "gu"),
  new RegExp(`(?<=(?:^|[^\\p{L}])the\\s)(${NAME})(?=\\s(?:${NAMING.join("|")})(?![\\p{L}]))`, "giu"),
  new RegExp(`(?<=")(${NAME})(?="\\s(?:reports|reported|writes|wrote)(?![\\p{L}]))`, "gu"),
];

/** A name that is built like an outlet's: "Oskel Herald", "Radio Arvand", "KalvaNews", "arvand-news.com". */
const OUTLET_LIKE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?:(?:The\\s)?(?:\\p{Lu}[\\p{L}'-]+\\s){1,3}(?:${OUTLET_WORDS.join("|")})|Radio\\s\\p{Lu}\\p{L}+` +
    `|\\p{Lu}\\p{Ll}{2,}(?:${OUTLET_ENDINGS.join("|")})|(?:[\\w-]+\\.)+(?:${SITE_DOMAINS.join("|")}))(?![\\p{L}\\p{N}]|\\.\\p{L}|-\\p{L})`,
  "gu",
);

/**
 * Every place where a text credits an outlet, in reading order. Only named outlets count: those of the dictionary, and others that the text itself
 * introduces as one ("the newspaper Xyz") or that are built like one ("Oskel Herald"), and those in `also`. A credit to `own`, the outlet that prints the text, is none.
 */
export function findCredits(text: string, own: string | null = null, also: NameIndex = NO_NAMES): FoundCredit[] {
  return creditsAndSelf(text, own, also).credits;
}

/** The credits of a text, and the places where it credits the very outlet that prints it ("told us", or by way of another outlet). */
export interface CreditsAndSelf {
  readonly credits: FoundCredit[];
  readonly self: FoundCredit[];
}

/** As {@link findCredits}, with what it leaves out. */
export function creditsAndSelf(text: string, own: string | null, also: NameIndex = NO_NAMES): CreditsAndSelf {
  const folded = fold(text);
  const mentions = allMentions(folded.text, also);
  if (mentions.length === 0) return { credits: [], self: [] };
  const at = new Map(mentions.map((mention) => [mention.start, mention]));
  const kinds = kindsAt(inLowerCase(masked(folded.text, mentions)));
  const printer = own === null ? null : outletName(own);
  const placed = [...kinds].map(([start, kind]) => ({ mention: at.get(start)!, kind })).sort((a, b) => a.mention.start - b.mention.start);
  const spans = sentences(folded.text);
  const withHops = (found: readonly Placed[]): FoundCredit[] => {
    const hops = hopsOf(spans, found);
    return found.map(({ mention, kind }, i) => {
      const span = folded.toSource(mention);
      return { ...span, exact: text.slice(span.start, span.end), outlet: mention.outlet, hop: hops[i]!, kind };
    });
  };
  const isSelf = (outlet: string): boolean => outlet === printer || (printer !== null && bare(outlet) === bare(printer));
  const others = placed.filter(({ mention }) => !isSelf(mention.outlet));
  const self = others.length === placed.length ? [] : withHops(placed).filter(({ outlet }) => isSelf(outlet));
  return { credits: withHops(others), self };
}

/** A name without article, site ending, spaces and marks: "n-tv.de" and "ntv" are one. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+|^www\./, "")
    .replace(/\.[a-z]{2,6}$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names of outlets in a text: known ones, introduced ones, and ones built like an outlet's. */
function allMentions(text: string, also: NameIndex): OutletMention[] {
  const known = outletMentions(text, also);
  for (const pattern of SAID_TO_BE) {
    for (const match of text.matchAll(pattern)) {
      const outlet = match[1]!.replace(/\.$/, "");
      const start = match.index + match[0].lastIndexOf(match[1]!);
      if (/^\p{Lu}/u.test(outlet) && countryOf(outlet) === null)
        addNew(known, { start, end: start + outlet.length, outlet: wornOutlet(outlet) ?? outlet });
    }
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

/** The kind of credit at each credited name, by where the name starts. Only lines that hold a name are looked at, since no credit crosses a line's end. */
function kindsAt(text: string): Map<number, CreditKind> {
  const kinds = new Map<number, CreditKind>();
  for (let at = text.indexOf(HEAD); at >= 0;) {
    const start = text.lastIndexOf("\n", at) + 1;
    const end = lineEnd(text, at);
    // The line breaks about it are kept: some phrases begin or end with the line.
    creditsOfLine(text.slice(Math.max(0, start - 1), Math.min(text.length, end + 1)), Math.max(0, start - 1), kinds);
    at = text.indexOf(HEAD, end);
  }
  return kinds;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Adds the credits of one line that begins at `offset`. */
function creditsOfLine(line: string, offset: number, kinds: Map<number, CreditKind>): void {
  const cyrillic = /[\u0400-\u04ff]/.test(line);
  for (const { kind, pattern, cyrillic: needed } of PHRASES) {
    if (needed && !cyrillic) continue;
    for (const match of line.matchAll(pattern)) {
      const start = offset + match.index + match[0].indexOf(HEAD);
      const before = kinds.get(start);
      if (before === undefined || RANK.indexOf(kind) < RANK.indexOf(before)) kinds.set(start, kind);
    }
  }
}

interface Placed {
  readonly mention: OutletMention;
  readonly kind: CreditKind;
}

/** Within one sentence, an outlet that is cited stands one hop behind the one that cites it. */
function hopsOf(spans: readonly Span[], found: readonly Placed[]): number[] {
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
