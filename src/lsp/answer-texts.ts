import { colourTokens, findFolds, formatEdits, listSymbols, offerFixes, widenSelection } from "#language";
import { CodeActionKind, FoldingRangeKind, SemanticTokensBuilder, type Connection, type SelectionRange } from "vscode-languageserver/node";
import type { Sheet } from "./sheet.ts";
import { pushTokens, toDiagnostic, toSymbol } from "./to-protocol.ts";
import type { Wholes } from "./whole.ts";

/** Answers what an editor asks about a document, or stretches of it: outline, folds, selection, form, fixes, colours. */
export function answerTexts(connection: Connection, sheetOf: (uri: string) => Sheet | null, wholes: Wholes): void {
  connection.onDocumentSymbol(({ textDocument }) => {
    const sheet = sheetOf(textDocument.uri);
    return sheet && listSymbols(sheet.open).map((symbol) => toSymbol(symbol, sheet.open.lines));
  });
  connection.onFoldingRanges(({ textDocument }) => {
    const sheet = sheetOf(textDocument.uri);
    const folds = sheet ? findFolds(sheet.open) : [];
    return folds.map(({ first, last, kind }) => ({
      startLine: first,
      endLine: last,
      ...(kind === "comment" ? { kind: FoldingRangeKind.Comment } : {}),
    }));
  });
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const sheet = sheetOf(textDocument.uri);
    return sheet && positions.map((at) => nested(widenSelection(sheet.open, at)));
  });
  connection.onDocumentFormatting(({ textDocument }) => {
    const sheet = sheetOf(textDocument.uri);
    return sheet && formatEdits(sheet.text).map(({ range, text }) => ({ range, newText: text }));
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const sheet = sheetOf(uri);
    const fixes = sheet ? offerFixes((await wholes.of(sheet)).diagnostics, range) : [];
    return fixes.map(({ title, diagnostic, edits }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [toDiagnostic(uri, diagnostic)],
      edit: { changes: { [uri]: edits.map((edit) => ({ range: edit.range, newText: edit.text })) } },
    }));
  });
  answerColours(connection, sheetOf);
}

/** From the narrowest range outwards. */
function nested(ranges: ReturnType<typeof widenSelection>): SelectionRange {
  return ranges.reduceRight<SelectionRange | undefined>((parent, range) => ({ range, ...(parent ? { parent } : {}) }), undefined)!;
}

/** Colours of a whole document (as the difference from the last answer where the client holds one) or of some of its lines. */
function answerColours(connection: Connection, sheetOf: (uri: string) => Sheet | null): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) => {
    const sheet = sheetOf(uri);
    builders.delete(uri);
    const builder = builderOf(uri);
    if (sheet) pushTokens(builder, colourTokens(sheet.open));
    return builder.build();
  });
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) => {
    const sheet = sheetOf(uri);
    const builder = builderOf(uri);
    builder.previousResult(previousResultId);
    if (sheet) pushTokens(builder, colourTokens(sheet.open));
    return builder.buildEdits();
  });
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
    const sheet = sheetOf(textDocument.uri);
    const builder = new SemanticTokensBuilder();
    if (sheet) pushTokens(builder, colourTokens(sheet.open, range.start.line, range.end.line + 1));
    return builder.build();
  });
  connection.onDidCloseTextDocument(({ textDocument }) => void builders.delete(textDocument.uri));
}
