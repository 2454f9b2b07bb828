/** Names that are searched for near ones again and again, laid out so that names which begin alike are compared together. */
export interface NearNames {
  /** The names as given, in the order of their small letters. */
  readonly names: readonly string[];
  /** The same in small letters, sorted. */
  readonly folded: readonly string[];
  /** How many letters each name shares with the one before it. */
  readonly shared: Uint16Array;
  /** Which letters each name holds, a bit for each. */
  readonly letters: Int32Array;
}

/** Names laid out for {@link nearestIn}. Each counts once. */
export function nearNames(names: Iterable<string>): NearNames {
  const pairs = [...new Set(names)].map((name) => [name.toLowerCase(), name] as const);
  pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
  const folded = pairs.map(([low]) => low);
  const shared = new Uint16Array(folded.length);
  for (let i = 1; i < folded.length; i++) shared[i] = Math.min(sharedLength(folded[i - 1]!, folded[i]!), 0xffff);
  return { names: pairs.map(([, name]) => name), folded, shared, letters: Int32Array.from(folded, lettersOf) };
}

/** The letters of a name as bits; letters that share a bit count as one. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i++) letters |= 1 << (name.charCodeAt(i) & 31);
  return letters;
}

/** How many bits are set. */
function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** More slips than this are no slip: it bounds the time that a long name takes. */
const MOST_EDITS = 4;

/** A name that is near, by its index, and how many edits away. */
interface Near {
  readonly at: number;
  readonly distance: number;
}

/**
 * The candidates most like `name`, nearest first; letter case does not count. A candidate is near where a third of the longer name's letters at
 * most (one at least, four at most) is edited, or where one begins with the other and three letters or more agree. The distance allowed grows
 * step by step until enough names are near, and names with one beginning are given up together once that beginning is too far away.
 */
export function nearestIn(index: NearNames, name: string, limit = 3): string[] {
  const wanted = name.toLowerCase();
  const most = Math.min(MOST_EDITS, Math.max(1, Math.floor(wanted.length / 2)));
  const begins = beginningWith(index, wanted);
  let found: readonly Near[] = [];
  for (let allowed = 1; allowed <= most && found.length < limit; allowed++) found = within(index, wanted, allowed);
  const taken = new Set(found.map(({ at }) => at));
  const all = [...found, ...begins.filter(({ at }) => !taken.has(at))];
  all.sort((a, b) => a.distance - b.distance || (index.names[a.at]! < index.names[b.at]! ? -1 : 1));
  return all.slice(0, limit).map(({ at }) => index.names[at]!);
}

/** The lists of words asked for so far, laid out, by their words. */
const layouts = new Map<string, NearNames>();

/** The words of the language most like `word`, nearest first, three at most. `words` come from its own short lists, so each is laid out once. */
export function nearest(word: string, words: readonly string[]): readonly string[] {
  const key = words.join("\n");
  let layout = layouts.get(key);
  if (!layout) layouts.set(key, (layout = nearNames(words)));
  return nearestIn(layout, word);
}

function cutoffOf(wanted: string, candidate: string): number {
  return Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
}

/** Names of which one is the beginning of the other, three letters or more. They come behind every name that is truly near. */
function beginningWith({ folded }: NearNames, wanted: string): readonly Near[] {
  if (wanted.length < 3) return [];
  const found: Near[] = [];
  for (let at = firstNotBefore(folded, wanted); at < folded.length && folded[at]!.startsWith(wanted); at++) {
    found.push({ at, distance: cutoffOf(wanted, folded[at]!) + 1 });
  }
  for (let length = 3; length < wanted.length; length++) {
    const beginning = wanted.slice(0, length);
    for (let at = firstNotBefore(folded, beginning); folded[at] === beginning; at++) {
      found.push({ at, distance: cutoffOf(wanted, beginning) + 1 });
    }
  }
  return found;
}

function firstNotBefore(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every name at most `allowed` edits away and near enough for its length. One table of distances, whose rows are kept for the next name. */
function within({ folded, shared, letters }: NearNames, wanted: string, allowed: number): readonly Near[] {
  const width = wanted.length + 1;
  const longest = wanted.length + allowed;
  const table = new Uint8Array(width * (longest + 1)).fill(allowed + 1);
  for (let j = 0; j < width; j++) table[j] = Math.min(j, allowed + 1);
  const own = lettersOf(wanted);
  const found: Near[] = [];
  let known = 0; // rows that hold for the name at hand
  let dead = Infinity; // the first row in which everything is too far away
  for (let at = 0; at < folded.length; at++) {
    const candidate = folded[at]!;
    known = Math.min(known, shared[at]!);
    if (known >= dead) continue;
    dead = Infinity;
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    // Each letter that only one of the two holds takes an edit.
    if (bits(own & ~letters[at]!) > allowed || bits(letters[at]! & ~own) > allowed) continue;
    for (; known < candidate.length && dead === Infinity; known++) {
      if (fillRow(table, width, known + 1, candidate, wanted, allowed) > allowed) dead = known + 1;
    }
    if (dead !== Infinity) continue;
    const distance = table[candidate.length * width + wanted.length]!;
    if (distance <= Math.min(allowed, cutoffOf(wanted, candidate))) found.push({ at, distance });
  }
  return found;
}

/** Row `i` of the table (the candidate's first `i` letters against the wanted name's), within the band that can still be near; its least distance. */
function fillRow(table: Uint8Array, width: number, i: number, candidate: string, wanted: string, allowed: number): number {
  const [row, above, before] = [i * width, (i - 1) * width, (i - 2) * width];
  const letter = candidate.charCodeAt(i - 1);
  const far = allowed + 1;
  const from = Math.max(1, i - allowed);
  const to = Math.min(width - 1, i + allowed);
  let least = (table[row + from - 1] = from === 1 ? Math.min(i, far) : far);
  for (let j = from; j <= to; j++) {
    const other = wanted.charCodeAt(j - 1);
    let value = table[above + j - 1]! + (letter === other ? 0 : 1);
    if (j < i + allowed) value = Math.min(value, table[above + j]! + 1);
    value = Math.min(value, table[row + j - 1]! + 1, far);
    if (i > 1 && j > 1 && letter === wanted.charCodeAt(j - 2) && candidate.charCodeAt(i - 2) === other) {
      value = Math.min(value, table[before + j - 2]! + 1);
    }
    table[row + j] = value;
    if (value < least) least = value;
  }
  return least;
}
