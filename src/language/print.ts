import type { Affair, Dossier, Entry } from "#model";
import { entryLines } from "./print-entry.ts";
import { LANGUAGE_VERSION } from "./words.ts";
import { writeName, writeString } from "./write.ts";

/** The first lines of a dossier, as far as it has them. */
export function printAffair(affair: Affair): string {
  return `affair ${writeName(affair.id)} ${writeString(affair.title)}`;
}

/** The version line that every printed dossier begins with. */
export const VERSION_LINE = `proviso ${LANGUAGE_VERSION}`;

/**
 * A dossier's canonical text. Reading it back gives the same dossier (but for places, and the ids of expectations, which follow from their
 * text), and printing that gives the same text.
 */
export function print(dossier: Dossier): string {
  const named = dossier.affair.id !== "" || dossier.affair.title !== "";
  const head = named ? [VERSION_LINE, printAffair(dossier.affair)] : [VERSION_LINE];
  return layOut([{ kind: "", lines: head, remarked: false }, ...dossier.entries.map(paragraphOf)]);
}

/** Lines that belong together. One-line paragraphs of one kind stand close, all others apart. */
export interface Paragraph {
  readonly kind: string;
  readonly lines: readonly string[];
  /** True where a comment leads it. */
  readonly remarked: boolean;
}

function paragraphOf(entry: Entry): Paragraph {
  const remarks = entry.remarks ?? [];
  return { kind: entry.kind, lines: [...remarks.flatMap(commentLines), ...entryLines(entry)], remarked: remarks.length > 0 };
}

/** A remark as comment lines; one that holds line breaks becomes several. */
export function commentLines(remark: string): readonly string[] {
  return remark.split(/\r\n|\n|\r/).map((line) => (line === "" ? "#" : `# ${line}`));
}

/** Paragraphs as text, with a blank line wherever two do not stand close. */
export function layOut(paragraphs: readonly Paragraph[]): string {
  const lines = paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1];
    const close = before?.kind === paragraph.kind && before.lines.length === 1 && paragraph.lines.length === 1;
    return index === 0 || close ? paragraph.lines : ["", ...paragraph.lines];
  });
  return `${lines.join("\n")}\n`;
}
