import { expect, it } from "vitest";
import type { CodeAction, CodeActionParams, Connection } from "vscode-languageserver/node";
import { openText } from "#language";
import type { Diagnostic } from "#model";
import { answerTexts } from "../../src/lsp/answer-texts.ts";

const place = { file: "", line: 2, column: 16, length: 4 };
const diagnostic: Diagnostic = {
  severity: "error",
  code: "unknown-name",
  message: "found `thwa`",
  place,
  fix: { title: "Write `thaw`", edits: [{ place, text: "thaw" }] },
};
const text = 'event thaw "T"\ngoal g "G" needs thwa\n';

it("a message's fix is an action that an editor can take", () => {
  let asked: ((params: CodeActionParams) => CodeAction[]) | undefined;
  const onCodeAction = (handler: typeof asked): void => void (asked = handler);
  const languages = { semanticTokens: { on: () => {}, onDelta: () => {}, onRange: () => {} } };
  // Every other question is heard and left alone.
  const connection = new Proxy({ onCodeAction, languages }, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
  const sheet = { uri: "file:///a", version: 1, text, open: openText(text), dossier: { affair: { id: "", title: "" }, entries: [] } };
  answerTexts(connection as unknown as Connection, () => ({ ...sheet, diagnostics: [diagnostic] }));
  const at = { line: 1, character: 16 };
  const [action, ...others] = asked!({ textDocument: { uri: "file:///a" }, range: { start: at, end: at }, context: { diagnostics: [] } });
  expect(others).toEqual([]);
  expect(action).toMatchObject({ title: "Write `thaw`", kind: "quickfix", isPreferred: true, diagnostics: [{ code: "unknown-name" }] });
  expect(action!.edit!.changes!["file:///a"]).toEqual([
    { range: { start: { line: 1, character: 15 }, end: { line: 1, character: 19 } }, newText: "thaw" },
  ]);
});
