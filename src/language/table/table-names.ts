import { stateCalled } from "../member-variants.ts";
import { writeName, writeString } from "../write.ts";
import { nameOf, quoted } from "./read-cells.ts";

/** A report as a row names it. */
export interface TableReport {
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
}

/** The names that the rows of one table need, each declared once, in the order in which they came up. */
export class TableNames {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly lines: string[] = [];

  /** The member that a cell names: a state goes by its ISO 3166 code, whatever it is called; another short name stands as it is. */
  member(cell: string): string {
    return this.named(`member ${simple(cell)}`, () => {
      const code = stateCalled(cell) ?? (/^[A-Z]{2,5}$/.test(cell) ? cell : nameOf(cell));
      return [code, (id) => `member ${id} ${quoted(titleOf(cell, code))}`];
    });
  }

  /** The body that a cell names. */
  body(cell: string): string {
    return this.named(`body ${simple(cell)}`, () => [nameOf(cell), (id) => `body ${id} ${quoted(cell)}`]);
  }

  /** The report that a row names; rows with the same outlet, date and address share one. */
  report({ outlet, published, url }: TableReport): string {
    return this.named(`report ${simple(outlet)} ${published} ${url}`, () => {
      const stem = [nameOf(outlet), ...(published === null ? [] : [published.replace(/[^\d]/g, "").slice(2)])].join("-");
      const rest = `${published === null ? "" : ` ${published}`}${url === null ? "" : `\n  url ${writeString(url)}`}`;
      return [stem, (id) => `report ${id} ${quoted(outlet)}${rest}`];
    });
  }

  /** What a condition in free words turns on: the decision of the member that it begins with, else an event. `isNew` where no row said it before. */
  turningPoint(words: string): { readonly id: string; readonly isNew: boolean } {
    const found = this.ownerOf(words);
    const before = this.ids.size;
    const id = this.named(`point ${simple(words)}`, () => {
      if (!found) return [nameOf(words), (own) => `event ${own} ${quoted(words)}`];
      const by = (own: string): string => (own.startsWith(`${found.owner}.`) ? "" : ` by ${found.owner}`);
      return [`${found.owner}.${nameOf(found.rest || words)}`, (own) => `decision ${own} ${quoted(words)}${by(own)}`];
    });
    return { id, isNew: this.ids.size > before };
  }

  /** A name for a statement that nothing bears yet. */
  statement(wanted: string): string {
    return writeName(this.free(wanted));
  }

  /** The member whose name the words begin with, among those that came up or are states, and the words after it. */
  private ownerOf(words: string): { readonly owner: string; readonly rest: string } | null {
    const tokens = words.split(/\s+/);
    for (let length = Math.min(4, tokens.length - 1); length > 0; length--) {
      const start = tokens
        .slice(0, length)
        .join(" ")
        .replace(/['’]s?$/, "");
      const known = this.ids.get(`member ${simple(start)}`) ?? (isStateName(start) ? this.member(start) : undefined);
      if (known !== undefined) return { owner: known, rest: tokens.slice(length).join(" ") };
    }
    return null;
  }

  /** Every declaration as text, kind by kind. */
  declarations(): readonly string[] {
    const rank = (line: string): number => KINDS.findIndex((kind) => line.startsWith(`${kind} `));
    return [...this.lines].sort((a, b) => rank(a) - rank(b));
  }

  private named(key: string, make: () => readonly [string, (id: string) => string]): string {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const [wanted, line] = make();
    const same = this.ids.get(`member ${simple(wanted)}`);
    if (key.startsWith("member ") && same !== undefined) return same;
    const id = writeName(this.free(wanted));
    this.ids.set(key, id);
    if (key.startsWith("member ")) this.ids.set(`member ${simple(wanted)}`, id);
    this.lines.push(line(id));
    return id;
  }

  private free(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.taken.has(id); n++) id = `${wanted}-${n}`;
    this.taken.add(id);
    return id;
  }
}

/** The kinds of declarations in the order of the text. */
const KINDS = ["member", "report", "body", "decision", "event"];

/** A state's name; of short ones, which may be words (“in”, “no”), only those in capitals. */
function isStateName(words: string): boolean {
  return stateCalled(words) !== undefined && (words.length > 3 || words === words.toUpperCase());
}

/** A code or abbreviation is told with the state's name. */
function titleOf(cell: string, code: string): string {
  const isShort = /^[A-Z.]{2,5}$/.test(cell) && stateCalled(cell) === code;
  return isShort ? (new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) ?? cell) : cell;
}

/** Case, marks and doubled spaces apart. */
function simple(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
