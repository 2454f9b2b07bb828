/** Cyrillic letters that look like a Latin one, each with its Latin twin. Source: Unicode confusables (UTS 39), the pairs seen in press texts. */
const CYRILLIC_LATIN: readonly (readonly [string, string])[] = [
  ["А", "A"],
  ["В", "B"],
  ["С", "C"],
  ["Е", "E"],
  ["Н", "H"],
  ["І", "I"],
  ["Ј", "J"],
  ["К", "K"],
  ["М", "M"],
  ["О", "O"],
  ["Р", "P"],
  ["Ѕ", "S"],
  ["Т", "T"],
  ["Х", "X"],
  ["У", "Y"],
  ["а", "a"],
  ["с", "c"],
  ["е", "e"],
  ["і", "i"],
  ["ј", "j"],
  ["о", "o"],
  ["р", "p"],
  ["ѕ", "s"],
  ["х", "x"],
  ["у", "y"],
];

const TO_LATIN: ReadonlyMap<string, string> = new Map(CYRILLIC_LATIN);
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(CYRILLIC_LATIN.map(([cyrillic, latin]) => [latin, cyrillic]));

const WORD = /\p{L}+/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/**
 * Replaces look-alike letters in words that mix Latin and Cyrillic by the script that most of the word is in. A word is left alone where a
 * foreign letter has no twin, or where both scripts have equally many letters. The length never changes.
 */
export function unifyScripts(text: string): string {
  if (text.search(LATIN) < 0 || text.search(CYRILLIC) < 0) return text;
  return text.replace(WORD, (word) => {
    const latin = word.match(LATIN)?.length ?? 0;
    const cyrillic = word.match(CYRILLIC)?.length ?? 0;
    if (latin === cyrillic || latin === 0 || cyrillic === 0) return word;
    return latin > cyrillic ? replaceAll(word, CYRILLIC, TO_LATIN) : replaceAll(word, LATIN, TO_CYRILLIC);
  });
}

function replaceAll(word: string, script: RegExp, twins: ReadonlyMap<string, string>): string {
  const foreign = word.match(script) ?? [];
  return foreign.every((letter) => twins.has(letter)) ? word.replace(script, (letter) => twins.get(letter) ?? letter) : word;
}
