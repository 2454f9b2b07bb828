import colours from "picocolors";
import type { Standing } from "#model";

/** Where a command writes: answers to `out`, everything about the work itself to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True where progress may redraw a line. */
  readonly interactive: boolean;
}

/** The process's own terminal. */
export const TERMINAL: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY === true && process.env["CI"] === undefined,
};

const GLYPHS: Readonly<Record<Standing, string>> = { yes: "●", together: "◐", waiver: "◌", no: "⊘" };
const WORDS: Readonly<Record<Standing, string>> = { yes: "yes", together: "together", waiver: "by waiver", no: "no" };

/** A standing as a glyph and a word; colour only on a terminal and never alone. */
export function showStanding(standing: Standing): string {
  const text = `${GLYPHS[standing]} ${WORDS[standing]}`;
  const paint = { yes: colours.green, together: colours.blue, waiver: colours.yellow, no: colours.red }[standing];
  return paint(text);
}

/** A heading. */
export function heading(text: string): string {
  return colours.bold(text);
}

/** Words of less weight. */
export function quiet(text: string): string {
  return colours.dim(text);
}

const COLOUR = /\u001b\[\d+m/g;

function width(text: string): number {
  return [...text.replace(COLOUR, "")].length;
}

/** Rows as columns, each as wide as its widest cell; the last one runs on. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(cell))));
  const pad = (cell: string, i: number, last: boolean): string => (last ? cell : cell + " ".repeat((widths[i] ?? 0) - width(cell)));
  return rows.map((row) => `  ${row.map((cell, i) => pad(cell, i, i === row.length - 1)).join("  ")}`.trimEnd()).join("\n");
}

/** A paragraph broken at `columns`, each line indented. */
export function wrap(text: string, indent = "", columns = Math.min(process.stdout.columns ?? 100, 100)): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (line !== "" && width(indent + line) + 1 + width(word) > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, ...(line === "" ? [] : [indent + line])].join("\n");
}

/** Control characters made visible: text from reports never drives the terminal. Spaces stay as they are. */
export function visible(text: string): string {
  return text.replace(/\t/g, " ").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "�");
}

/** {@link visible}, with every run of white space as one space: text on one line. */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, " "));
}
