import type { Place } from "#model";

/** One clause as written: a source line, with the lines joined to it that go on with `and` or `or`. */
export interface LogicalLine {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Comment lines above it, inside the entry. */
  readonly above: readonly string[];
  /** Comments at the ends of its source lines. */
  readonly trailing: readonly string[];
}

/** Where a stretch of a logical line stands in the source; `line` counts from the first line of its block, so that a block can move as a whole. */
interface Segment {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** An entry as written: its first line, its indented lines, and the comments that belong to it. */
export interface Block {
  /** The source line of its first line, from 1. All other lines of a block are counted from there. */
  readonly line: number;
  /** Paragraphs of comments above it, the last of them directly above (empty where a blank line follows the comments). */
  readonly detached: readonly (readonly string[])[];
  readonly remarks: readonly string[];
  readonly header: LogicalLine;
  readonly clauses: readonly LogicalLine[];
  /** Comment lines inside the entry, after its last clause. */
  readonly below: readonly string[];
  readonly source: readonly string[];
}

/** Lines cut into blocks; `stray` are indented lines before the first entry, `pending` the comments after the last one, by paragraphs. */
interface Blocks {
  readonly blocks: readonly Block[];
  readonly stray: readonly LogicalLine[];
  readonly pending: readonly (readonly string[])[];
}

/** The lines of a text, whatever ends them, without a byte order mark. */
export function splitLines(text: string): readonly string[] {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return plain.includes("\r") ? plain.split(/\r\n|\n|\r/) : plain.split("\n");
}

/**
 * The place of `[start, end)` of a logical line in the source, its block beginning on line `base` (1 for a line of no block); a range over
 * several lines is cut at the end of its first.
 */
export function placeIn(line: LogicalLine, file: string, base: number, start: number, end: number): Place {
  const { segments } = line;
  let at = segments.length - 1;
  while (at > 0 && segments[at]!.offset > start) at--;
  const segment = segments[at]!;
  const next = segments[at + 1];
  const stop = next ? Math.min(end, next.offset - 1) : end;
  return { file, line: base + segment.line, column: segment.column + start - segment.offset, length: Math.max(stop - start, 1) };
}

interface LineDraft {
  text: string;
  readonly segments: Segment[];
  readonly above: string[];
  readonly trailing: string[];
}

interface BlockDraft extends Block {
  readonly header: LineDraft;
  readonly clauses: LineDraft[];
  readonly below: string[];
  readonly source: string[];
}

/**
 * Cuts lines into blocks. A line that begins in its first column begins an entry, an indented one belongs to the entry above it; `#` outside
 * quotes begins a comment. A line that begins with `and` or `or`, or follows one that ends with `and`, `or`, `,` or `(`, is joined to the one
 * before it. Only the lines from `from` (an entry's first, or 0) to before `to` are cut; `above` are the comments that stand before them.
 */
export function cut(source: readonly string[], from = 0, to = source.length, above: readonly (readonly string[])[] = [[]]): Blocks {
  const blocks: BlockDraft[] = [];
  const stray: LineDraft[] = [];
  let block: BlockDraft | undefined;
  let pending: string[][] = above.map((group) => [...group]);
  let inside: string[] = [];
  for (let index = from; index < to; index++) {
    const raw = source[index]!;
    const { code, comment } = splitComment(raw);
    const indented = isSpace(raw);
    if (code.trim() === "") {
      if (comment === null) pending.push([]);
      else if (block && indented && pending.every((group) => group.length === 0)) inside.push(comment);
      else pending.at(-1)?.push(comment);
      continue;
    }
    const line = makeLine(code, index - (block && indented ? block.line - 1 : 0), comment);
    if (indented) {
      line.above.push(...inside, ...pending.flat());
      addClause(block, stray, line);
      if (block) for (let at = block.line - 1 + block.source.length; at <= index; at++) block.source.push(source[at]!);
    } else {
      block?.below.push(...inside);
      block = makeBlock(line, index + 1, pending, raw);
      blocks.push(block);
    }
    inside = [];
    pending = [[]];
  }
  block?.below.push(...inside);
  return { blocks, stray, pending };
}

/** True where a line does not begin in its first column. */
function isSpace(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code === 32 || code === 9 || (code > 127 && /^\s/.test(raw));
}

/** Comments directly above an entry are its remarks; those with a blank line in between only stand before it. */
function makeBlock(header: LineDraft, line: number, pending: readonly string[][], raw: string): BlockDraft {
  const remarks = pending.at(-1) ?? [];
  const detached = pending.slice(0, -1).filter((group) => group.length > 0);
  header.segments[0] = { ...header.segments[0]!, line: 0 };
  return { line, detached, remarks, header, clauses: [], below: [], source: [raw] };
}

function makeLine(code: string, line: number, comment: string | null): LineDraft {
  const text = code.trim();
  const column = code.length - code.trimStart().length + 1;
  return { text, segments: [{ offset: 0, line, column }], above: [], trailing: comment === null ? [] : [comment] };
}

/** An indented line is a clause of its own, or goes on with the one before it. */
function addClause(block: BlockDraft | undefined, stray: LineDraft[], line: LineDraft): void {
  if (!block) {
    stray.push(line);
    return;
  }
  const before = block.clauses.at(-1) ?? block.header;
  if (/^(?:and|or)(?=[\s(]|$)/.test(line.text) || /(?:[,(]|(?:^|\s)(?:and|or))$/.test(before.text)) join(before, line);
  else block.clauses.push(line);
}

/** Appends a source line to a logical one. The line break stays, so that a place can be found in either. */
function join(before: LineDraft, line: LineDraft): void {
  const offset = before.text.length + 1;
  before.text += `\n${line.text}`;
  before.segments.push(...line.segments.map((segment) => ({ ...segment, offset: segment.offset + offset })));
  before.above.push(...line.above);
  before.trailing.push(...line.trailing);
}

/** Cuts a line at the first `#` outside quotes. An unclosed quote runs to the end of the line. */
function splitComment(raw: string): { code: string; comment: string | null } {
  if (!raw.includes("#")) return { code: raw, comment: null };
  let quoted = false;
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i];
    if (quoted && char === "\\") i++;
    else if (char === '"') quoted = !quoted;
    else if (char === "#" && !quoted)
      return {
        code: raw.slice(0, i),
        comment: raw
          .slice(i + 1)
          .replace(/^ /, "")
          .trimEnd(),
      };
  }
  return { code: raw, comment: null };
}
