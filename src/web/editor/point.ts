import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { EditorView, hoverTooltip } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { complete, findDefinition, tellHover } from "#language";
import type { Choice, Told } from "#language";
import { openField, pointAt, readState, spanOf } from "./read-state.ts";

const TYPES: Readonly<Record<Choice["kind"], string>> = {
  entry: "class",
  word: "keyword",
  name: "variable",
  grade: "constant",
  verb: "text",
};

/** The ways to go on at the caret; unasked only while a word is typed. */
export function completions({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const { range, choices, cut } = complete(state.field(openField), pointAt(state.doc, pos));
  const { from, to } = spanOf(state.doc, range);
  if (choices.length === 0 || (from === to && !explicit)) return null;
  const options = choices.map(({ label, kind, detail, meaning }): Completion => ({
    label,
    type: TYPES[kind],
    boost: kind === "name" ? 1 : 0,
    ...(detail === "" ? {} : { detail }),
    ...(meaning === "" ? {} : { info: () => paragraph(meaning) }),
  }));
  return cut ? { from, options } : { from, options, validFor: /^[\p{L}\p{N}\p{M}_.-]*$/u };
}

/** Shows what stands under the pointer; `tell` says what is known of an entry beside its text. */
export function pointing(tell: (id: string, state: EditorView["state"]) => Told): Extension {
  return hoverTooltip(({ state }, pos) => {
    const hover = tellHover(state.field(openField), pointAt(state.doc, pos), (id) => tell(id, state));
    if (!hover) return null;
    const { from, to } = spanOf(state.doc, hover.range);
    return { pos: from, end: to, above: true, create: () => ({ dom: box(hover.head, hover.paragraphs) }) };
  });
}

function box(head: string, paragraphs: readonly string[]): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "told";
  const first = document.createElement("code");
  first.textContent = head;
  dom.append(first, ...paragraphs.map(paragraph));
  return dom;
}

/** A sentence with code between back ticks, as text alone. */
function paragraph(words: string): HTMLElement {
  const dom = document.createElement("p");
  words.split("`").forEach((piece, at) => {
    const part = at % 2 === 1 ? document.createElement("code") : document.createElement("span");
    part.textContent = piece;
    dom.append(part);
  });
  return dom;
}

/** Goes to where the name at the caret is defined; false where none is. */
export function goToDefinition(view: EditorView): boolean {
  return goFrom(view, view.state.selection.main.head);
}

function goFrom(view: EditorView, offset: number): boolean {
  const { doc } = view.state;
  const [range] = findDefinition(view.state.field(openField), pointAt(doc, offset));
  if (!range) return false;
  const { from, to } = spanOf(doc, range);
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  view.focus();
  return true;
}

/** Ctrl and a click go to the definition, as they do in other editors. */
export const clicking: Extension = EditorView.domEventHandlers({
  mousedown(event, view) {
    if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
    const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
    return offset !== null && goFrom(view, offset);
  },
});

/** The dossier under the pen, for whoever tells of an entry. */
export function dossierOf(state: EditorView["state"]): ReturnType<typeof readState>["dossier"] {
  return readState(state).dossier;
}
