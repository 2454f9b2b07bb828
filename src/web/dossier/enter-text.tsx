import { lazy, Suspense, useRef, useState } from "react";
import type { Dossier, GoalAnswer } from "#model";
import { useEnterDossier } from "../ask/acts.ts";
import { useAnswer } from "../ask/questions.ts";
import type { EditorHandle } from "../editor/dossier-editor.tsx";
import { counted } from "../names/dates.ts";
import { namesOf } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import { Failed, Loading } from "../pieces/states.tsx";
import { Findings } from "./findings.tsx";

/** Its own piece of the program: whoever only reads never loads it. */
const DossierEditor = lazy(() => import("../editor/dossier-editor.tsx"));

/** An editor for dossier text. Entering it keeps every sound line, however many faulty ones stand between them, and says what is wrong with those. */
export function EnterText({ affair, held }: { affair: string; held: string }) {
  const [text, setText] = useState(held);
  const enter = useEnterDossier(affair);
  const editor = useRef<EditorHandle>(null);
  const tell = useTelling(affair);
  return (
    <form className="stack enter" onSubmit={(event) => (event.preventDefault(), enter.mutate(text))}>
      <p className="dim">
        Entries with a new name are added; those with a known name take the place of the earlier ones, which stay in the history.
      </p>
      <Suspense fallback={<Loading what="the editor" />}>
        <DossierEditor ref={editor} text={held} label="Dossier text" describedBy="editor-keys" tell={tell} onChange={setText} />
      </Suspense>
      <EditorKeys />
      <p className="buttons">
        <button type="submit" className="button main" disabled={enter.isPending || !text.trim()}>
          {enter.isPending ? "Checking …" : "Check and enter"}
        </button>
        <button type="button" className="button" onClick={() => editor.current?.format()}>
          Format
        </button>
        <button type="button" className="button" onClick={() => editor.current?.find()}>
          Find
        </button>
        <span role="status">{enter.data ? doneWords(enter.data.entered, enter.data.diagnostics.length) : null}</span>
      </p>
      {enter.error ? <Failed error={enter.error} /> : null}
      <Findings diagnostics={enter.data?.diagnostics ?? []} onPlace={(line) => editor.current?.goTo(line)} />
    </form>
  );
}

/** What can be done by key, and how a key leaves the editor. */
function EditorKeys() {
  return (
    <p className="dim editor-keys" id="editor-keys">
      <kbd>Ctrl Space</kbd> completes, <kbd>F12</kbd> goes to the definition, <kbd>F2</kbd> renames, <kbd>Ctrl .</kbd> mends, <kbd>F8</kbd>{" "}
      goes to the next message, <kbd>Shift Alt F</kbd> formats, <kbd>Ctrl F</kbd> finds. Tab indents; <kbd>Esc</kbd> then <kbd>Tab</kbd>{" "}
      leaves the editor.
    </p>
  );
}

const STANDINGS = { yes: "yes", together: "together", waiver: "by waiver", no: "no" } as const;

/** Tells of an entry how it reads in the text under the pen, and what the dossier that is held answers of it. */
function useTelling(affair: string) {
  const goals = useAnswer(affair, {}).data?.goals;
  return (id: string, dossier: Dossier) => {
    const names = namesOf(dossier.entries);
    const entry = dossier.entries.find((each) => each.id === id);
    const goal = goals?.find((each) => each.id === id);
    return {
      ...(entry && !("title" in entry) && entry.kind !== "report" ? { reading: entryWords(entry, names.title) } : {}),
      ...(goal ? { answer: answerWords(goal) } : {}),
    };
  };
}

function answerWords({ assured, possible, vetoes }: GoalAnswer): string {
  const actors = [...new Set(vetoes.map(({ actor }) => actor))];
  const stops = actors.length > 0 ? ` ${actors.slice(0, 5).join(", ")} can stop it alone.` : "";
  return `As it is held now: assured ${STANDINGS[assured]}, possible ${STANDINGS[possible]}.${stops}`;
}

function doneWords(entered: number, messages: number): string {
  const taken = entered ? `${counted(entered, "entry", "entries")} taken in` : "nothing new to take in";
  return `${taken}; ${messages ? counted(messages, "message") : "no messages"}.`;
}
