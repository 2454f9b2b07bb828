import type { HeldProposal } from "#wire";
import { useReversals } from "../ask/questions.ts";
import { useReviewer } from "../keep/reviewer.ts";
import type { Decision } from "../outbox/decision.ts";
import { outboxOf } from "../outbox/outbox.ts";
import { useSay } from "../shell/say.ts";
import { strike, trailOf } from "./trail.ts";

interface TakingBackProps {
  readonly affair: string;
  readonly held: HeldProposal | undefined;
  readonly add: (decision: Decision, words: string) => string;
  readonly focus: (proposal: string) => void;
}

/** Undo takes back first what the server has not heard yet, then one's own last act that it has; redo does that again. */
export function useTakingBack({ affair, held, add, focus }: TakingBackProps): { readonly undo: () => void; readonly redo: () => void } {
  const say = useSay();
  const { data: told } = useReversals(affair, useReviewer().name);
  return {
    undo: () => {
      const unsent = outboxOf(affair).withdraw();
      if (!unsent) return void add({ kind: "undo" }, `take back ${told?.undo?.act ?? ""}`);
      say(`Taken back before it was sent: ${unsent.words}`);
      const [about] = "proposal" in unsent.decision ? [unsent.decision.proposal] : [held?.proposal.id];
      if (about === undefined) return;
      strike(trailOf(affair), about);
      focus(about);
    },
    redo: () => void add({ kind: "redo" }, `do again ${told?.redo?.act ?? ""}`),
  };
}
