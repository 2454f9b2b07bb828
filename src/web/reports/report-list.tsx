import { useState } from "react";
import type { Reports } from "#wire";
import { counted, dateWords, labelWords } from "../names/dates.ts";
import { kindWords, relationWords } from "../names/origin-words.ts";
import { languageWords } from "../names/languages.ts";
import { reportName } from "../names/report-name.ts";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { groupByOrigin } from "./by-origin.ts";
import type { OriginGroup, PlacedReport } from "./by-origin.ts";
import { Circles } from "./circles.tsx";
import { canCompare, toBeside } from "./views.ts";

/** How many reports of one origin are listed at first. */
const SHOWN = 40;

/** The reports under their origins, with who retells whom and why we say so. */
export function ReportList({ affair, reports }: { affair: string; reports: Reports }) {
  return (
    <div className="origin-groups">
      <Circles affair={affair} origins={reports.origins} />
      {groupByOrigin(reports).map((group) => (
        <Group key={group.origin?.id ?? ""} affair={affair} group={group} beside={(id) => canCompare(reports.origins, id)} />
      ))}
    </div>
  );
}

/** Reports of unknown origin stand together only on the page: none of them supports another. */
function Group({ affair, group, beside }: { affair: string; group: OriginGroup; beside: (report: string) => boolean }) {
  const { origin, reports } = group;
  const [all, setAll] = useState(false);
  const shown = all ? reports : reports.slice(0, SHOWN);
  return (
    <section className="origin-group">
      <header>
        <h2>
          <span className={origin ? "origins" : "origins unknown"} aria-hidden="true">
            <i className={origin ? undefined : "none"} />
          </span>{" "}
          {origin ? labelWords(origin.label) : "Origin unknown"}
        </h2>
        <small>
          {origin?.published && !origin.label.includes(origin.published) ? `${dateWords(origin.published)} · ` : ""}
          {counted(reports.length, "report")}
          {origin ? ` · ${kindWords(origin.kind)}` : "; none of them counts as support for another"}
        </small>
      </header>
      <ul>
        {shown.map((placed) => (
          <ReportItem
            key={placed.line.id}
            affair={affair}
            placed={placed}
            origin={origin ? labelWords(origin.label) : null}
            beside={beside(placed.line.id)}
          />
        ))}
      </ul>
      {shown.length < reports.length ? (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          Show all {reports.length}
        </button>
      ) : null}
    </section>
  );
}

interface ItemProps {
  readonly affair: string;
  readonly placed: PlacedReport;
  readonly origin: string | null;
  /** Whether something is at hand to compare it with. */
  readonly beside: boolean;
}

/** A report with who prints it, whom it retells and why we say so; unknown is said as unknown. */
function ReportItem({ affair, placed: { line, tree }, origin, beside }: ItemProps) {
  const facts = [dateWords(line.published), line.language ? languageWords(line.language) : null, counted(line.words, "word")];
  const reasons = tree?.reasons ?? [];
  return (
    <li className="report-item">
      <div>
        <Link className="report-title" href={to("reports", affair, { report: line.id })}>
          {reportName(line)}
        </Link>
        <p className="dim">
          <b>{line.outlet ?? "outlet unknown"}</b> · {facts.filter(Boolean).join(" · ")}
          {line.note ? " · reading note" : ""}
        </p>
        {tree && tree.relation !== "unknown" ? (
          <p className="relation">
            {relationWords(tree.relation, origin)}
            {tree.via.length ? <> by way of {tree.via.join(", ")}</> : null}
            {tree.parts.length ? <> · {counted(tree.parts.length, "passage")} on another origin</> : null}
            {tree.byHand ? <b className="by-hand-word">by hand</b> : null}
            {beside ? (
              <>
                {" · "}
                <Link className="link" href={toBeside(affair, line.id)}>
                  compare
                </Link>
              </>
            ) : null}
          </p>
        ) : null}
        {reasons.length ? (
          <details className="reasons">
            <summary>Why we say so</summary>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <p className="report-count">
        {line.open ? (
          <Link className="button" href={to("review", affair, { query: new URLSearchParams({ report: line.id }) })}>
            Review {line.open}
          </Link>
        ) : (
          <small>{line.proposals ? `all ${line.proposals} decided` : "nothing proposed"}</small>
        )}
      </p>
    </li>
  );
}
