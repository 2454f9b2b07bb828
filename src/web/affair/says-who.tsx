import type { Reports } from "#wire";
import { counted, dateWords, labelWords, shortDate } from "../names/dates.ts";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { layTimeline } from "./timeline-layout.ts";

const ROWS_DRAWN = 6;

/** How many reports and origins there are, drawn over time: a filled dot is an origin, a hollow one a retelling. */
export function SaysWho({ affair, reports: { origins } }: { affair: string; reports: Reports }) {
  const unknown = origins.reports.filter(({ origin }) => origin === null).length;
  const largest = [...origins.origins].sort((a, b) => b.reports.length - a.reports.length);
  const top = largest[0];
  return (
    <>
      <p>
        {counted(origins.reports.length, "report")}, <b>{counted(origins.origins.length, "origin")}</b>
        {unknown ? `, ${unknown} of unknown origin` : ""}.{" "}
        {top && top.reports.length > 1
          ? `${counted(top.reports.length, "report rests", "reports rest")} on ${labelWords(top.label)}.`
          : null}
      </p>
      <Drawing affair={affair} origins={{ ...origins, origins: largest.slice(0, ROWS_DRAWN) }} />
      <p className="dim">
        {largest.length > ROWS_DRAWN ? `The ${ROWS_DRAWN} largest are drawn. ` : ""}
        <Link className="link" href={to("reports", affair)}>
          All reports and who retells whom
        </Link>
      </p>
    </>
  );
}

function Drawing({ affair, origins }: { affair: string; origins: Reports["origins"] }) {
  const { width, height, rows, from, to: until } = layTimeline(origins.origins, origins.reports);
  const byId = new Map(origins.reports.map((report) => [report.id, report]));
  if (rows.length === 0) return null;
  return (
    <figure className="timeline">
      <svg viewBox={`0 0 ${width} ${height}`} aria-label={`Retellings over time, ${dateWords(from)} to ${dateWords(until)}`} role="group">
        {rows.map((row) => (
          <g key={row.origin}>
            <text
              x={Math.max(0, Math.min(row.x - 6, width - 6.2 * clipped(labelWords(row.label)).length))}
              y={row.y - 12}
              className="timeline-label"
            >
              {clipped(labelWords(row.label))}
            </text>
            {row.dots.map(({ report, path }) => (path ? <path key={report} d={path} className="timeline-line" /> : null))}
            <circle cx={row.x} cy={row.y} r="5.5" className="timeline-origin" />
            {row.dots.map(({ report, x, y, first }) => (
              <Link
                key={report}
                href={to("reports", affair, { report })}
                aria-label={`${byId.get(report)?.outlet ?? "outlet unknown"}, ${dateWords(byId.get(report)?.published)}`}
              >
                <circle cx={x} cy={y} r={first ? 5.5 : 4} className={first ? "timeline-origin" : "timeline-retelling"}>
                  <title>{`${byId.get(report)?.outlet ?? "outlet unknown"}, ${dateWords(byId.get(report)?.published)}`}</title>
                </circle>
              </Link>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <small>{shortDate(from)}</small>
        <small>in order of date</small>
        <small>{until === from ? "" : shortDate(until)}</small>
      </figcaption>
    </figure>
  );
}

/** A label no longer than the drawing is wide. */
function clipped(label: string): string {
  return label.length > 40 ? `${label.slice(0, 38).trimEnd()}…` : label;
}
