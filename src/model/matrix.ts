import type { Ground } from "./answer.ts";
import type { Quantity } from "./quantity.ts";
import type { Standing } from "./standing.ts";

/** What pledges wait for. `veto`: every pledge shown does; `part`: laid on an unnamed part of them; `some`: on some of them. */
export interface MatrixColumn {
  readonly ref: string;
  readonly title: string;
  readonly reach: "veto" | "part" | "some";
}

/** How one pledge bears on one column. `first`: it must hold before (`after`); `negated`: the condition asks that it be not so. */
export interface MatrixCell {
  readonly ref: string;
  readonly mark: "only if" | "if" | "unless";
  readonly first: boolean;
  readonly negated: boolean;
}

/** One pledge. `grades` are those of its citations, best first, as written (`B3`). */
export interface MatrixRow {
  readonly id: string;
  readonly actor: string;
  readonly deed: string;
  readonly body: string | null;
  readonly amount: Quantity | null;
  readonly stage: string;
  readonly cells: readonly MatrixCell[];
  /** Columns whose condition lies on an unnamed part of a group that this pledge may belong to: they may take its assurance away. */
  readonly partial: readonly string[];
  readonly assured: Standing;
  readonly possible: Standing;
  readonly grades: readonly string[];
  readonly origins: readonly string[];
  readonly grounds: readonly Ground[];
}

/** Pledges × conditions, sorted so that what most pledges wait for stands first. `summary` says it in a sentence. */
export interface Matrix {
  readonly summary: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}
