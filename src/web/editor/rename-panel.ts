import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { showPanel, type EditorView, type Panel } from "@codemirror/view";
import { rename, renameable } from "#language";
import { openField, pointAt, spanOf } from "./read-state.ts";

const setAt = StateEffect.define<number | null>();

/** The panel that asks for a name's new name, shown below the text while one is given. */
export const renaming: Extension = StateField.define<number | null>({
  create: () => null,
  update(at, { effects, docChanged }) {
    for (const effect of effects) if (effect.is(setAt)) return effect.value;
    return docChanged ? null : at;
  },
  provide: (field) => showPanel.from(field, (at) => (at === null ? null : (view) => panel(view, at))),
});

/** Asks what the name at the caret is to be called; false where no name is there that the text defines. */
export function askName(view: EditorView): boolean {
  const at = view.state.selection.main.head;
  if (!renameable(view.state.field(openField), pointAt(view.state.doc, at))) return false;
  view.dispatch({ effects: setAt.of(at) });
  return true;
}

function panel(view: EditorView, at: number): Panel {
  const { state } = view;
  const name = renameable(state.field(openField), pointAt(state.doc, at))?.name ?? "";
  const dom = document.createElement("div");
  dom.className = "rename";
  const label = document.createElement("label");
  label.textContent = `Rename ${name} to `;
  const input = document.createElement("input");
  input.value = name;
  input.spellcheck = false;
  label.append(input);
  const refused = document.createElement("span");
  refused.setAttribute("role", "alert");
  const go = (): void => {
    refused.textContent = renameTo(view, at, input.value.trim());
  };
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault(); // Enter would send the form around the editor
    if (event.key === "Enter") go();
    else close(view);
  });
  dom.append(
    label,
    button("Rename", go),
    button("Cancel", () => close(view)),
    refused,
  );
  return { dom, mount: () => (input.focus(), input.select()) };
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

function close(view: EditorView): void {
  view.dispatch({ effects: setAt.of(null) });
  view.focus();
}

/** Makes the change, or gives the reason against it. */
function renameTo(view: EditorView, at: number, name: string): string {
  const { doc } = view.state;
  const done = rename(view.state.field(openField), pointAt(doc, at), name);
  if ("refused" in done) return done.refused.replaceAll("`", "");
  const changes = done.edits.map(({ range, text }) => ({ ...spanOf(doc, range), insert: text }));
  view.dispatch({ changes, effects: setAt.of(null), userEvent: "input.rename" });
  view.focus();
  return "";
}
