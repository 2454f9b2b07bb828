/*
 * How a word is spelled: what can be seen of it without knowing any word. The regular expressions of the rules for English stand here, in the tokenizer and in
 * the spelling of inflected forms; a class of words is a list under `data/`.
 */

/** The runs of Latin letters and digits in a text. */
export function plainWords(text: string): readonly string[] {
  return text.split(/\W+/);
}

/** True for a word of Latin letters and digits alone. */
export function isPlain(word: string): boolean {
  return /^\w+$/.test(word);
}

/** True for a word of small Latin letters and hyphens alone. */
export function isSmall(word: string): boolean {
  return /^[a-z-]+$/.test(word);
}

/** True for a word of letters alone, of any script. */
export function isLetters(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

/** True where two letters stand together. */
export function hasLetters(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** True where a capital stands first. */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** True where a capital stands anywhere. */
export function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** True for a word of capitals alone, two at least. */
export function isCapitals(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** True for a word with one capital, at its head, and small letters behind it. */
export function isNameWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word);
}

/** True for a word with a capital at its head and a small letter behind it, as in "O'Neill" and "McKay". */
export function isNameLike(word: string): boolean {
  return /^\p{Lu}[\p{L}'-]*\p{Ll}/u.test(word);
}

/** True for a name of two to five capitals, digits and signs: found only in this spelling. */
export function isAcronym(name: string): boolean {
  return /^[A-Z.+&0-9]{2,5}$/.test(name);
}

/** True for the id of a state, two capitals. */
export function isStateId(id: string): boolean {
  return /^[A-Z]{2}$/.test(id);
}

/** True for the id of a state or organisation, which begins with a capital; a group's and a member's do not. */
export function isListedId(id: string): boolean {
  return /^[A-Z]/.test(id);
}

/** True for a word with an "s" at its end or before a hyphen: it may be a plural. */
export function endsInS(word: string): boolean {
  return /\ws\b/.test(word);
}

/** True for a year of the last century or this one, in digits. */
export function isYear(raw: string): boolean {
  return /^(19|20)\d\d$/.test(raw);
}

/** A name without the article at its head, if it has one. */
export function withoutArticle(name: string): string {
  return name.replace(/^the\s+/i, "");
}

/** True for a name with a small article at its head and a capital behind it. */
export function hasInnerArticle(name: string): boolean {
  return /^the \p{Lu}/u.test(name);
}

/** An amount in digits by its parts: currency sign, digits, scale and percent sign, each empty where it has none. Null for other words. */
export function amountParts(
  raw: string,
): { readonly currency: string; readonly digits: string; readonly scale: string; readonly percent: string } | null {
  const match = /^([$€£¥])?([\d.,]+)(bn|m|k|tn|mn|million|billion)?(%)?(?:-.*)?$/i.exec(raw);
  if (match === null) return null;
  const [, currency = "", digits = "", scale = "", percent = ""] = match;
  return { currency, digits, scale, percent };
}

/** The proper name that words begin with, "of" and "of the" between its parts, where small letters, a comma or nothing follows; null where there is none. */
export function leadingName(words: string): string | null {
  const found = /^(\p{Lu}[\p{L}\p{N}-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{N}-]*)*)(?=$|['’]s?\s|\s\p{Ll}|,)/u.exec(words);
  return found?.[1] ?? null;
}

/** "Some 40": a figure that is no exact one. In lower case. */
export function isAboutFigure(words: string): boolean {
  return /\bsome \d/.test(words);
}
