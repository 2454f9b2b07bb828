import { parse as parseCsv, CsvError } from "csv-parse/sync";
import { fromTable } from "#language";
import type { FromTable } from "#language";
import { Refusal } from "./refusal.ts";

/** A table of pledges as a spreadsheet saves it (CSV or TSV), with the name that places carry. */
export interface TableOrder {
  readonly text: string;
  readonly file: string;
  readonly title: string;
  /** Fields by the heading under which they stand, where the headings alone do not say. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A table of pledges as a dossier's text, to be imported or edited. Commas, semicolons or tabs between cells. Refuses what is no table. */
export function dossierOfTable({ text, file, title, columns = {} }: TableOrder): FromTable {
  const [header, ...rows] = recordsOf(text, file);
  if (!header) throw new Refusal("empty-table", `${file} holds no row.`, "Its first row must hold the headings.");
  return fromTable({ header: header.cells, rows }, { file, title, columns });
}

function recordsOf(text: string, file: string): readonly { readonly cells: readonly string[]; readonly line: number }[] {
  try {
    const read = parseCsv(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      info: true,
    }) as unknown;
    const records = read as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    // The parser tells the line a record ends on; cells with line breaks make the two differ.
    return records.map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal("faulty-table", `${file} is no table: ${error.message}`, "Save it as CSV (UTF-8) from the spreadsheet.");
  }
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

/** What stands between the cells of the first line, most often. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const outside = first.replace(/"[^"]*"/g, "");
  const times = (mark: string): number => outside.split(mark).length - 1;
  return ["\t", ";", ","].reduce((best, mark) => (times(mark) > times(best) ? mark : best), ",");
}
