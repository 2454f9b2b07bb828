import { AGENTS, PARTITIVES, RELATED } from "./data/actor-words.ts";
import { verbForm } from "./lexicon.ts";
import type { Name } from "./names.ts";
import { isCollective, isForce } from "./nouns.ts";
import { behindTime, startOfTime } from "./time-phrase.ts";
import type { Token } from "./token.ts";
import { isFinite, isInserted } from "./verb-group.ts";
import { endsIn, isIn } from "./word-class.ts";

/** A range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const PARTITIVE = new Set(PARTITIVES.split(","));
const RELATIVES = new Set(RELATED.split(","));
const AGENT = new Set(AGENTS.split(","));

/** Whom a noun phrase denotes: the ids of the names in its head part, or behind `of` where the head only counts or holds an office. Empty where nobody. */
export function denoted(tokens: readonly Token[], range: Range, names: readonly Name[]): readonly string[] {
  const inside = names.filter((name) => name.from >= range.from && name.to <= range.to);
  const phrase = headPart(tokens, range, inside);
  const head = tokens[phrase.to - 1]?.word ?? "";
  const own = inside.filter((name) => name.to <= phrase.to && (name.ids.length > 0 || tokens[phrase.to]?.word !== "of"));
  const related = relatedHead(tokens, phrase, own);
  if (related !== null) return related;
  if (own.length > 0)
    return unique(
      [
        ...own,
        ...inside.filter(
          (name) => name.from > phrase.to && tokens.slice(phrase.to, name.to + 3).some((token) => isIn("naming", token.word)),
        ),
      ],
      tokens,
    );
  const next = tokens[phrase.to]?.word;
  if (next === "in" && isIn("courts", head)) return [];
  if (
    (next === "of" || next === "from" || next === "among" || next === "in") &&
    (PARTITIVE.has(head) || (PARTITIVE.has(tokens[phrase.to - 2]?.word ?? "") && head !== "") || AGENT.has(head)) &&
    phrase.to < range.to
  )
    return denoted(tokens, { from: phrase.to + 1, to: range.to }, names);
  if (next === "for" && isIn("speaksFor", head) && phrase.to < range.to)
    return denoted(tokens, { from: phrase.to + 1, to: range.to }, names);
  if (next === "," || next === "including") return included(tokens, { from: phrase.to, to: range.to }, inside);
  return inside.length > 0 && next === "between" ? unique(inside, tokens) : [];
}

/** "Kyiv's allies": a group, never Kyiv. */
function relatedHead(tokens: readonly Token[], phrase: Range, own: readonly Name[]): readonly string[] | null {
  const head = tokens[phrase.to - 1]?.word ?? "";
  if (!RELATIVES.has(head)) return null;
  const possessor = own.some((name) => tokens[name.to]?.word === "'s");
  if (!possessor && own.length > 0) return unique(own, tokens);
  const next = tokens[phrase.to]?.word;
  if (own.length === 0 && next !== "of" && tokens[phrase.from]?.word !== "its" && tokens[phrase.from]?.word !== "their")
    return head === "allies" || head === "partners" ? [`group:${head}`] : [];
  return [`group:${head}`];
}

/** An appositive: "Anna Kis, the Hungarian envoy" or "Continental leaders, including Sir Keir". */
function included(tokens: readonly Token[], range: Range, names: readonly Name[]): readonly string[] {
  if (tokens[range.from + 1]?.word === "which" || tokens[range.from + 1]?.word === "who") return [];
  return unique(
    names.filter((name) => name.from >= range.from),
    tokens,
  );
}

function unique(names: readonly Name[], tokens: readonly Token[]): readonly string[] {
  const persons = names.filter((name) => !(tokens[name.from - 1]?.word === "former"));
  return [...new Set(persons.flatMap((name) => name.ids))];
}

/** The phrase up to its first preposition, comma or relative pronoun: determiner, adjectives, nouns, names joined by `and`. */
export function headPart(tokens: readonly Token[], range: Range, names: readonly Name[] = []): Range {
  let to = range.from;
  for (; to < range.to; to++) {
    const { word, kind } = tokens[to]!;
    const name = names.find((each) => each.from === to);
    if (name) {
      to = Math.min(name.to, range.to) - 1;
      continue;
    }
    if (to > range.from && isIn("phraseEnds", word)) break;
    if (word === "who" || word === "which" || word === "that" || word === "whose") break;
    if (kind === "mark" && !(word === "," && listed(tokens, range, to))) break;
    if (to > range.from && endsIn("reducedClauses", word) && !word.includes("-")) break;
    if (to > range.from && goesOn(tokens, to, range.to)) break;
  }
  return { from: range.from, to: Math.max(to, Math.min(range.from + 1, range.to)) };
}

/** "Leaders meeting in Alicante": a participle behind those who act, before a preposition. */
function goesOn(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]!;
  if (!(verbForm(tokens[at]!.word)?.ing ?? false) || at + 1 >= end || !isIn("phraseEnds", tokens[at + 1]!.word)) return false;
  return before.kind === "word" && before.word.endsWith("s") && (AGENT.has(before.word) || isCollective(before.word));
}

/** A comma inside a list of names: "Britain, France and Germany". */
function listed(tokens: readonly Token[], range: Range, at: number): boolean {
  const next = tokens[at + 1]?.word === "the" ? at + 2 : at + 1;
  if (!(tokens[at - 1]?.capital && tokens[next]?.capital)) return false;
  for (let i = at + 1; i < range.to && i < at + 12; i++) {
    if (tokens[i]!.word === "and") return true;
    if (!tokens[i]!.capital && tokens[i]!.word !== "," && tokens[i]!.word !== "the") return false;
  }
  return false;
}

/** True where the phrase names or describes somebody who can act: a name, an office, a pronoun, a counted group. */
export function isAgent(tokens: readonly Token[], range: Range, names: readonly Name[]): boolean {
  if (denoted(tokens, range, names).length > 0) return personal(tokens, range, names);
  const phrase = headPart(tokens, range);
  const head = tokens[phrase.to - 1]?.word ?? "";
  if (isForce(head) || isCollective(head) || isUnknown(names, phrase.to)) return true;
  return AGENT.has(head) || PARTITIVE.has(head) || (phrase.to > 1 && (tokens[phrase.to - 1]?.capital ?? false));
}

/** A proper name that no dictionary knows ends here. */
function isUnknown(names: readonly Name[], end: number): boolean {
  return names.some((name) => name.kind === "unknown" && name.to === end);
}

/** A named phrase whose head is the name itself or somebody's office, not a thing of theirs ("Moscow's invasion", "Russian oil"). */
function personal(tokens: readonly Token[], range: Range, names: readonly Name[]): boolean {
  const phrase = headPart(tokens, range, names);
  const last = phrase.to - 1;
  const head = tokens[last]!.word;
  if (names.some((name) => name.to === phrase.to && name.kind !== "adjective")) return true;
  if (AGENT.has(head) || PARTITIVE.has(head) || RELATIVES.has(head) || isCollective(head) || tokens[last]!.capital) return true;
  return names.some((name) => name.to === phrase.to);
}

/**
 * The subject that ends right before token `end`, looked for from `from` on: leading conjunctions and adverbials are left out, appositives are
 * kept. Null where nothing is left.
 */
export function subjectBefore(tokens: readonly Token[], from: number, end: number): Range | null {
  let start = from;
  let to = end;
  for (let last = -1; last !== to;) {
    last = to;
    if (to > start && (tokens[to - 1]!.kind === "mark" || isIn("trailingAdverbs", tokens[to - 1]!.word))) to--;
    else if (to - 1 > start && (isIn("floating", tokens[to - 1]!.word) || isManner(tokens[to - 1]!))) to--;
    else if (startOfTime(tokens, start, to) < to) to = startOfTime(tokens, start, to);
    else if (to - 3 > start && tokens[to - 1]!.word === "part" && tokens[to - 3]!.word === "for") to -= 3;
  }
  if (to - 2 > start && to - start <= 5 && isIn("bareSubjects", tokens[to - 1]!.word) && tokens[to - 2]!.word === ",")
    return { from: to - 1, to };
  if (isIn("fronting", tokens[start]?.word) && to - 2 > start && isIn("personSubjects", tokens[to - 1]!.word)) return { from: to - 1, to };
  if (commaWithin(tokens, start, to) === 0) start = behindFronted(tokens, start, to);
  while (
    start < to &&
    (isIn("subjectOpeners", tokens[start]!.word) || tokens[start]!.kind === "mark") &&
    !(isIn("adverbials", tokens[start]!.word) && commaWithin(tokens, start, to) > 0)
  )
    start++;
  for (let comma = commaWithin(tokens, start, to); comma > 0 && isAdverbial(tokens, start, comma); comma = commaWithin(tokens, start, to))
    start = comma + 1;
  start = behindApposition(tokens, behindFronted(tokens, start, to), to, end);
  while (start < to && isIn("subjectOpeners", tokens[start]!.word)) start++;
  return start < to ? { from: start, to } : null;
}

/** "The ministers unanimously agreed": an adverb of manner right before the verb. */
function isManner({ word, capital }: Token): boolean {
  return !capital && word.endsWith("ly") && isInserted(word) && !isIn("lyAdjectives", word);
}

/** "In her speech, the last of the year, Kis had called": what stands before the last comma is no subject where no comma ends it before the verb. */
function behindApposition(tokens: readonly Token[], start: number, to: number, end: number): number {
  const comma = commaWithin(tokens, start, to);
  if (comma === 0 || tokens[end - 1]?.word === ",") return start;
  for (let i = start; i < to; i++) if (isIn("listing", tokens[i]!.word) || isFinite(tokens, i)) return start;
  return commaWithin(tokens, comma + 1, to) > 0 || !tokens[comma + 1]?.capital ? start : comma + 1;
}

/**
 * Where the subject begins behind a fronted phrase that no comma ends ("In exchange the bank paid", "After two nights without sleep the chair rose"): at
 * the last determiner or name that follows a finished phrase. `start` where nothing is fronted.
 */
function behindFronted(tokens: readonly Token[], start: number, to: number): number {
  const timed = behindTime(tokens, start);
  if (timed > start && timed < to && tokens[timed]!.kind === "word" && !isIn("phraseEnds", tokens[timed]!.word)) return timed;
  if (
    tokens[start]?.word === "in" &&
    isIn("inReply", tokens[start + 1]?.word) &&
    start + 2 < to &&
    !isIn("phraseEnds", tokens[start + 2]!.word)
  )
    return start + 2;
  if (tokens[start]?.word === "far" && tokens[start - 1]?.word === "so") return start + 1;
  if (!isIn("fronting", tokens[start]?.word)) return start;
  for (let i = to - 1; i > start + 1; i--) {
    const before = tokens[i - 1]!;
    const begins = isIn("phraseStarts", tokens[i]!.word) && before.kind !== "mark";
    if (begins && !isIn("phraseEnds", before.word) && !isIn("phraseStarts", before.word) && !isIn("phraseJoints", before.word)) return i;
  }
  return start;
}

function isAdverbial(tokens: readonly Token[], start: number, comma: number): boolean {
  const first = tokens[start]!.word;
  return (
    isIn("adverbials", first) ||
    (first.endsWith("ing") && first.length > 5) ||
    (first.endsWith("ed") && isIn("phraseEnds", tokens[start + 1]?.word)) ||
    (first.endsWith("ly") && comma === start + 1) ||
    (comma - start <= 2 && endsIn("times", first))
  );
}

function commaWithin(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.word === ",") return i;
  return 0;
}
