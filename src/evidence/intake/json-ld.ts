import { languageTag } from "./language-tag.ts";
import { compact, firstKnown, type Metadata } from "./metadata.ts";
import { writtenDate } from "./written-date.ts";

type Json = Readonly<Record<string, unknown>>;

const DEEPEST = 6;
/** Things looked at in one page's data; more are no article's. */
const MOST = 5_000;

/** Kinds of things that tell of a report, the surest first. Source: schema.org, types below CreativeWork. */
const KINDS: readonly RegExp[] = [
  /^(?:\w*NewsArticle|ReportageNewsArticle|LiveBlogPosting)$/,
  /Article$|Posting$|^Report$/,
  /^(?:WebPage|VideoObject)$/,
];

/**
 * What a page's JSON-LD says of the report it is: of the first news article in it, else article, else page. Lists, graphs and references between
 * their things are followed; a text that is no JSON costs only itself. Source: JSON-LD 1.1, schema.org.
 */
export function jsonLd(texts: readonly string[]): Metadata {
  const things = texts.flatMap((text) => thingsIn(parsed(text)));
  const byId = new Map(things.map((thing) => [textOf(thing["@id"]) ?? "", thing]));
  const found = KINDS.map((kind) => things.find((thing) => typesOf(thing).some((type) => kind.test(type)))).filter(
    (thing) => thing !== undefined,
  );
  return firstKnown(...found.map((thing) => fieldsOf(thing, byId)));
}

/** JSON as pages write it: perhaps in a comment, with line breaks inside its strings, or with a semicolon after it. */
function parsed(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, "")
    .replace(/(?:-->|\]\]>|\/\*\]\]>\*\/|;)$/, "");
  try {
    return JSON.parse(bare.replace(/[\u0000-\u001f]/g, " "));
  } catch {
    return null;
  }
}

/** Everything with a type, outermost and first written first. */
function thingsIn(value: unknown): readonly Json[] {
  const things: Json[] = [];
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST && level.length > 0 && level.length <= MOST; depth++) {
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      if ("@type" in item) things.push(item as Json);
      for (const inner of Object.values(item)) below.push(inner);
    }
    level = below;
  }
  return things;
}

function typesOf(thing: Json): readonly string[] {
  return [thing["@type"]].flat().filter((type) => typeof type === "string");
}

function fieldsOf(article: Json, byId: ReadonlyMap<string, Json>): Metadata {
  const authors = namesOf(article["author"] ?? article["creator"], byId);
  const page = article["mainEntityOfPage"];
  return compact({
    title:
      textOf(article["headline"]) ??
      (typesOf(article).some((type) => /Article$|Posting$/.test(type)) ? textOf(article["name"]) : undefined),
    outlet: namesOf(article["publisher"] ?? article["sourceOrganization"], byId)[0],
    published: dated(textOf(article["datePublished"]) ?? textOf(article["dateCreated"])),
    language: languageTag(textOf(article["inLanguage"])),
    url: [article["url"], page, isThing(page) ? page["@id"] : undefined].map(textOf).find((address) => /^https?:/i.test(address ?? "")),
    bylines: authors.length > 0 ? authors : undefined,
  });
}

function dated(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (writtenDate(value.slice(0, 80)) ?? undefined);
}

function isThing(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim().replace(/\s+/g, " ") : undefined;
}

/** The names of people or houses: texts, things with a name, or references to such things. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): readonly string[] {
  return [value].flat().flatMap((item): string[] => {
    const plain = textOf(item);
    if (plain !== undefined) return /^https?:/i.test(plain) ? [] : [plain];
    if (!isThing(item)) return [];
    const name = textOf(item["name"]) ?? textOf(byId.get(textOf(item["@id"]) ?? "")?.["name"]);
    return name === undefined ? [] : [name];
  });
}
