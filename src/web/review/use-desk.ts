import { useEffect, useMemo, useState } from "react";
import type { OpenReport, ReportLine } from "#wire";
import { keptDraft, missedIn } from "../keep/drafts.ts";
import { matterOf } from "../outbox/decision.ts";
import type { Decision } from "../outbox/decision.ts";
import type { Trouble } from "../outbox/kept-outbox.ts";
import { logWords } from "../outbox/log-words.ts";
import { outboxOf } from "../outbox/outbox.ts";
import { overlay } from "../outbox/overlay.ts";
import type { Shown } from "../outbox/overlay.ts";
import { dismissAbout, useIsDown, useTroubles, useWaiting } from "../outbox/use-outbox.ts";
import { useSay } from "../shell/say.ts";
import type { Mode } from "./mode.ts";
import { actWords } from "./proposal-words.ts";
import { inFocus, inReadingOrder, nextOpen } from "./order.ts";
import { reopen, wantedAgain } from "./reopening.ts";
import { fieldsOf, missedFields } from "./spans/fields.ts";
import { useEditing } from "./spans/use-editing.ts";
import type { KeptEditing } from "./spans/use-editing.ts";
import { stepper } from "./stepper.ts";
import { toDesk } from "./to-desk.ts";
import { leaveTrail, trailOf } from "./trail.ts";
import { undoKey, useAnswers } from "./use-answers.ts";
import { likelySplit, splitRange, useCaret } from "./use-caret.ts";
import type { MovingCaret } from "./use-caret.ts";
import { useDryReading } from "./use-dry-reading.ts";
import type { DryReading } from "./use-dry-reading.ts";
import { useFocus } from "./use-focus.ts";
import { useMissed } from "./use-missed.ts";
import type { Missed } from "./use-missed.ts";
import { unreadWords, useReading } from "./use-reading.ts";
import type { Reading } from "./use-reading.ts";
import { useTakingBack } from "./use-taking-back.ts";

/** The review of one report: the proposal in focus, what is being done with it, and every act. */
export interface Desk extends Missed {
  readonly affair: string;
  readonly open: OpenReport;
  readonly reports: readonly ReportLine[];
  /** In reading order, as the reviewer left them. */
  readonly proposals: readonly Shown[];
  readonly held: Shown | undefined;
  readonly mode: Mode;
  readonly setMode: (mode: Mode) => void;
  readonly editing: KeptEditing;
  readonly caret: MovingCaret;
  /** What accepting the proposal in focus would enter. */
  readonly reading: Reading;
  /** What the words being edited would be read as, and enter. */
  readonly dry: DryReading;
  /** True while the server is asked about something that cannot be gone on without. */
  readonly busy: boolean;
  /** What the server did not take of the proposal in focus, or of the missed statement being written. */
  readonly trouble: Trouble | null;
  /** Why the proposal in focus cannot be accepted just now; `null` where it can. */
  readonly heldBack: string | null;
  readonly say: (words: string) => void;
  readonly focus: (proposal: string) => void;
  /** Brings a proposal of this report into focus and opens what was begun with it. */
  readonly goOn: (proposal: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly onward: () => void;
  readonly decide: (decision: Decision, did: string) => void;
  /** As `decide`, but the focus stays until the server has answered. */
  readonly put: (decision: Decision, did: string) => void;
  /** Puts a proposal otherwise; it stays in focus and open. */
  readonly amend: (decision: Extract<Decision, { kind: "amend" }>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface DeskProps {
  readonly affair: string;
  readonly reports: readonly ReportLine[];
  readonly open: OpenReport;
  readonly asked: string | null;
}

/** Deciding on the proposals of one report, one after another. A decision counts at once here and is told to the server behind it. */
export function useDesk({ affair, reports, open, asked }: DeskProps): Desk {
  const report = open.report.id;
  const { text } = open.report;
  const [asking, setAsking] = useState<string | null>(null);
  const isDown = useIsDown(affair);
  const waiting = useWaiting(affair);
  const proposals = useShown(affair, open, asking);
  const [focused, focus] = useFocus(report, asked);
  const [first] = useState(() => inFocus(proposals, null)?.proposal.id ?? null); // somebody else's decision moves nobody's focus
  const held = inFocus(proposals, focused ?? first);
  const id = held?.proposal.id;
  const { mode, go } = useMode(affair, report, id);
  const caret = useCaret(open, mode === "split" && held ? splitRange(text, held.proposal.span) : null);
  const fields = useMemo(() => (mode === "missed" || !held ? missedFields({ start: 0, end: 0 }) : fieldsOf(held.proposal)), [held, mode]);
  const editing = useEditing(affair, mode === "missed" ? missedIn(report) : (id ?? ""), fields);
  const say = useSay();
  const refusal = useRefusal(affair, report, mode, held);
  const add = (decision: Decision, words: string) => {
    dismissAbout(affair, decision);
    if ("proposal" in decision && decision.kind !== "split") leaveTrail(trailOf(affair), { report, proposal: decision.proposal });
    const act = logWords(decision, { statement: refusal.reading.draft?.statement.id });
    return outboxOf(affair).add(decision, { words, report, act });
  };
  useAnswers({ affair, report, proposals, asking, setAsking, focus, go });
  const dry = useDryReading(affair, { mode, report, proposal: id, fields: editing.editing.fields });
  const undoing = useTakingBack({ affair, held, add, focus });
  const missing = useMissed({ affair, report, proposals, go });
  return {
    ...{ affair, open, reports, proposals, held, mode, editing, caret, focus, say, dry, ...undoing, ...refusal, ...missing },
    ...stepper({ reports, report, proposals, id, focus, say }),
    busy: asking !== null && !isDown && waiting.some((one) => one.id === asking),
    setMode: (next) => {
      if (next === "split" && held) caret.place(likelySplit(text, held.proposal.span));
      if (next === "caret") caret.place(held?.proposal.span.start ?? open.paragraphs[0]?.start ?? 0);
      toDesk();
      go(next);
    },
    goOn: (proposal) => {
      go(begunMode(affair, proposal), proposal);
      focus(proposal);
    },
    decide: (decision, did) => {
      const next = id === undefined ? null : nextOpen(proposals, id);
      add(decision, `${did}: ${held ? actWords(held.proposal) : ""}`);
      say(`${did}: ${held ? actWords(held.proposal).toLowerCase() : ""}. ${undoKey()} takes it back.`);
      go("look");
      if (next !== null) focus(next);
    },
    put: (decision, did) => setAsking(add(decision, held && decision.kind !== "propose" ? `${did}: ${actWords(held.proposal)}` : did)),
    amend: (decision) => void add(decision, `Edited: ${actWords(decision.fields)}`),
  };
}

/** The proposals of a report as their reviewer left them; what is asked of the server counts once it is answered. */
function useShown(affair: string, open: OpenReport, asking: string | null): readonly Shown[] {
  const waiting = useWaiting(affair);
  const isDown = useIsDown(affair);
  return useMemo(() => {
    const gone = waiting.filter(({ id }) => isDown || id !== asking);
    return overlay(inReadingOrder(open.proposals), gone, open.report.text);
  }, [open.proposals, open.report.text, waiting, asking, isDown]);
}

/** What is being done with the proposal in focus; another one in focus is looked at first, save where what was begun shall be opened again. */
function useMode(
  affair: string,
  report: string,
  id: string | undefined,
): { readonly mode: Mode; readonly go: (mode: Mode, of?: string) => void } {
  const [at, setAt] = useState<{ of: string | undefined; mode: Mode }>(() => {
    const again = wantedAgain(affair);
    return again === null || again === missedIn(report)
      ? { of: id, mode: again === null ? "look" : "missed" }
      : { of: again, mode: begunMode(affair, again) };
  });
  useEffect(() => reopen(affair, null), [affair]);
  const isFree = at.mode === "missed" || at.mode === "caret" || at.mode === "batch";
  return { mode: isFree || at.of === id ? at.mode : "look", go: (mode, of = id) => setAt({ of, mode }) };
}

/** In which mode the work goes on that was begun with a proposal and not kept. */
export function begunMode(affair: string, proposal: string): Mode {
  const { fields, text } = keptDraft(affair, proposal);
  return fields ? "edit" : text === undefined ? "look" : "text";
}

/** What was refused of what is on the card, the reading of that, and why accepting has to wait. */
function useRefusal(affair: string, report: string, mode: Mode, held: Shown | undefined): Pick<Desk, "trouble" | "reading" | "heldBack"> {
  const reading = useReading(affair, held);
  const matter = mode === "missed" ? missedIn(report) : held?.proposal.id;
  const trouble = useTroubles(affair).find(({ theirs, waiting }) => !theirs && matterOf(waiting.decision) === matter) ?? null;
  const unread = held?.state === "open" ? unreadWords(reading) : null;
  return { reading, trouble, heldBack: trouble ? "Something was not taken here: settle it or drop it first." : unread };
}
