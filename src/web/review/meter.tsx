import type { ReportLine } from "#wire";
import { useAffair } from "../ask/questions.ts";
import { setQuery } from "../route/navigate.ts";
import { KeyCaps } from "../shell/keys-help.tsx";
import { isDecision } from "./order.ts";
import type { Deciding } from "./use-deciding.tsx";

interface MeterProps {
  readonly affair: string;
  readonly reports: readonly ReportLine[];
  readonly report: string;
  readonly deciding: Deciding;
}

/** How far the review is: which report, how many proposals of the affair are decided, and what undo would take back. */
export function Meter({ affair, reports, report, deciding }: MeterProps) {
  const { data: line } = useAffair(affair);
  const total = reports.reduce((sum, { proposals }) => sum + proposals, 0);
  const decided = total - reports.reduce((sum, { open }) => sum + open, 0);
  const at = reports.findIndex(({ id }) => id === report);
  return (
    <>
      <div className="meter-line">
        <label>
          Report {at + 1} of {reports.length}{" "}
          <select aria-label="Report" value={report} onChange={(event) => setQuery({ report: event.target.value, proposal: null })}>
            {reports.map((one) => (
              <option key={one.id} value={one.id}>
                {`${one.title ?? one.path}${one.open ? ` (${one.open})` : ""}`}
              </option>
            ))}
          </select>
        </label>
        <span>
          {decided} of {total} decided
        </span>
        <span className="meter-undo">
          {line?.undo && isDecision(line.undo) ? (
            <button type="button" className="link" onClick={deciding.undo}>
              <KeyCaps name="u" /> take back “{line.undo}”
            </button>
          ) : null}
          {line?.redo ? (
            <button type="button" className="link" onClick={deciding.redo}>
              <KeyCaps name="ctrl+shift+z" /> again “{line.redo}”
            </button>
          ) : null}
        </span>
      </div>
      <div className="meter" role="meter" aria-label="Proposals decided" aria-valuemin={0} aria-valuemax={total} aria-valuenow={decided}>
        <i style={{ width: total ? `${(decided / total) * 100}%` : 0 }} />
      </div>
    </>
  );
}
