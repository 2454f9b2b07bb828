import { useState } from "react";
import type { Reports, ToldDrift, ToldItem, ToldMove, Wording } from "#wire";
import { useDrift } from "../../ask/questions.ts";
import { counted, dateWords } from "../../names/dates.ts";
import { reportName } from "../../names/report-name.ts";
import { Answered } from "../../pieces/states.tsx";
import { Link } from "../../route/link.tsx";
import { segments } from "../../paper/segments.ts";
import { Change } from "../compare/change.tsx";
import { toBeside } from "../views.ts";

/** Moves shown at first, and more at each press. */
const SHOWN = 25;

/** What moved over the retellings of the affair, the gravest first; then every pair of reports that was compared. */
export function DriftList({ affair, reports }: { affair: string; reports: Reports }) {
  const question = useDrift(affair);
  return (
    <Answered question={question} what="what moved">
      {(drift) => <Drifted affair={affair} reports={reports} drift={drift} />}
    </Answered>
  );
}

interface DriftedProps {
  readonly affair: string;
  readonly reports: Reports;
  readonly drift: ToldDrift;
}

function Drifted({ affair, reports, drift }: DriftedProps) {
  const [most, setMost] = useState(SHOWN);
  const { items, found, compared, pairsLeftOut } = drift;
  const shown = items.slice(0, most);
  return (
    <>
      <p className="compare-summary">{summaryWords(drift)}</p>
      <ul className="moves drift-items">
        {shown.map((item, n) => (
          <li key={n}>
            <Item affair={affair} reports={reports} item={item} />
          </li>
        ))}
      </ul>
      {shown.length < found ? (
        <p className="dim graph-cut">
          {shown.length} of {found} shown.{" "}
          {shown.length < items.length ? (
            <button type="button" className="link" onClick={() => setMost(most + SHOWN)}>
              Show more
            </button>
          ) : (
            "The rest is told where two reports stand side by side."
          )}
        </p>
      ) : null}
      {pairsLeftOut > 0 ? (
        <p className="finding">{counted(pairsLeftOut, "pair")} of reports could not be compared here: there are too many.</p>
      ) : null}
      {compared.length > 0 ? <Pairs affair={affair} reports={reports} drift={drift} /> : null}
    </>
  );
}

function summaryWords({ found, compared, items }: ToldDrift): string {
  if (compared.length === 0) return "No report here retells another that is at hand, so there is nothing to compare.";
  const over = `over ${counted(compared.length, "pair")} of reports`;
  if (found === 0) return `Nothing was found to have moved ${over}.`;
  return `${counted(found, "thing")} moved ${over}; the gravest: ${items[0]!.move.words}.`;
}

function Item({ affair, reports, item: { earlier, later, move, sentences } }: { affair: string; reports: Reports; item: ToldItem }) {
  return (
    <>
      <Change move={move} />
      {sentences ? (
        <div className="drift-sentences">
          <Sentence said={sentences.earlier} move={move.earlier} />
          <Sentence said={sentences.later} move={move.later} />
        </div>
      ) : null}
      <p className="dim">
        {nameOf(reports, earlier)} →{" "}
        <Link className="link" href={toBeside(affair, later, earlier)}>
          {nameOf(reports, later)}: side by side
        </Link>
      </p>
    </>
  );
}

/** A sentence with the words that moved in it marked. */
function Sentence({ said, move }: { said: readonly Wording[]; move: ToldMove["earlier"] }) {
  return (
    <p>
      {said.map((wording) =>
        segments(wording, move ? [{ ...move, id: "moved" }] : []).map(({ start, end, ids }) => {
          const words = wording.exact.slice(start - wording.start, end - wording.start);
          return ids.length > 0 ? (
            <mark key={start} className="moved">
              {words}
            </mark>
          ) : (
            words
          );
        }),
      )}
    </p>
  );
}

/** Pairs with most moves first. */
function Pairs({ affair, reports, drift }: DriftedProps) {
  const [all, setAll] = useState(false);
  const ordered = [...drift.compared].sort((a, b) => b.moves - a.moves);
  const shown = all ? ordered : ordered.slice(0, SHOWN);
  const number = (value: number | null) => value ?? <span title="the other text is cut short">unknown</span>;
  return (
    <section className="block" aria-label="Compared">
      <h2>Compared</h2>
      <div className="compared">
        <table>
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">keeps</th>
              <th scope="col">left out</th>
              <th scope="col">put in</th>
              <th scope="col">moved</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ earlier, later, kept, omitted, added, moves }) => (
              <tr key={`${earlier} ${later}`}>
                <th scope="row">
                  <Link className="link" href={toBeside(affair, later, earlier)}>
                    {nameOf(reports, later)}
                  </Link>
                  <small className="beside">beside {nameOf(reports, earlier)}</small>
                </th>
                <td>{Math.round(kept * 100)}%</td>
                <td>{number(omitted)}</td>
                <td>{number(added)}</td>
                <td>{moves}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < ordered.length ? (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          Show all {ordered.length}
        </button>
      ) : null}
    </section>
  );
}

/** A report by outlet and date. */
function nameOf({ reports }: Reports, id: string): string {
  const line = reports.find((report) => report.id === id);
  return line ? `${line.outlet ?? reportName(line)}, ${dateWords(line.published)}` : id;
}
