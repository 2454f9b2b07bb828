import type { Place } from "#model";

/** A point in a text, before the character it names. Lines and characters count from 0; a character is a UTF-16 code unit. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open stretch of a text. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A change to a text: `text` takes the stead of what stands in `range`. No two edits of one list overlap. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A stretch of one line. */
export function within(line: number, character: number, length: number): Range {
  return { start: { line, character }, end: { line, character: character + length } };
}

/** Where a place of the model lies: its lines and columns count from 1. */
export function rangeOf({ line, column, length }: Place): Range {
  return within(line - 1, column - 1, length);
}

/** True where a point lies in a range or at one of its ends. */
export function touches({ start, end }: Range, { line, character }: Position): boolean {
  if (line < start.line || line > end.line) return false;
  return (line > start.line || character >= start.character) && (line < end.line || character <= end.character);
}
