import { BINDING_PREPOSITIONS, BINDING_WORDS, NAME_MARKS, TIME_WORDS } from "./data/chunk-words.ts";
import type { TaggedWord } from "./tagged-words.ts";

/** A run of tagged words, by index; `to` is exclusive. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

const INSIDE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "ADJ", "PRON", "DET", "SYM", "PART", "X"]);
const HEADS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const LONGEST = 24;
const OPENING = /^["“„«‘'`]+$/;
const CLOSING = /^["”“»’'`]+$/;

/** True where a noun phrase may end with this word. */
export function isHead(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined &&
    ((HEADS.has(word.part) && !NAME_MARKS.has(word.word)) || /^(?:many|some|others?|most|both|few|several|all)$/.test(word.word))
  );
}

/** The noun phrase whose last word is `last`, with what `of`, `in`, `familiar with` bind to it on the left; `null` where none ends there. */
export function chunkBefore(words: readonly TaggedWord[], last: number): Chunk | null {
  const opening = openingMark(words, last);
  if (opening < 0 && !isHead(words[last])) return null;
  let from = opening < 0 ? plainStart(words, last) : plainStart(words, opening);
  for (let turns = 0; turns < 4; turns++) {
    const wider = widened(words, from, last);
    if (wider === from || last - wider > LONGEST) break;
    from = wider;
  }
  return withoutTime(words, { from, to: last + 1 });
}

const LONGEST_NAME = 8;

/** Where the mark that opens a quoted name stands, if the word at `last` closes one; else -1. A name holds no mark of a sentence. */
function openingMark(words: readonly TaggedWord[], last: number): number {
  if (!CLOSING.test(words[last]?.word ?? "")) return -1;
  for (let i = last - 1; i >= 0 && last - i <= LONGEST_NAME; i--) {
    if (i === last - 1 && OPENING.test(words[i]!.word)) return -1;
    if (OPENING.test(words[i]!.word)) return isNamed(words, i, last) ? i : -1;
    if (/^[,.;:!?…]/.test(words[i]!.word) && words[i]!.word.length < 2) return -1;
  }
  return -1;
}

/** Between marks stands a name: in capitals, or after a word that leads to one ("the", "so-called"). */
function isNamed(words: readonly TaggedWord[], opening: number, closing: number): boolean {
  const lead = words[opening - 1];
  if (lead !== undefined && (lead.word === "called" || /^(?:DET|ADJ)$/.test(lead.part) || /^['’]s?$/.test(lead.word))) return true;
  return words.slice(opening + 1, closing).every((word) => /^\p{Lu}/u.test(word.exact) || /^(?:of|the|and|for|in)$/.test(word.word));
}

/** Where the noun phrase without anything bound to it begins. */
function plainStart(words: readonly TaggedWord[], last: number): number {
  let from = last;
  const name = openingMark(words, from - 1);
  if (name >= 0) from = name;
  if (words[last]!.part === "PRON" && !isPossessive(words[last]!)) return from;
  while (from > 0 && last - from < 14) {
    const next = words[from - 1]!;
    if (next.word === "and" && isPaired(words, from)) from--;
    else if (!joins(words, from - 1)) break;
    from--;
    const taken = words[from]!;
    if (taken.part === "DET" && words[from - 1]?.word !== "all") break;
    if (taken.part === "PRON" && isPossessive(taken)) break;
  }
  return from;
}

function isPossessive(word: TaggedWord): boolean {
  return /^(?:his|her|its|their|our|my|your|whose)$/.test(word.word);
}

function joins(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at]!;
  const after = words[at + 1];
  if (isHyphened(words, at)) return true;
  if (word.part === "PRON") return isPossessive(word);
  if (TIME_WORDS.has(word.word) && after?.part !== "PART" && after?.part !== "NOUN") return false;
  if (INSIDE.has(word.part)) return word.part !== "PART" || /^['’]s?$/.test(word.word);
  if (word.part === "ADV") return word.word !== "as" && (after?.part === "ADJ" || after?.part === "NUM");
  if (word.part === "VERB") return /(?:ed|ing)$/.test(word.word) && after !== undefined && after.part !== "DET" && isModifier(words, at);
  return NAME_MARKS.has(word.word) && word.end === after?.start && words[at - 1]?.end === word.start;
}

/** A piece of a compound like "so-called", which the tagger takes apart. */
function isHyphened(words: readonly TaggedWord[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  return (after?.word === "-" && after.start === word.end) || (before?.word === "-" && before.end === word.start);
}

/** "diplomatic and military sources": two words that qualify one noun. */
function isPaired(words: readonly TaggedWord[], from: number): boolean {
  const [left, right] = [words[from - 2], words[from]!];
  return left !== undefined && (right.part === "ADJ" || right.part === "NOUN") && left.part === "ADJ" && words[from + 1]?.part === "NOUN";
}

/** "a leading critic": a participle between a determiner or adjective and its noun. */
function isModifier(words: readonly TaggedWord[], at: number): boolean {
  return /^(?:DET|ADJ|NUM)$/.test(words[at - 1]?.part ?? "");
}

/** One step to the left over a preposition, a binding word, or the `and` of a list. */
function widened(words: readonly TaggedWord[], from: number, last: number): number {
  const before = words[from - 1];
  if (before === undefined) return from;
  if (BINDING_PREPOSITIONS.has(before.word)) {
    if (isHead(words[from - 2])) return plainStart(words, from - 2);
    if (BINDING_WORDS.has(words[from - 2]?.word ?? "") && isHead(words[from - 3])) return plainStart(words, from - 3);
    return from;
  }
  if (before.word !== "and" && !(before.word === "," && hasAnd(words, from, last))) return from;
  const comma = words[from - 2]?.word === "," && before.word === "and" ? 3 : 2;
  if (!isHead(words[from - comma]) || words[from]!.part === "PRON") return from;
  const start = plainStart(words, from - comma);
  const lead = words[start - 1];
  if (lead?.part === "VERB") return from;
  return lead?.part === "ADP" && !(lead.word === "of" && isHead(words[start - 2])) ? from : start;
}

function hasAnd(words: readonly TaggedWord[], from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (words[i]!.word === "and" && isHead(words[i - 1])) return true;
  return false;
}

/** "Sol on Monday" and "In March Sol": without the time. */
function withoutTime(words: readonly TaggedWord[], chunk: Chunk): Chunk | null {
  let { from, to } = chunk;
  while (
    from < to &&
    (TIME_WORDS.has(words[from]!.word) ||
      (words[from]!.part === "NUM" && /^\d/.test(words[from]!.word) && from + 1 < to && TIME_WORDS.has(words[from - 1]?.word ?? "")))
  )
    from++;
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:on|in|at)$/.test(words[i]!.word) && TIME_WORDS.has(words[i + 1]!.word)) {
      to = i;
      break;
    }
  while (from < to && /^(?:PART|SYM|PUNCT)$/.test(words[from]!.part) && !isNameMark(words, from, to)) from++;
  return from < to ? { from, to } : null;
}

function isNameMark(words: readonly TaggedWord[], from: number, to: number): boolean {
  return OPENING.test(words[from]!.word) && words.slice(from + 1, to).some((word) => CLOSING.test(word.word));
}

/** The noun phrase that begins at `first`, over prepositions that bind, up to `LONGEST` words; `null` where none begins there. */
export function chunkAfter(words: readonly TaggedWord[], first: number): Chunk | null {
  let to = first;
  let head = -1;
  while (to < words.length && to - first < LONGEST) {
    const word = words[to]!;
    if (word.part === "PRON" && !isPossessive(word)) {
      if (to > first) break;
      return { from: first, to: to + 1 };
    }
    const closing = OPENING.test(word.word) ? closingMark(words, to) : -1;
    if (closing > 0 && (to === first || head === to - 1 || words[to - 1]!.part === "DET")) {
      head = closing;
      to = closing + 1;
      continue;
    }
    if (INSIDE.has(word.part) && !(word.part === "PART" && word.word === "to") && !(to > first && word.part === "DET" && head === to - 1)) {
      if (head >= 0 && TIME_WORDS.has(word.word)) break;
      if (isHead(word)) head = to;
    } else if (!binds(words, first, to, head)) break;
    to++;
  }
  return head < first ? null : { from: first, to: head + 1 };
}

/** Where a quoted name that opens at `from` closes; else -1. */
function closingMark(words: readonly TaggedWord[], from: number): number {
  for (let i = from + 2; i < words.length && i - from <= LONGEST_NAME; i++) if (openingMark(words, i) === from) return i;
  return -1;
}

function binds(words: readonly TaggedWord[], first: number, at: number, head: number): boolean {
  const { word, part } = words[at]!;
  const after = words[at + 1];
  if (NAME_MARKS.has(word)) return words[at - 1]?.end === words[at]!.start && after?.start === words[at]!.end;
  if (at === first) return false;
  if (BINDING_PREPOSITIONS.has(word))
    return (head === at - 1 || BINDING_WORDS.has(words[at - 1]!.word)) && !TIME_WORDS.has(after?.word ?? "") && after?.part !== "VERB";
  if (BINDING_WORDS.has(word)) return head === at - 1;
  if (word === "and") return head === at - 1 && isHead(words[at - 1]) && after?.part === words[at - 1]!.part && after.part === "PROPN";
  return part === "ADV" && (after?.part === "ADJ" || after?.part === "NUM");
}
