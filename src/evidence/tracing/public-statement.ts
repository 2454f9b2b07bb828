import type { Attribution, Report } from "#model";
import { fold, sentences } from "#text";
import { ANSWERS, REMARKS_OF } from "../data/answer-words.ts";
import { BODY_WORDS, OFFICE_KINDS, OFFICE_SAYS, OFFICES, PUBLIC_OCCASIONS } from "../data/offices.ts";
import { countriesIn, countryName, countryOf } from "../countries.ts";
import { PLACES } from "../data/places.ts";
import { sourceKind } from "../speech/source-kind.ts";
import { skeleton } from "./name-keys.ts";

/** What somebody said on the record, as a report leads with it. */
export interface PublicStatement {
  /** The speaker's name without titles: "Emmanuel Macron". */
  readonly speaker: string;
  /** What two reports' speakers are compared by: the last name's consonants in Latin letters; `null` for the holder of an office who is not named. */
  readonly key: string | null;
  /** What a sentence that names the speaker holds, lower case: the last name or the office without its last letters. */
  readonly sign: string;
  /** The kind of office whose holder speaks without a name, and the countries that the opening names; `null` for a named speaker. */
  readonly office: { readonly kind: string | null; readonly countries: ReadonlySet<string> } | null;
  /** The share of the lead that is in the speaker's words, 0..1; 1 for the holder of an office, whose words are not counted. */
  readonly share: number;
  /** True where the report itself says that the words were public: told reporters, a speech, a post. */
  readonly open: boolean;
  /** The words that say so, or `null`. */
  readonly occasion: string | null;
}

/** Words that say that something was said in public. */
const PUBLIC =
  /\b(?:(?:told|telling|tells) (?:reporters|journalists|a news conference|the press|parliament|lawmakers|the (?:UN|United Nations)\b[^.]{0,30})|(?:press|news|joint) (?:conference|briefing)|at a briefing|in (?:a|his|her|an?) (?:(?:\p{L}+|televised|video|evening|nightly|daily) ){0,2}(?:address|speech|statement|message|post|tweet|remarks)|(?:speaking|spoke) (?:at|in|after|following|to (?:reporters|journalists|parliament)|alongside|ahead of|on (?:\p{Lu}\p{L}+ )?(?:TV|television))|wrote (?:on|in a post)|posted on|on (?:X|Twitter|Telegram|Facebook|Truth Social|social media)\b|(?:following|after) (?:[\p{L}-]+ ){0,4}(?:meetings?|summit|talks|discussions|negotiations|session)\b|announce[sd]|public remarks|joint statement|на пресс-конференции|на брифинге|журналистам|в (?:обращении|телеграм|telegram)|на прес-конференції|на брифінгу|у зверненні|написал[аи]? в|написа[вл]\p{L}* [ув])/iu;

/** Words that say that it was not, or to one outlet only. */
const CLOSED = /\b(?:closed-door|behind closed doors|privately|off the record|in an interview|interview (?:with|to|for))/u;
/** The same of a sentence about the speaker; others may have told an outlet something else. */
const TOLD_ONE = /\btold (?:The )?\p{Lu}\p{L}+ (?:in|that)/u;

/** Words before a person's name that are no part of it: titles, offices, nationalities. */
const TITLES =
  /^(?:the|former|ex|acting|prime|foreign|defence|defense|finance|interior|deputy|vice|chief|special|presidential|u\.?s\.?|uk|us|eu|nato|un|secretary|general|minister|president|chancellor|envoy|ambassador|spokesman|spokeswoman|spokesperson|leader|premier|chairman|head|senator|sir|mr|mrs|ms|dr|gen|lt|col|king|queen|pope|of|state|security|adviser|advisor|council|high|representative|commissioner|speaker|kremlin|white|house|economy|energy|transport|infrastructure|justice|trade|digital|health|environment|climate|national|central|party|opposition|president-elect|governor|mayor|lord|lady|rep|sen|gov|congressman|congresswoman|ранее|раніше|russia's|ukraine's|\p{Lu}\p{L}+(?:an|ian|ish|ese|nch|ch|i|ic)|\p{L}+'s)$/iu;

/** What stands before such a word is no part of the name behind it: "RNC Chairman", "Harbour Minister". */
const RANK =
  /^(?:ministry|министерств\p{L}*|мид|міністерств\p{L}*|мзс|кремл\p{L}*|президент\p{L}*|министр\p{L}*|міністр\p{L}*|премьер\p{L}*|прем'єр\p{L}*|пресс-?секретар\p{L}*|прессекретар\p{L}*|речни\p{L}*|представител\p{L}*|глав[аы]|посол|minister|president|chancellor|premier|secretary|spokes(?:man|woman|person)|ambassador|envoy|chair(?:man|woman)|governor|mayor|senator|commissioner|chief|general)$/iu;

/** How far into a text a lead speaker is sought: half of it, but neither less nor more than this. */
const LEAD_SHARE = 0.5;
const LEAD_LEAST = 900;
const LEAD_MOST = 2_500;
/** Where words like "behind closed doors" or "in an interview" show that the words were not for all. */
const CLOSED_LENGTH = 600;

/** How far into a text a lead speaker is sought. */
export function statementReach(text: string): number {
  const reach = Math.min(LEAD_MOST, Math.max(LEAD_LEAST, Math.round(text.length * LEAD_SHARE)));
  const end = text.indexOf("\n", reach);
  return end < 0 || end - reach > LEAD_LEAST ? reach : end;
}

/**
 * The named person whose words a report leads with; `null` where it leads with others' words or none. `lead` is the text as far as
 * {@link statementReach} says, `attributions` are those in it.
 */
export function leadStatement(lead: Pick<Report, "text" | "title">, attributions: readonly Attribution[]): PublicStatement | null {
  const speakers = speakersIn(lead.text, attributions);
  const opener = openingSpeaker(lead.text, attributions, speakers);
  const weightOf = (speaker: Speaker): number => speaker.weight + (speaker === opener ? OPENS : 0);
  const top = [...speakers.values()].sort((a, b) => weightOf(b) - weightOf(a) || a.first - b.first)[0];
  const others = [...speakers.values()].map(({ speaker }) => signOf(speaker));
  if (top === undefined || !leads(top, lead, speakers, top === opener)) {
    const office = officeStatement(lead.text, others);
    const holder = office === null ? null : holderOf(office, lead.text, speakers);
    return holder === null ? office : { ...namedStatement(holder.speaker, lead.text, others), share: shareOf(holder, lead.text) };
  }
  const office =
    top === opener || top.first < openingEnd(lead.text) ? jointStatement(lead.text, top, others) : officeStatement(lead.text, others);
  if (office !== null && (office.key !== null || isJoint(office))) return office;
  return { ...namedStatement(top.speaker, lead.text, others), share: shareOf(top, lead.text) };
}

/** What it weighs to be named first in a text, as much as words in its first part. */
const OPENS = 2;

/** The speaker who is named first in the opening, outside what anybody is said to have said. */
function openingSpeaker(text: string, attributions: readonly Attribution[], speakers: ReadonlyMap<string, Speaker>): Speaker | null {
  const opening = text.slice(0, openingEnd(text));
  const isSaid = (at: number): boolean => attributions.some(({ content }) => at >= content.start && at < content.end);
  const placed = [...speakers.values()].flatMap((speaker) => {
    const at = opening.indexOf(lastWord(speaker.speaker));
    return at < 0 || isSaid(at) || isInflected(speaker.speaker) ? [] : [{ speaker, at }];
  });
  return placed.sort((a, b) => a.at - b.at)[0]?.speaker ?? null;
}

/** True of a name in a script whose names carry endings, so that their last word may be anywhere in a sentence. */
function isInflected(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

function lastWord(name: string): string {
  return name.split(" ").at(-1)!;
}

function shareOf(speaker: Speaker, text: string): number {
  return speaker.length / Math.max(1, text.length);
}

function isJoint({ office }: PublicStatement): boolean {
  return office?.kind === "joint statement";
}

/** A statement that several give out together, where the opening sentence is in its words and the speaker's come later. */
function jointStatement(text: string, top: Speaker, others: readonly string[]): PublicStatement | null {
  const first = sentences(text).find(
    (span) => span.end - span.start > DATELINE && /[.!?]["'”’»)]*\s*$/u.test(text.slice(span.start, span.end)),
  );
  if (first === undefined || top.first < first.end) return null;
  const office = officeStatement(text.slice(0, first.end), others);
  return office !== null && isJoint(office) ? office : null;
}

/** The named speaker whom the text calls one of the body that speaks in its opening: "the Kremlin said", "Kremlin spokesman N.". */
function holderOf({ office, sign }: PublicStatement, text: string, speakers: ReadonlyMap<string, Speaker>): Speaker | null {
  if (office === null || sign.length < SIGN_LEAST) return null;
  const lower = text.toLowerCase();
  for (const speaker of speakers.values()) {
    const at = lower.indexOf(speaker.speaker.toLowerCase());
    if (
      at > 0 &&
      lower
        .slice(Math.max(0, at - TITLE_REACH), at)
        .split(/[.!?"“”\n]/)
        .at(-1)!
        .includes(sign)
    )
      return speaker;
  }
  return null;
}

/** How far before a name its title may begin, and how short the word for a body may be. */
const TITLE_REACH = 40;
const SIGN_LEAST = 5;

function namedStatement(speaker: string, text: string, others: readonly string[]): PublicStatement {
  const sign = signOf(speaker);
  return { speaker, key: skeleton(lastName(speaker)), sign, office: null, share: 1, ...openness(text, sign, others) };
}

/** What a sentence that names a speaker holds. */
function signOf(speaker: string): string {
  return lastName(speaker).slice(0, -1);
}

/** A pronoun, alone or with a word behind it; before anybody is named as speaking it stands for the first who is. */
const PRONOUN = /^(?:he|she|он|она|він|вона)(?=\s|$)/iu;

/** Somebody named, with how much of a lead is in their words and where these begin. */
interface Speaker {
  readonly speaker: string;
  readonly weight: number;
  readonly first: number;
  /** Characters of what the speaker is said to have said. */
  readonly length: number;
}

/** The named speakers of a lead, by the consonants of their last names; one whose words others only answer is none. */
function speakersIn(text: string, attributions: readonly Attribution[]): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  let last: string | null = null;
  let before = 0;
  for (const attribution of attributions) {
    const source = attribution.chain.findLast(({ kind }) => kind !== "outlet") ?? attribution.chain.at(-1)!;
    const { start, end } = attribution.content;
    if (start >= text.length || source.kind !== "named" || isAnswered(source, text)) continue;
    const isPronoun = PRONOUN.test(source.exact);
    const name: string | null = isPronoun ? last : personName(source.exact);
    if (name === null && isPronoun) before += end - start;
    if (name === null) continue;
    last = name;
    const key = skeleton(lastName(name));
    const known = speakers.get(key) ?? { speaker: name, weight: 0, first: start, length: 0 };
    const speaker = name.length > known.speaker.length ? name : known.speaker;
    speakers.set(key, {
      speaker,
      weight: known.weight + (start < LEAD_LEAST / 2 ? 2 : 1),
      first: known.first,
      length: known.length + before + end - start,
    });
    before = 0;
  }
  return speakers;
}

/** How far before a name it may stand that the words are answered, within a sentence. */
const ANSWERED_WITHIN = 70;
const ANSWERED = new RegExp(`(?<![\\p{L}])(?:${[...ANSWERS, ...REMARKS_OF].join("|")})(?![\\p{L}])[^;:"“”\\n]*$`, "iu");

/** True where the words of a source are no more than what another one speaks about: "N.'s claim that …", "asked about remarks by N.". */
function isAnswered({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return /^['’]s?\s/u.test(text.slice(end, end + 3)) || ANSWERED.test(text.slice(Math.max(0, start - ANSWERED_WITHIN), start));
}

/** A speaker who is named in the opening leads with words that come later, if at least these shares of all named speakers' and of the text are theirs. */
const MOST_OF_IT = { speakers: 0.5, text: 0.2, opener: 0.1 };
/** A lead that is longer belongs to an article that does more than pass words on. */
const PASSED_ON_LONGEST = 1_600;
/** The opening is at least so long where speakers are named in it. */
const NAMED_WITHIN = 500;

function leads(
  top: Speaker,
  { text, title }: Pick<Report, "text" | "title">,
  speakers: ReadonlyMap<string, Speaker>,
  opens: boolean,
): boolean {
  const end = openingEnd(text);
  if (top.first < end) return true;
  if (text.length > PASSED_ON_LONGEST) return false;
  const all = [...speakers.values()].reduce((sum, { weight }) => sum + weight, 0);
  const opening = `${title ?? ""} ${text.slice(0, Math.max(end, NAMED_WITHIN))}`.toLowerCase();
  return (
    top.weight >= MOST_OF_IT.speakers * all &&
    top.length >= (opens ? MOST_OF_IT.opener : MOST_OF_IT.text) * text.length &&
    opening.includes(lastName(top.speaker).slice(0, -1))
  );
}

const OFFICE = `(?:${OFFICES.join("|")})`;
const OFFICE_SPEAKS = new RegExp(
  `(?<![\\p{L}-])(?:(?:${OFFICE_SAYS.join("|")})(?: (?:this|so))?(?:[\\s,]+(?:by |the )?)((?:[\\p{L}'’.-]+ ){0,3}?${OFFICE})|((?:[\\p{L}'’-]+ (?:and )?){0,4}${OFFICE})(?:[\\s,]+(?:of|for) (?:[\\p{L}'’-]+ ?){1,7}|[\\s,]+|((?: [\\p{L}'’-]+){1,3}) )(?:has |have |also |then |later )?(?:${OFFICE_SAYS.join("|")}))(?![\\p{L}])`,
  "iu",
);
const OCCASION = new RegExp(`(?<![\\p{L}])(?:${PUBLIC_OCCASIONS.join("|")})(?![\\p{L}])`, "iu");

/** Words behind an office, as far as a comma or the sentence's end; in English a name stands right behind it. */
const BEHIND =
  /^(?:(?: (?:(?=\p{Lu})\p{Script=Latin}[\p{L}'’.-]*|de|von|van|der|zu|le|la|du|al))+|(?= \p{Script=Cyrillic})(?: [\p{L}'’-]+){2,6})/u;

/** First and last name at least: one word in capitals behind an office may be a day or a place. */
const FULL_NAME = 2;

/** What the holder of an office is said to have said within the opening; `others` are the signs of those who are named as speaking. */
function officeStatement(text: string, others: readonly string[]): PublicStatement | null {
  const opening = fold(text.slice(0, Math.max(openingEnd(text), NAMED_WITHIN))).text;
  const match = OFFICE_SPEAKS.exec(opening);
  if (match === null) return null;
  const behind = match[1] === undefined ? match[3] : BEHIND.exec(opening.slice(match.index + match[0].length))?.[0];
  const name = personName((behind ?? "").trim());
  if (name !== null && name.split(" ").length >= FULL_NAME) return namedStatement(name, text, others);
  const found = match[2] ?? match[1]!;
  const words = found.replace(LEADING, "").trim();
  const behindIt = opening.slice(match.index + match[0].indexOf(found) + found.length);
  const speaker = ofCountry(words + (OF_WHAT.exec(behindIt)?.[0] ?? ""), opening, match.index);
  const sign = words.split(" ").at(-1)!.toLowerCase().slice(0, -1);
  const lead = fold(text).text;
  const occasion = CLOSED.test(lead.slice(0, CLOSED_LENGTH)) ? null : OCCASION.exec(lead);
  const office = { kind: officeKind(speaker), countries: countriesIn(opening) };
  return { speaker, key: null, sign, office, share: 1, open: occasion !== null, occasion: occasion?.[0] ?? null };
}

/** Words and marks before an office that are no part of it. */
const LEADING = /^(?:(?:the|a|an|and|that|as|said|told|also|by|was|has)\s|[^\p{L}])+/iu;
/** What an office is for, behind it: "Ministry of National Defence", "spokesman of the German government". */
const OF_WHAT = /^ (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?: (?:(?:and|of|of the|for) )?(?:\p{Lu}[\p{L}-]+|government|ministry|army)){0,4}/u;
/** Words that stand for a country named before. */
const THE_COUNTRY = /^(?:(?:the|this) )?(?:country|nation|republic)['’]s (?=\S)|^(?:its|his|her|their) (?=\S)/iu;

/** An office with the country it is of: in place of "the country's", or before an office where the opening names one country only. */
function ofCountry(speaker: string, opening: string, at: number): string {
  const isLatin = /^[\p{Script=Latin}\P{L}]+$/u.test(speaker);
  if (!isLatin || /^joint/iu.test(speaker)) return speaker;
  const plain = speaker.replace(THE_COUNTRY, "");
  if (plain === speaker && (countriesIn(speaker).size > 0 || /[a-z] \p{Lu}|^\p{Lu}\p{L}+['’]s/u.test(speaker))) return speaker;
  const [country, ...more] = [...countriesIn(plain === speaker ? opening : opening.slice(0, at))].reverse();
  if (country === undefined || (more.length > 0 && plain === speaker)) return speaker;
  const name = countryName(country);
  return `${name}${name.endsWith("s") ? "'" : "'s"} ${plain}`;
}

function officeKind(speaker: string): string | null {
  const all = speaker.toLowerCase().split(/\s+/);
  const kind = OFFICE_KINDS.find(([, beginnings]) => all.some((word) => beginnings.some((beginning) => word.startsWith(beginning))));
  return kind?.[0] ?? null;
}

/** A report that passes words on begins with them: they start within so many sentences after the headline. */
const OPENING = 2;
/** Shorter sentences are pieces of a dateline. */
const DATELINE = 30;

function openingEnd(text: string): number {
  const spans = sentences(text).filter((span) => span.end - span.start > DATELINE);
  const headlined = spans[0] !== undefined && !/[.!?]["'”’»)]*$/u.test(text.slice(spans[0].start, spans[0].end));
  return spans[OPENING - 1 + (headlined ? 1 : 0)]?.end ?? text.length;
}

/** Words that take up a speaker who was named before: a pronoun, the office. */
const TAKES_UP = new RegExp(`(?<![\\p{L}])(?:he|she|он|она|він|вона|(?:the |deputy )(?:[\\p{L}-]+ )?${OFFICE})(?![\\p{L}])`, "iu");

/** Whether a sentence of the lead that names the speaker, or takes up nobody else who is named, says that the words were public. */
function openness(text: string, sign: string, others: readonly string[]): { open: boolean; occasion: string | null } {
  const lead = fold(text).text;
  if (CLOSED.test(lead.slice(0, CLOSED_LENGTH))) return { open: false, occasion: null };
  for (const span of sentences(lead)) {
    const sentence = lead.slice(span.start, span.end);
    const lower = sentence.toLowerCase();
    const isTheirs = lower.includes(sign) || (TAKES_UP.test(sentence) && !others.some((other) => lower.includes(other)));
    if (isTheirs && span.start < CLOSED_LENGTH && TOLD_ONE.test(sentence)) return { open: false, occasion: null };
    const occasion = isTheirs ? (PUBLIC.exec(sentence) ?? OCCASION.exec(sentence)) : null;
    if (occasion !== null) return { open: true, occasion: occasion[0] };
  }
  return { open: false, occasion: null };
}

/** A name with the first name that stands before it somewhere in a text; as it is where none does. */
export function fullName(name: string, text: string): string {
  if (name.includes(" ") || !/^\p{Lu}\p{Script=Latin}+$/u.test(name)) return name;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]+) ${name}(?![\\p{L}-])`, "gu"))) {
    const whole = personName(match[0]);
    if (whole === match[0]) return whole;
  }
  return name;
}

/** A person's name without titles and nationalities; `null` where what is left is no name of a person ("the Kremlin"). */
export function personName(exact: string): string | null {
  const head = fold(exact.split(/,|\s+including\s+/)[0]!).text;
  const words = head.split(/\s+/).filter((word) => word !== "");
  words.splice(0, words.findLastIndex((word, i) => RANK.test(word) && /^\p{Lu}/u.test(words[i + 1] ?? "")) + 1);
  while (words.length > 1 && (TITLES.test(words[0]!.replace(/\.$/, "")) || /^\p{Ll}/u.test(words[0]!))) words.shift();
  const proper = words.filter((word) => /^\p{Lu}/u.test(word) && !/^[\u0410-\u042f]{2,4}$/.test(word));
  const name = proper.length > 3 ? proper.slice(proper.findLastIndex((word) => PLACES.has(word)) + 1) : proper;
  if (name.length === 0 || name.length > 4 || sourceKind(name.join(" ")) !== "named") return null;
  if (PLACES.has(name[0]!.replace(/'s?$/, "")) || /^(?:EU|UN|US)$/.test(name[0]!) || name.some((word) => BODY_WORDS.has(word))) return null;
  if (name.length === 1 && (countryOf(name[0]!) !== null || TITLES.test(name[0]!) || RANK.test(name[0]!))) return null;
  // One Cyrillic word in capitals is a country or a title more often than a name.
  return name.length === 1 && /^[\u0400-\u04ff]/.test(name[0]!) ? null : name.join(" ").replace(/'s$/, "");
}

/** The last name, lower case, without Slavic endings that translation varies. */
function lastName(name: string): string {
  return name
    .split(" ")
    .at(-1)!
    .toLowerCase()
    .replace(/(?:yy|iy|ij|ii|yi|y|i)$/, "y")
    .replace(/[’']s$/, "");
}
