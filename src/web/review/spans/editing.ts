import type { Span } from "#model";
import { wordsOf } from "../../paper/borders.ts";
import type { Fields } from "./fields.ts";
import { nextPart, partsOf, spanOf, withoutPart, withPart, withSpan } from "./parts.ts";
import { moveEnd } from "./steps.ts";

/** A statement being edited: its fields, the part in hand, and which end of that part the arrows move. */
export interface Editing {
  readonly fields: Fields;
  readonly part: string;
  readonly end: "start" | "end";
}

/** Begins to edit, with the actor in hand. */
export function beginEditing(fields: Fields, part = "actor"): Editing {
  return { fields, part, end: "end" };
}

/** Takes the next or former part in hand. */
export function stepPart(editing: Editing, step: 1 | -1): Editing {
  return { ...editing, part: nextPart(editing.fields, editing.part, step), end: "end" };
}

/** Moves the end in hand. A part without words begins at the first word of the statement that no other part has. */
export function movePart(editing: Editing, text: string, stride: "character" | "word", way: 1 | -1): Editing {
  const span = spanOf(editing.fields, editing.part) ?? null;
  if (span === null) return placePart(editing, firstFree(editing.fields, text));
  return withWords(editing, moveEnd(text, span, editing.end, stride, way));
}

/** Puts the part in hand on other words, as chosen in the text. */
export function placePart(editing: Editing, span: Span): Editing {
  return span.start < span.end ? withWords(editing, span) : editing;
}

function withWords(editing: Editing, span: Span): Editing {
  const before = spanOf(editing.fields, editing.part);
  if (before && before.start === span.start && before.end === span.end) return editing;
  return { ...editing, fields: withSpan(editing.fields, editing.part, span) };
}

/** Takes the words of the part in hand away. */
export function clearPart(editing: Editing): Editing {
  const fields = withoutPart(editing.fields, editing.part);
  const isThere = partsOf(fields).some(({ key }) => key === editing.part);
  return { ...editing, fields, part: isThere ? editing.part : "actor" };
}

/** Adds a condition or a source and takes it in hand; it begins at words that no other part has. */
export function addPart(editing: Editing, kind: "condition" | "source", text: string): Editing {
  const { fields, key } = withPart(editing.fields, kind, firstFree(editing.fields, text));
  return { fields, part: key, end: "end" };
}

/** The first word of the statement that no part has yet; its first word where each has one. */
function firstFree(fields: Fields, text: string): Span {
  const words = wordsOf(text, fields.span);
  const taken = partsOf(fields).flatMap(({ key, span }) => (key === "span" || !span ? [] : [span]));
  const isFree = (word: Span) => !taken.some(({ start, end }) => start < word.end && end > word.start);
  return words.find(isFree) ?? words[0] ?? fields.span;
}
