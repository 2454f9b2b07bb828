/** What is tried: the parts of the language's face that the inputs go through. */
export interface Language {
  readText: unknown;
  reread: unknown;
  check: unknown;
  formatRead: unknown;
  print: unknown;
}

/** Tries changed texts until `stop` says so or one fails. */
export function fuzzLanguage(order: {
  readonly language: Language;
  readonly texts: readonly string[];
  readonly seed: number;
  readonly stop: (count: number) => boolean;
  readonly trying?: (text: string) => void;
}): {
  readonly count: number;
  readonly corpus: number;
  readonly failure: { readonly wrong: string; readonly text: string; readonly small: string; readonly before?: string } | null;
};
