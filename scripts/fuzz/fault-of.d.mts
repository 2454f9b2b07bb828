import type { Language } from "./fuzz-language.mjs";

/** What is wrong with how a text is treated; `null` where nothing is. */
export function faultOf(language: Language, text: string): string | null;
