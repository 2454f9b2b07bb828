import type { Matrix } from "#model";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import type { Names } from "../names/use-names.ts";
import { OriginDots } from "../pieces/origin-dots.tsx";
import { Grade } from "../pieces/grade.tsx";
import { Amount } from "./amount.tsx";
import { largestByUnit } from "./bar.ts";

type Row = Matrix["rows"][number];
type Column = Matrix["columns"][number];
type Cell = Row["cells"][number];

const SIGNS: Readonly<Record<Cell["mark"], string>> = { "only if": "n", if: "s", unless: "e" };

/** Pledges down, conditions across; a mark says how a pledge hangs on a condition, a column's ground whether that is a veto. */
export function MatrixTable({ matrix, names }: { matrix: Matrix; names: Names }) {
  const full = largestByUnit(matrix.rows.map(({ amount }) => amount));
  return (
    <div className="wrap" tabIndex={0} role="region" aria-label="Pledges and their conditions">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col" className="pledge">
              Pledge
            </th>
            <th scope="col">Amount</th>
            <th scope="col">Stage</th>
            {matrix.columns.map((column) => (
              <ColumnHead key={column.ref} column={column} />
            ))}
            <th scope="col">Assured</th>
            <th scope="col">Possible</th>
            <th scope="col">Grade</th>
            <th scope="col">Origins</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <PledgeRow key={row.id} row={row} columns={matrix.columns} full={full.get(row.amount?.unit ?? "") ?? 0} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const REACH_WORDS: Readonly<Record<Column["reach"], string>> = {
  veto: "a veto: without it none of these is possible",
  part: "a veto over assurance",
  some: "some pledges hang on it",
};

/** A column that every pledge waits for is shaded whole; one laid on an unnamed part only where the pledge may belong to it. */
function shadeOf(row: Row, column: Column): string {
  if (column.reach === "veto") return "veto";
  return row.partial.includes(column.ref) ? "part" : "";
}

function ColumnHead({ column }: { column: Column }) {
  return (
    <th scope="col" className={`c ${column.reach}`} title={REACH_WORDS[column.reach]}>
      <span>{column.title}</span>
    </th>
  );
}

interface RowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly full: number;
  readonly names: Names;
}

/** The whole row can be pressed; for keys and screen readers its first cell holds the button. */
function PledgeRow({ row, columns, full, names }: RowProps) {
  const show = useShowGrounds();
  const open = () => show({ title: `${row.actor}: ${row.deed}`, grounds: row.grounds });
  return (
    <tr className="pressable" onClick={open}>
      <th scope="row">
        <button type="button" className="plain" onClick={(event) => (event.stopPropagation(), open())}>
          <b>{row.actor}</b>
          <small>
            {row.deed}
            {row.body ? `, to ${names.title(row.body)}` : ""}
          </small>
        </button>
      </th>
      <td className="amount-cell">
        <Amount quantity={row.amount} full={full} />
      </td>
      <td className="stage">{row.stage}</td>
      {columns.map((column) => (
        <td
          key={column.ref}
          className={`x ${shadeOf(row, column)}`}
          title={row.partial.includes(column.ref) ? REACH_WORDS.part : undefined}
        >
          {row.cells
            .filter(({ ref }) => ref === column.ref)
            .map((cell, n) => (
              <Mark key={n} cell={cell} column={column} />
            ))}
        </td>
      ))}
      <td>
        <Grade standing={row.assured} />
      </td>
      <td>
        <Grade standing={row.possible} />
      </td>
      <td>{row.grades.join(", ")}</td>
      <td>
        <OriginDots origins={row.origins} />
      </td>
    </tr>
  );
}

/** A mark's shape is its word, so that it reads in print and without colour. */
function Mark({ cell, column }: { cell: Cell; column: Column }) {
  const words = `${cell.mark}${cell.negated ? " not" : ""} ${column.title}${cell.first ? ", and that first" : ""}`;
  return (
    <span className="mark-cell" title={words}>
      <i className={`${SIGNS[cell.mark]}${cell.negated ? " negated" : ""}`} role="img" aria-label={words} />
      {cell.first ? <small aria-hidden="true">1st</small> : null}
    </span>
  );
}

/** What the marks and grounds of the matrix mean. */
export function Legend() {
  return (
    <div className="legend">
      <span>
        <i className="n" />
        only if
      </span>
      <span>
        <i className="s" />
        if
      </span>
      <span>
        <i className="e" />
        unless
      </span>
      <span>
        <i className="s negated" />
        if not
      </span>
      <span>
        <small>1st</small> it must come first
      </span>
      <span>
        <i className="swatch veto" />a veto: without it none of these is possible
      </span>
      <span>
        <i className="swatch part" />a veto over assurance only
      </span>
      <span>
        <span className="origins">
          <i />
        </span>{" "}
        one origin
      </span>
    </div>
  );
}
