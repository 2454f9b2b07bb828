import type { Reports } from "#wire";
import { useAffair, useReports } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import { Choice } from "../pieces/choice.tsx";
import { Answered } from "../pieces/states.tsx";
import type { ScreenProps } from "../route/address.ts";
import { setQuery } from "../route/navigate.ts";
import { BringReports } from "./bring-reports.tsx";
import { heldJob } from "./held-job.ts";
import { Reading } from "./reading.tsx";
import { ReportList } from "./report-list.tsx";
import { ReportPage } from "./report-page.tsx";
import { SideBySide } from "./compare/side-by-side.tsx";
import { DriftList } from "./drift/drift-list.tsx";
import { RetellingGraph } from "./graph/retelling-graph.tsx";
import { QuotationList } from "./quotations/quotation-list.tsx";
import { besideOf, viewOf, VIEWS } from "./views.ts";
import type { View } from "./views.ts";

/** Reports: bring them, watch them being read, see whose word they rest on; or, with a report in the address, read one. */
export default function ReportsScreen({ affair, query, report }: ScreenProps) {
  const title = useAffair(affair).data?.title ?? affair;
  const question = useReports(affair);
  if (report !== null) return <ReportPage affair={affair} report={report} query={query} />;
  const beside = besideOf(query);
  if (beside !== null) return <SideBySide affair={affair} beside={beside} />;
  const job = query.get("job") ?? heldJob(affair);
  const view = viewOf(query);
  return (
    <>
      <title>{`${VIEW_TITLES[view]} · ${title} · Proviso`}</title>
      <Answered question={question} what="the reports">
        {(data) => (
          <>
            <h1 className="answer small">{summary(data)}</h1>
            {job ? <Reading affair={affair} job={job} /> : null}
            {data.reports.length ? <ViewChoice view={view} /> : null}
            {data.reports.length && view !== "list" ? (
              <Viewed affair={affair} reports={data} view={view} query={query} />
            ) : (
              <div className={data.reports.length ? "reports-cols" : undefined}>
                {data.reports.length ? <ReportList affair={affair} reports={data} /> : null}
                <BringReports affair={affair} wide={data.reports.length === 0} />
              </div>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

const VIEW_WORDS: Readonly<Record<View, string>> = { list: "List", graph: "Graph", drift: "What moved", quotations: "Quotations" };

const VIEW_TITLES: Readonly<Record<View, string>> = {
  list: "Reports",
  graph: "Who retells whom",
  drift: "What moved",
  quotations: "Quotations",
};

/** How the reports are looked at; the choice stands in the address. */
function ViewChoice({ view }: { view: View }) {
  const options = VIEWS.map((value) => ({ value, label: VIEW_WORDS[value] }));
  const choose = (value: View) => setQuery({ view: value === "list" ? null : value, report: null }, {});
  return (
    <div className="report-views">
      <Choice name="view" label="View" value={view} options={options} onChange={choose} />
    </div>
  );
}

interface ViewedProps {
  readonly affair: string;
  readonly reports: Reports;
  readonly view: Exclude<View, "list">;
  readonly query: URLSearchParams;
}

function Viewed({ affair, reports, view, query }: ViewedProps) {
  if (view === "graph") return <RetellingGraph affair={affair} reports={reports} query={query} />;
  return view === "drift" ? <DriftList affair={affair} reports={reports} /> : <QuotationList affair={affair} reports={reports} />;
}

/** The list in one sentence: how many reports, how many origins, how many of unknown origin. */
function summary({ reports, origins }: Reports): string {
  if (reports.length === 0) return "No report is here yet.";
  const unknown = origins.reports.filter(({ origin }) => origin === null).length;
  const rest = unknown ? `, ${unknown} of unknown origin` : "";
  return `${counted(reports.length, "report")}, ${counted(origins.origins.length, "origin")}${rest}.`;
}
