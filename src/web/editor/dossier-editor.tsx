import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import { openSearchPanel } from "@codemirror/search";
import { EditorView } from "@codemirror/view";
import type { Told } from "#language";
import type { Dossier } from "#model";
import "./editor.css";
import { dossierOf } from "./point.ts";
import { formatAll, setUpEditor } from "./set-up-editor.ts";

/** What can be done to an editor from outside it. */
export interface EditorHandle {
  readonly format: () => void;
  readonly find: () => void;
  readonly goTo: (line: number) => void;
}

interface EditorProps {
  readonly ref: Ref<EditorHandle>;
  /** The text to begin with; the editor keeps its own from then on. */
  readonly text: string;
  readonly label: string;
  /** Id of the words that say how to leave it by keyboard. */
  readonly describedBy: string;
  readonly tell: (id: string, dossier: Dossier) => Told;
  readonly onChange: (text: string) => void;
}

/** An editor for dossier text, with what the language offers while one writes. Loaded only where somebody writes. */
export default function DossierEditor({ ref, text, label, describedBy, tell, onChange }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ tell, onChange });
  useEffect(() => {
    latest.current = { tell, onChange };
  });
  const first = useRef({ text, label, describedBy });
  useEffect(() => {
    const made = setUpEditor({
      parent: place.current!,
      ...first.current,
      tell: (id, state) => latest.current.tell(id, dossierOf(state)),
      onChange: (changed) => latest.current.onChange(changed),
    });
    view.current = made;
    made.focus();
    return () => made.destroy();
  }, []);
  useImperativeHandle(ref, () => ({
    format: () => void (view.current && formatAll(view.current)),
    find: () => void (view.current && openSearchPanel(view.current)),
    goTo: (line) => view.current && showLine(view.current, line),
  }));
  return <div ref={place} className="editor" />;
}

/** Selects a line, from 1, and shows it. */
function showLine(view: EditorView, line: number): void {
  const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  view.focus();
}
