import { isStatement } from "#model";
import type { Citation, Entry, Statement } from "#model";
import type { Accept, Amend, Merge, Propose, Reject, Split } from "./act-body.ts";
import { heldNow } from "./hold.ts";
import { holdEntries } from "./hold-entries.ts";
import { holdNew, holdProposal, openProposal } from "./hold-proposal.ts";
import { RegisterError } from "./register-error.ts";
import type { Turn } from "./tables.ts";

/** Puts statements forward. Refuses those of a report that is not held. */
export async function propose(turn: Turn, act: Propose): Promise<boolean> {
  for (const proposal of act.proposals) {
    if ((await heldNow(turn, "report", proposal.report)) === undefined) throw unknownReport(proposal.report);
    await holdNew(turn, { proposal });
  }
  return act.proposals.length > 0;
}

/** Puts an open proposal otherwise. Put as it was at first, it is amended no longer. */
export async function amend(turn: Turn, act: Amend): Promise<boolean> {
  const { proposal: before, proposed = before, partOf } = await openProposal(turn, act);
  const { to } = act;
  if (to.id !== before.id || to.report !== before.report) throw otherPlace(act.proposal);
  if (same(to, before)) return false;
  await holdProposal(turn, "open", {
    proposal: to,
    ...(!same(to, proposed) && { proposed }),
    ...(partOf !== undefined && { partOf }),
  });
  return true;
}

/** Makes several proposals of an open one. */
export async function split(turn: Turn, act: Split): Promise<boolean> {
  const { proposal: before, proposed = before, partOf } = await openProposal(turn, act);
  const [first, ...others] = act.parts;
  if (first?.id !== before.id || act.parts.some(({ report }) => report !== before.report)) throw otherPlace(act.proposal);
  if (others.length === 0) throw new RegisterError("invalid-act", `invalid act: ${before.id} would have one part`, "give two at least");
  await holdProposal(turn, "open", { proposal: first, proposed, ...(partOf !== undefined && { partOf }) });
  for (const proposal of others) await holdNew(turn, { proposal, partOf: before.id });
  return true;
}

/** Makes a statement of an open proposal. */
export async function accept(turn: Turn, act: Accept): Promise<boolean> {
  const body = await openProposal(turn, act);
  await refuseOtherEntry(turn, act);
  await holdEntries(turn, [...act.declarations, act.statement]);
  await holdProposal(turn, "accepted", { ...body, statement: act.statement.id, ...(act.edited === true && { edited: true }) });
  return true;
}

/** Adds the citations of an open proposal to a statement held; those it has already are not added twice. */
export async function merge(turn: Turn, act: Merge): Promise<boolean> {
  const body = await openProposal(turn, act);
  const into = await statementHeld(turn, act.statement);
  const says = [...into.says, ...act.says.filter((citation) => !into.says.some((held) => sameCitation(held, citation)))];
  await holdEntries(turn, [...act.declarations, { ...into, says }]);
  await holdProposal(turn, "accepted", { ...body, statement: into.id, merged: true });
  return true;
}

/** Turns an open proposal down. */
export async function reject(turn: Turn, act: Reject): Promise<boolean> {
  const body = await openProposal(turn, act);
  await holdProposal(turn, "rejected", { ...body, ...(act.reason !== undefined && { reason: act.reason }) });
  return true;
}

/** Two citations are the same where they point to the same words of the same report, or are alike in everything. */
export function sameCitation(one: Citation, other: Citation): boolean {
  const [a, b] = [one.selector, other.selector];
  if (a === undefined || b === undefined) return same(one, other);
  return one.report === other.report && a.start === b.start && a.end === b.end;
}

async function refuseOtherEntry(turn: Turn, { statement, replaces }: Accept): Promise<void> {
  if (replaces === undefined) return;
  const held = await heldNow(turn, "entry", statement.id);
  if ((held?.made_seq ?? null) === replaces) return;
  const message = `invalid act: something else is held under ${statement.id} by now`;
  throw new RegisterError("entry-changed", message, "look at the draft again", { detail: { id: statement.id } });
}

async function statementHeld(turn: Turn, id: string): Promise<Statement> {
  const row = await heldNow(turn, "entry", id);
  const entry = row === undefined ? undefined : (JSON.parse(row.body) as Entry);
  if (entry !== undefined && isStatement(entry)) return entry;
  throw new RegisterError("unknown-entry", `unknown statement: ${id}`, "list the statements and take an id from there", { detail: { id } });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function unknownReport(id: string): RegisterError {
  return new RegisterError("unknown-report", `unknown report: ${id}`, "list the reports and take an id from there", { detail: { id } });
}

function otherPlace(id: string): RegisterError {
  const found = `invalid act: ${id} would get another id or report`;
  return new RegisterError("invalid-act", found, "keep its id and report, and give new parts ids of their own", { detail: { id } });
}
