import { useAffair, useLog } from "../ask/questions.ts";
import { useReviewer } from "../keep/reviewer.ts";
import { reportName } from "../names/report-name.ts";
import { lastStanding } from "../outbox/send-decision.ts";
import { useIsDown, useWaiting } from "../outbox/use-outbox.ts";
import { setQuery } from "../route/navigate.ts";
import { isDecision } from "./order.ts";
import { DeskCaps } from "./key-button.tsx";
import { ReviewerLine } from "./reviewer-line.tsx";
import type { Desk } from "./use-desk.ts";

/** How far the review is: which report, how many proposals of the affair are decided, who decides, and what undo would take back. */
export function Meter({ desk }: { desk: Desk }) {
  const { reports, open, proposals } = desk;
  const report = open.report.id;
  const openHere = proposals.filter(({ state }) => state === "open").length;
  const lines = reports.map((line) => (line.id === report ? { ...line, proposals: proposals.length, open: openHere } : line));
  const total = lines.reduce((sum, { proposals }) => sum + proposals, 0);
  const decided = total - lines.reduce((sum, { open }) => sum + open, 0);
  const at = lines.findIndex(({ id }) => id === report);
  return (
    <>
      <div className="meter-line">
        <label>
          Report {at + 1} of {lines.length}{" "}
          <select aria-label="Report" value={report} onChange={(event) => setQuery({ report: event.target.value, proposal: null })}>
            {lines.map((one) => (
              <option key={one.id} value={one.id}>
                {`${reportName(one)}${one.open ? ` (${one.open})` : ""}`}
              </option>
            ))}
          </select>
        </label>
        <span>
          {decided} of {total} decided
        </span>
        <ReviewerLine />
      </div>
      <div className="meter" role="meter" aria-label="Proposals decided" aria-valuemin={0} aria-valuemax={total} aria-valuenow={decided}>
        <i style={{ width: total ? `${(decided / total) * 100}%` : 0 }} />
      </div>
      <Reversals desk={desk} />
    </>
  );
}

/** What undo would take back: first what waits, then one's own last act. Where somebody else acted last, that is said and not offered. */
function Reversals({ desk: { affair, undo, redo } }: { desk: Desk }) {
  const { data: line } = useAffair(affair);
  const { name } = useReviewer();
  const acts = useLog(affair).data?.acts ?? [];
  const waiting = useWaiting(affair);
  const isDown = useIsDown(affair);
  const own = isDown ? waiting.at(-1)?.words : undefined;
  const last = lastStanding(acts);
  const isOthers = own === undefined && last !== undefined && name !== "" && last.by !== name;
  const back = own ?? (line?.undo && isDecision(line.undo) && !isOthers ? line.undo : null);
  return (
    <p className="meter-undo">
      {isOthers && isDecision(last.act) ? <span title={last.act}>{`${last.by} acted last: ${last.act}`}</span> : null}
      {back === null ? null : (
        <button type="button" className="link" title={back} onClick={undo}>
          <DeskCaps act="undo" /> take back “{back}”
        </button>
      )}
      {line?.redo ? (
        <button type="button" className="link" title={line.redo} onClick={redo}>
          <DeskCaps act="redo" /> again “{line.redo}”
        </button>
      ) : null}
    </p>
  );
}
