import type { Diagnostic, Fix, Place } from "#model";
import { applyFix } from "../apply-fix.ts";
import { codeOf, type Fault } from "../fault.ts";
import { formOf } from "../forms.ts";
import { Cursor } from "../cursor.ts";
import { cut, placeIn, splitLines } from "../lines.ts";
import { readBlock, type LineFault, type ReadBlock } from "../read-block.ts";
import type { FoundFault } from "../reading.ts";
import { FAULT_WORDS, type Put, type Sight, type ToldFault } from "./fault-words.ts";
import { fixOf } from "./fix.ts";

/** A fault in words; `put` mends it, where that is plain. */
export interface SaidFault extends Pick<Diagnostic, "code" | "message"> {
  readonly accepted: readonly string[];
  readonly put?: Put | undefined;
}

/** Puts a fault of a logical line into words. */
export function sayFault({ key, values, start, end, at }: Fault, text: string): SaidFault {
  const cursor = new Cursor(text);
  cursor.position = at;
  const sight: Sight = {
    text,
    at,
    start,
    end,
    word: cursor.peek(),
    found: at >= text.length ? "the end of the line" : `\`${text.slice(start, end)}\``,
  };
  // Key and values were paired where the fault was thrown; the type cannot carry that as far as this.
  const say = FAULT_WORDS[key] as (see: Sight, ...values: readonly unknown[]) => ToldFault;
  const [message, accepted, put] = say(sight, ...values);
  return { code: codeOf(key, values), message, accepted, put };
}

/** What was told of a fault, by its line counted from the first of its block, so that it can move as a whole. */
const known = new WeakMap<Fault, Pick<Diagnostic, "message" | "accepted" | "fix">>();

/** A fault of a text as a message. */
export function tellFault({ severity, code, place, line, fault, read }: FoundFault): Diagnostic {
  if (!read) return { severity, code, ...messageOf(fault, line.text), place, ...strayFix(fault, line.text, place) };
  if (fault.key === "misplaced-version") {
    return { severity, code, ...messageOf(fault, line.text), place, fix: movedToTop(line.text, place, fault.values[0] as boolean) };
  }
  if (fault.key === "second-affair") {
    const { block } = fault.values[0] as ReadBlock;
    const related = [{ message: "the first affair", place: placeIn(block.header, place.file, block.line, 0, block.header.text.length) }];
    return { severity, code, ...messageOf(fault, line.text), place, related };
  }
  const before = known.get(fault) ?? told({ line, fault }, read);
  known.set(fault, before);
  const { fix, ...rest } = before;
  return { severity, code, ...rest, place, ...(fix ? { fix: placed(fix, place.file, read.block.line - 1) } : {}) };
}

function messageOf(fault: Fault, text: string): Pick<Diagnostic, "message" | "accepted"> {
  const { message, accepted } = sayFault(fault, text);
  return { message, accepted };
}

/** A fix with its places moved into a file, `by` lines down. */
function placed({ title, edits }: Fix, file: string, by: number): Fix {
  return { title, edits: edits.map(({ place, text }) => ({ place: { ...place, file, line: place.line + by }, text })) };
}

function told(found: LineFault, read: ReadBlock): Pick<Diagnostic, "message" | "accepted" | "fix"> {
  const { message, accepted, put } = sayFault(found.fault, found.line.text);
  const fix = fixFor(found, put);
  return { message, accepted, ...(fix && isBetter(fix, read) ? { fix } : {}) };
}

/** Typographic quotes are the commonest cause of any fault, so they are the first thing to mend. */
function fixFor({ line, fault }: LineFault, put: Put | undefined): Fix | undefined {
  const inBlock = (from: number, to: number): Place => placeIn(line, "", 1, from, to);
  const curly = [...line.text.matchAll(/[“”„‟]/g)].map(({ index }) => inBlock(index, index + 1));
  if (curly.length > 0) return { ...fixOf('"', curly), title: "Write plain quotes" };
  if (!put) return undefined;
  const at = inBlock(put.start ?? fault.start, put.end ?? fault.end);
  return fixOf(put.text, [put.start !== undefined && put.start === put.end ? { ...at, length: 0 } : at]);
}

/** A fix is given only where the block reads better with it: fewer faults, and none of them new. */
function isBetter(fix: Fix, { block, faults }: ReadBlock): boolean {
  const { blocks, stray } = cut(splitLines(applyFix(block.source.join("\n"), fix)));
  const after = blocks.flatMap((each) => readBlock(each, "").faults);
  const known = new Set(faults.map(messageIn));
  return stray.length === 0 && after.length < faults.length && after.every((each) => known.has(messageIn(each)));
}

function messageIn({ line, fault }: LineFault): string {
  return sayFault(fault, line.text).message;
}

/** An indented line with nothing to belong to. Where it is the only one and begins as an entry does, it was meant as one. */
function strayFix({ values }: Fault, text: string, place: Place): Pick<Diagnostic, "fix"> {
  const alone = values[0] as boolean;
  const indent = { ...place, column: 1, length: place.column - 1 };
  return alone && formOf(new Cursor(text).peek())
    ? { fix: { title: "Put it in the first column", edits: [{ place: indent, text: "" }] } }
    : {};
}

/** The version line taken out, and put in front where none is there. */
function movedToTop(text: string, place: Place, known: boolean): Fix {
  const front = { place: { ...place, line: 1, column: 1, length: 0 }, text: `${text}\n` };
  return { title: known ? "Take it out" : "Move it to the first line", edits: [...(known ? [] : [front]), { place, text: "" }] };
}
