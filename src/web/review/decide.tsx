import { useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useDraft } from "../ask/questions.ts";
import { Answered, Failed } from "../pieces/states.tsx";
import { KeyCaps } from "../shell/keys-help.tsx";
import { joinDraft, splitDraft } from "./citation-lines.ts";
import type { SplitDraft } from "./citation-lines.ts";
import { DraftCheck } from "./draft-check.tsx";

/** A button with the key that does the same. */
export function KeyButton({ keyName, main, disabled, onClick, children }: KeyButtonProps) {
  return (
    <button type="button" className={main ? "button main" : "button"} disabled={disabled} onClick={onClick}>
      {children} <KeyCaps name={keyName} />
    </button>
  );
}

interface KeyButtonProps {
  readonly keyName: string;
  readonly main?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

interface EditProps {
  readonly affair: string;
  readonly proposal: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (text: string) => void;
  readonly onCancel: () => void;
}

/** The draft in the dossier language, to be mended and then accepted. What is wrong with it is said while it is written. */
export function EditDraft(props: EditProps) {
  const draft = useDraft(props.affair, props.proposal);
  return (
    <Answered question={draft} what="the draft">
      {({ text }) => <Editor {...props} draft={splitDraft(text)} />}
    </Answered>
  );
}

/** Ctrl+Enter accepts, Escape leaves; neither reaches the keys of the screen beneath. */
function Editor({ affair, draft, busy, error, onSubmit, onCancel }: EditProps & { draft: SplitDraft }) {
  const [text, setText] = useState(draft.statement);
  const whole = joinDraft(text, draft.citations);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit(whole);
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form className="stack edit" onSubmit={(event) => (event.preventDefault(), onSubmit(whole))}>
      <label className="stack">
        The statement in the dossier's words; its citation stays as it is
        <textarea
          autoFocus
          className="mono"
          rows={Math.max(5, text.split("\n").length + 1)}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={pressed}
        />
      </label>
      <DraftCheck affair={affair} text={whole} />
      {error ? <Failed error={error} /> : null}
      <p className="buttons">
        <button type="submit" className="button main" disabled={busy || !text.trim()}>
          Accept as edited <KeyCaps name="ctrl+↵" />
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Leave it <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}

interface RejectProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why; the reason may stay empty, Enter is enough. */
export function RejectBox({ busy, error, onSubmit, onCancel }: RejectProps) {
  const [reason, setReason] = useState("");
  return (
    <form className="stack edit" onSubmit={(event) => (event.preventDefault(), onSubmit(reason.trim()))}>
      <label className="stack">
        Why, if you like
        <input
          autoFocus
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onCancel())}
          placeholder="not a commitment; wrong actor; said by nobody …"
        />
      </label>
      {error ? <Failed error={error} /> : null}
      <p className="buttons">
        <button type="submit" className="button main" disabled={busy}>
          Reject <kbd>Enter</kbd>
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Leave it <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}
