import type { Condition, Diagnostic } from "#model";
import { Cursor } from "./cursor.ts";
import { Fault } from "./fault.ts";
import { readCondition } from "./read-condition.ts";
import { readQuietly, type ParseOptions, type Reading } from "./reading.ts";
import { sayFault, tellFault } from "./telling/tell-fault.ts";

/**
 * A dossier as far as its text could be read, and what was wrong. `lost` are the names of entries that could not be read at all, `includes` the
 * other files that it takes in, which are not read here (see `joinTexts`).
 */
export interface Parsed extends Pick<Reading, "dossier" | "lost" | "includes"> {
  readonly diagnostics: readonly Diagnostic[];
}

/** A text read block by block, with its faults told. */
export interface ReadText extends Reading, Parsed {}

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
  return told(readQuietly(text, options));
}

/** What was read, with its faults in words. */
export function told(reading: Reading): ReadText {
  return { ...reading, diagnostics: reading.faults.map(tellFault) };
}

/** Reads a condition that stands alone, as it is typed in a search field or given on a command line. */
export function parseCondition(text: string): { readonly condition: Condition } | { readonly diagnostics: readonly Diagnostic[] } {
  const cursor = new Cursor(text);
  try {
    const condition = readCondition(cursor);
    if (cursor.atEnd()) return { condition };
    return cursor.fail("unexpected-word/condition");
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const place = { file: "", line: 1, column: fault.start + 1, length: fault.end - fault.start };
    const { code, message, accepted } = sayFault(fault, text);
    return { diagnostics: [{ severity: "error", code, message, accepted, place }] };
  }
}
