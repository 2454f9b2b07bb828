import type { Diagnostic, Entry, Place } from "#model";
import { applyFix } from "./apply-fix.ts";
import { Cursor } from "./cursor.ts";
import { Fault } from "./fault.ts";
import { REPEATABLE, type Draft, type Form } from "./form.ts";
import { formOf } from "./forms.ts";
import { fixOf } from "./finding.ts";
import { isRelative, type Include } from "./include.ts";
import { cut, placeIn, splitLines, type Block, type LogicalLine } from "./lines.ts";
import { entryPlace, type NamePlace } from "./name-places.ts";
import { ENTRY_WORDS, LANGUAGE_VERSION } from "./words.ts";
import { writeString } from "./write.ts";

/** What one block turned out to be. A block with diagnostics is faulty; its entry may stand all the same, without the faulty line. */
export interface ReadBlock {
  readonly block: Block;
  readonly entry: Entry | null;
  /** Set where the block names the affair. */
  readonly affair?: { readonly id: string | null; readonly title: string };
  /** Set where the block is the version line. */
  readonly version?: boolean;
  /** Set where the block takes another file in. */
  readonly include?: Include;
  /** The name of an entry that could not be read, where at least its name could. */
  readonly lost?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one block. Never throws: whatever is wrong is in the diagnostics, and costs its own line or, in the first line, the entry. Names in
 * `standIns` are read as those they stand for.
 */
export function readBlock(block: Block, file: string, standIns?: ReadonlyMap<string, string>): ReadBlock {
  const read = readAsTyped(block, file, standIns);
  return read.diagnostics.length === 0 ? read : { ...read, diagnostics: read.diagnostics.map((found) => proven(found, read)) };
}

/** A fix is given only where the block reads better with it: fewer faults, and none of them new. */
function proven(found: Diagnostic, read: ReadBlock): Diagnostic {
  const { fix, ...rest } = found;
  if (!fix) return found;
  const { line, source } = read.block;
  const edits = fix.edits.map(({ place, text }) => ({ place: { ...place, line: place.line - line + 1 }, text }));
  const { blocks, stray } = cut(splitLines(applyFix(source.join("\n"), { ...fix, edits })));
  const after = blocks.flatMap((block) => readAsTyped(block, "").diagnostics);
  const known = new Set(read.diagnostics.map(({ message }) => message));
  const better = stray.length === 0 && after.length < read.diagnostics.length && after.every(({ message }) => known.has(message));
  return better ? found : rest;
}

function readAsTyped(block: Block, file: string, standIns?: ReadonlyMap<string, string>): ReadBlock {
  const reading = new BlockReading(block, file, standIns);
  const word = new Cursor(block.header.text).peek();
  if (word === "proviso") return reading.readVersion();
  if (word === "affair") return reading.readAffair();
  if (word === "include") return reading.readInclude();
  return reading.readEntry(word);
}

/** Words that a block may begin with, but for the version. */
const FIRST_WORDS = [...ENTRY_WORDS, "affair", "include"];

/** Clauses that begin with more than one word, as a message shows them. */
const PHRASES: Readonly<Record<string, string>> = {
  only: "only if",
  at: "at least",
  as: "as of",
  known: "known on",
  decides: "decides by",
  recorded: "recorded from",
};

/** Clauses that hold a condition, which `and` and `or` go on with. */
const CONDITIONED: ReadonlySet<string> = new Set(["if", "when", "needs"]);

/** What came of reading a line: whether it could be read whole, and the first name on it. */
interface Attempt {
  readonly read: boolean;
  readonly name: string | undefined;
}

class BlockReading {
  private readonly block: Block;
  private readonly file: string;
  private readonly diagnostics: Diagnostic[] = [];
  private readonly names: NamePlace[] = [];

  private readonly standIns: ReadonlyMap<string, string> | undefined;

  constructor(block: Block, file: string, standIns: ReadonlyMap<string, string> | undefined) {
    this.standIns = standIns;
    this.block = block;
    this.file = file;
  }

  /** `proviso 1`. A newer version is an error, and the rest is read all the same: most of it will be understood. */
  readVersion(): ReadBlock {
    this.attempt(this.block.header, (cursor) => {
      cursor.eat("proviso");
      const version = cursor.number("the version of the language");
      if (version > LANGUAGE_VERSION) {
        cursor.fail("newer-version", `found version ${version} of the language; this program reads version ${LANGUAGE_VERSION} and older`, [
          `proviso ${LANGUAGE_VERSION}`,
          "a newer program",
        ]);
      }
      this.end(cursor);
    });
    this.refuseClauses("`proviso`");
    return this.done(null, { version: true });
  }

  /** `affair NAME "Title"`, or `affair "Title"`. */
  readAffair(): ReadBlock {
    let affair: { id: string | null; title: string } | undefined;
    this.attempt(this.block.header, (cursor) => {
      cursor.eat("affair");
      const id = cursor.name("the affair, or its title in quotes,");
      const title = cursor.quoted();
      affair = title === null ? { id: null, title: id } : { id, title };
      this.end(cursor);
    });
    this.refuseClauses("`affair`");
    return this.done(null, affair ? { affair } : {});
  }

  /** `include "PATH"`, from the folder of this file on. */
  readInclude(): ReadBlock {
    const { header, line } = this.block;
    let include: Include | undefined;
    this.attempt(header, (cursor) => {
      cursor.eat("include");
      cursor.atEnd();
      const start = cursor.position;
      const path = cursor.string("a path");
      const plain = path.replaceAll("\\", "/");
      if (plain !== path || !isRelative(path)) {
        const put = isRelative(plain) && plain !== path ? { text: writeString(plain) } : undefined;
        const message = `found ${writeString(path)}, which is no path from this file's folder with forward slashes`;
        cursor.fail("faulty-path", message, ['include "folder/other.proviso"'], start, cursor.position, put);
      }
      include = { path, place: placeIn(header, this.file, line, start, cursor.position) };
      this.end(cursor);
    });
    this.refuseClauses("`include`");
    return this.done(null, include ? { include } : {});
  }

  /** Any other entry: its form reads the head; each line of clauses is read for itself, so that one can fail alone. */
  readEntry(word: string): ReadBlock {
    const form = formOf(word);
    if (!form) {
      this.attempt(this.block.header, (cursor) => {
        const message = `found ${cursor.found()} where an entry should begin`;
        cursor.misspelt("unknown-entry", message, FIRST_WORDS, (near) => (near.length > 0 ? near : ENTRY_WORDS));
      });
      return this.done(null, {});
    }
    const seen = new Set<string>();
    let entry: Draft<Entry> | undefined;
    const header = this.attempt(this.block.header, (cursor) => {
      cursor.eat(word);
      entry = form.head(cursor);
      this.readClauses(cursor, form, entry, seen);
    });
    if (!entry) return this.done(null, this.lost(header));
    const kept = entry;
    for (const line of this.block.clauses) this.attempt(line, (cursor) => this.readClauses(cursor, form, kept, seen));
    return this.finish(form, kept, header);
  }

  /** Whether all that must be said was said. Silent where a fault was told already: the missing clause is probably the faulty one. */
  private finish(form: Form<Entry>, entry: Draft<Entry>, header: Attempt): ReadBlock {
    const silent = this.diagnostics.length > 0;
    if (!this.attempt(this.block.header, (cursor) => form.finish?.(cursor, entry), silent).read) return this.done(null, this.lost(header));
    const { header: line } = this.block;
    entry.place = entryPlace(placeIn(line, this.file, this.block.line, 0, line.text.length), this.names, this.block.source);
    if (this.block.remarks.length > 0) entry.remarks = this.block.remarks;
    return this.done(entry as Entry, {});
  }

  /** Clauses one after the other, with or without commas between them. */
  private readClauses(cursor: Cursor, form: Form<Entry>, entry: Draft<Entry>, seen: Set<string>): void {
    while (!cursor.atEnd()) {
      cursor.mark(",");
      const word = cursor.peek();
      const read = Object.hasOwn(form.clauses, word) ? form.clauses[word] : undefined;
      if (!read) this.refuseClause(cursor, Object.keys(form.clauses));
      else {
        if (seen.has(word) && !REPEATABLE.has(word)) cursor.fail("said-twice", `found a second \`${word}\` in one entry`, saidOnce(word));
        seen.add(word);
        cursor.eat(word);
        read(cursor, entry);
      }
    }
  }

  /** A word in the middle of a line is unexpected; one at its beginning is an unknown clause, probably misspelt. */
  private refuseClause(cursor: Cursor, words: readonly string[]): never {
    const clauses = words.map((word) => PHRASES[word] ?? word);
    if (cursor.text.slice(0, cursor.position).trim() !== "") {
      const joints = words.some((word) => CONDITIONED.has(word)) ? ["and", "or"] : [];
      const accepted = ["the end of the line", ...joints, ...clauses];
      return cursor.fail("unexpected-word", `found ${cursor.found()} where the line should end or go on`, accepted);
    }
    const message = `found ${cursor.found()}, which begins no clause of this entry`;
    return cursor.misspelt("unknown-clause", message, words, (near) =>
      near.length > 0 ? near.map((word) => PHRASES[word] ?? word) : clauses,
    );
  }

  private refuseClauses(what: string): void {
    for (const line of this.block.clauses) {
      this.attempt(line, (cursor) =>
        cursor.fail("stray-line", `found an indented line under ${what}, which has none`, ["the line in its first column"]),
      );
    }
  }

  private end(cursor: Cursor): void {
    if (!cursor.atEnd()) cursor.fail("unexpected-word", `found ${cursor.found()} where the line should end`, ["the end of the line"]);
  }

  /** Runs `read` over one line and turns its fault into a diagnostic; `silent` where an earlier fault already says enough. */
  private attempt(line: LogicalLine, read: (cursor: Cursor) => void, silent = false): Attempt {
    const cursor = new Cursor(line.text, this.standIns);
    let whole = true;
    try {
      read(cursor);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      whole = false;
      if (!silent) this.tell(line, fault);
    }
    for (const { text, start, end } of cursor.mentions) {
      const { line: down, column, length } = placeIn(line, "", 0, start, end);
      this.names.push({ text, line: down, column, length });
    }
    return { read: whole, name: cursor.mentions[0]?.text };
  }

  /** Typographic quotes are the commonest cause of any fault, so they are the first thing to mend. */
  private tell(line: LogicalLine, { finding, start, end, put }: Fault): void {
    const placed = (from: number, to: number): Place => placeIn(line, this.file, this.block.line, from, to);
    const curly = [...line.text.matchAll(/[“”„‟]/g)].map(({ index }) => placed(index, index + 1));
    const insert = put?.start !== undefined && put.start === put.end;
    const at = placed(put?.start ?? start, put?.end ?? end);
    const fix =
      curly.length > 0
        ? { ...fixOf('"', curly), title: "Write plain quotes" }
        : put && fixOf(put.text, [insert ? { ...at, length: 0 } : at]);
    this.diagnostics.push({ severity: "error", ...finding, place: placed(start, end), ...(fix ? { fix } : {}) });
  }

  /** The name of an entry whose first line is at fault, so that its uses need not be reported too. */
  private lost(header: Attempt): { lost?: string } {
    const { name } = header;
    return name === undefined ? {} : { lost: name };
  }

  private done(entry: Entry | null, more: Partial<ReadBlock>): ReadBlock {
    return { block: this.block, entry, diagnostics: this.diagnostics, ...more };
  }
}

/** How to say in one clause what was said in two. */
function saidOnce(word: string): readonly string[] {
  return CONDITIONED.has(word) ? [`one \`${word}\`, its parts joined by \`and\``, "a line that begins with `and`"] : [`one \`${word}\``];
}
