/** A stretch of wording: in both forms, in the later alone, or in the first alone. */
export interface Stretch {
  readonly is: "same" | "added" | "lost";
  readonly text: string;
}

/** Longer forms than this, in words, are not set against each other: the work grows with the product of both. */
const MOST_WORDS = 600;
/** Below this share of common words, of the longer form, marks would be noise: it is said in other words throughout. */
const LEAST_COMMON = 0.35;

/**
 * How one form of a quotation differs in its words from the first, as stretches in reading order; `null` where they have too little in common, or are
 * too long, for marks to say anything. Case and punctuation at the edges of a word do not count.
 */
export function wordDifference(first: string, form: string): readonly Stretch[] | null {
  const [before, after] = [wordsOf(first), wordsOf(form)];
  if (before.length === 0 || after.length === 0 || before.length > MOST_WORDS || after.length > MOST_WORDS) return null;
  const common = commonCourse(before.map(bareWord), after.map(bareWord));
  if (common.length / Math.max(before.length, after.length) < LEAST_COMMON) return null;
  const stretches: Stretch[] = [];
  const push = (is: Stretch["is"], words: readonly string[]): void => {
    const text = words.join("");
    const isGlued = stretches.length > 0 && !/^\s/.test(text); // the first word of a form has no space before it
    if (text !== "") stretches.push({ is, text: isGlued ? ` ${text}` : text });
  };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...common, [before.length, after.length] as const]) {
    push("lost", before.slice(i, nextI));
    push("added", after.slice(j, nextJ));
    if (nextJ < after.length) push("same", [after[nextJ]!]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return joined(stretches);
}

/** Words with the space before each. */
function wordsOf(text: string): readonly string[] {
  return text.trim().match(/\s*\S+/g) ?? [];
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || word.trim();
}

/** The longest course of words that both have in the same order, as places in both. */
function commonCourse(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) places.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return places;
}

/** Neighbours of one kind become one stretch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last?.is === stretch.is) all[all.length - 1] = { is: last.is, text: last.text + stretch.text };
    else all.push(stretch);
  }
  return all;
}
