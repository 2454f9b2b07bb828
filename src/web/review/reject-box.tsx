import { keepDraft, useKeptDraft } from "../keep/drafts.ts";
import { REASONS } from "./data/reasons.ts";

interface RejectProps {
  readonly affair: string;
  readonly proposal: string;
  readonly busy: boolean;
  readonly onSubmit: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why: a number takes a common reason, W leads to words of one's own, Enter is enough. What was written stays until it is decided. */
export function RejectBox({ affair, proposal, busy, onSubmit, onCancel }: RejectProps) {
  const { reason = "" } = useKeptDraft(affair, proposal);
  return (
    <form className="stack edit reject-box" onSubmit={(event) => (event.preventDefault(), onSubmit(reason))}>
      <ol className="reasons">
        {REASONS.map((words, n) => (
          <li key={words}>
            <button type="button" className="plain" disabled={busy} onClick={() => onSubmit(words)}>
              <kbd>{n + 1}</kbd> {words}
            </button>
          </li>
        ))}
      </ol>
      <label className="stack">
        <span>
          <kbd>W</kbd> Why, if you like
        </span>
        <input
          value={reason}
          maxLength={2000}
          onChange={({ target: { value } }) => keepDraft(affair, proposal, { reason: value || undefined })}
          onKeyDown={(event) =>
            event.key === "Escape" && !event.nativeEvent.isComposing && (event.stopPropagation(), event.currentTarget.blur())
          }
          placeholder="in your own words"
        />
      </label>
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
