import { tellReading } from "#desk";
import { complete, findDefinition, findReferences, rename, renameable, tellHover } from "#language";
import type { Hover, Told } from "#language";
import { DocumentHighlightKind, LSPErrorCodes, ResponseError, type Connection } from "vscode-languageserver/node";
import type { Answers } from "./answers.ts";
import type { Sheet } from "./sheet.ts";
import { toCompletion, toHover } from "./to-protocol.ts";
import type { Wholes } from "./whole.ts";

/** Kinds of entries that an answer can be about. */
const ANSWERED: ReadonlySet<string> = new Set(["goal", "pledge", "threat"]);

/** Answers what an editor asks about one point of a document: what fits, what is named there, where else, under what other name. */
export function answerNames(connection: Connection, sheetOf: (uri: string) => Sheet | null, answers: Answers, wholes: Wholes): void {
  connection.onCompletion(({ textDocument, position }) => {
    const sheet = sheetOf(textDocument.uri);
    return sheet && toCompletion(complete(sheet.open, position));
  });
  connection.onHover(async ({ textDocument, position }, token) => {
    const sheet = sheetOf(textDocument.uri);
    const hover = sheet && (await hoverOf(sheet, answers, wholes, position));
    return hover && !token.isCancellationRequested ? toHover(hover) : null;
  });
  connection.onDefinition(({ textDocument: { uri }, position }) => {
    const sheet = sheetOf(uri);
    return sheet && findDefinition(sheet.open, position).map((range) => ({ uri, range }));
  });
  connection.onReferences(({ textDocument: { uri }, position, context }) => {
    const sheet = sheetOf(uri);
    const found = sheet ? findReferences(sheet.open, position) : [];
    return found.filter(({ own }) => !own || context.includeDeclaration).map(({ range }) => ({ uri, range }));
  });
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const sheet = sheetOf(textDocument.uri);
    const found = sheet ? findReferences(sheet.open, position) : [];
    return found.map(({ range, own }) => ({ range, kind: own ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
  });
  answerRenames(connection, sheetOf);
}

function answerRenames(connection: Connection, sheetOf: (uri: string) => Sheet | null): void {
  connection.onPrepareRename(({ textDocument, position }) => {
    const sheet = sheetOf(textDocument.uri);
    const mention = sheet && renameable(sheet.open, position);
    return mention && { range: mention.range, placeholder: mention.name };
  });
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const sheet = sheetOf(uri);
    if (!sheet) return null;
    const renaming = rename(sheet.open, position, newName);
    if ("refused" in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused);
    return { changes: { [uri]: renaming.edits.map(({ range, text }) => ({ range, newText: text })) } };
  });
}

/** The hover with its answers, which come later than its readings: a first round finds what is asked about. */
async function hoverOf(
  sheet: Sheet,
  answers: Answers,
  wholes: Wholes,
  position: { line: number; character: number },
): Promise<Hover | null> {
  const asked = new Set<string>();
  const hover = tellHover(sheet.open, position, (id) => {
    if (ANSWERED.has(sheet.open.byName.get(id)?.kind ?? "")) asked.add(id);
    return {};
  });
  if (!hover) return null;
  const told = new Map(await Promise.all([...asked].map(async (id) => [id, await answers.of(sheet, id)] as const)));
  const { dossier } = await wholes.of(sheet);
  return tellHover(sheet.open, position, (id) => toldOf(tellReading(dossier, id), told.get(id) ?? null));
}

function toldOf(reading: string | null, answer: string | null): Told {
  return { ...(reading === null ? {} : { reading }), ...(answer === null ? {} : { answer }) };
}
