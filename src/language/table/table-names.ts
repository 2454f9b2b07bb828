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

  /** The member that a cell names: a two-letter country code or other short name stands as it is, a title gets its ISO 3166 code where it is a country's. */
  member(cell: string): string {
    return this.named(`member ${simple(cell)}`, () => {
      const code = /^[A-Z]{2,5}$/.test(cell) ? cell : (REGIONS.get(simple(cell)) ?? nameOf(cell));
      return [code, (id) => `member ${id} ${quoted(titleOf(cell))}`];
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
  turningPoint(words: string, owner: string | null): { readonly id: string; readonly isNew: boolean } {
    const before = this.ids.size;
    const id = this.named(`point ${simple(words)}`, () =>
      owner === null
        ? [nameOf(words), (own) => `event ${own} ${quoted(words)}`]
        : [
            `${owner}.${nameOf(withoutFirst(words))}`,
            (own) => `decision ${own} ${quoted(words)}${own.startsWith(`${owner}.`) ? "" : ` by ${owner}`}`,
          ],
    );
    return { id, isNew: this.ids.size > before };
  }

  /** A name for a statement that nothing bears yet. */
  statement(wanted: string): string {
    return writeName(this.free(wanted));
  }

  /** The member whose name the words begin with, among those that came up or are countries. */
  ownerOf(words: string): string | null {
    const tokens = words.split(/[\s'’]+/);
    for (let length = Math.min(4, tokens.length - 1); length > 0; length--) {
      const start = simple(tokens.slice(0, length).join(" "));
      const known = this.ids.get(`member ${start}`);
      if (known !== undefined) return known;
      if (REGIONS.has(start)) return this.member(tokens.slice(0, length).join(" "));
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

/** English names of the regions of ISO 3166, as this platform's CLDR has them, by their simple form. */
const REGIONS: ReadonlyMap<string, string> = regions();

function regions(): Map<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const found = new Map<string, string>();
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = names.of(code);
    // A code that was given up has the name of the one in use.
    if (name !== undefined && !found.has(simple(name)) && new Intl.Locale("und", { region: code }).maximize().region === code)
      found.set(simple(name), code);
  }
  return found;
}

/** A country code alone is told with its country's name. */
function titleOf(cell: string): string {
  const name = /^[A-Z]{2}$/.test(cell) ? new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(cell) : undefined;
  return name ?? cell;
}

/** Case, marks and doubled spaces apart. */
function simple(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** “Russia's consent” without Russia. */
function withoutFirst(words: string): string {
  const rest = words.replace(/^[^\s'’]+(?:['’]s?)?\s*/u, "");
  return rest === "" ? words : rest;
}
