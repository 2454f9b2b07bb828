// Hostile inputs for the dossier language. Texts of the corpus are changed by a few bytes, words or lines, and read, checked and formatted;
// a text that shows something new (messages and kinds of entries not seen together before) joins the corpus. Nothing may throw, nothing may
// take a second, nothing outside the changed lines may be read otherwise, and formatting what was formatted may change nothing.

/** Words and marks that mean something to the language, or break it. */
const TOKENS = [
  ..."proviso affair include member group origin report decision event fact body instrument clause pledge refusal threat demand accusation".split(
    " ",
  ),
  ..."no-commitment taken movement condition position likelihood linked cost goal scenario expect if only unless after says by origin grade".split(
    " ",
  ),
  ..."quote at least exactly of all some most nearly and or not always never in to will may stage formal deployed withdrawn promised since".split(
    " ",
  ),
  ..."until recorded from hedged given refusing without as known on yes no needs decides unanimity quota qualified votes blocking veto is a".split(
    " ",
  ),
  ..."2026 2026-03-12 2026-03~ 12 March 2026 5 5,000 5..7 5k 1e9 0.5 30% p3 B3 A nothing counted GB Britain x.y.z Ювіляри 漢字 -".split(
    " ",
  ),
  ...'" \\ ( ) # , .. >= ≥ “ ” [ ] { } : / \\u{1F6A2} \\n'.split(" "),
  ..."\u00a0 \u2028 \ufeff \ud800 \0 \t \r \r\n \n".split(" "),
  "\n  ",
  "\n",
  " ",
  "\n# ",
  "\n  # ",
];
const SECOND = 1000;
const CORPUS_LIMIT = 4000;
const WINDOW = 14;

/** Whole numbers below a bound, always the same ones for a seed (xorshift, 32 bits). */
function dice(seed) {
  let state = Math.imul(seed, 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const bare = (entry) => entry && JSON.stringify({ ...entry, place: 0, remarks: 0 });

/** The entries of a text, each with its first line (from 0), before members are read under their own names. */
function entriesOf(read) {
  return read.typed.map(({ block, entry }) => ({ line: block.line - 1, said: bare(entry) }));
}

/** What is wrong with how a text is treated; `null` where nothing is. */
export function faultOf(language, text) {
  const begun = performance.now();
  try {
    const read = language.readText(text);
    language.check(read.dossier, read.lost);
    const once = language.format(text).text;
    if (language.format(once).text !== once) return "formatting twice changes something";
  } catch (error) {
    return `throws ${error instanceof Error ? error.message : String(error)}`;
  }
  return performance.now() - begun > SECOND ? "takes more than a second" : null;
}

/** Entries that do not touch the lines `[from, to)`, which `put` replaced, and that are read otherwise all the same. */
function lostLine(language, before, after, { from, to, put }) {
  const old = entriesOf(before);
  const now = new Map(entriesOf(after).map(({ line, said }) => [line, said]));
  const by = put.length - (to - from);
  const found = old.find(({ line, said }, at) => {
    const next = old[at + 1]?.line ?? Infinity;
    if (next < from) return now.get(line) !== said;
    return line >= to && now.get(line + by) !== said;
  });
  return found === undefined ? null : `the entry on line ${found.line + 1} is read otherwise after a change elsewhere`;
}

/** One change to the lines of a text: which lines go, and what comes. */
function change(lines, corpus, roll) {
  const at = roll(lines.length);
  const line = lines[at];
  const token = TOKENS[roll(TOKENS.length)];
  const where = roll(line.length + 1);
  const words = line.split(" ");
  const word = roll(words.length);
  const put = (text, to = at + 1) => ({ from: at, to, put: text });
  switch (roll(11)) {
    case 0:
      return put([line.slice(0, where) + line.slice(where + 1 + roll(3))]);
    case 1:
      return put([line.slice(0, where) + String.fromCharCode(roll(10) === 0 ? roll(65536) : 32 + roll(95)) + line.slice(where)]);
    case 2:
      return put([line.slice(0, where) + token + line.slice(where)]);
    case 3:
      return put([words.with(word, token).join(" ")]);
    case 4:
      return put([words.toSpliced(word, 1).join(" ")]);
    case 5:
      return put([words.toSpliced(word, 0, token).join(" ")]);
    case 6:
      return put([], at + 1 + roll(2));
    case 7:
      return put([line, line]);
    case 8: {
      const other = corpus[roll(corpus.length)];
      return put([line, other[roll(other.length)]]);
    }
    case 9:
      return put([words.with(word, words[roll(words.length)]).join(" ")]);
    default:
      return put([roll(2) === 0 ? `  ${line}` : line.trimStart()]);
  }
}

/** Noise that owes nothing to the corpus. */
function noise(roll) {
  const count = 1 + roll(24);
  return Array.from({ length: count }, () => (roll(4) === 0 ? String.fromCharCode(roll(65536)) : TOKENS[roll(TOKENS.length)])).join(
    roll(3) === 0 ? "" : " ",
  );
}

/** A change that was made, with its lines taken apart again where it brought line breaks. */
function applied(lines, { from, to, put }) {
  const fresh = put.flatMap((line) => line.split(/\r\n|\n|\r/));
  const end = Math.min(to, lines.length);
  return { made: { from, to: end, put: fresh }, text: [...lines.slice(0, from), ...fresh, ...lines.slice(end)].join("\n") };
}

/** The texts to begin with: pieces of the given ones short enough to be read in a moment, cut where an entry begins. */
function piecesOf(texts) {
  return texts.flatMap((text) => {
    const pieces = [];
    let piece = [];
    for (const line of text.split(/\r\n|\n|\r/)) {
      if (piece.length >= WINDOW && /^\S/.test(line)) pieces.push(piece.splice(0));
      piece.push(line);
    }
    return piece.length > 0 ? [...pieces, piece] : pieces;
  });
}

/** The fewest lines, then the fewest letters, that still show the fault. */
function minimised(text, holds) {
  let kept = text;
  for (const join of ["\n", ""]) {
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      const parts = kept.split(join);
      for (let at = 0; at < parts.length;) {
        const fewer = parts.toSpliced(at, size);
        if (fewer.length < parts.length && holds(fewer.join(join))) parts.splice(at, size);
        else at += size;
      }
      kept = parts.join(join);
    }
  }
  return kept;
}

/** Everything that a text shows: a text that shows something else may lead on. */
function shown(read, found) {
  return [...new Set([...found.map(({ code }) => code), ...read.dossier.entries.map(({ kind }) => kind)])].sort().join(" ");
}

/**
 * Tries changed texts until `stop(count)` says so or one fails. Returns how many were tried, how many joined the corpus, and the failure: what is
 * wrong, the text, and the fewest of its lines and letters that still show it.
 */
export function fuzzLanguage({ language, texts, seed, stop }) {
  const roll = dice(seed);
  const corpus = piecesOf(texts);
  const seen = new Set();
  let count = 0;
  for (; !stop(count); count++) {
    const lines = corpus[roll(corpus.length)];
    const random = roll(20) === 0;
    const { made, text } = random ? { made: null, text: noise(roll) } : applied(lines, change(lines, corpus, roll));
    const wrong = faultOf(language, text) ?? (made && wrongElsewhere(language, lines.join("\n"), text, made, count % 16 === 0));
    if (wrong) {
      const small = minimised(text, (less) => faultOf(language, less) !== null);
      return { count: count + 1, corpus: corpus.length, failure: { wrong, text, small: faultOf(language, text) ? small : text } };
    }
    const read = language.readText(text);
    const signature = shown(read, [...read.diagnostics, ...language.check(read.dossier, read.lost)]);
    if (seen.has(signature) || corpus.length >= CORPUS_LIMIT) continue;
    seen.add(signature);
    const next = text.split(/\r\n|\n|\r/);
    if (next.length <= 2 * WINDOW) corpus.push(next);
  }
  return { count, corpus: corpus.length, failure: null };
}

/** What a change did to the rest of its text; now and then, also whether reading again gives what reading afresh does. */
function wrongElsewhere(language, before, after, made, again) {
  if (before.startsWith("\uFEFF") !== after.startsWith("\uFEFF")) return null;
  const [old, fresh] = [language.readText(before), language.readText(after)];
  const lost = lostLine(language, old, fresh, made);
  if (lost || !again) return lost;
  const view = ({ dossier, diagnostics, includes, lost: gone, tail }) => JSON.stringify({ dossier, diagnostics, includes, gone, tail });
  return view(language.reread(old, after)) === view(fresh) ? null : "reading again after a change gives something else than reading afresh";
}
