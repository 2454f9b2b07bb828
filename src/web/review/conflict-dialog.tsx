import { stateOf } from "../outbox/decision.ts";
import type { Trouble } from "../outbox/kept-outbox.ts";
import { putMine } from "../outbox/settle-conflict.ts";
import { dismissTrouble, useTroubles } from "../outbox/use-outbox.ts";
import { Modal } from "../pieces/modal.tsx";

/** Asks, one after another, about decisions that somebody else made before: theirs or mine. Nothing is overwritten unasked. */
export function ConflictDialog({ affair }: { affair: string }) {
  const trouble = useTroubles(affair).find(({ theirs }) => theirs !== undefined);
  return trouble ? <Conflict key={trouble.waiting.id} affair={affair} trouble={trouble} /> : null;
}

function Conflict({ affair, trouble }: { affair: string; trouble: Trouble }) {
  const { waiting, theirs } = trouble;
  const mine = stateOf(waiting.decision) ?? "edited";
  const keep = () => dismissTrouble(affair, trouble);
  const did = theirs?.state ?? "edited";
  return (
    <Modal label="Somebody else was quicker" className="ask" onClose={keep}>
      <h2>{`${theirs?.by ?? "Somebody"} ${did} it before you`}</h2>
      <dl className="fields">
        <dt>Theirs</dt>
        <dd>
          {did} by <b>{theirs?.by}</b> <small>{theirs?.at.slice(0, 16).replace("T", " ")}</small>
          {theirs?.reason ? <> “{theirs.reason}”</> : null}
          {theirs?.statement ? (
            <>
              {" "}
              <code>{theirs.statement}</code>
            </>
          ) : null}
        </dd>
        <dt>Yours</dt>
        <dd>
          {mine}
          {"reason" in waiting.decision && waiting.decision.reason ? <> “{waiting.decision.reason}”</> : null}{" "}
          <small>{waiting.words}</small>
        </dd>
      </dl>
      <p className="buttons">
        <button type="button" className="button main" autoFocus onClick={keep}>
          Keep theirs
        </button>
        <button type="button" className="button" onClick={() => putMine(affair, trouble)}>
          Put mine instead
        </button>
      </p>
    </Modal>
  );
}
