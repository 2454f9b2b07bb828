import type { ActBody, LoggedAct } from "#register";
import type { Desk } from "./desk.ts";
import { goneWith, withdrawal } from "./names-gone.ts";
import { Refusal } from "./refusal.ts";
import { describeAct, isDecisive, redoAct, undoAct } from "./take-back.ts";

/** An act of one's own that undo or redo would be about, in words, with the proposals it touched. `inTheWay` is whose act keeps it from that. */
export interface OwnStep {
  readonly act: string;
  readonly proposals: readonly string[];
  readonly inTheWay?: { readonly by: string; readonly at: string; readonly act: string };
}

/** What whoever acts here could take back of their own, and what of that they could do again; `null` where there is nothing. */
export interface OwnReversals {
  readonly undo: OwnStep | null;
  readonly redo: OwnStep | null;
}

/** Tells what {@link undoOwnAct} and {@link redoOwnAct} would do now. */
export async function tellOwnReversals(desk: Desk, affair: string): Promise<OwnReversals> {
  const log = await desk.register.log(affair);
  const [undo, redo] = [ownLast(desk, log), await ownTakenBack(desk, affair, log)];
  return { undo: undo && told(undo), redo: redo && told(redo) };
}

/**
 * Takes back the last act of whoever acts here, whatever others did since; says it in words, `null` where there is none. Decisions are taken back alone
 * where nobody touched their proposals since. Refuses with `act-in-the-way`, which says whose act it is, where somebody did, and where an act is of another kind
 * and not the last.
 */
export async function undoOwnAct(desk: Desk, affair: string): Promise<string | null> {
  // Read before the log: whoever decides meanwhile is in the way, or the act is refused.
  const seqs = new Map((await desk.register.proposals(affair)).map(({ proposal, seq }) => [proposal.id, seq]));
  const found = ownLast(desk, await desk.register.log(affair));
  if (found === null) return null;
  const { own, isLast, inTheWay } = found;
  if (isLast) return undoAct(desk, affair);
  if (inTheWay !== undefined) throw blocked(own, inTheWay);
  const opening = own.act.proposals.map((proposal): ActBody => ({ kind: "reopen", proposal, stands: seqs.get(proposal) ?? own.seq }));
  const gone = await goneWith(desk, affair, own.act.proposals);
  const onIt = (await desk.register.log(affair)).find(({ seq }) => gone.stoodOn.includes(seq));
  if (onIt !== undefined) throw blocked(own, onIt);
  const acts = [...opening, ...withdrawal(gone)];
  const [first, ...more] = acts;
  const act: ActBody = more.length === 0 ? first! : { kind: "batch", acts };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
  return describeAct(own.act);
}

/**
 * Does again what whoever acts here took back last, as long as neither they nor anybody else acted since; says it in words, `null` where there is
 * nothing. Refuses with `act-in-the-way` where somebody else did.
 */
export async function redoOwnAct(desk: Desk, affair: string): Promise<string | null> {
  const found = await ownTakenBack(desk, affair, await desk.register.log(affair));
  if (found === null) return null;
  if (found.inTheWay !== undefined) throw blockedAgain(found.own, found.inTheWay);
  await (found.isReopened ? undoAct : redoAct)(desk, affair);
  return describeAct(found.own.act);
}

/** One's own act, whether it is the affair's last, and whose act is in the way. */
interface OwnTurn {
  readonly own: LoggedAct;
  readonly inTheWay?: LoggedAct | undefined;
}

function ownLast({ by }: Desk, all: readonly LoggedAct[]): (OwnTurn & { readonly isLast: boolean }) | null {
  const log = all.filter((line) => !line.undone && isDecisive(line));
  const own = log.findLast((each) => each.by === by && each.act.kind !== "reopen" && !isReopened(each, log));
  if (own === undefined) return null;
  if (own === log.at(-1)) return { own, isLast: true };
  const later = log.filter(({ seq }) => seq > own.seq);
  return { own, isLast: false, inTheWay: isTakenAlone(own) ? later.find((each) => meets(each, own)) : later.at(-1) };
}

/**
 * Taking back is an act of undoing, or of opening again where it was out of turn. What was done again, and what one did anew since, ends it. The `own` act
 * is the one taken back.
 */
async function ownTakenBack(
  desk: Desk,
  affair: string,
  log: readonly LoggedAct[],
): Promise<(OwnTurn & { readonly isReopened: boolean }) | null> {
  const lines = new Map(log.map((line) => [line.seq, line]));
  const targetOf = ({ act }: LoggedAct): LoggedAct | undefined => lines.get(act.target ?? 0);
  const isOpening = ({ act, undone }: LoggedAct): boolean => act.kind === "reopen" && !undone;
  const isUndoing = (line: LoggedAct): boolean => {
    const target = line.act.kind === "undo" ? targetOf(line) : undefined;
    return target !== undefined && target.undone && target.act.kind !== "reopen" && target.act.kind !== "trace";
  };
  const at = log.findLastIndex((line) => line.by === desk.by && (isOpening(line) || isUndoing(line)));
  const back = log[at];
  if (back === undefined) return null;
  const stands = (line: LoggedAct): boolean => !line.undone && isDecisive(line);
  const since = log.slice(at + 1);
  if (since.some((line) => line.by === desk.by && stands(line))) return null;
  const others = since.filter((line) => line.by !== desk.by && line.act.kind !== "trace");
  if (isOpening(back)) {
    const own = log.slice(0, at).findLast((line) => decides(line) && line.by === desk.by && meets(line, back)) ?? back;
    return { own, isReopened: true, inTheWay: since.findLast(stands) };
  }
  const { redo } = await desk.register.reversible(affair);
  return { own: targetOf(back)!, isReopened: false, inTheWay: redo?.seq === back.act.target ? undefined : others.at(-1) };
}

const DECISIONS: ReadonlySet<string> = new Set(["accept", "merge", "reject", "batch"]);

function decides({ act }: LoggedAct): boolean {
  return DECISIONS.has(act.kind) && act.proposals.length > 0;
}

/** True for what is taken back by opening its proposals again, whatever else came after it. */
function isTakenAlone(line: LoggedAct): boolean {
  return decides(line) && line.act.over !== true;
}

function meets(one: LoggedAct, other: LoggedAct): boolean {
  return one.act.proposals.some((id) => other.act.proposals.includes(id));
}

/** True where later acts opened again all that this one decided. */
function isReopened(line: LoggedAct, log: readonly LoggedAct[]): boolean {
  if (!decides(line)) return false;
  const opened = log.filter((each) => each.seq > line.seq && each.act.kind === "reopen").flatMap((each) => each.act.proposals);
  return line.act.proposals.every((id) => opened.includes(id));
}

function told({ own, inTheWay }: OwnTurn): OwnStep {
  const way = inTheWay && { by: inTheWay.by, at: inTheWay.at, act: describeAct(inTheWay.act) };
  return { act: describeAct(own.act), proposals: own.act.proposals, ...(way ? { inTheWay: way } : {}) };
}

function blocked(own: LoggedAct, inTheWay: LoggedAct): Refusal {
  const act = `your act “${describeAct(own.act)}”`;
  const found = isTakenAlone(own) ? `stands on ${act}.` : `came after ${act}, which can be taken back as the last act alone.`;
  return inWay(inTheWay, found, "Take that one back first, in History.");
}

function blockedAgain(own: LoggedAct, inTheWay: LoggedAct): Refusal {
  return inWay(inTheWay, `came after you took “${describeAct(own.act)}” back.`, "Decide on it again as on any other.");
}

function inWay({ by, at, act }: LoggedAct, found: string, way: string): Refusal {
  return new Refusal("act-in-the-way", `${by}’s act “${describeAct(act)}” ${found}`, way, { by, at });
}
