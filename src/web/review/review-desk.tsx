import type { OpenReport, ReportLine } from "#wire";
import { useKeptDraft } from "../keep/drafts.ts";
import { counted } from "../names/dates.ts";
import { useNames } from "../names/use-names.ts";
import { aboutOf } from "../outbox/decision.ts";
import { useWaiting } from "../outbox/use-outbox.ts";
import { ReportMeta } from "../paper/report-meta.tsx";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { Acts, MissedWay } from "./acts.tsx";
import { BatchDialog } from "./batch-dialog.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { decideMany } from "./decide-many.ts";
import { accept, leave, link } from "./desk-acts.ts";
import { draftNames } from "./draft-names.ts";
import { useGrading } from "./grade-line.tsx";
import { KeyButton } from "./key-button.tsx";
import { LikeList, likeOf } from "./like-list.tsx";
import { LinkList } from "./link-list.tsx";
import { linkChoices } from "./links.ts";
import { Meter } from "./meter.tsx";
import { MissedDialog } from "./missed-dialog.tsx";
import { nextReport } from "./order.ts";
import { CardHead, ProposalCard } from "./proposal-card.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { Refused, RefusedElsewhere } from "./refused.tsx";
import { NearText, ReviewText } from "./review-text.tsx";
import { placePart } from "./spans/editing.ts";
import { selectedSpan } from "./spans/selected-span.ts";
import { useAhead } from "./use-ahead.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useDesk } from "./use-desk.ts";
import type { Desk } from "./use-desk.ts";

interface DeskProps {
  readonly affair: string;
  readonly reports: readonly ReportLine[];
  readonly open: OpenReport;
  readonly asked: string | null;
}

/** The text on the left, the proposal in focus on the right. */
export function ReviewDesk(props: DeskProps) {
  const { affair, open } = props;
  const desk = useDesk(props);
  const { held, mode, editing, caret, focus, proposals } = desk;
  const grading = useGrading(affair, held?.proposal.id ?? "", () => desk.setMode("look"));
  const isEditing = mode === "edit" || mode === "missed";
  useDeskKeys(desk, grading);
  useAhead(desk);
  const drawn = {
    ...{ open, proposals, onFocus: focus },
    focus: mode === "missed" ? undefined : held,
    editing: isEditing ? editing.editing : null,
    caret: mode === "caret" || mode === "split" ? caret.caret : null,
  };
  const takeSelected = () => {
    const span = isEditing ? selectedSpan(getSelection()) : null;
    if (!span) return;
    editing.change(placePart(editing.editing, span));
    getSelection()?.removeAllRanges();
  };
  return (
    <>
      <Meter desk={desk} />
      <div className="desk" tabIndex={-1} onMouseUp={takeSelected}>
        <article className="paper" aria-label="The report">
          <ReportMeta open={open} />
          <ReviewText {...drawn} />
        </article>
        <aside aria-label="The proposal in focus">
          <RefusedElsewhere desk={desk} />
          {held || mode === "missed" || mode === "caret" ? (
            <div className="card" key={mode === "missed" ? "missed" : held?.proposal.id}>
              <NearText {...drawn} />
              <Card desk={desk} grading={grading} />
            </div>
          ) : (
            <p>Nothing was proposed in this report.</p>
          )}
          <Onward desk={desk} />
          <MissedWay desk={desk} />
          <ProposalList proposals={proposals} focus={held?.proposal.id} onFocus={focus} />
        </aside>
      </div>
      {mode === "batch" && held ? <Batch desk={desk} /> : null}
      <ConflictDialog affair={affair} />
      <MissedDialog desk={desk} />
    </>
  );
}

/** The proposal in focus, or the statement being written. */
function Card({ desk, grading }: { desk: Desk; grading: ReturnType<typeof useGrading> }) {
  const { affair, held, mode, proposals } = desk;
  const names = draftNames(useNames(affair), desk.reading.draft?.declarations);
  const draft = useKeptDraft(affair, held?.proposal.id ?? "");
  const isWriting = mode === "missed" || mode === "caret";
  if (isWriting || !held)
    return (
      <>
        <Refused desk={desk} />
        <h2 className="card-title">A statement that the reader missed</h2>
        <Acts desk={desk} names={names} grading={grading} />
      </>
    );
  return (
    <>
      <Refused desk={desk} />
      {mode === "edit" ? (
        <CardHead affair={affair} held={held} proposals={proposals} />
      ) : (
        <ProposalCard
          affair={affair}
          held={held}
          proposals={proposals}
          names={names}
          reading={desk.reading}
          isRewritten={mode === "text"}
        />
      )}
      {mode === "look" && held.state === "open" ? (
        <LikeList like={likeOf(desk.reading)} names={names} onTake={(statement) => accept(desk, draft, statement)} />
      ) : null}
      {(mode === "look" || mode === "link") && held.state === "open" ? (
        <LinkList
          choices={linkChoices(desk.reading.draft)}
          names={names}
          isOpen={mode === "link"}
          onTake={(choice) => link(desk, choice)}
        />
      ) : null}
      <Acts desk={desk} names={names} grading={grading} />
    </>
  );
}

function Batch({ desk }: { desk: Desk }) {
  const waiting = useWaiting(desk.affair);
  const { affair, held } = desk;
  if (!held) return null;
  return (
    <BatchDialog
      affair={affair}
      focus={held}
      waiting={new Set(waiting.flatMap(({ decision }) => aboutOf(decision)))}
      onClose={() => leave(desk)}
      onDecide={(decision) => decideMany(desk, held.proposal.id, decision)}
    />
  );
}

/** Where to go once everything in a report is decided: to the next with something open, else to the answer. */
function Onward({ desk: { affair, proposals, reports, open, onward } }: { desk: Desk }) {
  const next = nextReport(reports, open.report.id);
  if (proposals.some(({ state }) => state === "open")) return null;
  return (
    <p className="onward">
      {proposals.length ? "Everything in this report is decided. " : ""}
      {next ? (
        <KeyButton act="onward" main onClick={onward}>
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
