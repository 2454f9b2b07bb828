import type { Reports } from "#wire";
import { useAffair, useReport, useReports } from "../ask/questions.ts";
import { useWatch } from "../ask/watch.ts";
import { reviewerName } from "../keep/reviewer.ts";
import { Answered, Empty } from "../pieces/states.tsx";
import { to } from "../route/address.ts";
import type { ScreenProps } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { useSay } from "../shell/say.ts";
import { reportToReview } from "./order.ts";
import { ReviewDesk } from "./review-desk.tsx";

/** Review: one report with its proposals, to be accepted, edited or rejected by key or by button. */
export default function ReviewScreen({ affair, query }: ScreenProps) {
  const title = useAffair(affair).data?.title ?? affair;
  const question = useReports(affair);
  useOthers(affair);
  return (
    <>
      <title>{`Review · ${title} · Proviso`}</title>
      <h1 className="hidden">Review</h1>
      <Answered question={question} what="the reports">
        {(reports) =>
          reports.reports.length === 0 ? (
            <Empty title="There is nothing to review yet.">
              <Link className="button main" href={to("reports", affair)}>
                Bring reports
              </Link>
            </Empty>
          ) : (
            <OneReport affair={affair} query={query} reports={reports} />
          )
        }
      </Answered>
    </>
  );
}

/** The report of the address, else the first with something open. */
function OneReport({ affair, query, reports }: { affair: string; query: URLSearchParams; reports: Reports }) {
  const report = reportToReview(reports.reports, query.get("report"));
  const question = useReport(affair, report);
  return (
    <Answered question={question} what="the report">
      {(open) => <ReviewDesk key={open.report.id} affair={affair} reports={reports.reports} open={open} asked={query.get("proposal")} />}
    </Answered>
  );
}

/** Says what others decide while one is at it. */
function useOthers(affair: string): void {
  const say = useSay();
  useWatch(affair, (acts) => {
    const name = reviewerName();
    const others = name === "" ? [] : acts.filter(({ by }) => by !== name);
    const last = others[0];
    if (last) say(others.length === 1 ? `${last.by}: ${last.act}` : `${last.by}: ${last.act}, and ${others.length - 1} more`);
  });
}
