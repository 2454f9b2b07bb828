import { useEffect, useRef } from "react";
import type { OpenReport } from "#wire";
import type { Span } from "#model";
import { useReport } from "../ask/questions.ts";
import { reportName } from "../names/report-name.ts";
import { Answered } from "../pieces/states.tsx";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { ReportMeta } from "../paper/report-meta.tsx";
import { segments } from "../paper/segments.ts";
import { AsReceived } from "./as-received.tsx";
import { RestsOn } from "./correct/rests-on.tsx";
import { Versions } from "./versions.tsx";

/** One report to be read, with the cited place marked and in view. Its text is shown as text, whatever it holds. */
export function ReportPage({ affair, report, query }: { affair: string; report: string; query: URLSearchParams }) {
  const question = useReport(affair, report);
  return (
    <Answered question={question} what="the report">
      {(open) => <Page key={report} affair={affair} open={open} place={placeOf(query, open.paragraphs)} correct={query.has("correct")} />}
    </Answered>
  );
}

/** The place that an address asks for: `at=120-180` or `paragraph=3`. */
function placeOf(query: URLSearchParams, paragraphs: readonly Span[]): Span | null {
  const match = /^(\d+)-(\d+)$/.exec(query.get("at") ?? "");
  if (match) return { start: Number(match[1]), end: Number(match[2]) };
  return paragraphs[Number(query.get("paragraph") ?? 0) - 1] ?? null;
}

interface PageProps {
  readonly affair: string;
  readonly open: OpenReport;
  readonly place: Span | null;
  /** Whether what it rests on is to be corrected at once. */
  readonly correct: boolean;
}

/** Paragraphs carry their numbers, since citations may name them. */
function Page({ affair, open, place, correct }: PageProps) {
  const { report, paragraphs, proposals } = open;
  const marked = useRef<HTMLElement>(null);
  useEffect(() => {
    void marked.current?.scrollIntoView({ block: "center" });
  }, [place?.start, place?.end]);
  const undecided = proposals.filter(({ state }) => state === "open").length;
  const spans = place ? [{ ...place, id: "cited" }] : [];
  return (
    <article className="paper reading-paper">
      <title>{`${reportName(report)} · Proviso`}</title>
      <p className="meta">
        <Link className="link" href={to("reports", affair)}>
          ← All reports
        </Link>
      </p>
      <h1>{reportName(report)}</h1>
      <ReportMeta open={open} />
      <p className="meta buttons">
        <Link className="button" href={to("review", affair, { query: new URLSearchParams({ report: report.id }) })}>
          {undecided ? `Review ${undecided} proposals` : "See its proposals"}
        </Link>
        {report.url && /^https?:/.test(report.url) ? (
          <a className="button" href={report.url} rel="noreferrer" target="_blank">
            The original ↗
          </a>
        ) : null}
      </p>
      <RestsOn affair={affair} report={report.id} open={correct} />
      <Versions affair={affair} report={report.id} />
      {place ? <AsReceived key={`${place.start}-${place.end}`} affair={affair} report={report.id} place={place} /> : null}
      {paragraphs.map((paragraph, n) => (
        <p key={paragraph.start} data-paragraph={n + 1}>
          {segments(paragraph, spans).map((segment) =>
            segment.ids.length ? (
              <mark key={segment.start} className="now" ref={marked}>
                {report.text.slice(segment.start, segment.end)}
              </mark>
            ) : (
              report.text.slice(segment.start, segment.end)
            ),
          )}
        </p>
      ))}
    </article>
  );
}
