import { eld } from "eld/medium";

/** Fewer letters than this say too little to tell a language by. */
const LETTERS_LEAST = 40;
const SAMPLE = 4_000;

/** The language of a text (ISO 639-1), or `null` where it cannot be told reliably. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LETTERS_LEAST) return null;
  const { language } = eld.detect(sample);
  return language === "" ? null : language;
}
