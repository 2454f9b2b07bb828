import { words } from "#text";
import { COUNTRY_TABLE } from "./data/countries.ts";

/** Words that stand whole, and beginnings of words by their first letters, each with its country. */
const WHOLE = new Map<string, string>();
const BEGINNINGS = new Map<string, { readonly beginning: string; readonly country: string }[]>();
const FIRST = 3;
/** A country's sign is written in capitals: "US", and not "us". */
const SIGN = /^(?:us|uk|eu|uae|usa|сша)$/iu;
const DOTTED = /(?<![\p{L}.])\p{Lu}\.\p{Lu}\.(?:\p{Lu}\.)?/gu;

for (const line of COUNTRY_TABLE.trim().split("\n")) {
  const [country = "", forms = ""] = line.split(" = ");
  for (const form of forms.split(" ")) {
    if (!form.endsWith("*")) WHOLE.set(form, country);
    else {
      const start = form.slice(0, FIRST);
      BEGINNINGS.set(start, [...(BEGINNINGS.get(start) ?? []), { beginning: form.slice(0, -1), country }]);
    }
  }
}

/** The country that a word names or says something is of, as ISO 3166-1 alpha-2 (`EU` for the Union), or `null`. */
export function countryOf(word: string): string | null {
  const plain = word.replace(/['’]s$|-.*$/u, "");
  const lower = plain.toLowerCase();
  if (SIGN.test(plain) && plain !== plain.toUpperCase()) return null;
  return WHOLE.get(lower) ?? BEGINNINGS.get(lower.slice(0, FIRST))?.find(({ beginning }) => lower.startsWith(beginning))?.country ?? null;
}

/** The countries that a text names. */
export function countriesIn(text: string): ReadonlySet<string> {
  const even = text.replace(DOTTED, (sign) => sign.replaceAll(".", ""));
  return new Set(words(even).flatMap(({ text: word }) => countryOf(word) ?? []));
}

const NAMES = new Intl.DisplayNames("en", { type: "region", style: "short" });

/** The English name of a country by its ISO 3166-1 alpha-2 code; what is no such code stays as it is. */
export function countryName(code: string): string {
  return code === "EU" ? "the EU" : (NAMES.of(code) ?? code);
}
