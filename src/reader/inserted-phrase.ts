import { ASIDE_PHRASES } from "./data/aside-phrases.ts";
import { once } from "./once.ts";
import { behindTime } from "./time-phrase.ts";
import { saysSo } from "./regions.ts";
import type { Token } from "./token.ts";
import { isFinite } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

const PHRASES = once(() => {
  const found = new Map<string, string[][]>();
  for (const phrase of ASIDE_PHRASES.split(",")) {
    const [first, ...rest] = phrase.split(" ") as [string, ...string[]];
    found.set(
      first,
      [...(found.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  return found;
});

/** Behind a time ("on Monday"), an adverb of manner ("vehemently") or a set phrase ("out of hand") that begins at `at`; `at` itself where none does. */
export function behindInserted(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (token.kind !== "word") return behindCommas(tokens, at);
  const { word, capital } = token;
  const manner = !capital && word.length > SHORT && word.endsWith("ly") && !isIn("lyWords", word) && !isIn("lyAdjectives", word);
  if (manner && tokens[at - 1]?.word !== "not") return at + 1;
  const time = behindTime(tokens, at);
  if (time > at) return time;
  const rest = PHRASES()
    .get(word)
    ?.find((words) => words.every((each, i) => tokens[at + 1 + i]?.word === each));
  return rest === undefined ? at : at + 1 + rest.length;
}

/** "Only", "ally", "July": too short for an adverb of manner. */
const SHORT = 4;

/** Behind ", in article 7,", ", the envoy said,": words between two commas that hold no verb but one of saying. `at` where none begin there. */
function behindCommas(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.word !== ",") return at;
  const first = tokens[at + 1];
  if (first === undefined || isIn("relativesAndJoints", first.word)) return at;
  let says = 0;
  for (let i = at + 1; i < tokens.length && i - at <= LONGEST; i++) {
    if (tokens[i]!.word === ",") return i > at + 1 && (says > 0 || isIn("asideOpenings", first.word)) ? i + 1 : at;
    if (tokens[i]!.kind === "mark") return at;
    if (!isFinite(tokens, i)) continue;
    if (!saysSo(tokens[i]!.word) || says > 0) return at;
    says++;
  }
  return at;
}

/** The most words between two such commas. */
const LONGEST = 10;
