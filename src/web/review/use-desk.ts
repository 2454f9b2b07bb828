import { useMemo, useState } from "react";
import type { HeldProposal, OpenReport, ReportLine } from "#wire";
import { useAffair } from "../ask/questions.ts";
import { keepDraft, missedIn } from "../keep/drafts.ts";
import { useTold, useIsDown, useWaiting, dismissTrouble } from "../outbox/use-outbox.ts";
import { overlay } from "../outbox/overlay.ts";
import type { Shown } from "../outbox/overlay.ts";
import { outboxOf } from "../outbox/outbox.ts";
import { stateOf } from "../outbox/decision.ts";
import type { Decision } from "../outbox/decision.ts";
import type { Trouble } from "../outbox/kept-outbox.ts";
import type { Told } from "../outbox/outbox.ts";
import { setQuery } from "../route/navigate.ts";
import { boundKey } from "../shell/bindings.ts";
import { keyWords } from "../shell/keys-help.tsx";
import { useSay } from "../shell/say.ts";
import { DESK_KEYS } from "./data/desk-keys.ts";
import { deskName } from "./key-button.tsx";
import { actWords } from "./proposal-words.ts";
import { inFocus, inReadingOrder, nextOpen, nextReport, stepFrom } from "./order.ts";
import { fieldsOf, missedFields } from "./spans/fields.ts";
import type { Span } from "#model";
import { useEditing } from "./spans/use-editing.ts";
import type { KeptEditing } from "./spans/use-editing.ts";
import { leaveTrail, retrace, trailOf } from "./trail.ts";
import { likelySplit, useCaret } from "./use-caret.ts";
import type { MovingCaret } from "./use-caret.ts";
import { useFocus } from "./use-focus.ts";

/** What is being done: looking, editing fields or text, writing a missed statement, asking why, grading, placing a caret, choosing many. */
export type Mode = "look" | "edit" | "missed" | "text" | "reject" | "grade" | "caret" | "split" | "batch";

/** The review of one report: the proposal in focus, what is being done with it, and every act. */
export interface Desk {
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
  /** True while the server is asked about something that cannot be gone on without. */
  readonly busy: boolean;
  /** Why the server did not take what was asked last. */
  readonly trouble: Trouble | null;
  readonly focus: (proposal: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly onward: () => void;
  readonly decide: (decision: Decision, did: string) => void;
  /** As `decide`, but the focus stays until the server has answered. */
  readonly put: (decision: Decision, did: string) => void;
  /** Puts a proposal otherwise; it stays in focus and open. */
  readonly amend: (decision: Extract<Decision, { kind: "amend" }>) => void;
  readonly beginMissed: (span: Span) => void;
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
  const waiting = useWaiting(affair);
  const [asking, setAsking] = useState<string | null>(null);
  const isDown = useIsDown(affair);
  const proposals = useMemo(() => {
    const gone = waiting.filter(({ id }) => isDown || id !== asking); // what is asked for counts when it is answered
    return overlay(inReadingOrder(open.proposals), gone, open.report.text);
  }, [open.proposals, open.report.text, waiting, asking, isDown]);
  const [focused, focus] = useFocus(report, asked);
  const [first] = useState(() => inFocus(proposals, null)?.proposal.id ?? null); // somebody else's decision moves nobody's focus
  const held = inFocus(proposals, focused ?? first);
  const id = held?.proposal.id;
  const [at, setAt] = useState<{ of: string | undefined; mode: Mode; trouble: Trouble | null }>({ of: id, mode: "look", trouble: null });
  const isFree = at.mode === "missed" || at.mode === "caret" || at.mode === "batch";
  const mode = isFree || at.of === id ? at.mode : "look";
  const go = (next: Mode, trouble: Trouble | null = null) => setAt({ of: id, mode: next, trouble });
  const caret = useCaret(open, mode === "split" && held ? held.proposal.span : null);
  const fields = useMemo(() => (mode === "missed" || !held ? missedFields({ start: 0, end: 0 }) : fieldsOf(held.proposal)), [held, mode]);
  const editing = useEditing(affair, mode === "missed" ? missedIn(report) : (id ?? ""), fields);
  const add = (decision: Decision, words: string) => outboxOf(affair).add(decision, { words, report });
  const say = useSay();
  useAnswers({ affair, report, proposals, asking, setAsking, focus, go });
  const undoing = useTakingBack({ affair, held, add, focus });
  return {
    ...{ affair, open, reports, proposals, held, mode, editing, caret, focus, ...undoing },
    trouble: at.of === id ? at.trouble : null,
    busy: asking !== null && !isDown && waiting.some((one) => one.id === asking),
    setMode: (next) => {
      if (next === "split" && held) caret.place(likelySplit(open.report.text, held.proposal.span));
      if (next === "caret") caret.place(held?.proposal.span.start ?? open.paragraphs[0]?.start ?? 0);
      if (next === "edit" || next === "missed") (document.activeElement as HTMLElement | null)?.blur();
      go(next);
    },
    step: (by) => id !== undefined && focus(stepFrom(proposals, id, by)),
    onward: () => {
      const next = nextReport(reports, report);
      if (next) setQuery({ report: next.id, proposal: null });
    },
    decide: (decision, did) => {
      const next = id === undefined ? null : nextOpen(proposals, id);
      add(decision, `${did}: ${held ? actWords(held.proposal) : ""}`);
      if (id !== undefined) leaveTrail(trailOf(affair), { report, proposal: id });
      say(`${did}: ${held ? actWords(held.proposal).toLowerCase() : ""}. ${undoKey()} takes it back.`);
      go("look");
      if (next !== null) focus(next);
    },
    put: (decision, did) => {
      setAsking(add(decision, held && decision.kind !== "propose" ? `${did}: ${actWords(held.proposal)}` : did));
      setAt({ ...at, of: id, trouble: null });
    },
    amend: (decision) => void add(decision, `Edited: ${actWords(decision.fields)}`),
    beginMissed: (span) => {
      keepDraft(affair, missedIn(report), { fields: missedFields(span) });
      getSelection()?.removeAllRanges();
      (document.activeElement as HTMLElement | null)?.blur();
      go("missed");
    },
  };
}

/** The key that takes back, as it is said in a message. */
function undoKey(): string {
  return keyWords(boundKey(deskName("undo"), DESK_KEYS.undo.key));
}

interface AnswersProps {
  readonly affair: string;
  readonly report: string;
  readonly proposals: readonly Shown[];
  readonly asking: string | null;
  readonly setAsking: (id: string | null) => void;
  readonly focus: (proposal: string) => void;
  readonly go: (mode: Mode, trouble?: Trouble | null) => void;
}

/** What the answers of the server change on the desk: where the focus goes, and what is said. */
function useAnswers({ affair, report, proposals, asking, setAsking, focus, go }: AnswersProps): void {
  const say = useSay();
  useTold(affair, ({ waiting: { id, decision, words }, answer, trouble }) => {
    const isAsked = asking === id;
    if (isAsked) setAsking(null);
    if (trouble) return heardTrouble({ affair, trouble, isAsked, say, go: (why) => go(decision.kind === "accept" ? "text" : "look", why) });
    if (decision.kind === "undo" || decision.kind === "redo") {
      const isBack = decision.kind === "undo";
      if (!answer?.done) return say(isBack ? "There is nothing to take back." : "There is nothing to do again.");
      say(`${isBack ? "Taken back" : "Done again"}: ${answer.done}`);
      const step = retrace(trailOf(affair), decision.kind);
      if (step?.report === report) focus(step.proposal);
      else if (step) setQuery({ ...step });
      return;
    }
    if (decision.kind === "batch") return say(batchWords(decision, answer));
    if (!isAsked) return;
    say(`${words}. ${undoKey()} takes it back.`);
    go("look");
    const first = answer?.held?.[0]?.proposal.id ?? (decision.kind === "accept" ? nextOpen(proposals, decision.proposal) : null);
    if (first !== null) focus(first);
    if (decision.kind === "propose") keepDraft(affair, missedIn(report), { fields: undefined });
    if ("proposal" in decision) leaveTrail(trailOf(affair), { report, proposal: decision.proposal });
  });
}

/** Two who decide the same way have no conflict; a refusal of what was just asked is shown where it was asked. */
function heardTrouble({ affair, trouble, isAsked, say, go }: HeardProps): void {
  const { decision } = trouble.waiting;
  const isPlain = decision.kind === "reject" || (decision.kind === "accept" && !decision.text && !decision.into && !decision.grade);
  if (trouble.theirs && isPlain && trouble.theirs.state === stateOf(decision)) {
    dismissTrouble(affair, trouble);
    return say(`${trouble.theirs.by} ${trouble.theirs.state} it before, as you did.`);
  }
  if (!isAsked || trouble.theirs) return;
  dismissTrouble(affair, trouble);
  go(trouble);
}

interface HeardProps {
  readonly affair: string;
  readonly trouble: Trouble;
  readonly isAsked: boolean;
  readonly say: (words: string) => void;
  readonly go: (trouble: Trouble) => void;
}

function batchWords({ verdict }: Extract<Decision, { kind: "batch" }>, answer: Told["answer"]): string {
  const { decided = [], left = [] } = answer ?? {};
  const done = `${decided.length} ${verdict}ed. ${undoKey()} takes all of it back.`;
  return left.length === 0 ? done : `${done} ${left.length} left: ${[...new Set(left.map(({ why }) => why))].slice(0, 3).join("; ")}`;
}

/** Undo takes back first what the server has not heard yet, then what it has; redo does that again. */
function useTakingBack({ affair, held, add, focus }: TakingBackProps): Pick<Desk, "undo" | "redo"> {
  const say = useSay();
  const { data: line } = useAffair(affair);
  return {
    undo: () => {
      const unsent = outboxOf(affair).withdraw();
      if (!unsent) return void add({ kind: "undo" }, `take back ${line?.undo ?? ""}`);
      say(`Taken back before it was sent: ${unsent.words}`);
      const [about] = "proposal" in unsent.decision ? [unsent.decision.proposal] : [held?.proposal.id];
      trailOf(affair).decided.pop();
      if (about !== undefined) focus(about);
    },
    redo: () => void add({ kind: "redo" }, `do again ${line?.redo ?? ""}`),
  };
}

interface TakingBackProps {
  readonly affair: string;
  readonly held: HeldProposal | undefined;
  readonly add: (decision: Decision, words: string) => string;
  readonly focus: (proposal: string) => void;
}
