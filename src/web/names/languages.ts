const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** A language tag in words; a tag that cannot be read is shown as it is. */
export function languageWords(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
