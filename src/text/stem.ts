/** Endings that make a noun or adverb of a verb, longest first, with what stays. */
const DERIVED: readonly (readonly [RegExp, string])[] = [
  [/(.{3,})(?:ization|isation)$/, "$1ize"],
  [/(.{3,}[^e])(?:ational|ations?)$/, "$1"],
  [/(.{4,})ments?$/, "$1"],
  [/(.{4,})ness$/, "$1"],
  [/(.{3,})fully$/, "$1ful"],
  [/(.{4,})ly$/, "$1"],
  [/(.{4,})(?:ers?|ors?)$/, "$1"],
];

/** No English word is longer; what is, is an address or noise, and the rules below would search it again and again. */
const LONGEST = 40;

/**
 * The stem of an English word, lower case: light and rule-based, meant for comparing words (`deploys`, `deployed`, `deploying`, `deployment` agree),
 * not for display. Words of other scripts and words of fewer than four letters, or of more than forty, come back in lower case, unchanged.
 * Possessives are dropped.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, "");
  if (lower.length < 4 || lower.length > LONGEST || !/^[a-z]+$/.test(lower)) return lower;
  return finish(derived(inflected(plural(lower))));
}

/** Takes off the plural, but not the s of "crisis" or "press". */
function plural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.slice(0, -3) + "y";
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Takes off -ed and -ing where a word with a vowel is left. */
function inflected(word: string): string {
  if (/[^aeiou]ied$/.test(word)) return word.slice(0, -3) + "y";
  const match = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word);
  if (match === null || match[1]!.length < 3) return word;
  return undoubled(match[1]!);
}

/** "planned" comes from "plan". */
function undoubled(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** Takes off one ending of {@link DERIVED}, the first that fits. */
function derived(word: string): string {
  for (const [ending, rest] of DERIVED) if (ending.test(word)) return word.replace(ending, rest);
  return word;
}

/** Evens out what the same verb ends in with and without its ending (`guarante`, `guarantee`; `notif`, `notify`). */
function finish(word: string): string {
  return word.replace(/e+$/, "").replace(/y$/, "i");
}
