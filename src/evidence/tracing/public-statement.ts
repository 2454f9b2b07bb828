import type { Attribution, Report } from "#model";
import { fold, sentences } from "#text";
import { sourceKind } from "../speech/source-kind.ts";

/** What somebody said on the record, as a report leads with it. */
export interface PublicStatement {
  /** The speaker's name without titles: "Emmanuel Macron". */
  readonly speaker: string;
  /** What two reports' speakers are compared by: the last name, lower case. */
  readonly key: string;
  /** True where the report itself says that the words were public: told reporters, a speech, a post. */
  readonly open: boolean;
  /** The words that say so, or `null`. */
  readonly occasion: string | null;
}

/** Words that say that something was said in public. */
const PUBLIC =
  /\b(?:told (?:reporters|journalists|a news conference|the press|parliament|lawmakers|the (?:UN|United Nations)\b[^.]{0,30})|(?:press|news|joint) (?:conference|briefing)|at a briefing|in (?:a|his|her|an?) (?:(?:\p{L}+|televised|video|evening|nightly|daily) ){0,2}(?:address|speech|statement|message|post|tweet|remarks)|(?:speaking|spoke) (?:at|in|after|following|to (?:reporters|journalists|parliament)|alongside|ahead of|on (?:\p{Lu}\p{L}+ )?(?:TV|television))|wrote (?:on|in a post)|posted on|on (?:X|Twitter|Telegram|Facebook|Truth Social|social media)\b|(?:following|after) (?:[\p{L}-]+ ){0,4}(?:meetings?|summit|talks|discussions|negotiations|session)\b|announce[sd]|announcement|public remarks|joint statement|на пресс-конференции|на брифинге|журналистам|в (?:обращении|телеграм|telegram)|на прес-конференції|на брифінгу|у зверненні|написал[аи]? в|написа[вл]\p{L}* [ув])/iu;

/** Words that say that it was not, or to one outlet only. */
const CLOSED =
  /\b(?:closed-door|behind closed doors|privately|off the record|in an interview|interview (?:with|to|for)|told (?:The )?\p{Lu}\p{L}+ (?:in|that))/u;

/** Words before a person's name that are no part of it: titles, offices, nationalities. */
const TITLES =
  /^(?:the|former|ex|acting|prime|foreign|defence|defense|finance|interior|deputy|vice|chief|special|presidential|u\.?s\.?|uk|us|eu|nato|un|secretary|general|minister|president|chancellor|envoy|ambassador|spokesman|spokeswoman|spokesperson|leader|premier|chairman|head|senator|sir|mr|mrs|ms|dr|gen|lt|col|king|queen|pope|of|state|security|adviser|advisor|council|high|representative|commissioner|speaker|kremlin|white|house|president-elect|governor|mayor|lord|lady|rep|sen|gov|congressman|congresswoman|russia's|ukraine's|\p{Lu}\p{L}+(?:an|ian|ish|ese|nch|ch|i|ic)|\p{L}+'s)$/iu;

/** How far into a text a lead speaker is sought: half of it, 900 characters at least. */
const LEAD_SHARE = 0.5;
const LEAD_LEAST = 900;
/** Where words like "behind closed doors" or "in an interview" show that the words were not for all. */
const CLOSED_LENGTH = 600;

/** The named person whose words a report leads with; `null` where it leads with others' words or none. */
export function leadStatement(report: Pick<Report, "text" | "title">, attributions: readonly Attribution[]): PublicStatement | null {
  const limit = Math.max(LEAD_LEAST, report.text.length * LEAD_SHARE);
  const counts = new Map<string, { speaker: string; weight: number; first: number }>();
  let last: string | null = null;
  for (const attribution of attributions) {
    const source = attribution.chain.at(-1)!;
    if (attribution.content.start >= limit || source.kind !== "named") continue;
    const name: string | null = /^(?:he|she|он|она|він|вона)$/iu.test(source.exact) ? last : personName(source.exact);
    if (name === null) continue;
    last = name;
    const key = lastName(name);
    const entry = counts.get(key) ?? { speaker: name, weight: 0, first: attribution.content.start };
    entry.weight += attribution.content.start < LEAD_LEAST / 2 ? 2 : 1;
    if (name.length > entry.speaker.length) entry.speaker = name;
    counts.set(key, entry);
  }
  const lead = [...counts].sort((a, b) => b[1].weight - a[1].weight || a[1].first - b[1].first)[0];
  return lead === undefined ? null : { speaker: lead[1].speaker, key: lead[0], ...openness(report.text, lead[0], limit) };
}

/** Whether a sentence of the lead that names the speaker says that the words were public. */
function openness(text: string, key: string, limit: number): { open: boolean; occasion: string | null } {
  const lead = fold(text.slice(0, limit)).text;
  if (CLOSED.test(lead.slice(0, CLOSED_LENGTH))) return { open: false, occasion: null };
  for (const span of sentences(lead)) {
    const sentence = lead.slice(span.start, span.end);
    const occasion = sentence.toLowerCase().includes(key.slice(0, -1)) ? PUBLIC.exec(sentence) : null;
    if (occasion !== null) return { open: true, occasion: occasion[0] };
  }
  return { open: false, occasion: null };
}

/** A person's name without titles and nationalities; `null` where what is left is no name of a person ("the Kremlin"). */
export function personName(exact: string): string | null {
  const head = fold(exact.split(/,|\s+including\s+/)[0]!).text;
  const words = head.split(/\s+/).filter((word) => word !== "");
  while (words.length > 1 && (TITLES.test(words[0]!.replace(/\.$/, "")) || /^\p{Ll}/u.test(words[0]!))) words.shift();
  const name = words.filter((word) => /^\p{Lu}/u.test(word));
  if (name.length === 0 || name.length > 4 || sourceKind(name.join(" ")) !== "named") return null;
  return /^(?:The|Kremlin|White|Ministry|Russia|Ukraine|Moscow|Kyiv|Kiev|Washington|London|Paris|Berlin|Brussels|Beijing|NATO|EU|UN|US|Commission|Council|Union)$/.test(
    name[0]!,
  )
    ? null
    : name.join(" ").replace(/'s$/, "");
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
