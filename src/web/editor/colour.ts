import type { Extension, Range as Ranged, Text } from "@codemirror/state";
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from "@codemirror/view";
import { colourTokens, findReferences, TOKEN_KINDS } from "#language";
import type { ColourToken } from "#language";
import { openField, pointAt, spanOf } from "./read-state.ts";

const MARKS = Object.fromEntries(TOKEN_KINDS.map((kind) => [kind, Decoration.mark({ class: `t-${kind}` })])) as Readonly<
  Record<ColourToken["kind"], Decoration>
>;
const LIT = Decoration.mark({ class: "t-lit" });

/** Colours the lines that are in sight, as the parser takes their words. */
export const colouring: Extension = drawn(
  ({ state, viewport }) => {
    const { doc } = state;
    const [from, to] = [doc.lineAt(viewport.from).number - 1, doc.lineAt(viewport.to).number];
    return colourTokens(state.field(openField), from, to).map(({ line, character, length, kind }) => {
      const start = startOf(doc, line) + character;
      return MARKS[kind].range(start, start + length);
    });
  },
  ({ docChanged, viewportChanged }) => docChanged || viewportChanged,
);

/** Lights up every use of the name at the caret. */
export const namesLit: Extension = drawn(
  ({ state }) => {
    const { main } = state.selection;
    if (!main.empty) return [];
    const mentions = findReferences(state.field(openField), pointAt(state.doc, main.head));
    return mentions.map(({ range }) => {
      const { from, to } = spanOf(state.doc, range);
      return LIT.range(from, to);
    });
  },
  ({ docChanged, selectionSet }) => docChanged || selectionSet,
);

function startOf(doc: Text, line: number): number {
  return doc.line(line + 1).from;
}

function drawn(draw: (view: EditorView) => readonly Ranged<Decoration>[], isStale: (update: ViewUpdate) => boolean): Extension {
  const make = (view: EditorView): DecorationSet => Decoration.set([...draw(view)]);
  return ViewPlugin.define(
    (view) => ({
      marks: make(view),
      update(change: ViewUpdate) {
        if (isStale(change)) this.marks = make(change.view);
      },
    }),
    { decorations: ({ marks }) => marks },
  );
}
