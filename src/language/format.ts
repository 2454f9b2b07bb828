import type { Diagnostic } from "#model";
import type { LogicalLine } from "./lines.ts";
import { readText, type ReadText } from "./parse.ts";
import { commentLines, layOut, printAffair, VERSION_LINE, type Paragraph } from "./print.ts";
import { entryLines } from "./print-entry.ts";
import type { ReadBlock } from "./read-block.ts";
import { affairOf, type ParseOptions } from "./reading.ts";
import { writeString } from "./write.ts";

/**
 * A dossier's text in canonical form, with every comment kept where it was said: above an entry, inside it, or at the end of a line. An entry
 * with a fault is kept as it was typed, line for line. Formatting twice changes nothing.
 */
export function format(text: string, options: ParseOptions = {}): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const read = readText(text, options);
  return { text: formatRead(read), diagnostics: read.diagnostics };
}

/** As {@link format}, where the text was read already. */
export function formatRead(read: ReadText): string {
  return layOut([...head(read), ...strayParagraphs(read), ...body(read), ...comments(read.tail)]);
}

/** The version line, with the comments of every version line above it; a faulty one is kept as it was typed. */
function head(read: ReadText): readonly Paragraph[] {
  const versions = read.blocks.filter((block) => block.version);
  const faulty = versions.find((version) => version.faults.length > 0);
  const remarks = versions
    .flatMap(({ block }) => [...block.remarks, ...(faulty ? [] : block.header.trailing), ...block.below])
    .flatMap(commentLines);
  const lines = [...remarks, ...(faulty ? faulty.block.source : [VERSION_LINE])];
  return [...versions.flatMap(({ block }) => comments(block.detached)), { kind: "", lines, remarked: remarks.length > 0 }];
}

/** Indented lines before any entry belong to nobody, and are kept in front. */
function strayParagraphs(read: ReadText): readonly Paragraph[] {
  return read.stray.length === 0 ? [] : [{ kind: "stray", lines: read.stray.flatMap(verbatim), remarked: false }];
}

function verbatim({ above, text, trailing: behind }: LogicalLine): readonly string[] {
  return [...above.flatMap(commentLines), `  ${text}${trailing(behind)}`];
}

/** The affair first, then everything in the order of the text, each behind the comments that stood before it. */
function body(read: ReadText): readonly Paragraph[] {
  const affair = read.blocks.filter((block) => block.affair).slice(0, 1);
  const rest = read.blocks.filter((block) => !block.version && !affair.includes(block));
  return [...affair, ...rest].flatMap((block) => [...comments(block.block.detached), paragraphOf(block, affair[0])]);
}

function comments(groups: readonly (readonly string[])[]): readonly Paragraph[] {
  return groups.map((group) => ({ kind: "#", lines: group.flatMap(commentLines), remarked: true }));
}

function paragraphOf(read: ReadBlock, affair: ReadBlock | undefined): Paragraph {
  const { block } = read;
  const remarks = block.remarks.flatMap(commentLines);
  const asTyped = read.faults.length > 0 || (read.affair && read !== affair);
  const lines = asTyped ? [...block.source, ...inside(block.below)] : canonicalLines(read);
  return { kind: read.entry?.kind ?? (read.include ? "include" : ""), lines: [...remarks, ...lines], remarked: remarks.length > 0 };
}

/** Comment lines within an entry. */
function inside(comments: readonly string[]): readonly string[] {
  return comments.flatMap(commentLines).map((line) => `  ${line}`);
}

function canonicalLines(read: ReadBlock): readonly string[] {
  const { header, below } = read.block;
  if (read.affair) return [`${printAffair(affairOf(read))}${trailing(header.trailing)}`, ...inside(below)];
  if (read.include) return [`include ${writeString(read.include.path)}${trailing(header.trailing)}`, ...inside(below)];
  return read.entry ? withComments(entryLines(read.entry), read) : [];
}

function trailing(comments: readonly string[]): string {
  return comments.length === 0 ? "" : `  # ${comments.join(" ")}`;
}

/** Puts the comments of an entry's clauses back beside the same clauses, which the canonical order may have moved. */
function withComments(lines: readonly string[], read: ReadBlock): readonly string[] {
  const { header, clauses, below } = read.block;
  const above = lines.map((): string[] => []);
  const behind = lines.map((): string[] => []);
  const moved: string[] = [];
  behind[0]?.push(...header.trailing);
  clauses.forEach((clause, index) => {
    const at = lineOf(clause, index, clauses, lines);
    if (at === 0) moved.push(...clause.above);
    else above[at]?.push(...clause.above);
    behind[at]?.push(...clause.trailing);
  });
  const written = lines.map((line, at) => [...inside(above[at] ?? []), `${line}${trailing(behind[at] ?? [])}`]);
  return [...(written[0] ?? []), ...inside(moved), ...written.slice(1).flat(), ...inside(below)];
}

/** The canonical line that a clause became: the one of its class with the same number in its class; the first line where it went there. */
function lineOf(clause: LogicalLine, index: number, clauses: readonly LogicalLine[], lines: readonly string[]): number {
  const own = classOf(clause.text);
  const same = lines.flatMap((line, at) => (at > 0 && classOf(line.trim()) === own ? [at] : []));
  const total = clauses.filter((each) => classOf(each.text) === own).length;
  const before = clauses.slice(0, index).filter((each) => classOf(each.text) === own).length;
  // Clauses that stood in the first line come first among the canonical ones.
  return same[Math.max(same.length - total, 0) + before] ?? same.at(-1) ?? 0;
}

/** Clauses that the printer orders among each other count as one class. */
function classOf(line: string): string {
  const word = /^[^\s,]+/.exec(line)?.[0] ?? "";
  if (["if", "only", "unless", "after"].includes(word)) return "proviso";
  return word === "until" ? "since" : word;
}
