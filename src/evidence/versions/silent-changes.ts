import type { Span } from "#model";
import { fold, sentences, words } from "#text";
import { commonOrder, type Pair } from "./common-order.ts";

/**
 * A sentence that is not the same in two versions of a text, with its place in each: `added` has none before, `removed` none after, `changed` has both.
 */
export interface SilentChange {
  readonly kind: "added" | "removed" | "changed";
  readonly before: Span | null;
  readonly after: Span | null;
}

interface Sentence {
  readonly span: Span;
  /** The sentence with its typography evened out: a curly quote or a new space is no change. */
  readonly key: string;
}

/** From this share of common words on, a sentence that went and one that came in its place are one that was changed. */
const CHANGED = 0.5;
/** How many sentences on a changed one is looked for. */
const REACH = 40;

/**
 * What was changed from one version of a text to the next, sentence by sentence, in order of place. Sentences that were only moved are left out. Close to
 * linear in the texts' lengths.
 */
export function silentChanges(before: string, after: string): readonly SilentChange[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const kept = commonOrder(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const [gone, come] = [unkept(old, new Set(kept.map(([i]) => i))), unkept(now, new Set(kept.map(([, j]) => j)))];
  const [went, came] = [notIn(gone, come), notIn(come, gone)];
  const changes: SilentChange[] = [];
  let [i, j] = [0, 0];
  for (const [endOld, endNow] of [...kept, [old.length, now.length] as Pair]) {
    changes.push(...changesIn(old.slice(i, endOld).filter(isOf(went)), now.slice(j, endNow).filter(isOf(came))));
    [i, j] = [endOld + 1, endNow + 1];
  }
  return changes;
}

function sentencesOf(text: string): readonly Sentence[] {
  const folded = fold(text);
  return sentences(folded.text).map((span) => ({
    span: folded.toSource(span),
    key: folded.text.slice(span.start, span.end).replace(/\s+/g, " "),
  }));
}

function unkept(all: readonly Sentence[], kept: ReadonlySet<number>): readonly Sentence[] {
  return all.filter((_, index) => !kept.has(index));
}

/** The sentences that are not also among `others`, each of which stands for one of them only. */
function notIn(some: readonly Sentence[], others: readonly Sentence[]): ReadonlySet<Sentence> {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return new Set(
    some.filter(({ key }) => {
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    }),
  );
}

function isOf(some: ReadonlySet<Sentence>): (sentence: Sentence) => boolean {
  return (sentence) => some.has(sentence);
}

/** The changes between two sentences that stayed: each that went is paired with the first that came and is enough like it. */
function changesIn(went: readonly Sentence[], came: readonly Sentence[]): readonly SilentChange[] {
  const changes: SilentChange[] = [];
  const wordsCame = came.map(({ key }) => wordsOf(key));
  let next = 0;
  for (const { span, key } of went) {
    const had = wordsOf(key);
    const reach = Math.min(came.length, next + REACH);
    let found = next;
    while (found < reach && likeness(had, wordsCame[found]!) < CHANGED) found++;
    if (found >= reach) changes.push({ kind: "removed", before: span, after: null });
    else {
      for (; next < found; next++) changes.push({ kind: "added", before: null, after: came[next]!.span });
      changes.push({ kind: "changed", before: span, after: came[found]!.span });
      next = found + 1;
    }
  }
  for (; next < came.length; next++) changes.push({ kind: "added", before: null, after: came[next]!.span });
  return changes;
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(words(key).map((word) => word.text.toLowerCase()));
}

/** The share of words that two sentences have in common, 0..1. Source: Dice 1945. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
