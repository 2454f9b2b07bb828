// Changes to some lines of a dossier: letters, words, lines and noise, drawn from what means something to the language or breaks it.

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
const ENDS = /\r\n|\n|\r/;
const MOST_EDITS = 6;

/** Whole numbers below a bound, always the same ones for a seed (xorshift, 32 bits). */
export function dice(seed) {
  let state = Math.imul(seed, 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One line changed in one place; `other` is a line from elsewhere. */
function changedLine(line, other, roll) {
  const token = TOKENS[roll(TOKENS.length)];
  const where = roll(line.length + 1);
  const kind = roll(11);
  if (kind < 5) {
    if (kind === 0) return line.slice(0, where) + line.slice(where + 1 + roll(3));
    if (kind === 1) return line.slice(0, where) + String.fromCharCode(roll(10) === 0 ? roll(65536) : 32 + roll(95)) + line.slice(where);
    if (kind === 2) return line.slice(0, where) + token + line.slice(where);
    if (kind === 3) return line.slice(0, where) + other.slice(roll(other.length + 1));
    return roll(2) === 0 ? `  ${line}` : line.trimStart();
  }
  const words = line.split(" ");
  const word = roll(words.length);
  if (kind < 7) words[word] = token;
  else if (kind === 7) words.splice(word, 1);
  else if (kind === 8) words.splice(word, 0, token);
  else if (kind === 9) words[word] = words[roll(words.length)];
  else
    words.splice(
      word,
      0,
      ...other
        .trim()
        .split(" ")
        .slice(roll(3), 3 + roll(6)),
    );
  return words.join(" ");
}

/** Some lines after one to six changes, an empty one where none is left; `other()` gives a line from elsewhere. */
export function changedLines(lines, other, roll) {
  const changed = [...lines];
  const edits = roll(3) < 2 ? 1 : 2 + roll(MOST_EDITS - 1);
  for (let done = 0; done < edits && changed.length > 0; done++) {
    const at = roll(changed.length);
    const kind = roll(12);
    if (kind === 0) changed.splice(at, 1 + roll(2));
    else if (kind === 1) changed.splice(at, 0, changed[at]);
    else if (kind === 2) changed.splice(at + 1, 0, other());
    else if (kind === 3) changed.splice(at, 0, changed.splice(roll(changed.length), 1)[0]);
    else changed[at] = changedLine(changed[at], other(), roll);
  }
  return takenApart(changed.length > 0 ? changed : [""]);
}

/** Lines of noise that owe nothing to any dossier. */
export function noise(roll) {
  const words = [];
  for (let left = 1 + roll(24); left > 0; left--)
    words.push(roll(4) === 0 ? String.fromCharCode(roll(65536)) : TOKENS[roll(TOKENS.length)]);
  return takenApart([words.join(roll(3) === 0 ? "" : " ")]);
}

/** Lines taken apart again where a change brought line breaks. */
function takenApart(lines) {
  return lines.some((line) => ENDS.test(line)) ? lines.flatMap((line) => line.split(ENDS)) : lines;
}
