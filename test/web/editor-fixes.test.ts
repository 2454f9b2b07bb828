import { EditorState, type TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { expect, it, vi } from "vitest";
import type { Diagnostic } from "#model";
import { fixHere } from "../../src/web/editor/messages.ts";
import { openField } from "../../src/web/editor/read-state.ts";

const place = { file: "", line: 2, column: 18, length: 4 };
const found: Diagnostic = {
  severity: "error",
  code: "unknown-name",
  message: "found `thwa`",
  place,
  fix: { title: "Write `thaw`", edits: [{ place, text: "thaw" }] },
};
vi.mock("#language", async (original) => ({ ...(await original<object>()), listDiagnostics: () => [found] }));

/** The text after the key that mends what is found at the caret's line; null where there was nothing to mend. */
function mendedAt(line: number): string | null {
  const doc = 'event thaw "T"\ngoal g "G" needs thwa\n';
  let state = EditorState.create({ doc, extensions: [openField] });
  state = state.update({ selection: { anchor: state.doc.line(line).from } }).state;
  const view = { state, dispatch: (change: TransactionSpec) => (state = view.state.update(change).state) };
  return fixHere(view as unknown as EditorView) ? state.doc.toString() : null;
}

it("the key that mends makes the change of a message on its line", () => {
  expect(mendedAt(2)).toBe('event thaw "T"\ngoal g "G" needs thaw\n');
});

it("the key that mends does nothing where nothing can be mended", () => expect(mendedAt(1)).toBeNull());
