import type { Diagnostic } from "#model";
import { rangeOf, type Range, type TextEdit } from "./position.ts";

/** A change that mends a message, ready to be made. */
export interface OfferedFix {
  readonly title: string;
  readonly diagnostic: Diagnostic;
  readonly edits: readonly TextEdit[];
}

/** The changes that mend what is found in a range. A fix that reaches into another file is not offered: only this text is open. */
export function offerFixes(diagnostics: readonly Diagnostic[], range: Range): readonly OfferedFix[] {
  return diagnostics.flatMap((diagnostic): readonly OfferedFix[] => {
    const { fix, place } = diagnostic;
    if (!fix || !meets(rangeOf(place), range) || fix.edits.some((edit) => edit.place.file !== place.file)) return [];
    return [{ title: fix.title, diagnostic, edits: fix.edits.map((edit) => ({ range: rangeOf(edit.place), text: edit.text })) }];
  });
}

/** True where two ranges share a point, be it an end. */
function meets(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range["start"], other: Range["start"]): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
