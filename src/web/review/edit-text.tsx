import type { KeyboardEvent } from "react";
import type { Entry } from "#model";
import { useDraft } from "../ask/questions.ts";
import { keepDraft, useKeptDraft } from "../keep/drafts.ts";
import type { Names } from "../names/use-names.ts";
import { Answered } from "../pieces/states.tsx";
import { KeyCaps } from "../shell/keys-help.tsx";
import { checkDraft } from "./check-draft.ts";
import { joinDraft, splitDraft } from "./citation-lines.ts";
import type { SplitDraft } from "./citation-lines.ts";
import { DraftCheck } from "./draft-check.tsx";
import { useKnown } from "./use-known.ts";

interface EditProps {
  readonly affair: string;
  readonly proposal: string;
  readonly names: Names;
  readonly busy: boolean;
  /** The act that touched the proposal last. */
  readonly seq: number;
  /** `isSound` is true where nothing was found wrong with the text here. */
  readonly onSubmit: (text: string, isSound: boolean) => void;
  readonly onCancel: () => void;
}

/** The draft in the dossier language, to be mended and then accepted. What is wrong with it is said while it is written. */
export function EditText(props: EditProps) {
  const draft = useDraft(props.affair, props.proposal, props.seq);
  return (
    <Answered question={draft} what="the draft">
      {({ text, declarations }) => <Editor {...props} draft={splitDraft(text)} declarations={declarations} />}
    </Answered>
  );
}

interface EditorProps extends EditProps {
  readonly draft: SplitDraft;
  readonly declarations: readonly Entry[];
}

/** Ctrl+Enter accepts, Escape leaves; neither reaches the keys of the screen beneath. What was written stays until it is decided. */
function Editor({ affair, proposal, names, draft, declarations, busy, onSubmit, onCancel }: EditorProps) {
  const { text = draft.statement } = useKeptDraft(affair, proposal);
  const joined = joinDraft(text, draft.citations);
  const whole = joined.text;
  const known = useKnown(affair);
  const submit = () => {
    const messages = known ? checkDraft(whole, [...known, ...declarations]) : null;
    onSubmit(whole, messages?.every(({ severity }) => severity !== "error") ?? false);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form className="stack edit" onSubmit={(event) => (event.preventDefault(), submit())}>
      <label className="stack">
        The statement in the dossier's words; its citation stays as it is
        <textarea
          autoFocus
          className="mono"
          rows={Math.max(5, text.split("\n").length + 1)}
          spellCheck={false}
          value={text}
          onChange={({ target: { value } }) => keepDraft(affair, proposal, { text: value === draft.statement ? undefined : value })}
          onKeyDown={pressed}
        />
      </label>
      <DraftCheck affair={affair} joined={joined} declarations={declarations} names={names} />
      <p className="buttons">
        <button type="submit" className="button main" disabled={busy || !text.trim()}>
          Accept as edited <KeyCaps name="ctrl+↵" />
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Leave it for now <kbd>Esc</kbd>
        </button>
        {text === draft.statement ? null : (
          <button type="button" className="button" onClick={() => keepDraft(affair, proposal, { text: undefined })}>
            Undo these changes
          </button>
        )}
      </p>
    </form>
  );
}
