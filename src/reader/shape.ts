/*
 * How a word is spelled: what can be seen of it without knowing any word. The regular expressions of the rules for English stand here and in the
 * tokenizer; a class of words is a list under `data/`.
 */

/** The runs of Latin letters and digits in a text. */
export function plainWords(text: string): readonly string[] {
  return text.split(/\W+/);
}

/** True for a word of Latin letters and digits alone. */
export function isPlain(word: string): boolean {
  return /^\w+$/.test(word);
}
