import { useState } from "react";
import { useRenameAffair } from "../ask/acts.ts";
import { Modal } from "../pieces/modal.tsx";
import { Failed } from "../pieces/states.tsx";
import { useSay } from "./say.ts";

const TITLE_MAX = 200;

/** Asks for another title for the affair; its addresses stay. */
export function RenameDialog({ affair, title, onClose }: { affair: string; title: string; onClose: () => void }) {
  const [written, setWritten] = useState(title);
  const rename = useRenameAffair(affair);
  const say = useSay();
  const submit = () => {
    const wanted = written.trim();
    if (wanted === "" || wanted === title) return onClose();
    rename.mutate(wanted, { onSuccess: (line) => (say(`It is called “${line.title}” now. History takes it back.`), onClose()) });
  };
  return (
    <Modal label="What the affair is called" className="ask" onClose={onClose}>
      <form className="stack" onSubmit={(event) => (event.preventDefault(), submit())}>
        <label className="stack">
          <h2>What is the affair called?</h2>
          <input autoFocus value={written} maxLength={TITLE_MAX} onChange={({ target: { value } }) => setWritten(value)} />
        </label>
        {rename.error ? <Failed error={rename.error} /> : null}
        <p className="buttons">
          <button type="submit" className="button main" disabled={!written.trim() || rename.isPending}>
            Call it so <kbd>Enter</kbd>
          </button>
          <button type="button" className="button" onClick={onClose}>
            Leave it <kbd>Esc</kbd>
          </button>
        </p>
      </form>
    </Modal>
  );
}
