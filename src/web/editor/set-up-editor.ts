import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { codeFolding, foldGutter, foldKeymap, foldService, indentUnit } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { findFolds, formatEdits } from "#language";
import type { OpenText, Told } from "#language";
import { colouring, namesLit } from "./colour.ts";
import { fixHere, messages } from "./messages.ts";
import { clicking, completions, goToDefinition, pointing } from "./point.ts";
import { openField, spanOf } from "./read-state.ts";
import { askName, renaming } from "./rename-panel.ts";

/** What an editor is made with. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** Id of the words that describe it. */
  readonly describedBy: string;
  /** What is known of an entry beside its text. */
  readonly tell: (id: string, state: EditorState) => Told;
  readonly onChange: (text: string) => void;
}

/** Makes an editor for dossier text. Whoever makes it ends it (`destroy`). */
export function setUpEditor({ parent, text, label, describedBy, tell, onChange }: EditorOptions): EditorView {
  const listen = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onChange(state.doc.toString());
  });
  const named = EditorView.contentAttributes.of({
    "aria-label": label,
    "aria-describedby": describedBy,
    tabindex: "0",
    spellcheck: "false",
  });
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions: [services(tell), writing, named, listen] }) });
}

/** Brings the text into canonical form, leaving every line as it is that has it; true, since a text in form needs nothing. */
export function formatAll(view: EditorView): boolean {
  const { doc } = view.state;
  const changes = formatEdits(doc.toString()).map(({ range, text }) => ({ ...spanOf(doc, range), insert: text }));
  if (changes.length > 0) view.dispatch({ changes, userEvent: "input.format" });
  return true;
}

const folds = new WeakMap<OpenText, ReadonlyMap<number, number>>();

/** The last line of each fold by its first; asked for every line in sight, worked out once for each version of the text. */
function foldsOf(open: OpenText): ReadonlyMap<number, number> {
  const known = folds.get(open) ?? new Map(findFolds(open).map(({ first, last }) => [first, last]));
  folds.set(open, known);
  return known;
}

function services(tell: EditorOptions["tell"]): Extension {
  const folding = foldService.of((state, lineStart) => {
    const line = state.doc.lineAt(lineStart);
    const last = foldsOf(state.field(openField)).get(line.number - 1);
    return last === undefined || last >= state.doc.lines ? null : { from: line.to, to: state.doc.line(last + 1).to };
  });
  return [
    openField,
    colouring,
    namesLit,
    messages,
    autocompletion({ override: [completions], icons: false }),
    pointing(tell),
    clicking,
    renaming,
    folding,
    codeFolding(),
    foldGutter({ openText: "▾", closedText: "▸" }),
  ];
}

const writing: Extension = [
  lineNumbers(),
  history(),
  drawSelection(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  search({ top: true }),
  closeBrackets(),
  indentUnit.of("  "),
  EditorState.tabSize.of(2),
  EditorView.lineWrapping,
  keymap.of([
    { key: "F2", run: askName },
    { key: "F12", run: goToDefinition },
    { key: "Mod-.", run: fixHere },
    { key: "Shift-Alt-f", run: formatAll },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...lintKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]),
];
