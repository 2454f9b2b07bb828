import type { ReportLine } from "#wire";
import { reportName } from "../names/report-name.ts";
import type { Shown } from "../outbox/overlay.ts";
import { setQuery } from "../route/navigate.ts";
import { nextReport, stepFrom } from "./order.ts";

interface StepperProps {
  readonly reports: readonly ReportLine[];
  readonly report: string;
  readonly proposals: readonly Shown[];
  /** The proposal in focus. */
  readonly id: string | undefined;
  readonly focus: (proposal: string) => void;
  readonly say: (words: string) => void;
}

/** Goes from proposal to proposal, behind the last one to the next report with open ones; where there is none, that is said. */
export function stepper({ reports, report, proposals, id, focus, say }: StepperProps) {
  const onward = () => {
    const next = nextReport(reports, report);
    if (!next) return say("No other report has an open proposal.");
    setQuery({ report: next.id, proposal: null });
    say(`The next report: ${reportName(next)}.`);
  };
  const step = (by: 1 | -1) => {
    const next = id === undefined ? undefined : stepFrom(proposals, id, by);
    if (next !== undefined && next !== id) return focus(next);
    if (by === -1) return say("This is the report's first proposal.");
    if (nextReport(reports, report)) return onward();
    say("This is the report's last proposal, and no other report has an open one.");
  };
  return { onward, step };
}
