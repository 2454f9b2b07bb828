import { useAffair } from "../ask/questions.ts";
import { useIsDown, useWaiting } from "../outbox/use-outbox.ts";
import { setQuery } from "../route/navigate.ts";
import { KeyCaps } from "../shell/keys-help.tsx";
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
                {`${one.title ?? one.path}${one.open ? ` (${one.open})` : ""}`}
              </option>
            ))}
          </select>
        </label>
        <span>
          {decided} of {total} decided
        </span>
        <ReviewerLine />
        <Reversals desk={desk} />
      </div>
      <div className="meter" role="meter" aria-label="Proposals decided" aria-valuemin={0} aria-valuemax={total} aria-valuenow={decided}>
        <i style={{ width: total ? `${(decided / total) * 100}%` : 0 }} />
      </div>
    </>
  );
}

/** What undo would take back: first what waits, then what the server holds. */
function Reversals({ desk: { affair, undo, redo } }: { desk: Desk }) {
  const { data: line } = useAffair(affair);
  const waiting = useWaiting(affair);
  const isDown = useIsDown(affair);
  const last = isDown ? waiting.at(-1)?.words : undefined;
  const back = last ?? (line?.undo && isDecision(line.undo) ? line.undo : null);
  return (
    <span className="meter-undo">
      {back === null ? null : (
        <button type="button" className="link" onClick={undo}>
          <DeskCaps act="undo" /> take back “{back}”
        </button>
      )}
      {line?.redo ? (
        <button type="button" className="link" onClick={redo}>
          <KeyCaps name="ctrl+shift+z" /> again “{line.redo}”
        </button>
      ) : null}
    </span>
  );
}
