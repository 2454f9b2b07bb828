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

/** Where a stretch of a logical line stands in the source. */
interface Segment {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** An entry as written: its first line, its indented lines, and the comments that belong to it. */
export interface Block {
  /** Paragraphs of comments above it, the last of them directly above (empty where a blank line follows the comments). */
  readonly detached: readonly (readonly string[])[];
  readonly remarks: readonly string[];
  readonly header: LogicalLine;
  readonly clauses: readonly LogicalLine[];
  /** Comment lines inside the entry, after its last clause. */
  readonly below: readonly string[];
  readonly source: readonly string[];
}

/** A whole text cut into blocks; `stray` are indented lines before the first entry, `tail` the comments after the last one. */
interface Blocks {
  readonly blocks: readonly Block[];
  readonly stray: readonly LogicalLine[];
  readonly tail: readonly (readonly string[])[];
}

/** The place of `[start, end)` of a logical line in the source; a range over several lines is cut at the end of its first. */
export function placeIn(line: LogicalLine, file: string, start: number, end: number): Place {
  const at = line.segments.findLastIndex((segment) => segment.offset <= start);
  const segment = line.segments[Math.max(at, 0)] ?? { offset: 0, line: 1, column: 1 };
  const next = line.segments[at + 1];
  const stop = next ? Math.min(end, next.offset - 1) : end;
  return { file, line: segment.line, column: segment.column + start - segment.offset, length: Math.max(stop - start, 1) };
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
 * Cuts a text into blocks. A line that begins in its first column begins an entry, an indented one belongs to the entry above it; `#` outside
 * quotes begins a comment. A line that begins with `and` or `or`, or follows one that ends with `and`, `or`, `,` or `(`, is joined to the one
 * before it.
 */
export function cut(text: string): Blocks {
  const blocks: BlockDraft[] = [];
  const stray: LineDraft[] = [];
  let pending: string[][] = [[]];
  let inside: string[] = [];
  const source = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const settle = (): void => {
    blocks.at(-1)?.below.push(...inside);
    inside = [];
  };
  source.forEach((raw, index) => {
    const { code, comment } = splitComment(raw);
    const block = blocks.at(-1);
    if (code.trim() === "") {
      if (comment === null) pending.push([]);
      else if (block && /^\s/.test(raw) && pending.every((group) => group.length === 0)) inside.push(comment);
      else pending.at(-1)?.push(comment);
    } else if (/^\s/.test(raw)) {
      addClause(block, stray, makeLine(code, index + 1, [...inside, ...pending.flat()], comment));
      block?.source.push(...source.slice(sourceEnd(block), index + 1));
      inside = [];
      pending = [[]];
    } else {
      settle();
      blocks.push(makeBlock(makeLine(code, index + 1, [], comment), pending, raw));
      pending = [[]];
    }
  });
  settle();
  return { blocks, stray, tail: pending.filter((group) => group.length > 0) };
}

/** The first source line (from 0) that the block does not hold yet; comments and blank lines between are taken along. */
function sourceEnd(block: BlockDraft): number {
  return (block.header.segments[0]?.line ?? 1) - 1 + block.source.length;
}

/** Comments directly above an entry are its remarks; those with a blank line in between only stand before it. */
function makeBlock(header: LineDraft, pending: readonly string[][], raw: string): BlockDraft {
  const remarks = pending.at(-1) ?? [];
  const detached = pending.slice(0, -1).filter((group) => group.length > 0);
  return { detached, remarks, header, clauses: [], below: [], source: [raw] };
}

function makeLine(code: string, line: number, above: string[], comment: string | null): LineDraft {
  const text = code.trim();
  const column = code.length - code.trimStart().length + 1;
  return { text, segments: [{ offset: 0, line, column }], above, trailing: comment === null ? [] : [comment] };
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
