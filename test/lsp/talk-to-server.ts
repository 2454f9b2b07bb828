import type { ChildProcess } from "node:child_process";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { Diagnostic, InitializeResult, Position, ProtocolConnection, PublishDiagnosticsParams } from "vscode-languageserver/node";

/** A session of an editor with a language server: one document, the protocol's own messages. */
export interface Session {
  readonly connection: ProtocolConnection;
  readonly about: InitializeResult;
  readonly uri: string;
  /** Opens the document. */
  open(text: string): Promise<void>;
  /** Replaces a stretch of it; all of it without a range. */
  change(version: number, text: string, range?: { start: Position; end: Position }): Promise<void>;
  /** The messages about one version of the document; waits for them. */
  messages(version: number): Promise<readonly Diagnostic[]>;
  /** Asks about the document, with `more` beside it. */
  ask<T>(method: string, more?: object): Promise<T>;
  /** Shuts the server down, and gives the code that it ended with. */
  end(): Promise<number | null>;
  /** How the server ended, whenever it does. */
  readonly ended: Promise<number | null>;
}

/** Begins a session with a server that was just started. */
export async function talkToServer(child: ChildProcess, uri = "file:///halm.proviso"): Promise<Session> {
  const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  const told = new Map<number, readonly Diagnostic[]>();
  const waiting: (() => void)[] = [];
  connection.onNotification("textDocument/publishDiagnostics", ({ version, diagnostics }: PublishDiagnosticsParams) => {
    told.set(version ?? -1, diagnostics);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.listen();
  const about = await connection.sendRequest<InitializeResult>("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  const textDocument = { uri };
  return {
    connection,
    about,
    uri,
    ended,
    open: (text) =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { ...textDocument, languageId: "proviso", version: 1, text } }),
    change: (version, text, range) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { ...textDocument, version },
        contentChanges: [range ? { range, text } : { text }],
      }),
    async messages(version) {
      while (!told.has(version)) await new Promise<void>((resolve) => waiting.push(resolve));
      return told.get(version)!;
    },
    ask: (method, more = {}) => connection.sendRequest(method, { textDocument, ...more }),
    async end() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      return ended;
    },
  };
}
