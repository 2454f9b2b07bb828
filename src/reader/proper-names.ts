import { OFFICES } from "./data/actor-words.ts";
import { BODY_HEADS, NO_NAMES, PLACE_HEADS } from "./data/affair-words.ts";
import { verbForm } from "./lexicon.ts";
import { type NameEntry, nameEntry } from "./name-index.ts";
import type { Sentence } from "./passage.ts";
import type { Token } from "./token.ts";
import { isAuxiliary, isFinite, isInserted } from "./verb-group.ts";
import { endsIn, isIn } from "./word-class.ts";
import { hasLetters, isCapitals } from "./shape.ts";

/*
 * Names that no dictionary knows. A report of real affairs is full of actors that nobody listed: armed groups, companies, cities, new bodies. They are
 * told by their capitals. What reads as a person (a forename before it somewhere, a title, two plain words) is left out, since a person's doings are
 * mostly private; a word that opens a sentence is taken only before a verb, and only where nothing shows it to be a common word.
 */

const BODIES = new Set(BODY_HEADS.split(","));
const PLACES = new Set(PLACE_HEADS.split(","));
const COMMON = new Set([...NO_NAMES.split(","), ...OFFICES.split(",")]);

/** True for a word that may have a capital without being a name: small words, offices, days. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/** A range of tokens. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the report's spelling shows: words it also writes in small letters, words it capitalises inside sentences, surnames. */
interface Spelling {
  readonly small: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** The names of a report that are no person's and in no dictionary, as entries without an id. `namesIn` finds the known ones of a sentence. */
export function properNames(sentences: readonly Sentence[], namesIn: (tokens: readonly Token[]) => readonly Range[]): readonly NameEntry[] {
  const small = new Set(sentences.flatMap(({ tokens }) => tokens.filter((token) => !token.capital).map((token) => token.word)));
  const read = sentences.map(({ tokens }) => ({ tokens, runs: headline(tokens) ? [] : runsOf(tokens, namesIn(tokens), small) }));
  const spelling = spellingOf(read, small);
  const found = new Map<string, NameEntry>();
  for (const { tokens, runs } of read)
    for (const run of runs) {
      const words = tokens.slice(run.from, run.to);
      if (!isBody(words, tokens, run, spelling)) continue;
      const name = words.map((token) => token.raw).join(" ");
      if (!found.has(name)) found.set(name, nameEntry("", "unknown", name));
    }
  return [...found.values()];
}

/** A line with most of its words in capitals shows nothing. */
function headline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  return words.length > 4 && words.filter((token) => token.capital).length > 0.6 * words.length;
}

/** The runs of capitalised words that no known name covers. */
function runsOf(tokens: readonly Token[], names: readonly Range[], small: ReadonlySet<string>): readonly Range[] {
  const covered = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const found: Range[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let to = i;
    while (to < tokens.length && to - i < 6 && capitalised(tokens, to) && !covered.has(to) && !(to > i && tokens[to]!.opens)) to++;
    if (to === i) continue;
    const from = i === 0 && to > 1 && common(tokens[0]!.word, small) ? 1 : i;
    found.push({ from, to });
    i = to - 1;
  }
  return found;
}

/** True where a word that opens a sentence in front of a name is no part of it: "Does Lima", "Separately Lima". */
function common(word: string, small: ReadonlySet<string>): boolean {
  return COMMON.has(word) || isAuxiliary(word) || verbForm(word) !== undefined || small.has(word) || word.endsWith("ly");
}

function capitalised(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.kind === "word" && token.capital && hasLetters(token.raw) && (at === 0 || !COMMON.has(token.word) || BODIES.has(token.word));
}

function spellingOf(
  read: readonly { readonly tokens: readonly Token[]; readonly runs: readonly Range[] }[],
  small: ReadonlySet<string>,
): Spelling {
  const inside = new Set<string>();
  const surnames = new Set<string>();
  for (const { tokens, runs } of read) {
    for (const run of runs) {
      const words = tokens.slice(run.from, run.to);
      const last = words.at(-1)!;
      if (run.from > 0 && !tokens[run.from]!.opens) for (const token of words) inside.add(token.word);
      const titled = isIn("titles", tokens[run.from - 1]?.word);
      if (titled || (words.length > 1 && !named(words))) surnames.add(last.word);
    }
  }
  return { small, inside, surnames };
}

/** True where a run of several words is a body's or a place's name. */
function named(words: readonly Token[]): boolean {
  return BODIES.has(words.at(-1)!.word) || PLACES.has(words[0]!.word);
}

function isBody(words: readonly Token[], tokens: readonly Token[], run: Range, spelling: Spelling): boolean {
  if (words.length > 1) return named(words);
  const { word, raw } = words[0]!;
  if (COMMON.has(word) || spelling.surnames.has(word) || word.length < 3) return false;
  if (run.from > 0) return tokens[run.from - 1]!.kind === "word" || tokens[run.from - 1]!.word === ",";
  if (spelling.inside.has(word) || isCapitals(raw)) return true;
  if (spelling.small.has(word) || verbForm(word) !== undefined || endsIn("noName", word)) return false;
  let at = 1;
  while (at < tokens.length && isInserted(tokens[at]!.word)) at++;
  const next = tokens[at];
  return (
    next !== undefined &&
    (next.word === "'s" || isFinite(tokens, at) || next.word === "," || (next.word === "and" && tokens[at + 1]?.capital === true))
  );
}
