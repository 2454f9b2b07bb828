import type { Affair, Condition, Diagnostic, Dossier, Entry, Fix, Place } from "#model";
import { Cursor } from "./cursor.ts";
import { Fault } from "./fault.ts";
import { formOf } from "./forms.ts";
import { gistOf } from "./gist.ts";
import type { Include } from "./include.ts";
import { cut, placeIn, splitLines, type LogicalLine } from "./lines.ts";
import { rememberLost } from "./name-places.ts";
import { readBlock, type ReadBlock } from "./read-block.ts";
import { standIns } from "./stand-ins.ts";
import { readCondition } from "./read-condition.ts";

/** How a text is to be read: `file` is the name that places carry. */
export interface ParseOptions {
  readonly file?: string;
}

/**
 * A dossier as far as its text could be read, and what was wrong. `lost` are the names of entries that could not be read at all, `includes` the
 * other files that it takes in, which are not read here (see `joinTexts`).
 */
export interface Parsed {
  readonly dossier: Dossier;
  readonly diagnostics: readonly Diagnostic[];
  readonly lost: readonly string[];
  readonly includes: readonly Include[];
}

/**
 * A text read block by block, with the comments that a dossier does not keep. Reading the same text again after a change (`reread`) takes its
 * unchanged blocks over.
 */
export interface ReadText extends Parsed {
  readonly file: string;
  /** The source lines, whatever ended them. */
  readonly lines: readonly string[];
  /** The blocks with every name as it was typed. */
  readonly typed: readonly ReadBlock[];
  /** The same, with members under their own names where another was typed. */
  readonly blocks: readonly ReadBlock[];
  readonly stray: readonly LogicalLine[];
  readonly tail: readonly (readonly string[])[];
}

/**
 * Reads a dossier. Never throws, whatever the text: a faulty indented line costs itself, a faulty first line its entry, and every fault is a
 * diagnostic with its place. A dossier with errors may say less than its text (a pledge without the condition that could not be read), so
 * whoever answers from it must say so. Names and dates are checked by `check`. A text without an `affair` gives one with an empty id.
 */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  const { dossier, diagnostics, lost, includes } = readText(text, options);
  return { dossier, diagnostics, lost, includes };
}

/** As {@link parse}, and keeps the blocks. */
export function readText(text: string, options: ParseOptions = {}): ReadText {
  const file = options.file ?? "";
  const lines = splitLines(text);
  const { blocks, stray, pending } = cut(lines);
  return assemble({ file, lines, typed: blocks.map((block) => readBlock(block, file)), stray, tail: pending });
}

/** Puts together what its blocks say of a text. */
export function assemble(parts: Pick<ReadText, "file" | "lines" | "typed" | "stray" | "tail">): ReadText {
  const { file, typed } = parts;
  const blocks = withStandIns(typed, file);
  const tail = parts.tail.filter((group) => group.length > 0);
  const affairs = blocks.filter((block) => block.affair);
  const diagnostics: Diagnostic[] = parts.stray.map((line) => strayLine(line, file, parts.stray.length === 1));
  const entries: Entry[] = [];
  const lost: string[] = [];
  const includes: Include[] = [];
  blocks.forEach((block) => {
    if (block.entry) entries.push(block.entry);
    if (block.include) includes.push(block.include);
    if (block.lost !== undefined) lost.push(block.lost);
    if (block.diagnostics.length > 0) diagnostics.push(...block.diagnostics);
    if (block.version || block.affair) diagnostics.push(...misplaced(block, blocks[0] ?? block, affairs[0], file));
  });
  const dossier = { affair: affairOf(affairs[0]), entries };
  rememberLost(dossier, lost);
  return { ...parts, blocks, tail, dossier, diagnostics, lost, includes };
}

/** Blocks that call a member by another name, read again with its own. */
function withStandIns(typed: readonly ReadBlock[], file: string): readonly ReadBlock[] {
  const entries: Entry[] = [];
  const lost: string[] = [];
  for (const read of typed) {
    if (read.entry) entries.push(read.entry);
    if (read.lost !== undefined) lost.push(read.lost);
  }
  const names = standIns(entries, lost);
  return names.size === 0 ? typed : typed.map((read) => underOwnNames(read, file, names));
}

/** A block with the names that stand for others read as those; itself where it has none. */
export function underOwnNames(read: ReadBlock, file: string, names: ReadonlyMap<string, string>): ReadBlock {
  const { entry, block } = read;
  const another = entry && gistOf(entry).uses.some(({ name }) => names.has(name) || names.has(name.split(" ", 1)[0]!));
  return another ? readBlock(block, file, names) : read;
}

/** Reads a condition that stands alone, as it is typed in a search field or given on a command line. */
export function parseCondition(text: string): { readonly condition: Condition } | { readonly diagnostics: readonly Diagnostic[] } {
  const cursor = new Cursor(text);
  try {
    const condition = readCondition(cursor);
    if (cursor.atEnd()) return { condition };
    return cursor.fail("unexpected-word", `found ${cursor.found()} where the condition should end or go on`, ["and", "or"]);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const place = { file: "", line: 1, column: fault.start + 1, length: fault.end - fault.start };
    return { diagnostics: [{ severity: "error", ...fault.finding, place }] };
  }
}

/** The affair that a block names; a title without an id gives one. */
export function affairOf(block: ReadBlock | undefined): Affair {
  const affair = block?.affair;
  return affair ? { id: affair.id ?? slug(affair.title), title: affair.title } : { id: "", title: "" };
}

/** A title as a name: letters and digits, everything between them a dash. */
function slug(title: string): string {
  const plain = title.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-");
  return plain.replace(/^[-\p{M}]+|-+$/gu, "") || "affair";
}

/** An indented line with nothing to belong to. Where it is the only one and begins as an entry does, it was meant as one. */
function strayLine(line: LogicalLine, file: string, alone: boolean): Diagnostic {
  const place = placeIn(line, file, 1, 0, line.text.length);
  const indent = { ...place, column: 1, length: place.column - 1 };
  const word = new Cursor(line.text).peek();
  return {
    severity: "error",
    code: "stray-line",
    message: "found an indented line before any entry",
    place,
    accepted: ["the line in its first column"],
    ...(alone && formOf(word) ? { fix: { title: "Put it in the first column", edits: [{ place: indent, text: "" }] } } : {}),
  };
}

function headerPlace({ block }: ReadBlock, file: string): Place {
  return placeIn(block.header, file, block.line, 0, block.header.text.length);
}

/** The version line taken out, and put in front where none is there. */
function movedToTop({ block }: ReadBlock, place: Place, known: boolean): Fix {
  const front = { place: { ...place, line: 1, column: 1, length: 0 }, text: `${block.header.text}\n` };
  return { title: known ? "Take it out" : "Move it to the first line", edits: [...(known ? [] : [front]), { place, text: "" }] };
}

/** A second affair, or a version line that is not the first. */
function misplaced(block: ReadBlock, top: ReadBlock, first: ReadBlock | undefined, file: string): readonly Diagnostic[] {
  const place = headerPlace(block, file);
  if (block.version && block !== top) {
    return [
      {
        severity: "error",
        code: "misplaced-version",
        message: "found the version after other lines",
        place,
        accepted: ["it as the first line"],
        fix: movedToTop(block, place, top.version === true),
      },
    ];
  }
  if (!first || !block.affair || block === first) return [];
  const related = [{ message: "the first affair", place: headerPlace(first, file) }];
  return [
    {
      severity: "error",
      code: "second-affair",
      message: "found a second affair; a dossier has one",
      place,
      accepted: ["a file of its own"],
      related,
    },
  ];
}
