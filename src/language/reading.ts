import type { Affair, Diagnostic, Dossier, Entry } from "#model";
import { codeOf, Fault } from "./fault.ts";
import { gistOf } from "./gist.ts";
import type { Include } from "./include.ts";
import { cut, placeIn, splitLines, type LogicalLine } from "./lines.ts";
import { rememberLost } from "./name-places.ts";
import { readBlock, type LineFault, type ReadBlock } from "./read-block.ts";
import { standIns } from "./stand-ins.ts";
import type { FaultKey, FaultValues } from "./telling/fault-words.ts";

/** How a text is to be read: `file` is the name that places carry. */
export interface ParseOptions {
  readonly file?: string;
}

/** A fault of a text, with its place and its code but without words. `read` is the block that it is in; stray lines are in none. */
export interface FoundFault extends LineFault, Pick<Diagnostic, "severity" | "code" | "place"> {
  readonly read: ReadBlock | null;
}

/**
 * A text read block by block, with the comments that a dossier does not keep, and with what was found at fault, which is not told in words yet.
 * Reading the same text again after a change takes its unchanged blocks over.
 */
export interface Reading {
  readonly file: string;
  /** The source lines, whatever ended them. */
  readonly lines: readonly string[];
  /** The blocks with every name as it was typed. */
  readonly typed: readonly ReadBlock[];
  /** The same, with members under their own names where another was typed. */
  readonly blocks: readonly ReadBlock[];
  readonly stray: readonly LogicalLine[];
  readonly tail: readonly (readonly string[])[];
  /** The dossier as far as its text could be read. */
  readonly dossier: Dossier;
  readonly faults: readonly FoundFault[];
  /** The names of entries that could not be read at all. */
  readonly lost: readonly string[];
  /** The other files that it takes in, which are not read here. */
  readonly includes: readonly Include[];
}

/** Reads a text. Never throws, whatever the text: a faulty indented line costs itself, a faulty first line its entry. */
export function readQuietly(text: string, { file = "" }: ParseOptions = {}): Reading {
  const lines = splitLines(text);
  const { blocks, stray, pending } = cut(lines);
  return assemble({ file, lines, typed: blocks.map((block) => readBlock(block, file)), stray, tail: pending });
}

/** Puts together what its blocks say of a text. */
export function assemble(parts: Pick<Reading, "file" | "lines" | "typed" | "stray" | "tail">): Reading {
  const { file, typed } = parts;
  const blocks = withStandIns(typed, file);
  const tail = parts.tail.filter((group) => group.length > 0);
  const affairs = blocks.filter((block) => block.affair);
  const faults = parts.stray.map((line) => located({ line, fault: wholeLine(line, "stray-line", parts.stray.length === 1) }, null, file));
  const entries: Entry[] = [];
  const lost: string[] = [];
  const includes: Include[] = [];
  blocks.forEach((block) => {
    if (block.entry) entries.push(block.entry);
    if (block.include) includes.push(block.include);
    if (block.lost !== undefined) lost.push(block.lost);
    for (const each of block.faults) faults.push(located(each, block, file));
    const fault = misplaced(block, blocks[0] ?? block, affairs[0]);
    if (fault) faults.push(located({ line: block.block.header, fault }, block, file));
  });
  const dossier = { affair: affairOf(affairs[0]), entries };
  rememberLost(dossier, lost);
  return { ...parts, blocks, tail, dossier, faults, lost, includes };
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

/** A fault that is a whole line. */
function wholeLine<K extends FaultKey>({ text }: LogicalLine, key: K, ...values: FaultValues<K>): Fault {
  return new Fault(key, values, 0, text.length);
}

/** A fault with its place, in the block `read` or in none. */
function located({ line, fault }: LineFault, read: ReadBlock | null, file: string): FoundFault {
  const place = placeIn(line, file, read?.block.line ?? 1, fault.start, fault.end);
  return { line, fault, read, severity: "error", code: codeOf(fault.key, fault.values), place };
}

/** A second affair, or a version line that is not the first. */
function misplaced(read: ReadBlock, top: ReadBlock, first: ReadBlock | undefined): Fault | null {
  const { header } = read.block;
  if (read.version && read !== top) return wholeLine(header, "misplaced-version", top.version === true);
  return first && read.affair && read !== first ? wholeLine(header, "second-affair", first) : null;
}
