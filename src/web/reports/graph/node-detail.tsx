import type { Reports } from "#wire";
import { dateWords, labelWords } from "../../names/dates.ts";
import { confidenceWords, relationWords } from "../../names/origin-words.ts";
import { reportName } from "../../names/report-name.ts";
import { to, toPlace } from "../../route/address.ts";
import { Link } from "../../route/link.tsx";
import { canCompare, toBeside } from "../views.ts";

/** What is known of the report in focus: what it retells, why we say so, and the ways on from it. */
export function NodeDetail({ affair, reports, report }: { affair: string; reports: Reports; report: string | null }) {
  const { origins } = reports;
  const placed = origins.reports.find(({ id }) => id === report);
  if (placed === undefined)
    return (
      <aside className="graph-detail" aria-label="The report in focus">
        <p className="dim">Choose a report to see what it retells, and why we say so.</p>
      </aside>
    );
  const edge = origins.retellings.find((one) => one.report === placed.id);
  const labels = new Map(origins.origins.map(({ id, label }) => [id, labelWords(label)]));
  const title = reportName({ title: reports.reports.find(({ id }) => id === placed.id)?.title, path: placed.path });
  const reasons = [...new Set([...placed.reasons, ...(edge?.reasons ?? [])])];
  const origin = placed.origin === null ? null : (labels.get(placed.origin) ?? placed.origin);
  return (
    <aside className="graph-detail card" aria-label="The report in focus">
      <p className="graph-detail-title">{title}</p>
      <p className="dim">
        <b>{placed.outlet ?? "outlet unknown"}</b> · {dateWords(placed.published)}
      </p>
      <p>
        {origin === null ? "Its origin is unknown." : sentence(relationWords(placed.relation, origin))}
        {placed.via.length ? ` It comes by way of ${placed.via.join(", ")}.` : null}
        {placed.byHand ? <b className="by-hand-word"> By hand.</b> : null}
      </p>
      {edge && !placed.byHand ? <p className="dim">{sentence(confidenceWords(edge.confidence))}</p> : null}
      {reasons.length ? (
        <ul className="graph-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {placed.parts.map((part) => (
        <p key={part.start} className="dim">
          <Link className="link" href={toPlace(affair, placed.id, part)}>
            A passage
          </Link>{" "}
          rests on {labels.get(part.origin) ?? part.origin}: {part.reason}
        </p>
      ))}
      <p className="buttons">
        <Link className="button" href={to("reports", affair, { report: placed.id })}>
          Read
        </Link>
        {canCompare(origins, placed.id) ? (
          <Link className="button" href={toBeside(affair, placed.id)}>
            Compare
          </Link>
        ) : null}
        <Link className="button" href={to("reports", affair, { report: placed.id, query: new URLSearchParams({ correct: "" }) })}>
          Correct
        </Link>
      </p>
    </aside>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
