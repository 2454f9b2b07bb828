import type { Extension } from "@codemirror/state";
import { linter, lintGutter, type Action, type Diagnostic as Shown } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import { offerFixes, rangeOf } from "#language";
import type { OfferedFix } from "#language";
import type { Diagnostic } from "#model";
import { pointAt, readState, spanOf } from "./read-state.ts";

/** Pause in typing after which the text is read anew. */
const PAUSE_MS = 250;

/** Messages under the words that they are about, beside the lines, and in a list; a message that can be mended has a button for it. */
export const messages: Extension = [linter(shownMessages, { delay: PAUSE_MS }), lintGutter()];

function shownMessages(view: EditorView): readonly Shown[] {
  const { doc } = view.state;
  return readState(view.state).diagnostics.map((diagnostic): Shown => {
    const { from, to } = spanOf(doc, rangeOf(diagnostic.place));
    const { severity, message, accepted } = diagnostic;
    const way = accepted && accepted.length > 0 ? ` Accepted here: ${accepted.slice(0, 8).join(", ")}.` : "";
    return { from, to: Math.max(from, to), severity, message: `${message}.${way}`, actions: actionsOf(diagnostic) };
  });
}

function actionsOf(diagnostic: Diagnostic): Action[] {
  return offerFixes([diagnostic], rangeOf(diagnostic.place)).map((fix) => ({ name: fix.title, apply: (view) => makeFix(view, fix) }));
}

function makeFix(view: EditorView, { edits }: OfferedFix): void {
  const { doc } = view.state;
  view.dispatch({ changes: edits.map(({ range, text }) => ({ ...spanOf(doc, range), insert: text })), userEvent: "input.fix" });
}

/** Makes the first change that mends what is found at the caret, or on its line; false where there is none. */
export function fixHere(view: EditorView): boolean {
  const { doc, selection } = view.state;
  const { diagnostics } = readState(view.state);
  const at = pointAt(doc, selection.main.head);
  const line = { start: { line: at.line, character: 0 }, end: { line: at.line, character: doc.line(at.line + 1).length } };
  const fix = offerFixes(diagnostics, { start: at, end: at })[0] ?? offerFixes(diagnostics, line)[0];
  if (fix) makeFix(view, fix);
  return fix !== undefined;
}
