import { matterOf, stateOf } from "../outbox/decision.ts";
import type { Decision } from "../outbox/decision.ts";
import type { Trouble } from "../outbox/kept-outbox.ts";
import type { Told } from "../outbox/outbox.ts";
import type { Shown } from "../outbox/overlay.ts";
import { dismissTrouble, useTold } from "../outbox/use-outbox.ts";
import { setQuery } from "../route/navigate.ts";
import { boundKey } from "../shell/bindings.ts";
import { keyWords } from "../shell/keys-help.tsx";
import { useSay } from "../shell/say.ts";
import { DESK_KEYS } from "./data/desk-keys.ts";
import { deskName } from "./key-button.tsx";
import type { Mode } from "./mode.ts";
import { nextOpen } from "./order.ts";
import { leaveTrail, retrace, strike, trailOf } from "./trail.ts";

/** The key that takes back, as it is said in a message. */
export function undoKey(): string {
  return keyWords(boundKey(deskName("undo"), DESK_KEYS.undo.key));
}

interface AnswersProps {
  readonly affair: string;
  readonly report: string;
  readonly proposals: readonly Shown[];
  readonly asking: string | null;
  readonly setAsking: (id: string | null) => void;
  readonly focus: (proposal: string) => void;
  readonly go: (mode: Mode) => void;
}

/** What the answers of the server change on the desk: where the focus goes, and what is said. */
export function useAnswers(props: AnswersProps): void {
  const { affair, report, proposals, asking, setAsking, focus, go } = props;
  const say = useSay();
  useTold(affair, (told) => {
    const { waiting, answer, trouble } = told;
    const { id, decision, words } = waiting;
    const isAsked = asking === id;
    if (isAsked) setAsking(null);
    if (trouble) {
      if (isAsked && !trouble.theirs) go(decision.kind === "accept" ? "text" : decision.kind === "propose" ? "missed" : "look");
      return heardTrouble(affair, trouble, say);
    }
    if (decision.kind === "undo" || decision.kind === "redo") return heardTakingBack(props, told, say);
    if (decision.kind === "batch") return say(batchWords(decision, answer));
    if (!isAsked) return;
    say(`${words}${readAs(told)}. ${undoKey()} takes it back.`);
    go("look");
    const first = answer?.held?.[0]?.proposal.id ?? (decision.kind === "accept" ? nextOpen(proposals, decision.proposal) : null);
    if (first !== null) focus(first);
    if (decision.kind === "split") leaveTrail(trailOf(affair), { report, proposal: decision.proposal });
  });
}

/** As what kind of act a missed statement was read where nobody said one, with the key that changes it. */
function readAs({ waiting: { decision }, answer }: Told): string {
  const act = answer?.held?.[0]?.proposal.act;
  if (decision.kind !== "propose" || decision.fields.act !== null || act === undefined) return "";
  return `, read as ${act}; change with ${keyWords(boundKey(deskName("edit"), DESK_KEYS.edit.key))}`;
}

/** After undo and redo one is where the act was that they touched: what was decided in this page, else the first that the log names. */
function heardTakingBack(
  { affair, report, proposals, focus }: AnswersProps,
  { waiting, answer }: Told,
  say: (words: string) => void,
): void {
  const isBack = waiting.decision.kind === "undo";
  if (!answer?.done) return say(isBack ? "There is nothing to take back." : "There is nothing to do again.");
  say(`${isBack ? "Taken back" : "Done again"}: ${answer.done}`);
  const touched = waiting.touched ?? [];
  const step = retrace(trailOf(affair), isBack ? "undo" : "redo", touched);
  if (step && step.report !== report) return setQuery({ ...step });
  const here = step?.proposal ?? touched.find((id) => proposals.some(({ proposal }) => proposal.id === id));
  if (here !== undefined) focus(here);
}

/** Two who decide the same way have no conflict; what is about no proposal is said and gone; every other refusal stands on its card. */
function heardTrouble(affair: string, trouble: Trouble, say: (words: string) => void): void {
  const { decision } = trouble.waiting;
  const isPlain = decision.kind === "reject" || (decision.kind === "accept" && !decision.text && !decision.into && !decision.grade);
  if ("proposal" in decision && !trouble.theirs) strike(trailOf(affair), decision.proposal);
  if (trouble.theirs && isPlain && trouble.theirs.state === stateOf(decision)) {
    dismissTrouble(affair, trouble);
    return say(`${trouble.theirs.by} ${trouble.theirs.state} it before, as you did.`);
  }
  if (trouble.theirs || (decision.kind !== "batch" && matterOf(decision) !== decision.kind)) return;
  dismissTrouble(affair, trouble);
  const title = decision.kind === "undo" ? "Nothing was taken back" : decision.kind === "redo" ? "Nothing was done again" : trouble.title;
  say(`${title}. ${trouble.detail} ${trouble.way}`);
}

function batchWords({ verdict }: Extract<Decision, { kind: "batch" }>, answer: Told["answer"]): string {
  const { decided = [], left = [] } = answer ?? {};
  const done = `${decided.length} ${verdict}ed. ${undoKey()} takes all of it back.`;
  return left.length === 0 ? done : `${done} ${left.length} left: ${[...new Set(left.map(({ why }) => why))].slice(0, 3).join("; ")}`;
}
