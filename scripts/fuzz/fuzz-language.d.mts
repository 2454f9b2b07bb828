/** What is tried: the parts of the language's face that the inputs go through. */
interface Language {
  readText: unknown;
  reread: unknown;
  check: unknown;
  format: unknown;
}

/** What is wrong with how a text is treated; `null` where nothing is. */
export function faultOf(language: Language, text: string): string | null;

/** Tries changed texts until `stop` says so or one fails. */
export function fuzzLanguage(order: {
  readonly language: Language;
  readonly texts: readonly string[];
  readonly seed: number;
  readonly stop: (count: number) => boolean;
}): {
  readonly count: number;
  readonly corpus: number;
  readonly failure: { readonly wrong: string; readonly text: string; readonly small: string } | null;
};
