import { useRef, useState } from "react";
import { useEnterDossier } from "../ask/acts.ts";
import { counted } from "../names/dates.ts";
import { Failed } from "../pieces/states.tsx";
import { Findings } from "./findings.tsx";

/** A box for dossier text. Entering it keeps every sound line, however many faulty ones stand between them, and says what is wrong with those. */
export function EnterText({ affair, held }: { affair: string; held: string }) {
  const [text, setText] = useState(held);
  const enter = useEnterDossier(affair);
  const box = useRef<HTMLTextAreaElement>(null);
  const goTo = (line: number) => {
    const start =
      text
        .split("\n")
        .slice(0, line - 1)
        .join("\n").length + (line > 1 ? 1 : 0);
    const end = text.indexOf("\n", start);
    box.current?.focus();
    box.current?.setSelectionRange(start, end < 0 ? text.length : end);
  };
  return (
    <form className="stack enter" onSubmit={(event) => (event.preventDefault(), enter.mutate(text))}>
      <label className="stack">
        <span className="dim">
          Entries with a new name are added; those with a known name take the place of the earlier ones, which stay in the history.
        </span>
        <textarea ref={box} className="mono" rows={22} spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="buttons">
        <button type="submit" className="button main" disabled={enter.isPending || !text.trim()}>
          {enter.isPending ? "Checking …" : "Check and enter"}
        </button>
        <span role="status">{enter.data ? doneWords(enter.data.entered, enter.data.diagnostics.length) : null}</span>
      </p>
      {enter.error ? <Failed error={enter.error} /> : null}
      <Findings diagnostics={enter.data?.diagnostics ?? []} onPlace={goTo} />
    </form>
  );
}

function doneWords(entered: number, messages: number): string {
  const taken = entered ? `${counted(entered, "entry", "entries")} taken in` : "nothing new to take in";
  return `${taken}; ${messages ? counted(messages, "message") : "no messages"}.`;
}
