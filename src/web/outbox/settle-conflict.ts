import type { Decision } from "./decision.ts";
import type { Trouble } from "./kept-outbox.ts";
import { outboxOf } from "./outbox.ts";
import { dismissTrouble } from "./use-outbox.ts";

/** Puts one's own decision in the place of somebody else's: theirs is taken back and this one made, in one act. */
export function putMine(affair: string, trouble: Trouble): void {
  const { decision, words, report } = trouble.waiting;
  dismissTrouble(affair, trouble);
  outboxOf(affair).add(insisting(decision, trouble.theirs?.state === undefined), { words, report });
}

/** A decision that knows of the other one. An edit over an edit only forgets which act it stood on. */
function insisting(decision: Decision, isEdit: boolean): Decision {
  if (decision.kind !== "accept" && decision.kind !== "reject" && decision.kind !== "amend") return decision;
  const { seq: _, ...rest } = decision;
  return isEdit || rest.kind === "amend" ? rest : { ...rest, over: true };
}
