import type { ActBody, LoggedAct } from "#register";
import type { Desk } from "./desk.ts";
import { Refusal } from "./refusal.ts";
import { describeAct, NO_DECISION, undoAct } from "./take-back.ts";

/**
 * Takes back the last act of whoever acts here, whatever others did since; says it in words, `null` where there is none. Decisions are taken back alone
 * where nobody touched their proposals since. Refuses with `act-in-the-way`, which says whose act it is, where somebody did, and where an act is of another kind
 * and not the last.
 */
export async function undoOwnAct(desk: Desk, affair: string): Promise<string | null> {
  const log = (await desk.register.log(affair)).filter(({ act, undone }) => !undone && !NO_DECISION.includes(act.kind));
  const own = log.findLast((each) => each.by === desk.by && each.act.kind !== "reopen" && !isReopened(each, log));
  if (own === undefined) return null;
  if (own === log.at(-1)) return undoAct(desk, affair);
  const isDecision = DECISIONS.has(own.act.kind) && own.act.over !== true && own.act.proposals.length > 0;
  const later = log.filter(({ seq }) => seq > own.seq);
  const inTheWay = isDecision ? later.find((each) => meets(each, own)) : later.at(-1);
  if (inTheWay !== undefined) throw blocked(own, inTheWay);
  const acts = own.act.proposals.map((proposal): Extract<ActBody, { kind: "reopen" }> => ({ kind: "reopen", proposal, stands: own.seq }));
  const [first, ...more] = acts;
  const act: ActBody = more.length === 0 ? first! : { kind: "batch", acts };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
  return describeAct(own.act);
}

const DECISIONS: ReadonlySet<string> = new Set(["accept", "merge", "reject", "batch"]);

function meets(one: LoggedAct, other: LoggedAct): boolean {
  return one.act.proposals.some((id) => other.act.proposals.includes(id));
}

/** True where later acts opened again all that this one decided. */
function isReopened({ seq, act }: LoggedAct, log: readonly LoggedAct[]): boolean {
  if (!DECISIONS.has(act.kind) || act.proposals.length === 0) return false;
  const opened = log.filter((each) => each.seq > seq && each.act.kind === "reopen").flatMap((each) => each.act.proposals);
  return act.proposals.every((id) => opened.includes(id));
}

function blocked(own: LoggedAct, inTheWay: LoggedAct): Refusal {
  const found = `${inTheWay.by}’s act “${describeAct(inTheWay.act)}” stands on your act “${describeAct(own.act)}”.`;
  return new Refusal("act-in-the-way", found, "Take that one back first, in History.", { by: inTheWay.by, at: inTheWay.at });
}
