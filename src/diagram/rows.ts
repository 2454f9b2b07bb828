import { flatten } from "./flat.ts";
import type { Flat } from "./flat.ts";
import type { Node } from "./function-diagram.ts";
import type { NodeTable } from "./node-table.ts";

/** How many positions the remembered rows may hold together: 64 MiB. */
const MOST_POSITIONS = 2 ** 22;

/** The rows of the functions asked about last, so that the next question about one of them costs its own pass only. */
export class Rows {
  private readonly rows = new Map<Node, Flat>();
  private positions = 0;

  /** A function's row, laid out where it is not remembered. */
  of(table: NodeTable, f: Node): Flat {
    const row = this.rows.get(f) ?? flatten(table, f);
    this.forget(f);
    this.rows.set(f, row);
    this.positions += row.length;
    for (const oldest of this.rows.keys()) {
      if (this.positions <= MOST_POSITIONS) break;
      this.forget(oldest);
    }
    return row;
  }

  /** Forgets all rows; needed whenever numbers of nodes may come to mean others. */
  clear(): void {
    this.rows.clear();
    this.positions = 0;
  }

  private forget(f: Node): void {
    this.positions -= this.rows.get(f)?.length ?? 0;
    this.rows.delete(f);
  }
}
