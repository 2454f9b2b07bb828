import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useOpenProposals, useReports } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import { Modal } from "../pieces/modal.tsx";
import { Answered } from "../pieces/states.tsx";
import { batchesOf } from "./batches.ts";
import type { Batch } from "./batches.ts";
import type { Shown } from "../outbox/overlay.ts";

/** Keys pressed this soon after the question appeared were meant for what stood there before. */
const UNMEANT_MS = 250;

interface BatchProps {
  readonly affair: string;
  readonly focus: Shown;
  /** Those that wait to be sent are no longer open, whatever the server still says. */
  readonly waiting: ReadonlySet<string>;
  readonly onDecide: (proposals: readonly string[], verdict: "accept" | "reject", reason: string) => void;
  readonly onClose: () => void;
}

/** Decides on many proposals at once: it says how many they are, asks once, and one undo takes all of it back. */
export function BatchDialog({ affair, focus, waiting, onDecide, onClose }: BatchProps) {
  const open = useOpenProposals(affair);
  const reports = useReports(affair);
  return (
    <Modal label="Decide on many at once" className="ask" onClose={onClose}>
      <h2>Decide on many at once</h2>
      <Answered question={open} what="the open proposals">
        {({ proposals }) => {
          const left = proposals.filter(({ proposal }) => !waiting.has(proposal.id));
          const batches = reports.data ? batchesOf({ open: left, focus, origins: reports.data.origins }) : [];
          return <BatchForm batches={batches} onDecide={onDecide} onClose={onClose} />;
        }}
      </Answered>
    </Modal>
  );
}

interface FormProps {
  readonly batches: readonly Batch[];
  readonly onDecide: BatchProps["onDecide"];
  readonly onClose: () => void;
}

function BatchForm({ batches, onDecide, onClose }: FormProps) {
  const [by, setBy] = useState(batches[0]?.by);
  const [reason, setReason] = useState("");
  const [isWriting, setWriting] = useState(false);
  const shown = useRef(Infinity);
  useEffect(() => {
    shown.current = performance.now();
  }, []);
  const batch = batches.find((one) => one.by === by) ?? batches[0];
  if (!batch) return <p>Nothing is open here any more.</p>;
  const many = counted(batch.proposals.length, "proposal");
  const decide = (verdict: "accept" | "reject") => onDecide(batch.proposals, verdict, reason.trim());
  const pressed = ({ key, target, ctrlKey, metaKey, nativeEvent }: KeyboardEvent) => {
    const isText = target instanceof HTMLInputElement && target.type === "text";
    if (ctrlKey || metaKey || nativeEvent.isComposing || performance.now() - shown.current < UNMEANT_MS) return;
    if (isText ? key === "Enter" : key === "r") decide("reject");
    if (!isText && key === "a") decide("accept");
  };
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()} onKeyDown={pressed}>
      <fieldset className="stack">
        <legend className="hidden">Which proposals</legend>
        {batches.map(({ by: one, words, proposals }) => (
          <label className="check" key={one}>
            <input type="radio" name="batch" autoFocus={one === batch.by} checked={one === batch.by} onChange={() => setBy(one)} />
            <span>
              <b>{proposals.length}</b> open {words}
            </span>
          </label>
        ))}
      </fieldset>
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
        <button type="button" className={isWriting ? "button" : "button main"} onClick={() => decide("accept")}>
          Accept {many} {isWriting ? null : <kbd>A</kbd>}
        </button>
        <button type="button" className={isWriting ? "button main" : "button"} onClick={() => decide("reject")}>
          Reject {many} <kbd>{isWriting ? "Enter" : "R"}</kbd>
        </button>
        <button type="button" className="button" onClick={onClose}>
          Leave them <kbd>Esc</kbd>
        </button>
      </p>
      <p className="dim">One undo takes all of it back. What somebody decided meanwhile is left as it is, and named.</p>
    </form>
  );
}
