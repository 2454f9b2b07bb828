// Pieces of dossiers: one entry each with the comments above it, and how it reads when it stands alone.

const MOST_LINES = 12;
const MOST_LETTERS = 900;
/** Faults beyond these would only pile up, and hide what stands behind them. */
const MOST_FAULTS = 2;
const MOST_BLOCKS = 2;

/** True where a line holds neither code nor a comment that could end what is before it. */
const isBare = (line) => /^\s*(?:#|$)/.test(line);

/** True where the first code of some lines is indented, so that it belongs to whatever stands before them. */
export function beginsIndented(lines) {
  const first = lines.find((line) => !isBare(line));
  return first !== undefined && /^\s/.test(first);
}

/** Some lines with how they are read where nothing else stands around them; `null` where they do not stand for themselves, or are long. */
export function pieceOf(language, lines) {
  const text = lines.join("\n");
  if (lines.length > MOST_LINES || text.length > MOST_LETTERS || text.startsWith("\uFEFF") || beginsIndented(lines)) return null;
  const { typed } = language.readText(text);
  const faults = typed.reduce((sum, { faults }) => sum + faults.length, 0);
  return typed.length === 0 || typed.length > MOST_BLOCKS || faults > MOST_FAULTS ? null : { lines, text, typed };
}

/** A text cut before every line that begins in its first column, comments going with what follows them. */
export function cutApart(text) {
  const parts = [];
  let part = [];
  let headed = false;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) {
    if (headed && /^\S/.test(line)) {
      parts.push(part);
      part = [];
      headed = false;
    }
    headed ||= !isBare(line) && /^\S/.test(line);
    part.push(line);
  }
  return [...parts, part];
}
