import { TextDocument } from "vscode-languageserver-textdocument";
import { createConnection, TextDocuments, TextDocumentSyncKind, type Connection, type InitializeResult } from "vscode-languageserver/node";
import { Answers } from "./answers.ts";
import { answerNames } from "./answer-names.ts";
import { answerTexts } from "./answer-texts.ts";
import { Sheets, type Sheet } from "./sheet.ts";
import { toDiagnostic, TOKEN_LEGEND } from "./to-protocol.ts";
import { Wholes } from "./whole.ts";

/** Where a language server hears and speaks, and its own version. */
export interface LanguageServerOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly version: string;
}

/** Pause in typing after which messages are worked out anew. */
const PAUSE_MS = 150;

/**
 * Serves one editor over two streams, by the Language Server Protocol 3.17. The process ends when the editor says so (code 0 after a shutdown, else 1)
 * or is gone. Documents are kept as they are edited, whole lines or parts; from disk only files are read that one of them includes.
 */
export function startLanguageServer({ input, output, version }: LanguageServerOptions): void {
  const connection = createConnection(input, output);
  const documents = new TextDocuments(TextDocument);
  const sheets = new Sheets();
  const wholes = new Wholes((uri) => documents.get(uri)?.getText() ?? null);
  const answers = new Answers(wholes);
  const sheetOf = (uri: string): Sheet | null => {
    const document = documents.get(uri);
    return document ? sheets.of(document) : null;
  };
  connection.onInitialize(() => capabilities(version));
  answerNames(connection, sheetOf, answers, wholes);
  answerTexts(connection, sheetOf, wholes);
  tellMessages(connection, documents, sheetOf, wholes);
  documents.onDidChangeContent(({ document }) => answers.end(document.uri));
  documents.onDidClose(({ document }) => {
    answers.end(document.uri);
    sheets.close(document.uri);
  });
  documents.listen(connection);
  connection.listen();
}

function capabilities(version: string): InitializeResult {
  return {
    serverInfo: { name: "proviso", version },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      completionProvider: { triggerCharacters: ["."] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      renameProvider: { prepareProvider: true },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentFormattingProvider: true,
      codeActionProvider: { codeActionKinds: ["quickfix"] },
      semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true },
    },
  };
}

/** Sends the messages of a document when it is opened and whenever typing pauses; takes them back when it is closed. */
function tellMessages(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  sheetOf: (uri: string) => Sheet | null,
  wholes: Wholes,
): void {
  const timers = new Map<string, NodeJS.Timeout>();
  const tell = async (uri: string): Promise<void> => {
    const sheet = sheetOf(uri);
    if (!sheet) return;
    const found = (await wholes.of(sheet)).diagnostics;
    if (sheetOf(uri) !== sheet) return;
    await connection.sendDiagnostics({ uri, version: sheet.version, diagnostics: found.map((each) => toDiagnostic(uri, each)) });
  };
  /** Documents that include others are told anew as well: it may be this one. */
  const tellAll = (uri: string): void => {
    timers.delete(uri);
    void tell(uri);
    for (const other of documents.keys()) {
      const sheet = other === uri ? null : sheetOf(other);
      if (!sheet || sheet.read.includes.length === 0) continue;
      wholes.forget(sheet);
      void tell(other);
    }
  };
  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => tellAll(uri), PAUSE_MS),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}
