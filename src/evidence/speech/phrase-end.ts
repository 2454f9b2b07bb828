import { isQuoted, type SpeechUnit } from "./speech-units.ts";
import type { TaggedWord } from "./tagged-words.ts";

const SUBORDINATE: ReadonlySet<string> = new Set(
  "while after before because although though when if since unless until whereas".split(" "),
);

/** Where the thing that begins at word `from` ends in the text: at a mark outside quotations, a subordinate clause, or a verb joined by "and". */
export function phraseEnd(unit: SpeechUnit, words: readonly TaggedWord[], from: number): number {
  for (let i = from + 1; i < words.length; i++) {
    const { word, part, start } = words[i]!;
    if (isQuoted(unit, start)) continue;
    const joined = part === "CCONJ" && /^(?:VERB|AUX|PRON)$/.test(words[i + 1]?.part ?? "");
    if (/^(?:[,;:()]|[-–—]{1,2}|[.!?]+)$/.test(word) && words[i - 1]!.end !== words[i + 1]?.start) return words[i - 1]!.end;
    if (SUBORDINATE.has(word) || joined) return words[i - 1]!.end;
  }
  return words.at(-1)!.end;
}
