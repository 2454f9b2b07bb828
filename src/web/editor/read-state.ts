import { StateField, type EditorState, type Text } from "@codemirror/state";
import { listDiagnostics, openText, readText, reread } from "#language";
import type { OpenText, Position, Range, ReadText } from "#language";
import type { Diagnostic, Dossier } from "#model";

/** The text of the editor, opened for the language's services at every change. */
export const openField = StateField.define<OpenText>({
  create: (state) => openText(state.doc.toString()),
  update: (open, { docChanged, newDoc }) => (docChanged ? openText(newDoc.toString(), open) : open),
});

/** What a text says and what is wrong with it. */
interface Read {
  readonly dossier: Dossier;
  readonly diagnostics: readonly Diagnostic[];
}

const known = new WeakMap<Text, Read>();

/** The text that was last read: the next one is mostly that one changed. */
let last: ReadText | undefined;

/** Reads a text, once for each version of it, and only where it differs from the one read before. */
export function readState({ doc }: EditorState): Read {
  const before = known.get(doc);
  if (before) return before;
  last = last ? reread(last, doc.toString()) : readText(doc.toString());
  const read = { dossier: last.dossier, diagnostics: listDiagnostics(last) };
  known.set(doc, read);
  return read;
}

/** A point of the editor as the language counts it. */
export function pointAt(doc: Text, offset: number): Position {
  const line = doc.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

/** A point of the language in the editor; one beyond the text becomes its end. */
function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

/** A range of the language in the editor. */
export function spanOf(doc: Text, { start, end }: Range): { readonly from: number; readonly to: number } {
  return { from: offsetOf(doc, start), to: offsetOf(doc, end) };
}
