import { useKeptDraft, missedIn } from "../keep/drafts.ts";
import type { KeptDraft } from "../keep/drafts.ts";
import type { Names } from "../names/use-names.ts";
import { accept, acceptText, beginLink, beginSplit, forget, leave, reject, save, split } from "./desk-acts.ts";
import { EditFields } from "./edit-fields.tsx";
import { EditText } from "./edit-text.tsx";
import { GradePad } from "./grade-line.tsx";
import type { Grading } from "./grade-line.tsx";
import { FixedKeyButton, KeyButton } from "./key-button.tsx";
import { linkChoices } from "./links.ts";
import { RejectBox } from "./reject-box.tsx";
import { beginMissed } from "./use-desk-keys.ts";
import type { Desk } from "./use-desk.ts";

interface ActsProps {
  readonly desk: Desk;
  readonly names: Names;
  readonly grading: Grading;
}

/** What can be done with the proposal in focus, or what is being done with it. A decided proposal has none of it. */
export function Acts({ desk, names, grading }: ActsProps) {
  const { affair, held, mode, busy, open } = desk;
  const draft = useKeptDraft(affair, held?.proposal.id ?? "");
  if (mode === "missed" || mode === "edit")
    return (
      <EditFields
        dry={desk.dry}
        kept={desk.editing}
        text={open.report.text}
        names={names}
        isMissed={mode === "missed"}
        busy={busy}
        onSave={() => save(desk)}
        onForget={() => forget(desk)}
        onLeave={() => leave(desk)}
      />
    );
  if (mode === "caret" || mode === "split") return <CaretHelp desk={desk} />;
  if (held?.state !== "open") return null;
  const own = { affair, proposal: held.proposal.id, busy, onCancel: () => leave(desk) };
  if (mode === "text")
    return <EditText {...own} names={names} seq={held.seq} onSubmit={(text, isSound) => acceptText(desk, { text, isSound }, draft)} />;
  if (mode === "reject") return <RejectBox {...own} onSubmit={(reason) => reject(desk, reason)} />;
  if (mode === "link")
    return (
      <p className="buttons acts">
        <FixedKeyButton keyName="Escape" onClick={() => leave(desk)}>
          Leave it
        </FixedKeyButton>
      </p>
    );
  if (mode === "grade") return <GradePad grading={grading} />;
  return <LookActs desk={desk} draft={draft} />;
}

/** What can be done with an open proposal. What was begun and not kept comes first. */
function LookActs({ desk, draft }: { readonly desk: Desk; readonly draft: KeptDraft }) {
  const { busy, heldBack, trouble, setMode } = desk;
  const isBegun = draft.fields !== undefined && !trouble;
  const isTextBegun = draft.text !== undefined && !trouble && !isBegun;
  const isTextReady = desk.reading.is !== "kept";
  const acceptance = (
    <KeyButton act="accept" main={!isBegun && !isTextBegun} disabled={busy || heldBack !== null} onClick={() => accept(desk, draft)}>
      {isBegun || isTextBegun ? "Accept as it stands above" : "Accept"}
    </KeyButton>
  );
  return (
    <div className="acts">
      {isBegun || isTextBegun ? <p className="begun">An edit was begun here and not kept; it is not in the sentence above.</p> : null}
      {isBegun || isTextBegun ? null : acceptance}
      <KeyButton act="edit" main={isBegun} disabled={busy} onClick={() => setMode("edit")}>
        {isBegun ? "Go on editing" : "Edit"}
      </KeyButton>
      {isTextBegun ? (
        <KeyButton act="text" main disabled={busy || !isTextReady} onClick={() => setMode("text")}>
          Go on with the text
        </KeyButton>
      ) : null}
      {isBegun || isTextBegun ? acceptance : null}
      <KeyButton act="reject" disabled={busy} onClick={() => setMode("reject")}>
        Reject
      </KeyButton>
      <KeyButton act="next" onClick={() => desk.step(1)}>
        Later
      </KeyButton>
      <span className="more-acts">
        <KeyButton act="grade" disabled={busy} onClick={() => setMode("grade")}>
          Grade
        </KeyButton>
        {linkChoices(desk.reading.draft).length > 0 ? (
          <KeyButton act="link" disabled={busy} onClick={() => beginLink(desk)}>
            Link
          </KeyButton>
        ) : null}
        <KeyButton act="split" disabled={busy} onClick={() => beginSplit(desk)}>
          Split
        </KeyButton>
        {isTextBegun ? null : (
          <KeyButton act="text" disabled={busy || !isTextReady} onClick={() => setMode("text")}>
            {draft.text === undefined ? "As text" : "Text, begun"}
          </KeyButton>
        )}
        <KeyButton act="batch" onClick={() => setMode("batch")}>
          Many
        </KeyButton>
      </span>
    </div>
  );
}

/** How words are looked for with a caret, for a missed statement or for the place to split at. */
function CaretHelp({ desk }: { desk: Desk }) {
  const { mode, caret, busy } = desk;
  const isSplit = mode === "split";
  return (
    <div className="edit stack">
      <p>{isSplit ? "Where does the second statement begin?" : "Which words did the reader miss?"}</p>
      <p className="dim">
        <kbd>←</kbd> <kbd>→</kbd> by word, with <kbd>Shift</kbd> by character
        {isSplit ? "" : ", ↑ ↓ by sentence"}. {isSplit ? "" : "Space begins to take words; without it Enter takes the sentence."}
      </p>
      <p className="buttons">
        <FixedKeyButton keyName="Enter" main disabled={busy} onClick={() => (isSplit ? split(desk) : desk.beginMissed(caret.taken()))}>
          {isSplit ? "Split here" : "Take these words"}
        </FixedKeyButton>
        {isSplit ? null : (
          <FixedKeyButton keyName=" " onClick={caret.begin}>
            {caret.caret.from === null ? "From here" : "Not from there"}
          </FixedKeyButton>
        )}
        <FixedKeyButton keyName="Escape" onClick={() => leave(desk)}>
          Leave it
        </FixedKeyButton>
      </p>
    </div>
  );
}

/** The way to a statement that the reader missed. */
export function MissedWay({ desk }: { desk: Desk }) {
  const { fields } = useKeptDraft(desk.affair, missedIn(desk.open.report.id));
  if (desk.mode === "missed" || desk.mode === "caret") return null;
  return (
    <p className="missed-way dim">
      <KeyButton act="missed" onClick={() => beginMissed(desk, fields !== undefined)}>
        {fields ? "Go on with the statement begun" : "A statement was missed"}
      </KeyButton>{" "}
      {fields ? null : "on words you select, or on those you go to by key"}
    </p>
  );
}
