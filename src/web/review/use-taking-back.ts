import type { HeldProposal } from "#wire";
import { useAffair } from "../ask/questions.ts";
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

/** Undo takes back first what the server has not heard yet, then what it has; redo does that again. */
export function useTakingBack({ affair, held, add, focus }: TakingBackProps): { readonly undo: () => void; readonly redo: () => void } {
  const say = useSay();
  const { data: line } = useAffair(affair);
  return {
    undo: () => {
      const unsent = outboxOf(affair).withdraw();
      if (!unsent) return void add({ kind: "undo" }, `take back ${line?.undo ?? ""}`);
      say(`Taken back before it was sent: ${unsent.words}`);
      const [about] = "proposal" in unsent.decision ? [unsent.decision.proposal] : [held?.proposal.id];
      if (about === undefined) return;
      strike(trailOf(affair), about);
      focus(about);
    },
    redo: () => void add({ kind: "redo" }, `do again ${line?.redo ?? ""}`),
  };
}
