import type { Fix } from "#model";

/**
 * A text after a fix; lines and columns count as in `Place`. Only the edits of one file are made, the first edit's where none is named; edits
 * outside the text change nothing.
 */
export function applyFix(text: string, fix: Fix, file = fix.edits[0]?.place.file): string {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length);
  const starts = [text.startsWith("\uFEFF") ? 1 : 0, ...ends];
  const edits = fix.edits.flatMap(({ place, text: put }) => {
    const start = starts[place.line - 1];
    return start === undefined || place.file !== file
      ? []
      : [{ start: start + place.column - 1, end: start + place.column - 1 + place.length, put }];
  });
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((whole, { start, end, put }) => whole.slice(0, start) + put + whole.slice(end), text);
}
