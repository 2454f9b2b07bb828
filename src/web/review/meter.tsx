import { useReversals } from "../ask/questions.ts";
import { useReviewer } from "../keep/reviewer.ts";
import { reportName } from "../names/report-name.ts";
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

/**
 * What undo would take back: first what waits, told at once with the decision, then one's own last act of a review. Where somebody else's act stands on that,
 * it is said and not offered.
 */
function Reversals({ desk: { affair, undo, redo } }: { desk: Desk }) {
  const { data: told } = useReversals(affair, useReviewer().name);
  const waiting = useWaiting(affair);
  const isDown = useIsDown(affair);
  const last = waiting.at(-1);
  const unsent = isDown ? last?.words : last?.act;
  const own = [told?.undo, told?.redo].map((step) => (step && isDecision(step.act) ? step : null));
  const [back, again] = unsent === undefined ? own : [{ act: unsent }, null];
  return (
    <p className="meter-undo">
      <Turn act="undo" does="take back" step={back} onTurn={undo} />
      <Turn act="redo" does="again" step={again} onTurn={redo} />
    </p>
  );
}

interface TurnProps {
  readonly act: "undo" | "redo";
  readonly does: string;
  readonly step: { readonly act: string; readonly inTheWay?: { readonly by: string; readonly act: string } } | null | undefined;
  readonly onTurn: () => void;
}

const TURNED = { undo: "taken back", redo: "done again" } as const;

function Turn({ act, does, step, onTurn }: TurnProps) {
  if (!step) return null;
  const { inTheWay } = step;
  if (inTheWay)
    return (
      <span
        title={`${inTheWay.by}: ${inTheWay.act}`}
      >{`${inTheWay.by} acted since: “${step.act}” cannot be ${TURNED[act]} (${inTheWay.act})`}</span>
    );
  return (
    <button type="button" className="link" title={step.act} onClick={onTurn}>
      <DeskCaps act={act} /> {does} “{step.act}”
    </button>
  );
}
