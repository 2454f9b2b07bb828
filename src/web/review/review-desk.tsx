import type { HeldProposal, OpenReport, ReportLine } from "#wire";
import { counted } from "../names/dates.ts";
import { useNames } from "../names/use-names.ts";
import { ReportMeta } from "../paper/report-meta.tsx";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { setQuery } from "../route/navigate.ts";
import { useKeys } from "../shell/keys.ts";
import { EditDraft, KeyButton, RejectBox } from "./decide.tsx";
import { Meter } from "./meter.tsx";
import { inFocus, nextReport, stepFrom } from "./order.ts";
import { ProposalCard } from "./proposal-card.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { ReviewText } from "./review-text.tsx";
import { useDeciding } from "./use-deciding.tsx";
import type { Deciding } from "./use-deciding.tsx";

interface DeskProps {
  readonly affair: string;
  readonly reports: readonly ReportLine[];
  readonly open: OpenReport;
  /** In reading order. */
  readonly proposals: readonly HeldProposal[];
  readonly asked: string | null;
}

/** The text on the left, the proposal in focus on the right. */
export function ReviewDesk({ affair, reports, open, proposals, asked }: DeskProps) {
  const names = useNames(affair);
  const held = inFocus(proposals, asked);
  const report = open.report.id;
  const focus = (proposal: string) => setQuery({ report, proposal });
  const deciding = useDeciding({ affair, report, proposals, focus, held });
  useReviewKeys({ deciding, proposals, held, focus, reports, report });
  return (
    <>
      <Meter affair={affair} reports={reports} report={report} deciding={deciding} />
      <div className="desk">
        <article className="paper" aria-label="The report">
          <ReportMeta open={open} />
          <ReviewText open={open} proposals={proposals} focus={held?.proposal.id} onFocus={focus} />
        </article>
        <aside aria-label="The proposal in focus">
          {held ? (
            <div className="card" key={held.proposal.id}>
              <ProposalCard affair={affair} held={held} names={names} />
              <Acts affair={affair} held={held} deciding={deciding} onLater={() => focus(stepFrom(proposals, held.proposal.id, 1))} />
            </div>
          ) : (
            <p>Nothing was proposed in this report.</p>
          )}
          <Onward affair={affair} proposals={proposals} reports={reports} report={report} />
          <ProposalList proposals={proposals} focus={held?.proposal.id} onFocus={focus} />
        </aside>
      </div>
    </>
  );
}

interface ActsProps {
  readonly affair: string;
  readonly held: HeldProposal;
  readonly deciding: Deciding;
  readonly onLater: () => void;
}

/** One of three: the buttons, the editor, or the question why. A decided proposal has none of them. */
function Acts({ affair, held, deciding, onLater }: ActsProps) {
  const { mode, setMode, busy, error, accept, reject } = deciding;
  const leave = () => setMode("look");
  if (held.state !== "open") return null;
  if (mode === "edit")
    return <EditDraft affair={affair} proposal={held.proposal.id} busy={busy} error={error} onSubmit={accept} onCancel={leave} />;
  if (mode === "reject") return <RejectBox busy={busy} error={error} onSubmit={reject} onCancel={leave} />;
  return (
    <div className="acts">
      {deciding.failure}
      <KeyButton keyName="a" main disabled={busy} onClick={() => accept()}>
        Accept
      </KeyButton>
      <KeyButton keyName="e" disabled={busy} onClick={() => setMode("edit")}>
        Edit
      </KeyButton>
      <KeyButton keyName="r" disabled={busy} onClick={() => setMode("reject")}>
        Reject
      </KeyButton>
      <KeyButton keyName="j" onClick={onLater}>
        Later
      </KeyButton>
    </div>
  );
}

interface OnwardProps {
  readonly affair: string;
  readonly proposals: readonly HeldProposal[];
  readonly reports: readonly ReportLine[];
  readonly report: string;
}

/** Where to go once everything in a report is decided: to the next with something open, else to the answer. */
function Onward({ affair, proposals, reports, report }: OnwardProps) {
  const next = nextReport(reports, report);
  if (proposals.some(({ state }) => state === "open")) return null;
  return (
    <p className="onward">
      {proposals.length ? "Everything in this report is decided. " : ""}
      {next ? (
        <KeyButton keyName="n" main onClick={() => setQuery({ report: next.id, proposal: null })}>
          Next report, {counted(next.open, "proposal")}
        </KeyButton>
      ) : (
        <Link className="button main" href={to("affair", affair)}>
          See the answer
        </Link>
      )}
    </p>
  );
}

interface KeysProps {
  readonly deciding: Deciding;
  readonly proposals: readonly HeldProposal[];
  readonly held: HeldProposal | undefined;
  readonly focus: (proposal: string) => void;
  readonly reports: readonly ReportLine[];
  readonly report: string;
}

/** Keys do what the buttons do; those that decide are dead while a decision is on its way. */
function useReviewKeys({ deciding, proposals, held, focus, reports, report }: KeysProps): void {
  const step = (by: 1 | -1) => held && focus(stepFrom(proposals, held.proposal.id, by));
  const isOpen = held?.state === "open" && !deciding.busy;
  const onward = () => {
    const next = nextReport(reports, report);
    if (next) setQuery({ report: next.id, proposal: null });
  };
  useKeys("Review", [
    { key: "a", does: "accept as proposed", run: () => isOpen && deciding.accept() },
    { key: "e", does: "edit, then accept", run: () => isOpen && deciding.setMode("edit") },
    { key: "r", does: "reject", run: () => isOpen && deciding.setMode("reject") },
    { key: "j", does: "the next proposal", run: () => step(1) },
    { key: "k", does: "the proposal before", run: () => step(-1) },
    { key: "n", does: "the next report with open proposals", run: onward },
    { key: "u", does: "take the last act back", run: () => deciding.undo() },
    { key: "ctrl+z", does: "take the last act back", run: () => deciding.undo() },
    { key: "ctrl+shift+z", does: "do it again", run: () => deciding.redo() },
  ]);
}
