import { subjectOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import type { Range } from "./noun-phrase.ts";
import { MEETING_VERBS } from "./data/report-verbs.ts";
import { verbForm } from "./lexicon.ts";
import { isAuxiliary, isFinite, isInserted, isVerb, verbGroupAt } from "./verb-group.ts";
import { endsIn, isIn } from "./word-class.ts";

const MEETING = new Set(MEETING_VERBS.split(" "));

/** True where the word at `at` stands as a noun: after a determiner, possessive, adjective or preposition, or after a verb it is the object of. */
export function isNoun(context: Context, at: number): boolean {
  const { tokens } = context;
  const form = verbForm(tokens[at]!.word);
  const before = tokens[at - 1];
  if (!before || before.kind === "mark")
    return form === undefined || (!form.past && !form.ing && (at === 0 || (form.third && !closesAside(context, at))));
  if (form?.ing) return isIn("nounLeads", before.word) && !isIn("phraseLeads", before.word);
  if (form === undefined) return true;
  if (before.word === "one" && form.base === tokens[at]!.word) return true;
  if (form.past || form.participle) return false;
  if (!isVerb(tokens, at) && before.word !== "to" && before.word !== "not" && !isAuxiliary(before.word)) return true;
  if (before.word === "to" || before.word === "not" || isAuxiliary(before.word))
    return before.word === "have" || before.word === "has" || before.word === "had";
  if (before.word === "further" && isVerb(tokens, at)) return false;
  if (isIn("nounLeads", before.word) || isIn("usualAdjectives", before.word) || endsIn("adjectives", before.word)) return true;
  if (context.names.some((name) => name.to === at && name.kind === "adjective" && form.base === tokens[at]!.word)) return true;
  return (
    isIn("nounable", form.base) &&
    isFinite(tokens, at - 1) &&
    !isInserted(before.word) &&
    !(verbForm(before.word)?.participle && !verbForm(before.word)?.past)
  );
}

/** "Lifting the ban, such as it is, requires a vote": a verb that is no noun, behind the second comma of the sentence and before its object. */
function closesAside(context: Context, at: number): boolean {
  const { tokens } = context;
  const next = tokens[at + 1];
  if (tokens[at - 1]!.word !== "," || !isVerb(tokens, at) || next?.kind !== "word" || isAuxiliary(next.word)) return false;
  return tokens.slice(0, at - 1).some((token) => token.word === ",");
}

/** True where words are somebody's: inside quotation marks, in the content of a saying found here or given, or in a statement in the first person. */
export function isSaid(context: Context, at: number): boolean {
  const token = context.tokens[at]!;
  if (token.quoted || context.issuer !== null) return true;
  if (context.sayings.some((saying) => saying.kind === "say" && saying.content.from <= at && at < saying.content.to)) return true;
  return context.attributions.some((each) => each.content.start <= token.start && token.end <= each.content.end);
}

/** True where an adjective is a predicate: behind a form of `be`, `remain`, `seem`, or behind a comma or a name that shares its verb. */
export function predicate(context: Context, at: number): boolean {
  const { tokens } = context;
  let i = at - 1;
  while (i >= 0 && (isInserted(tokens[i]!.word) || isIn("degrees", tokens[i]!.word))) i--;
  const word = tokens[i]?.word ?? "";
  if (word === "more" && !isIn("becoming", tokens[i - 1]?.word)) return false;
  if (isIn("copulas", word)) return true;
  return (word === "and" || word === "or" || word === ",") && i > 0 && isIn("readiness", tokens[i - 1]!.word);
}

/**
 * Whose a noun is: the possessor before it ("Peru's long-held opposition", "its offer", "Russian objections"), `of` or `by` behind it, else the
 * subject of the verb it is the object of ("reaffirmed opposition"). Null where the text does not say.
 */
export function possessorOf(context: Context, at: number): Range | null {
  const { tokens } = context;
  const { from } = context.regions[regionAt(context.regions, at)]!;
  for (let i = at - 1; i >= from && at - i <= 7; i--) {
    const { word, kind } = tokens[i]!;
    if (kind === "mark" && word !== "," && word !== "'s") break;
    if (word === "'s") return phraseBefore(context, i, from);
    if (isIn("allPossessives", word)) return viaPronoun(context, i);
    const name = context.names.find(
      (each) => each.to === i + 1 && (each.kind === "adjective" || each.kind === "state" || each.kind === "group"),
    );
    if (name) return i - name.from >= 0 && !isIn("nameLeads", tokens[name.from - 1]?.word) ? { from: name.from, to: name.to } : null;
    const form = verbForm(word);
    if (form && (form.ing || form.past) && MEETING.has(form.base)) return null;
    if (isFinite(tokens, i)) return MEETING.has(verbForm(tokens[i]!.word)?.base ?? "") ? null : subjectOf(context, verbGroupAt(tokens, i));
    if (isIn("possessorStops", word)) break;
  }
  return behind(context, at);
}

function phraseBefore(context: Context, at: number, from: number): Range {
  let start = at;
  while (start > from && at - start < 8 && !stopsPhrase(context, start - 1)) start--;
  return { from: start, to: at };
}

function stopsPhrase(context: Context, at: number): boolean {
  const { word, kind } = context.tokens[at]!;
  return kind === "mark" || isFinite(context.tokens, at) || (verbForm(word)?.ing ?? false) || isIn("possessorEnds", word);
}

/** "reaffirmed its opposition": the subject of the verb, where one governs it; else the pronoun itself. */
function viaPronoun(context: Context, at: number): Range {
  for (let i = at - 1; i >= context.regions[regionAt(context.regions, at)]!.from; i--) {
    if (!isFinite(context.tokens, i)) continue;
    return subjectOf(context, verbGroupAt(context.tokens, i)) ?? { from: at, to: at + 1 };
  }
  return { from: at, to: at + 1 };
}

/** "The refusal of Lima to pay", "opposition by Oslo". */
function behind(context: Context, at: number): Range | null {
  const next = context.tokens[at + 1]?.word;
  if ((next !== "of" && next !== "by" && next !== "from") || at + 2 >= context.tokens.length) return null;
  const name = context.names.find((each) => each.from <= at + 3 && each.from >= at + 2);
  return name ? { from: name.from, to: name.to } : null;
}
