import { counted } from "../names/dates.ts";
import { logWords } from "../outbox/log-words.ts";
import { outboxOf } from "../outbox/outbox.ts";
import type { BatchDecision } from "./batch-dialog.tsx";
import { leave } from "./desk-acts.ts";
import { nextOpen } from "./order.ts";
import { leaveTrail, trailOf } from "./trail.ts";
import type { Desk } from "./use-desk.ts";

/** Decides on many proposals at once, from the one in focus, and goes on to the next in this report that stays open. */
export function decideMany(desk: Desk, from: string, { batch, proposals, verdict, reason }: BatchDecision): void {
  const { affair, open, proposals: here } = desk;
  const report = open.report.id;
  const why = verdict === "reject" && reason ? { reason } : {};
  const decision = { kind: "batch" as const, proposals: [...proposals], verdict, by: batch.by, ...why };
  const words = `${verdict} ${counted(proposals.length, "proposal")}`;
  leaveTrail(trailOf(affair), { report, proposal: from });
  outboxOf(affair).add(decision, { words, report, act: logWords(decision, { of: batch.of }) });
  leave(desk);
  const gone = new Set(proposals);
  const left = here.filter(({ proposal }) => proposal.id === from || !gone.has(proposal.id));
  const next = gone.has(from) ? nextOpen(left, from) : null;
  if (next !== null) desk.focus(next);
}
