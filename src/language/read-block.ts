import type { Entry } from "#model";
import { Cursor } from "./cursor.ts";
import { Fault } from "./fault.ts";
import { REPEATABLE, type Draft, type Form } from "./form.ts";
import { formOf, readHead } from "./forms.ts";
import { isRelative, type Include } from "./include.ts";
import { placeIn, type Block, type LogicalLine } from "./lines.ts";
import { entryPlace, type NamePlace } from "./name-places.ts";
import { LANGUAGE_VERSION } from "./words.ts";

/** A fault with the line that it was found in. */
export interface LineFault {
  readonly line: LogicalLine;
  readonly fault: Fault;
}

/** What one block turned out to be. A block with faults is faulty; its entry may stand all the same, without the faulty line. */
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
  readonly faults: readonly LineFault[];
}

/**
 * Reads one block. Never throws: whatever is wrong is in the faults, and costs its own line or, in the first line, the entry. Names in
 * `standIns` are read as those they stand for.
 */
export function readBlock(block: Block, file: string, standIns?: ReadonlyMap<string, string>): ReadBlock {
  const reading = new BlockReading(block, file, standIns);
  const word = new Cursor(block.header.text).peek();
  if (word === "proviso") return reading.readVersion();
  if (word === "affair") return reading.readAffair();
  if (word === "include") return reading.readInclude();
  return reading.readEntry(word);
}

/** What came of reading a line: whether it could be read whole, and the first name on it. */
interface Attempt {
  readonly read: boolean;
  readonly name: string | undefined;
}

class BlockReading {
  private readonly block: Block;
  private readonly file: string;
  private readonly faults: LineFault[] = [];
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
      if (version > LANGUAGE_VERSION) cursor.fail("newer-version", version);
      this.end(cursor);
    });
    this.refuseClauses("proviso");
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
    this.refuseClauses("affair");
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
      if (path.includes("\\") || !isRelative(path)) cursor.failAt(start, cursor.position, "faulty-path", path);
      include = { path, place: placeIn(header, this.file, line, start, cursor.position) };
      this.end(cursor);
    });
    this.refuseClauses("include");
    return this.done(null, include ? { include } : {});
  }

  /** Any other entry: its form reads the head; each line of clauses is read for itself, so that one can fail alone. */
  readEntry(word: string): ReadBlock {
    const form = formOf(word);
    if (!form) {
      this.attempt(this.block.header, (cursor) => cursor.fail("unknown-entry"));
      return this.done(null, {});
    }
    const seen = new Set<string>();
    let entry: Draft<Entry> | undefined;
    const header = this.attempt(this.block.header, (cursor) => {
      cursor.eat(word);
      entry = readHead(cursor, word, form);
      this.readClauses(cursor, form, entry, seen);
    });
    if (!entry) return this.done(null, this.lost(header));
    const kept = entry;
    for (const line of this.block.clauses) this.attempt(line, (cursor) => this.readClauses(cursor, form, kept, seen));
    return this.finish(form, kept, header);
  }

  /** Whether all that must be said was said. Silent where a fault was told already: the missing clause is probably the faulty one. */
  private finish(form: Form<Entry>, entry: Draft<Entry>, header: Attempt): ReadBlock {
    const silent = this.faults.length > 0;
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
        if (seen.has(word) && !REPEATABLE.has(word)) cursor.fail("said-twice", word);
        seen.add(word);
        cursor.eat(word);
        read(cursor, entry);
      }
    }
  }

  /** A word in the middle of a line is unexpected; one at its beginning is an unknown clause, probably misspelt. */
  private refuseClause(cursor: Cursor, words: readonly string[]): never {
    return cursor.text.slice(0, cursor.position).trim() === ""
      ? cursor.fail("unknown-clause", words)
      : cursor.fail("unexpected-word/on", words);
  }

  private refuseClauses(what: string): void {
    for (const line of this.block.clauses) this.attempt(line, (cursor) => cursor.fail("stray-line/under", what));
  }

  private end(cursor: Cursor): void {
    if (!cursor.atEnd()) cursor.fail("unexpected-word/end");
  }

  /** Runs `read` over one line and keeps its fault; `silent` where an earlier fault already says enough. */
  private attempt(line: LogicalLine, read: (cursor: Cursor) => void, silent = false): Attempt {
    const cursor = new Cursor(line.text, this.standIns);
    let whole = true;
    try {
      read(cursor);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      whole = false;
      if (!silent) this.faults.push({ line, fault });
    }
    for (const { text, start, end } of cursor.mentions) {
      const { line: down, column, length } = placeIn(line, "", 0, start, end);
      this.names.push({ text, line: down, column, length });
    }
    return { read: whole, name: cursor.mentions[0]?.text };
  }

  /** The name of an entry whose first line is at fault, so that its uses need not be reported too. */
  private lost(header: Attempt): { lost?: string } {
    const { name } = header;
    return name === undefined ? {} : { lost: name };
  }

  private done(entry: Entry | null, more: Partial<ReadBlock>): ReadBlock {
    return { block: this.block, entry, faults: this.faults, ...more };
  }
}
