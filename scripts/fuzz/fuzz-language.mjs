// Hostile inputs for the dossier language. One to five entries of the corpus are put together, one of them is changed by some letters, words or
// lines, and the text is read, checked, formatted and printed. A change that shows something new (messages and kinds of entries not seen
// together before) joins the corpus. Nothing may throw, nothing may take a second, no entry may be read otherwise for a change in another,
// formatting and printing must keep what the text says, and formatting what was formatted may change nothing.
import { changedLines, dice, noise } from "./change.mjs";
import { alike, faultOf, faultOfRereading, treat } from "./fault-of.mjs";
import { minimised } from "./minimised.mjs";
import { beginsIndented, cutApart, pieceOf } from "./pieces.mjs";

const CORPUS_LIMIT = 6000;
const MOST_PIECES = 5;
/** One input in so many is a whole dossier or more, is read again after a change, has other line ends, or is noise in its changed piece. */
const [LARGE, REREAD, OTHER_ENDS, NOISE] = [1000, 16, 64, 20];
const LARGE_PIECES = 150;

/** What was seen together, as numbers: each word has one, and each pair of words a bit. */
class Sights {
  #numbers = new Map();
  #pairs = new Uint8Array(1 << 20);
  #words = [];

  /** Notes a word of the input at hand. */
  note(word) {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    if (!this.#words.includes(number)) this.#words.push(number);
  }

  /** True where two of the words noted since the last time were never noted together before. */
  anyNew() {
    let fresh = false;
    for (const a of this.#words) {
      for (const b of this.#words) {
        const pair = ((a & 1023) << 10) | (b & 1023);
        if (this.#pairs[pair] === 0) fresh = true;
        this.#pairs[pair] = 1;
      }
    }
    this.#words.length = 0;
    return fresh;
  }
}

/** The texts tried so far, by their hashes (FNV-1a, 32 bits); of two that fall on one slot the later one is remembered. */
class Tried {
  #slots = new Uint32Array(1 << 20);

  /** Notes a text, and tells whether it was tried already. Of ten thousand new texts, it takes fewer than one for an old one. */
  has(text) {
    let hash = 2166136261;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    hash >>>= 0;
    const slot = (hash ^ (hash >>> 12)) & (this.#slots.length - 1);
    if (this.#slots[slot] === hash) return true;
    this.#slots[slot] = hash;
    return false;
  }
}

/**
 * The next input: pieces in their order, half of them from the `given` ones that the corpus begins with, which of them is changed, and the lines
 * that stand in its stead.
 */
function draw(corpus, given, roll) {
  const piece = () => corpus[roll(roll(2) === 0 ? given : corpus.length)];
  const size = 1 + (roll(LARGE) === 0 ? roll(LARGE_PIECES) : Math.min(roll(MOST_PIECES), roll(MOST_PIECES), roll(MOST_PIECES)));
  const pieces = [];
  while (pieces.length < size) pieces.push(piece());
  const at = roll(size);
  const line = () => {
    const { lines } = piece();
    return lines[roll(lines.length)];
  };
  if (roll(NOISE) === 0) return { pieces, at, put: noise(roll) };
  const { lines, text } = pieces[at];
  let put = changedLines(lines, line, roll);
  while (put.length === lines.length && put.join("\n") === text) put = changedLines(lines, line, roll);
  return { pieces, at, put };
}

/** The text of an input, its changed piece as given. */
function joined(pieces, at, changed) {
  let text = at === 0 ? changed : pieces[0].text;
  for (let i = 1; i < pieces.length; i++) text += `\n${i === at ? changed : pieces[i].text}`;
  return text;
}

/** How many lines stand before the changed piece. */
function linesBefore({ pieces, at }) {
  let lines = 0;
  for (let i = 0; i < at; i++) lines += pieces[i].lines.length;
  return lines;
}

/** The line (from 1) of an entry that was not changed and is read otherwise than where it stands alone; 0 where none is. */
function lostLine(typed, { pieces, at, put }) {
  const cutOff = beginsIndented(put) ? at - 1 : -1;
  let line = 0;
  let next = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (i !== at) {
      const alone = pieces[i].typed;
      const sure = i === cutOff ? alone.length - 1 : alone.length;
      for (let k = 0; k < sure; k++) {
        const wanted = line + alone[k].block.line;
        while (next < typed.length && typed[next].block.line < wanted) next++;
        if (typed[next]?.block.line !== wanted || !readAs(typed[next], alone[k])) return wanted;
      }
    }
    line += i === at ? put.length : pieces[i].lines.length;
  }
  return 0;
}

/** All that the message of a fault is made from. */
function mark({ line, fault: { key, values, start, end } }) {
  return JSON.stringify([key, values, line.text.slice(start, end)]);
}

/** True where two blocks were read as the same, down to their faults. */
function readAs(a, b) {
  if (a.faults.length !== b.faults.length) return false;
  for (let at = 0; at < a.faults.length; at++) if (mark(a.faults[at]) !== mark(b.faults[at])) return false;
  return a.lost === b.lost && alike(a.entry, b.entry, false) && alike(a.affair, b.affair) && alike(a.include, b.include);
}

/** True where an entry is read otherwise when it stands alone: what `lostLine` finds, for a text of which no more is known. */
function isLost(language, text) {
  try {
    const pieces = cutApart(text).map((lines) => ({ lines, typed: language.readText(lines.join("\n")).typed }));
    return lostLine(language.readText(text).typed, { pieces, at: -1, put: [] }) > 0;
  } catch {
    return false;
  }
}

/** Notes what a changed piece shows: its kinds of entries and the messages that stand on its lines. */
function sight(sights, { read, found }, from, to) {
  const within = ({ line }) => line > from && line <= to;
  for (const block of read.typed) if (within(block.block)) sights.note(block.entry?.kind ?? "");
  for (const { code, place } of read.diagnostics) if (within(place)) sights.note(code);
  for (const { code, place } of found) if (within(place)) sights.note(code);
}

/** A failure with the fewest lines and letters that still show it; for a reading after a change, `before` is what was read before. */
function failureOf(language, wrong, text, before) {
  if (before !== undefined) {
    const small = minimised(text, (less) => faultOfRereading(language, before, less) !== null);
    return { wrong, text, small, before: minimised(before, (less) => faultOfRereading(language, less, small) !== null) };
  }
  const holds = faultOf(language, text) === null ? (less) => isLost(language, less) : (less) => faultOf(language, less) !== null;
  return { wrong, text, small: holds(text) ? minimised(text, holds) : text };
}

/** What is wrong with an input as a whole, and with what is around its change. */
function examine(language, input, text, treated, again) {
  if (treated.wrong) return { wrong: treated.wrong };
  const line = lostLine(treated.read.typed, input);
  if (line > 0) return { wrong: `the entry on line ${line} is read otherwise than where it stands alone` };
  if (!again) return null;
  const before = joined(input.pieces, input.at, input.pieces[input.at].text);
  const wrong = faultOfRereading(language, before, text, treated.read);
  return wrong ? { wrong, before } : null;
}

/**
 * Tries the given texts and their entries, then changed ones, none of them twice, until `stop(count)` says so or one fails; `trying(text)` hears of
 * each before it is tried. Returns how many changed ones were tried, how many pieces the corpus came to hold, and the failure: what is wrong, the
 * text, and the fewest of its lines and letters that still show it.
 */
export function fuzzLanguage({ language, texts, seed, stop, trying = () => {} }) {
  const roll = dice(seed);
  const parts = texts.flatMap(cutApart);
  for (const text of [...texts, ...parts.map((lines) => lines.join("\n"))]) {
    trying(text);
    const wrong = faultOf(language, text);
    if (wrong) return { count: 0, corpus: 0, failure: failureOf(language, wrong, text) };
  }
  const corpus = parts.map((lines) => pieceOf(language, lines)).filter((piece) => piece !== null);
  const first = corpus.length;
  const sights = new Sights();
  const tried = new Tried();
  let count = 0;
  while (!stop(count)) {
    const input = draw(corpus, first, roll);
    const plain = joined(input.pieces, input.at, input.put.join("\n"));
    const text = roll(OTHER_ENDS) === 0 ? plain.replaceAll("\n", roll(2) === 0 ? "\r\n" : "\r") : plain;
    if (tried.has(text)) continue;
    trying(text);
    count++;
    const from = linesBefore(input);
    const to = from + input.put.length;
    const treated = treat(language, text, from, to);
    const found = examine(language, input, text, treated, roll(REREAD) === 0);
    if (found) return { count, corpus: corpus.length, failure: failureOf(language, found.wrong, text, found.before) };
    sight(sights, treated, from, to);
    if (!sights.anyNew()) continue;
    const alone = input.put.join("\n");
    const wrong = faultOf(language, alone);
    if (wrong) return { count, corpus: corpus.length, failure: failureOf(language, wrong, alone) };
    const piece = pieceOf(language, input.put);
    if (piece === null) continue;
    if (corpus.length < CORPUS_LIMIT) corpus.push(piece);
    else corpus[first + roll(CORPUS_LIMIT - first)] = piece;
  }
  return { count, corpus: corpus.length, failure: null };
}
