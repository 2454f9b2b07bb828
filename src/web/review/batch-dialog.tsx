import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { ReportLine } from "#wire";
import { useOpenProposals, usePreview, useReports } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import { reportName } from "../names/report-name.ts";
import { useNames } from "../names/use-names.ts";
import type { Shown } from "../outbox/overlay.ts";
import { Modal } from "../pieces/modal.tsx";
import { Answered } from "../pieces/states.tsx";
import { BatchList } from "./batch-list.tsx";
import { batchesOf } from "./batches.ts";
import type { Batch } from "./batches.ts";

/** Keys pressed this soon after the question appeared were meant for what stood there before. */
const UNMEANT_MS = 250;

/** One decision on many. */
export interface BatchDecision {
  readonly batch: Batch;
  /** Those decided on; those whose words leave something open are not accepted. */
  readonly proposals: readonly string[];
  readonly verdict: "accept" | "reject";
  readonly reason: string;
}

interface BatchProps {
  readonly affair: string;
  readonly focus: Shown;
  /** Those that wait to be sent are no longer open, whatever the server still says. */
  readonly waiting: ReadonlySet<string>;
  readonly onDecide: (decision: BatchDecision) => void;
  readonly onClose: () => void;
}

/** Decides on many proposals at once: it lists what they would enter, asks once, and one undo takes all of it back. */
export function BatchDialog({ affair, focus, waiting, onDecide, onClose }: BatchProps) {
  const open = useOpenProposals(affair);
  const reports = useReports(affair);
  return (
    <Modal label="Decide on many at once" className="ask batch" onClose={onClose}>
      <h2>Decide on many at once</h2>
      <Answered question={open} what="the open proposals">
        {({ proposals }) => {
          if (!reports.data) return <p>…</p>;
          const { origins, reports: lines } = reports.data;
          const left = proposals.filter(({ proposal }) => !waiting.has(proposal.id));
          const own = lines.find(({ id }) => id === focus.proposal.report);
          const batches = batchesOf({ open: left, focus, origins, name: own ? reportName(own) : focus.proposal.report });
          return <BatchForm affair={affair} batches={batches} reports={lines} onDecide={onDecide} onClose={onClose} />;
        }}
      </Answered>
    </Modal>
  );
}

interface FormProps extends Pick<BatchProps, "affair" | "onDecide" | "onClose"> {
  readonly batches: readonly Batch[];
  readonly reports: readonly ReportLine[];
}

function BatchForm({ affair, batches, reports, onDecide, onClose }: FormProps) {
  const [by, setBy] = useState(batches[0]?.by);
  const batch = batches.find((one) => one.by === by) ?? batches[0];
  const [reason, setReason] = useState("");
  const preview = usePreview(affair, batch?.proposals ?? []);
  const names = useNames(affair);
  const isMeant = useMeant();
  if (!batch) return <p>Nothing is open here any more.</p>;
  const left = new Set(preview.data?.leftOpen);
  const fit = preview.data ? batch.proposals.filter((id) => !left.has(id)) : [];
  const decide = (verdict: "accept" | "reject") => {
    const proposals = verdict === "accept" ? fit : batch.proposals;
    if (proposals.length > 0) onDecide({ batch, proposals, verdict, reason: reason.trim() });
  };
  const pressed = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, nativeEvent } = event;
    const isText = target instanceof HTMLInputElement && target.type === "text";
    if (ctrlKey || metaKey || nativeEvent.isComposing || !isMeant()) return;
    const verdict = (isText ? key === "Enter" : key === "r") ? "reject" : !isText && key === "a" ? "accept" : null;
    if (verdict === null) return;
    event.preventDefault(); // the card that comes into focus hears nothing of this key
    event.stopPropagation();
    decide(verdict);
  };
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()} onKeyDown={pressed}>
      <Choices batches={batches} chosen={batch} onChoose={setBy} />
      <Answered question={preview} what="what they would enter">
        {(told) => <BatchList preview={told} reports={reports} names={names} />}
      </Answered>
      <Verdicts fit={fit.length} all={batch.proposals.length} {...{ reason, setReason, decide, onClose }} />
      <p className="dim">One undo takes all of it back. What somebody decided meanwhile is left as it is, and named.</p>
    </form>
  );
}

/** Whether a key can have been meant for this question. */
function useMeant(): () => boolean {
  const shown = useRef(Infinity);
  useEffect(() => {
    shown.current = performance.now();
  }, []);
  return () => performance.now() - shown.current >= UNMEANT_MS;
}

interface ChoicesProps {
  readonly batches: readonly Batch[];
  readonly chosen: Batch;
  readonly onChoose: (by: Batch["by"]) => void;
}

function Choices({ batches, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset className="stack">
      <legend className="hidden">Which proposals</legend>
      {batches.map(({ by, words, proposals }) => (
        <label className="check" key={by}>
          <input type="radio" name="batch" autoFocus={by === chosen.by} checked={by === chosen.by} onChange={() => onChoose(by)} />
          <span>
            <b>{proposals.length}</b> open {words}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface VerdictsProps {
  /** How many can be accepted, and how many there are. */
  readonly fit: number;
  readonly all: number;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly decide: (verdict: "accept" | "reject") => void;
  readonly onClose: () => void;
}

function Verdicts({ fit, all, reason, setReason, decide, onClose }: VerdictsProps) {
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      <label className="stack">
        <small>Why, where they are rejected</small>
        <input
          type="text"
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
          onFocus={() => setWriting(true)}
          onBlur={() => setWriting(false)}
        />
      </label>
      <p className="buttons">
        <button type="button" className={isWriting ? "button" : "button main"} disabled={fit === 0} onClick={() => decide("accept")}>
          Accept {counted(fit, "proposal")} {isWriting ? null : <kbd>A</kbd>}
        </button>
        <button type="button" className={isWriting ? "button main" : "button"} onClick={() => decide("reject")}>
          Reject {counted(all, "proposal")} <kbd>{isWriting ? "Enter" : "R"}</kbd>
        </button>
        <button type="button" className="button" onClick={onClose}>
          Leave them <kbd>Esc</kbd>
        </button>
      </p>
    </>
  );
}
