import type { ActSummary, LoggedAct } from "#register";
import type { Desk } from "./desk.ts";

/**
 * Takes the affair's last act back; says it in words, `null` where there is none. A trace is no decision of anybody's: it goes with the act
 * before it.
 */
export async function undoAct(desk: Desk, affair: string): Promise<string | null> {
  for (;;) {
    const outcome = await desk.register.undo({ affair, by: desk.by, at: desk.now() });
    if (outcome?.undone.act.kind !== "trace") return outcome ? describeAct(outcome.undone.act) : null;
  }
}

/** Does the act last taken back again, with the trace that followed it; says it in words, `null` where there is none. */
export async function redoAct(desk: Desk, affair: string): Promise<string | null> {
  const order = { affair, by: desk.by, at: desk.now() };
  const outcome = await desk.register.redo(order);
  if (!outcome) return null;
  if ((await desk.register.reversible(affair)).redo?.act.kind === "trace") await desk.register.redo(order);
  return describeAct(outcome.redone.act);
}

/** One act of the log, told to people. */
export interface ToldAct {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly undone: boolean;
  /** The proposals that it put forward, changed or decided; of an undo or redo those of the act that it is about. */
  readonly proposals: readonly string[];
}

/** The log of an affair, newest first, at most `limit` acts; with `after` those that came after that act alone. */
export async function tellLog(
  desk: Desk,
  affair: string,
  { limit = 500, after = 0 }: { readonly limit?: number; readonly after?: number } = {},
): Promise<readonly ToldAct[]> {
  const log = (await desk.register.log(affair, { after })).slice(-limit).reverse();
  const known = new Map(log.map((line) => [line.seq, line]));
  const about = async ({ act }: LoggedAct): Promise<ActSummary> => {
    if (act.target === undefined) return act;
    const line = known.get(act.target) ?? (await desk.register.log(affair, { after: act.target - 1, limit: 1 }))[0];
    return line?.act ?? act;
  };
  return Promise.all(log.map(async (line) => tell(line, await about(line))));
}

/** An act in words; an undo or redo with the act that it is `about`. */
function tell({ seq, at, by, act, undone }: LoggedAct, about: ActSummary): ToldAct {
  const isOpening = act.kind === "open-affair" && seq === 1;
  const own = isOpening ? `open the affair “${act.title ?? ""}”` : describeAct(act);
  const words = about === act ? own : `${own}: ${describeAct(about)}`;
  return { seq, at, by, act: words, undone, proposals: about.proposals };
}

/** What undo and redo would do next, in words. */
export async function nextReversals(desk: Desk, affair: string): Promise<{ undo: string | null; redo: string | null }> {
  const { undo, redo } = await desk.register.reversible(affair);
  const next = undo?.act.kind === "trace" ? lastDecision(await desk.register.log(affair)) : undo;
  return { undo: next ? describeAct(next.act) : null, redo: redo ? describeAct(redo.act) : null };
}

/** True for acts that decide something themselves; to open an affair, which is its first act, does not. */
export function isDecisive({ seq, act }: LoggedAct): boolean {
  return act.kind === "open-affair" ? seq > 1 : !["trace", "undo", "redo"].includes(act.kind);
}

function lastDecision(log: readonly LoggedAct[]): LoggedAct | null {
  return log.filter((line) => !line.undone && isDecisive(line)).at(-1) ?? null;
}

/** An act in few words, as a button says it. */
export function describeAct(act: ActSummary): string {
  return `${deedOf(act)}${act.over ? ", over an earlier decision" : ""}`;
}

function deedOf(act: ActSummary): string {
  const some = (ids: readonly string[], noun: string): string => (ids.length === 1 ? `${noun} ${ids[0]!}` : `${ids.length} ${noun}s`);
  switch (act.kind) {
    case "open-affair":
      return `call the affair “${act.title ?? ""}”`;
    case "receive-report":
      return `read ${some(act.reports, "report")}`;
    case "trace":
      return "trace origins";
    case "propose":
      return `propose ${some(act.proposals, "statement")}`;
    case "amend":
      return `amend proposal ${act.proposals[0] ?? ""}`;
    case "split":
      return `split proposal ${act.proposals[0] ?? ""} in ${act.proposals.length}`;
    case "merge":
      return `merge into ${some(act.entries.slice(-1), "statement")}`;
    case "reopen":
      return `reopen ${some(act.proposals, "proposal")}`;
    case "accept":
      return `accept ${some(act.entries.slice(-1), "statement")}${act.edited ? ", edited" : ""}`;
    case "reject":
      return `reject ${some(act.proposals, "proposal")}${act.reason ? ` (${act.reason})` : ""}`;
    case "enter":
      return `${act.entries.length === 1 ? `enter ${act.entries[0]!}` : `enter ${act.entries.length} entries`}${act.reason ? ` (${act.reason})` : ""}`;
    case "withdraw":
      return `withdraw ${some(act.entries, "statement")}`;
    case "batch":
      return manyWords(act);
    case "undo":
    case "redo":
      return `${act.kind} act ${act.target ?? ""}`;
  }
}

/** Several decisions by what they were: `accept 7 of rule will`. */
function manyWords({ verdict, of, reason, proposals, entries }: ActSummary): string {
  if (verdict === undefined) return `several decisions (${proposals.length || entries.length})`;
  const which = of === undefined ? (proposals.length === 1 ? "proposal" : "proposals") : `of ${of}`;
  return `${verdict} ${proposals.length} ${which}${reason ? ` (${reason})` : ""}`;
}
