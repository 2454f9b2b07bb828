import { FRENCH } from "./french.ts";
import { UKRAINIAN } from "./ukrainian.ts";
import type { LanguagePack } from "./language-pack.ts";

/** Every language that is read beside English, each by its pack. */
export const PACKS: readonly LanguagePack[] = [FRENCH, UKRAINIAN];
