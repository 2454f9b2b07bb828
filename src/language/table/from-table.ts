import type { Diagnostic } from "#model";
import { check } from "../check.ts";
import { format } from "../format.ts";
import { parse, parseCondition } from "../parse.ts";
import { nameOf, quoted, readAmountCell, readDateCell } from "./read-cells.ts";
import { findColumns, type Field } from "./table-columns.ts";
import { TableNames } from "./table-names.ts";

/** A table as a spreadsheet saves it: its headings, and rows of cells with the line of the file that each begins on. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** How a table is read: the name that places carry, the title of the affair, and fields whose headings the user names. */
export interface TableOptions {
  readonly file: string;
  readonly title: string;
  readonly columns?: Readonly<Record<string, string>>;
}

/** A table as a dossier in canonical text, and every message about it; places are rows of the table. */
export interface FromTable {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a dossier of a table of pledges, one a row. Cells say as much as they can: members by name or country code, amounts with their words
 * (“about 5,000 troops”), dates as people write them, conditions in the dossier language or in free words. Free words become an event, or a
 * decision of the member they begin with, and are told: a person must look whose choice it is. A cell that cannot be read is told with its row
 * and left out; the rest of its row stands.
 */
export function fromTable(table: Table, { file, title, columns = {} }: TableOptions): FromTable {
  const { at, diagnostics } = findColumns(table.header, columns, file);
  if (diagnostics.some(({ severity }) => severity === "error")) return { text: "", diagnostics };
  const reading = new TableReading(file, at);
  for (const { cells } of table.rows) reading.meet(cells);
  for (const { cells, line } of table.rows) reading.readRow(cells, line);
  const { text, found } = reading.finish(title);
  return { text: format(text).text, diagnostics: [...diagnostics, ...found].sort((a, b) => a.place.line - b.place.line) };
}

const CONDITION_FIELDS = ["if", "only if", "unless", "after", "only after"] as const satisfies readonly Field[];
type ConditionField = (typeof CONDITION_FIELDS)[number];

/** A cell that says itself how its condition binds is taken by its word, whatever the column is called. */
const OWN_CONNECTIVE = /^(only if|only after|if|unless|after) /i;

const REFUSING = /^(?:no|none|refuses?|refused|declines?|declined|will not|rejects?|rejected)$/i;
const UNNAMED = /^(?:an?|one|two|three|four|five|six|several|some|many|officials?|diplomats?|sources?)\b/i;
const FREE = /^(?:may|might|could|maybe|considering|possible|open|undecided)$/i;

class TableReading {
  private readonly names = new TableNames();
  private readonly statements: { readonly lines: readonly string[]; readonly row: number }[] = [];
  private readonly found: Diagnostic[] = [];
  private readonly file: string;
  private readonly at: Readonly<Partial<Record<Field, number>>>;

  constructor(file: string, at: Readonly<Partial<Record<Field, number>>>) {
    this.file = file;
    this.at = at;
  }

  /** Takes in the member of a row, so that a condition of any row may begin with its name. */
  meet(cells: readonly string[]): void {
    const member = this.cellOf(cells, "member");
    if (member !== "") this.names.member(member);
  }

  readRow(cells: readonly string[], row: number): void {
    const cell = withDeedSaid((field) => this.cellOf(cells, field));
    if (cells.every((each) => each.trim() === "")) return;
    if (cell("member") === "")
      return this.tell("error", "missing-actor", row, "found a row that says nobody promises", ["a member in its row"]);
    const member = this.names.member(cell("member"));
    const deed = this.deedOf(cell, row);
    if (deed === null) return;
    const refuses = REFUSING.test(cell("force"));
    const id = cell("id") === "" ? `${member.replaceAll('"', "")}.${nameOf(deed.about)}` : cell("id");
    const force = refuses ? "will not" : FREE.test(cell("force")) ? "may" : "will";
    const to = cell("to") === "" ? "" : ` to ${this.names.body(cell("to"))}`;
    const head = `${refuses ? "refusal" : "pledge"} ${this.names.statement(id)} ${member} ${force} ${deed.words}${to}`;
    const note = cell("note") === "" ? [] : [`# ${cell("note").replace(/\s+/g, " ")}`];
    const conditions = refuses ? [] : this.conditionsOf(cell, row);
    const stage = refuses || cell("stage") === "" ? [] : [`stage ${cell("stage").toLowerCase()}`];
    this.statements.push({
      lines: [...note, head, ...[...conditions, ...stage, ...this.times(cell, row), ...this.says(cell, row)].map(indented)],
      row,
    });
  }

  private cellOf(cells: readonly string[], field: Field): string {
    return this.at[field] === undefined ? "" : (cells[this.at[field]] ?? "").trim();
  }

  /** Verb, amount and object as a dossier writes them; `about` names the statement. */
  private deedOf(cell: (field: Field) => string, row: number): { readonly words: string; readonly about: string } | null {
    const verb = cell("verb") === "" ? "provide" : cell("verb").toLowerCase();
    const { amount, unit: counted } = this.amountOf(cell, row);
    const unit = counted === "" ? cell("unit") : counted;
    const object = cell("object") === "" ? unit : cell("object");
    if (object === "" && amount === "" && cell("verb") === "") {
      this.tell("error", "missing-text", row, "found a row that does not say what is promised", ["an object or an amount in its row"]);
      return null;
    }
    const noun = amount === "" || unit === "" || unit === object || cell("object") === "" ? "" : ` counted in ${quoted(unit)}`;
    const words = [quoted(verb), amount, object === "" ? "" : `${quoted(object)}${noun}`].filter((part) => part !== "").join(" ");
    return { words, about: object === "" ? verb : object };
  }

  private amountOf(cell: (field: Field) => string, row: number): { readonly amount: string; readonly unit: string } {
    const bounds = (["low", "best", "high"] as const).map((field) => this.bound(cell(field), row));
    if (bounds.some((bound) => bound !== "")) {
      const [low, best, high] = bounds as [string, string, string];
      return { amount: best === "" ? `${low}..${high}` : `${low}..${best}..${high}`, unit: "" };
    }
    if (cell("amount") === "") return { amount: "", unit: "" };
    const read = readAmountCell(cell("amount"));
    if (read) return { amount: read.amount, unit: read.rest };
    this.tell("warning", "faulty-quantity", row, `found “${cell("amount")}” where an amount should stand; it counts as unknown`, [
      "5000",
      "5000..7500",
    ]);
    return { amount: "unknown", unit: "" };
  }

  private bound(text: string, row: number): string {
    if (text === "") return "";
    const read = readAmountCell(text);
    if (read && /^\d/.test(read.amount) && !read.amount.includes("..")) return read.amount;
    this.tell("warning", "faulty-quantity", row, `found “${text}” where one number should stand; this bound counts as unknown`, ["5000"]);
    return "";
  }

  private conditionsOf(cell: (field: Field) => string, row: number): readonly string[] {
    const by = new Map<ConditionField, string[]>();
    for (const field of CONDITION_FIELDS) {
      for (const part of cell(field).split(/[;\n]+/)) {
        const words = part.replace(/\s+/g, " ").trim();
        const own = OWN_CONNECTIVE.exec(words);
        const connective = own ? (own[1]!.toLowerCase() as ConditionField) : field;
        const said = own ? words.slice(own[0].length) : words;
        if (said !== "") by.set(connective, [...(by.get(connective) ?? []), this.condition(said, row)]);
      }
    }
    return [...by].map(([field, parts]) => `${field} ${parts.join(field === "unless" ? " or " : " and ")}`);
  }

  /** A condition in the dossier language stands as it is where it has the form of one; free words become a turning point. */
  private condition(words: string, row: number): string {
    const isFormal = "condition" in parseCondition(words) && (/[.()<>=]/.test(words) || !/\s/.test(words));
    if (isFormal) return `(${words})`;
    const { id, isNew } = this.names.turningPoint(words);
    if (isNew) {
      const what = id.includes(".") ? "a decision of the member it begins with" : "an event, which nobody decides";
      this.tell("warning", "free-condition", row, `“${words}” is read as ${what}, under the name \`${id}\``, [
        "decision MEMBER.NAME, in the dossier, where a member decides it",
        "a pledge of another row by its name",
      ]);
    }
    return id;
  }

  private times(cell: (field: Field) => string, row: number): readonly string[] {
    return (["since", "until"] as const).flatMap((field) => {
      const date = this.date(cell(field), row);
      return date === null ? [] : [`${field} ${date}`];
    });
  }

  private date(text: string, row: number): string | null {
    if (text === "") return null;
    const date = readDateCell(text);
    if (date === "ambiguous")
      this.tell("warning", "ambiguous-date", row, `“${text}” may be read in two ways; it is left out`, bothDates(text));
    else if (date === null)
      this.tell("warning", "faulty-date", row, `found “${text}” where a date should stand; it is left out`, ["2026-03-12", "2026-03"]);
    return date === "ambiguous" ? null : date;
  }

  private says(cell: (field: Field) => string, row: number): readonly string[] {
    const url = cell("url") === "" ? null : cell("url");
    const outlet = cell("outlet") === "" ? hostOf(url) : cell("outlet");
    if (outlet === null) return [];
    const report = this.names.report({ outlet, published: this.date(cell("published"), row), url });
    const paragraph = /\d+/.exec(cell("paragraph"))?.[0];
    const by = cell("by") === "" ? "" : ` by ${quoted(cell("by"))}${UNNAMED.test(cell("by")) ? " unnamed" : ""}`;
    const grade = cell("grade") === "" ? "" : `, grade ${cell("grade").toUpperCase()}`;
    const quote = cell("quote") === "" ? "" : ` quote ${quoted(cell("quote"))}`;
    return [`says ${report}${paragraph === undefined ? "" : ` p${paragraph}`}${by}${grade}${quote}`];
  }

  /** The whole text, with what the parser and checker find in it, told of the row it comes from. */
  finish(title: string): { readonly text: string; readonly found: readonly Diagnostic[] } {
    const lines: string[] = [
      "proviso 1",
      `affair ${quoted(title)}`,
      "",
      ...this.names.declarations().flatMap((line) => line.split("\n")),
      "",
    ];
    const rowOf = new Map<number, number>();
    for (const { lines: own, row } of this.statements) {
      for (const line of [...own, ""]) {
        lines.push(line);
        rowOf.set(lines.length, row);
      }
    }
    const text = `${lines.join("\n")}\n`;
    const { dossier, diagnostics } = parse(text);
    const messages = [...diagnostics, ...check(dossier)].map((each) => {
      const { related: _related, fix: _fix, ...told } = each;
      return { ...told, place: this.place(rowOf.get(each.place.line) ?? 1) };
    });
    return { text, found: [...this.found, ...messages] };
  }

  private tell(severity: "error" | "warning", code: string, row: number, message: string, accepted: readonly string[]): void {
    this.found.push({ severity, code, message, place: this.place(row), accepted });
  }

  private place(line: number): Diagnostic["place"] {
    return { file: this.file, line, column: 1, length: 1 };
  }
}

function indented(line: string): string {
  return `  ${line}`;
}

/** The host of an address stands for an outlet that nobody named. */
function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? null);
}

/** A cell “will provide ships” or “may send troops” says force, verb and object at once, where no column of their own does. */
function withDeedSaid(cell: (field: Field) => string): (field: Field) => string {
  const said = /^(will not|will|would|shall|may|might|could)\s+(\p{L}+)\s+(?=\S)/iu.exec(cell("object"));
  if (!said) return cell;
  const [whole, force, verb] = said as unknown as readonly [string, string, string];
  return (field) => {
    if (field === "object") return cell("object").slice(whole.length);
    if (field === "force") return cell("force") === "" ? force : cell("force");
    if (field === "verb") return cell("verb") === "" ? verb : cell("verb");
    return cell(field);
  };
}

/** The two readings of 3/4/2026. */
function bothDates(text: string): readonly string[] {
  const [one = "", other = "", year = ""] = text.split(/[./-]/).map((part) => part.trim().padStart(2, "0"));
  return [`${year}-${other}-${one}`, `${year}-${one}-${other}`];
}
