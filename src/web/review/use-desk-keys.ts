import { selectedSpan } from "./spans/selected-span.ts";
import { missedIn, useKeptDraft } from "../keep/drafts.ts";
import { useKeys } from "../shell/keys.ts";
import type { Key } from "../shell/keys.ts";
import { accept, beginLink, beginSplit, dropRefused, leave, link, nextAct, nextKind, reject, save, split } from "./desk-acts.ts";
import { DESK_KEYS, EDIT_KEYS } from "./data/desk-keys.ts";
import type { DeskAct, EditAct } from "./data/desk-keys.ts";
import { REASONS } from "./data/reasons.ts";
import { deskName, editName } from "./key-button.tsx";
import { likeOf } from "./like-list.tsx";
import { linkChoices, linkToggled } from "./links.ts";
import type { LinkChoice } from "./links.ts";
import { addPart, clearPart, movePart, stepPart } from "./spans/editing.ts";
import type { Editing } from "./spans/editing.ts";
import type { Desk } from "./use-desk.ts";
import { trimmed } from "../paper/borders.ts";

/** The keys of the review desk; each mode has its own, and every one of them has a button too. */
export function useDeskKeys(desk: Desk, grading: { readonly press: (key: string) => void }): void {
  useLookKeys(desk);
  useEditKeys(desk);
  useCaretKeys(desk);
  const { mode, held, affair } = desk;
  const draft = useKeptDraft(affair, held?.proposal.id ?? "");
  const escape: Key = { key: "Escape", does: "leave it", run: () => leave(desk) };
  useKeys(
    "Why it is rejected",
    [
      ...REASONS.map((reason, n): Key => ({ key: String(n + 1), does: reason, run: () => reject(desk, reason) })),
      { key: "w", does: "in your own words", run: () => document.querySelector<HTMLElement>(".reject-box input")?.focus() },
      { key: "Enter", does: "reject, with the reason written so far", run: () => reject(desk, draft.reason ?? "") },
      escape,
    ],
    { rests: mode !== "reject" },
  );
  useKeys("What is held already", [...linkChoices(desk.reading.draft).map(linkKey((choice) => link(desk, choice))), escape], {
    rests: mode !== "link",
  });
  useKeys(
    "Grade",
    [
      ..."abcdef".split("").map((key): Key => ({ key, does: `the source: ${key.toUpperCase()}`, run: () => grading.press(key) })),
      ..."123456".split("").map((key): Key => ({ key, does: `the item: ${key}`, run: () => grading.press(key) })),
      { key: "g", does: "as graded last", run: () => grading.press("g") },
      { key: "Backspace", does: "no grade", run: () => grading.press("Backspace") },
      escape,
    ],
    { rests: mode !== "grade" },
  );
}

/** Where a proposal is looked at. What decides is dead on a decided one. */
function useLookKeys(desk: Desk): void {
  const { affair, held, open, setMode } = desk;
  const draft = useKeptDraft(affair, held?.proposal.id ?? "");
  const missed = useKeptDraft(affair, missedIn(open.report.id));
  const like = likeOf(desk.reading);
  const isOpen = held?.state === "open" && !desk.busy;
  const runs: Readonly<Record<DeskAct, () => void>> = {
    accept: () => accept(desk, draft),
    edit: () => isOpen && setMode("edit"),
    text: () => isOpen && desk.reading.is !== "kept" && setMode("text"),
    reject: () => isOpen && setMode("reject"),
    link: () => beginLink(desk),
    grade: () => isOpen && setMode("grade"),
    split: () => beginSplit(desk),
    missed: () => beginMissed(desk, missed.fields !== undefined),
    batch: () => setMode("batch"),
    drop: () => dropRefused(desk),
    next: () => desk.step(1),
    before: () => desk.step(-1),
    onward: desk.onward,
    undo: desk.undo,
    redo: desk.redo,
  };
  const acts = (Object.keys(DESK_KEYS) as DeskAct[]).map((act): Key => ({
    ...DESK_KEYS[act],
    name: deskName(act),
    run: runs[act],
    repeats: act === "next" || act === "before",
  }));
  useKeys(
    "Review",
    [
      ...acts,
      ...like.map(({ statement }, n): Key => ({
        key: String(n + 1),
        does: `add to “${statement}”`,
        run: () => accept(desk, draft, statement),
      })),
      { key: "ctrl+z", does: "take the last act back", run: desk.undo },
      { key: "ctrl+shift+z", does: "do it again", run: desk.redo },
    ],
    { rests: desk.mode !== "look" },
  );
}

/** The key of a link: its place among those that are offered. */
function linkKey(take: (choice: LinkChoice) => void): (choice: LinkChoice, n: number) => Key {
  return (choice, n) => ({
    key: String(n + 1),
    does: `${choice.isTaken ? "not " : ""}“${choice.words}” is ${choice.way === "names" ? choice.to : "this"}`,
    run: () => take(choice),
  });
}

/** Begins a missed statement: on the words selected, else on the one begun before, else with a caret to find its words. */
export function beginMissed(desk: Desk, isBegun: boolean): void {
  const selected = selectedSpan(getSelection());
  if (selected) desk.beginMissed(trimmed(desk.open.report.text, selected));
  else desk.setMode(isBegun ? "missed" : "caret");
}

/** Where fields are edited: Tab goes from part to part, the arrows move the end in hand. */
function useEditKeys(desk: Desk): void {
  const { mode, editing, open } = desk;
  const { text } = open.report;
  const change = (step: (now: Editing) => Editing) => () => editing.change(step(editing.editing));
  const runs: Readonly<Record<EditAct, () => void>> = {
    condition: change((now) => addPart(now, "condition", text)),
    source: change((now) => addPart(now, "source", text)),
    remove: change(clearPart),
    act: change(nextAct),
    kind: change(nextKind),
    write: intoFields,
  };
  const moves = (
    [
      ["ArrowLeft", -1],
      ["ArrowRight", 1],
    ] as const
  ).flatMap(([key, way]): Key[] => [
    {
      key,
      does: `the end in hand one word ${way === 1 ? "on" : "back"}`,
      run: change((now) => movePart(now, text, "word", way)),
      repeats: true,
    },
    { key: `shift+${key}`, does: "by one character", run: change((now) => movePart(now, text, "character", way)), repeats: true },
  ]);
  useKeys(
    "While editing",
    [
      { key: "Tab", does: "the next part", run: change((now) => stepPart(now, 1)), repeats: true },
      { key: "shift+Tab", does: "the part before", run: change((now) => stepPart(now, -1)), repeats: true },
      ...moves,
      { key: "ArrowUp", does: "take its beginning in hand", run: change((now) => ({ ...now, end: "start" as const })) },
      { key: "ArrowDown", does: "take its end in hand", run: change((now) => ({ ...now, end: "end" as const })) },
      ...(Object.keys(EDIT_KEYS) as EditAct[]).map((act): Key => ({ ...EDIT_KEYS[act], name: editName(act), run: runs[act] })),
      ...linkChoices(desk.dry.told?.draft).map(linkKey((choice) => linkInFields(desk, choice))),
      { key: "Enter", does: "keep it so", run: () => save(desk) },
      { key: "ctrl+Enter", does: "keep it so, from within a field too", run: () => save(desk), anywhere: true },
      { key: "Escape", does: "leave it; what was changed stays here", run: () => leave(desk) },
    ],
    { rests: mode !== "edit" && mode !== "missed" },
  );
}

/** Links, or takes a link away, in the fields that are edited. */
function linkInFields({ editing }: Desk, choice: LinkChoice): void {
  editing.setFields(linkToggled(editing.editing.fields, choice));
}

/** Into the names of the part in hand, else into its list; a part with neither leads to the kind of act. */
function intoFields(): void {
  const fields = document.querySelector(".edit-fields");
  const places = [".in-hand input", ".in-hand select", "#edit-act"];
  const found = places.map((place) => fields?.querySelector<HTMLElement>(place)).find((place) => place);
  found?.focus();
  if (found instanceof HTMLInputElement) found.select();
}

/** Where a caret looks for words, or for the place to split at. */
function useCaretKeys(desk: Desk): void {
  const { mode, caret } = desk;
  const finish = () => (mode === "split" ? split(desk) : desk.beginMissed(caret.taken()));
  const moves = (
    [
      ["ArrowLeft", -1],
      ["ArrowRight", 1],
    ] as const
  ).flatMap(([key, way]): Key[] => [
    { key, does: `one word ${way === 1 ? "on" : "back"}`, run: () => caret.move("word", way), repeats: true },
    { key: `shift+${key}`, does: "one character", run: () => caret.move("character", way), repeats: true },
  ]);
  useKeys(
    "While looking for words",
    [
      ...moves,
      { key: "ArrowUp", does: "the sentence before", run: () => caret.move("sentence", -1), repeats: true },
      { key: "ArrowDown", does: "the next sentence", run: () => caret.move("sentence", 1), repeats: true },
      { key: " ", does: "take words from here on", run: caret.begin },
      { key: "Enter", does: "these words, else the sentence; or split here", run: finish },
      { key: "Escape", does: "leave it", run: () => leave(desk) },
    ],
    { rests: mode !== "caret" && mode !== "split" },
  );
}
