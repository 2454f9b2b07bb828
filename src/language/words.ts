import { SOURCE_KINDS, STAGES, type AskedStage, type Entry } from "#model";

/** The version of the language that this code writes, and the newest that it reads. */
export const LANGUAGE_VERSION = 1;

/** The words that begin an entry: the kinds of the model, and `affair` and `proviso` for the dossier itself. */
export const ENTRY_WORDS = [
  "member",
  "group",
  "origin",
  "report",
  "decision",
  "event",
  "fact",
  "body",
  "instrument",
  "clause",
  "pledge",
  "refusal",
  "threat",
  "demand",
  "accusation",
  "no-commitment",
  "taken",
  "movement",
  "condition",
  "position",
  "likelihood",
  "linked",
  "cost",
  "goal",
  "scenario",
  "expect",
] as const satisfies readonly Entry["kind"][];

/** A stage that may stand after a name in a condition. */
export const ASKED_STAGES = [...STAGES, "promised"] as const satisfies readonly AskedStage[];

/** Words that are never a name unless quoted, wherever they stand: without them no line could be read. */
const CORE_WORDS = "and or not of to by in if only unless after will may is at since until says".split(" ");

/** Words that begin or join a clause somewhere. They may be names, but the printer quotes them and a list ends at them. */
const CLAUSE_WORDS = [
  "all any some most exactly nearly always never nothing least about up unknown",
  "also including retells file url language sha256 note when needs decides draft",
  "stage recorded hedged refuses from wants on origin grade quote before counted",
  "given refusing without as known over through rests yes no promised withdrawn",
  "judged with go",
  ...STAGES,
  ...SOURCE_KINDS,
].flatMap((words) => words.split(" "));

const core = new Set(CORE_WORDS);
const every = new Set([...CORE_WORDS, ...CLAUSE_WORDS]);

/** True for words that are never a name unless quoted. */
export function isCoreWord(word: string): boolean {
  return core.has(word);
}

/** True for words that have a meaning of their own somewhere; a list of names ends at them and the printer quotes them. */
export function isKeyword(word: string): boolean {
  return every.has(word);
}

/** A plain name: letters of any script, digits and `_`, joined by single dots or by dashes. Everything else is written in quotes. */
export const NAME = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:(?:-+|\.)[\p{L}\p{N}\p{M}_]+)*/uy;

/** True where the whole text is a plain name that needs no quotes anywhere. */
export function isPlainName(text: string): boolean {
  NAME.lastIndex = 0;
  return NAME.exec(text)?.[0] === text && !every.has(text);
}
