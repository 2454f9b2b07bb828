import { OUTLET_TABLE } from "./data/outlets.ts";

/** A publisher of reports. `country` is ISO 3166-1 alpha-2. */
export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly country: string;
}

/** A place where a text names an outlet. */
export interface OutletMention {
  readonly start: number;
  readonly end: number;
  readonly outlet: string;
}

const LINE = /^([^=@#]+?)(?:\s*=\s*([^@#]+?))?\s*@\s*([^#]+?)\s*#\s*([A-Z]{2})$/;

/** All known outlets. */
export const OUTLETS: readonly Outlet[] = OUTLET_TABLE.trim().split("\n").map(readLine);

function readLine(line: string): Outlet {
  const match = LINE.exec(line.trim());
  if (match === null) throw new Error(`invalid outlet line: ${line}`);
  const name = match[1]!.trim();
  const aliases = (match[2] ?? "").split(/,\s*/).filter((alias) => alias !== "");
  return { name, aliases, domains: match[3]!.split(/,\s*/), country: match[4]! };
}

/** An outlet's own name goes before another's alias. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  [
    ...OUTLETS.map(({ name }) => [key(name), name] as const),
    ...OUTLETS.flatMap(({ name, aliases }) => aliases.map((alias) => [key(alias), name] as const)),
  ].reverse(),
);
const BY_DOMAIN: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet.name] as const)),
);

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[’ʼ]/g, "'")
    .trim();
}

/** The dictionary's spelling of an outlet's name, alias or domain; `null` where it is not in the dictionary. */
export function knownOutlet(name: string): string | null {
  const plain = key(name);
  return BY_NAME.get(plain) ?? BY_DOMAIN.get(plain.replace(/^www\./, "")) ?? null;
}

const ARTICLE = /^(?:the|le|la|les|l'|der|die|das|el|il|lo|de) ?/;

/** Shorter ones mean too many. */
const LEAST_SOUND = 4;
/** Names as they come out of a translation there and back, which loses articles, doubled letters and vowels at the end; `null` where two are alike. */
const BY_SOUND: ReadonlyMap<string, string | null> = soundsOf();
function soundsOf(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { name, aliases } of OUTLETS) {
    for (const written of [name, ...aliases]) {
      const sound = soundOf(written);
      if (sound.length >= LEAST_SOUND) found.set(sound, (found.get(sound) ?? name) === name ? name : null);
    }
  }
  return found;
}

function soundOf(name: string): string {
  return key(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(ARTICLE, "")
    .replace(/(\p{L})\1/gu, "$1")
    .replace(/[aeiouy]$/, "");
}

/** The outlet that a name means which a text introduces as one's ("the newspaper Mond"), also where translation has worn it down; `null` where none does. */
export function wornOutlet(name: string): string | null {
  return knownOutlet(name) ?? BY_SOUND.get(soundOf(name)) ?? null;
}

/** The outlet's name as the dictionary spells it, or as it is written. Two spellings of one outlet give one name. */
export function outletName(name: string): string {
  return knownOutlet(name) ?? name.trim().replace(/\s+/g, " ");
}

const COUNTRIES: ReadonlyMap<string, string> = new Map(OUTLETS.map(({ name, country }) => [name, country]));

/** The country of an outlet as the dictionary spells it, ISO 3166-1 alpha-2; `null` where it is not in the dictionary. */
export function outletCountry(name: string): string | null {
  return COUNTRIES.get(name) ?? null;
}

/** The outlet that an address belongs to, or `null`. */
export function outletOfAddress(url: string): string | null {
  const host = /^(?:https?:\/\/)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  const labels = host.split(".");
  for (let i = 0; i + 1 < labels.length; i++) {
    const found = BY_DOMAIN.get(labels.slice(i).join("."));
    if (found !== undefined) return found;
  }
  return null;
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);
const withoutEnding = (name: string): string => name.replace(/[аеияьойы]$/u, "");

/** A name as it is sought in a text. A Cyrillic one may carry an ending of up to three letters. */
interface Sought {
  readonly name: string;
  readonly outlet: string;
  readonly inflected: boolean;
}

/** Names that begin with an article, which some languages write small within a sentence; German ones are left out, since their nouns are capitals anyway. */
const WITH_ARTICLE = /^(?:Le|La|Les|Il|El|L['’])(?: |(?<=['’]))\p{Lu}/u;

/** Names by their first two letters, the longest first. */
const SOUGHT: ReadonlyMap<string, readonly Sought[]> = soughtNames();

function soughtNames(): Map<string, Sought[]> {
  const all = new Map<string, Sought>();
  for (const outlet of OUTLETS) {
    const names = [outlet.name, ...outlet.aliases];
    const small = names.filter((name) => WITH_ARTICLE.test(name)).map((name) => name[0]!.toLowerCase() + name.slice(1));
    for (const written of [...names, ...small, ...outlet.domains.filter((domain) => domain.length > 4)]) {
      const name = isCyrillic(written) ? withoutEnding(written) : written.replace(/’/g, "'");
      if (name.length > 1 && !all.has(name)) all.set(name, { name, outlet: outlet.name, inflected: isCyrillic(written) });
    }
  }
  const byStart = new Map<string, Sought[]>();
  for (const sought of [...all.values()].sort((a, b) => b.name.length - a.name.length)) {
    const start = sought.name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), sought]);
  }
  return byStart;
}

const WORD_START = /(?<![\p{L}\p{N}@#&]|[\p{L}\p{N}][-./])[\p{L}\p{N}]/gu;
const WORD_END = /^(?![\p{L}\p{N}]|-\p{L}|\.\p{Ll})/u;

/** Outlets that share their name with people, and the first names and titles that show that a person is meant. */
const NAMESAKES: Readonly<Record<string, string>> = {
  Bloomberg: "Michael|Mike|Mayor|Georgina",
  Fox: "Vicente|Liam|Michael|Jamie|Megan|President",
  Forbes: "Steve|Malcolm|Bryan|Bruce",
  Stern: "Todd|Howard|Nicholas|Marc|Isaac",
  Gordon: "Robert|Phil|Jeff|Philip|John",
};

/** The namesakes that a text uses as a person's name. */
function peopleIn(text: string): ReadonlySet<string> {
  const named = Object.entries(NAMESAKES).filter(([name, first]) =>
    new RegExp(
      `(?<![\\p{L}])(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\\.?|(?:${first})(?: \\p{Lu}\\.)?) ${name}(?![\\p{L}]| News| Business)`,
      "u",
    ).test(text),
  );
  return new Set(named.map(([name]) => name));
}

/** Every place where a text names a known outlet, or one of `also`. Most are no credit: that takes a credit phrase around it. */
export function outletMentions(text: string, also: NameIndex = NO_NAMES): OutletMention[] {
  const even = text.replace(/’/g, "'");
  const found: OutletMention[] = [];
  let people: ReadonlySet<string> | null = null;
  let last = 0;
  for (const { index } of even.matchAll(WORD_START)) {
    const mention = index < last ? null : (namedAt(even, index, also) ?? mentionAt(even, index));
    if (mention === null) continue;
    last = mention.end;
    people ??= peopleIn(even);
    if (!people.has(even.slice(mention.start, mention.end))) found.push(mention);
  }
  return found;
}

/** Names of outlets that are not in the dictionary, by their first two letters, longest first. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** No names beside the dictionary's. */
export const NO_NAMES: NameIndex = new Map();

/** Makes names ready to be sought in many texts. */
export function nameIndex(names: readonly string[]): NameIndex {
  const groups = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const start of name.startsWith("The ") ? ["Th", "th"] : [name.slice(0, 2)]) {
      const group = groups.get(start);
      if (group === undefined) groups.set(start, [name]);
      else group.push(name);
    }
  }
  return groups;
}

/** One of the names outside the dictionary, where it stands at a place. */
function namedAt(text: string, start: number, names: NameIndex): OutletMention | null {
  for (const outlet of names.get(text.slice(start, start + 2)) ?? []) {
    const written = outlet.replace(/’/g, "'");
    const name = text[start] === "t" ? written.replace(/^The /, "the ") : written;
    const end = start + name.length;
    if (text.startsWith(name, start) && WORD_END.test(text.slice(end, end + 3))) return { start, end, outlet };
  }
  return null;
}

/** The longest name that stands at a place, or `null`. */
function mentionAt(text: string, start: number): OutletMention | null {
  for (const { name, outlet, inflected } of SOUGHT.get(text.slice(start, start + 2)) ?? []) {
    if (!text.startsWith(name, start)) continue;
    const ending = inflected ? /^\p{Ll}{0,3}/u.exec(text.slice(start + name.length, start + name.length + 4))![0].length : 0;
    const end = start + name.length + ending;
    if (WORD_END.test(text.slice(end, end + 3))) return { start, end, outlet };
  }
  return null;
}
