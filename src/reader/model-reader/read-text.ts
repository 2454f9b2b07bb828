import type { Group, Member, Span } from "#model";
import { type Context, contextOf } from "../context.ts";
import { knownNames } from "../known-names.ts";
import { dictionary, type NameIndex } from "../name-index.ts";
import { findNames, learnNames, resolveNames } from "../names.ts";
import type { Range } from "../noun-phrase.ts";
import { once } from "../once.ts";
import { readSentences, type Sentence } from "../passage.ts";
import type { ReaderInput } from "../reader-input.ts";

/** A report read once, against which everything that a model says of it is checked. */
export interface ReadText extends ReaderInput {
  readonly sentences: readonly Sentence[];
  readonly learned: NameIndex;
  /** Every id that a name can have: the dictionary's, the affair's own and those that this report introduces. */
  readonly closed: ReadonlySet<string>;
  /** The ids of those whom the report names. */
  readonly named: ReadonlySet<string>;
}

/** Reads a report for the checks. */
export function readText(input: ReaderInput): ReadText {
  const { report, known = [] } = input;
  const sentences = readSentences(report.text);
  const learned = learnNames(sentences, knownNames(known));
  const named = new Set(sentences.flatMap(({ tokens }) => findNames(tokens, learned).flatMap(({ ids }) => ids)));
  for (const { ids } of resolveNames(report.title ?? "")) for (const id of ids) named.add(id);
  return { ...input, sentences, learned, named, closed: new Set([...LISTED(), ...knownIds(known), ...named]) };
}

/** Every id of the dictionary. */
const LISTED = once(() => [...dictionary().values()].flat().map(({ id }) => id));

function knownIds(known: readonly (Member | Group)[]): readonly string[] {
  return known.map((entry) => (entry.kind === "group" ? `group:${entry.id}` : entry.id));
}

/** A place in a sentence: the sentence as the rules see it, and the range of its tokens that lie in a span. */
export interface Placed {
  readonly context: Context;
  readonly range: Range;
}

/** The sentence in which a span begins, with the tokens of the span in it; `null` where no token of a sentence lies in it. */
export function placed(read: ReadText, span: Span): Placed | null {
  const sentence = read.sentences.find(({ start, end }) => span.start < end && start < span.end);
  if (sentence === undefined) return null;
  const context = contextOf(read.report.text, sentence, read.learned, read, [], null);
  const from = context.tokens.findIndex((token) => token.end > span.start);
  const beyond = context.tokens.findIndex((token) => token.start >= span.end);
  const to = beyond < 0 ? context.tokens.length : beyond;
  return from < 0 || to <= from ? null : { context, range: { from, to } };
}
