import { rangeOf } from "#language";
import type { Choice, ColourToken, Completion, Hover, TextSymbol } from "#language";
import { TOKEN_KINDS } from "#language";
import type { Diagnostic } from "#model";
import type { SemanticTokensBuilder } from "vscode-languageserver/node";
import {
  CompletionItemKind,
  DiagnosticSeverity,
  MarkupKind,
  SemanticTokenTypes,
  SymbolKind,
  type CompletionItem,
  type CompletionList,
  type Diagnostic as ProtocolDiagnostic,
  type DocumentSymbol,
  type Hover as ProtocolHover,
} from "vscode-languageserver/node";

/** A message as the protocol has it; what would have been accepted stands in its text. */
export function toDiagnostic(uri: string, { severity, code, message, place, accepted, related }: Diagnostic): ProtocolDiagnostic {
  const way = accepted && accepted.length > 0 ? `\nAccepted here: ${accepted.slice(0, 8).join(", ")}.` : "";
  return {
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: "proviso",
    message: message + way,
    range: rangeOf(place),
    ...(related
      ? {
          relatedInformation: related.map((each) => ({
            message: each.message,
            location: { uri: each.place.file || uri, range: rangeOf(each.place) },
          })),
        }
      : {}),
  };
}

const CHOICE_KINDS: Readonly<Record<Choice["kind"], CompletionItemKind>> = {
  entry: CompletionItemKind.Class,
  word: CompletionItemKind.Keyword,
  name: CompletionItemKind.Reference,
  grade: CompletionItemKind.EnumMember,
  verb: CompletionItemKind.Text,
};

/** The ways to go on as the protocol has them, names first. */
export function toCompletion({ range, choices, cut }: Completion): CompletionList {
  const items = choices.map(({ label, kind, detail, meaning }): CompletionItem => ({
    label,
    kind: CHOICE_KINDS[kind],
    sortText: `${kind === "name" ? 0 : 1}${label}`,
    textEdit: { range, newText: label },
    ...(detail === "" ? {} : { detail }),
    ...(meaning === "" ? {} : { documentation: { kind: MarkupKind.Markdown, value: meaning } }),
  }));
  return { isIncomplete: cut, items };
}

/** A hover as the protocol has it: its first line as dossier text, then its paragraphs. Words of the text are never taken for markup. */
export function toHover({ range, head, paragraphs }: Hover): ProtocolHover {
  const fence = "```";
  const value = [`${fence}proviso\n${head.replaceAll(fence, "'''")}\n${fence}`, ...paragraphs.map(escaped)].join("\n\n");
  return { range, contents: { kind: MarkupKind.Markdown, value } };
}

/** Markdown in which nothing but code between back ticks is markup. */
function escaped(paragraph: string): string {
  const pieces = paragraph.split(/(`[^`]*`)/);
  return pieces.map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\\`*_{}[\]<>#!|~]/g, "\\$&"))).join("");
}

const SYMBOL_KINDS: Readonly<Record<string, SymbolKind>> = {
  affair: SymbolKind.Module,
  member: SymbolKind.Class,
  group: SymbolKind.Array,
  body: SymbolKind.Interface,
  report: SymbolKind.File,
  origin: SymbolKind.File,
  decision: SymbolKind.Boolean,
  event: SymbolKind.Event,
  fact: SymbolKind.Constant,
  goal: SymbolKind.Key,
  scenario: SymbolKind.Namespace,
  instrument: SymbolKind.Package,
  clause: SymbolKind.Field,
  expect: SymbolKind.Operator,
};

/** An entry of the outline. */
export function toSymbol(symbol: TextSymbol, lines: readonly string[]): DocumentSymbol {
  const { kind, id, detail, first, last, name } = symbol;
  return {
    name: id || detail || kind,
    detail: id === "" ? kind : `${kind} ${detail}`.trim(),
    kind: SYMBOL_KINDS[kind] ?? SymbolKind.Method,
    range: { start: { line: first, character: 0 }, end: { line: last, character: lines[last]!.length } },
    selectionRange: name,
  };
}

const TOKEN_TYPES: Readonly<Record<ColourToken["kind"], SemanticTokenTypes>> = {
  entry: SemanticTokenTypes.keyword,
  word: SemanticTokenTypes.modifier,
  logic: SemanticTokenTypes.operator,
  stage: SemanticTokenTypes.enumMember,
  own: SemanticTokenTypes.class,
  name: SemanticTokenTypes.variable,
  date: SemanticTokenTypes.number,
  number: SemanticTokenTypes.number,
  text: SemanticTokenTypes.string,
  comment: SemanticTokenTypes.comment,
};

/** The kinds of tokens in the order of their numbers, as the client is told them. */
export const TOKEN_LEGEND = { tokenTypes: TOKEN_KINDS.map((kind) => TOKEN_TYPES[kind]), tokenModifiers: ["declaration"] };

/** Puts tokens into a builder, which may hold those of an earlier answer. */
export function pushTokens(builder: SemanticTokensBuilder, tokens: readonly ColourToken[]): void {
  for (const { line, character, length, kind } of tokens) {
    builder.push(line, character, length, TOKEN_KINDS.indexOf(kind), kind === "own" ? 1 : 0);
  }
}
