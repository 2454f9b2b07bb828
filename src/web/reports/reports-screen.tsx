import type { Reports } from "#wire";
import { useAffair, useReports } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import { Answered } from "../pieces/states.tsx";
import type { ScreenProps } from "../route/address.ts";
import { BringReports } from "./bring-reports.tsx";
import { heldJob } from "./held-job.ts";
import { Reading } from "./reading.tsx";
import { ReportList } from "./report-list.tsx";
import { ReportPage } from "./report-page.tsx";

/** Reports: bring them, watch them being read, see whose word they rest on; or, with a report in the address, read one. */
export default function ReportsScreen({ affair, query, report }: ScreenProps) {
  const title = useAffair(affair).data?.title ?? affair;
  const question = useReports(affair);
  if (report !== null) return <ReportPage affair={affair} report={report} query={query} />;
  const job = query.get("job") ?? heldJob(affair);
  return (
    <>
      <title>{`Reports · ${title} · Proviso`}</title>
      <Answered question={question} what="the reports">
        {(data) => (
          <>
            <h1 className="answer small">{summary(data)}</h1>
            {job ? <Reading affair={affair} job={job} /> : null}
            <div className={data.reports.length ? "reports-cols" : undefined}>
              {data.reports.length ? <ReportList affair={affair} reports={data} /> : null}
              <BringReports affair={affair} wide={data.reports.length === 0} />
            </div>
          </>
        )}
      </Answered>
    </>
  );
}

/** The list in one sentence: how many reports, how many origins, how many of unknown origin. */
function summary({ reports, origins }: Reports): string {
  if (reports.length === 0) return "No report is here yet.";
  const unknown = origins.reports.filter(({ origin }) => origin === null).length;
  const rest = unknown ? `, ${unknown} of unknown origin` : "";
  return `${counted(reports.length, "report")}, ${counted(origins.origins.length, "origin")}${rest}.`;
}
