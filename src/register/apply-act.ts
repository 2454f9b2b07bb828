import type { Entry, Proposal, ProposalState } from "#model";
import type { Accept, Reject, Trace, Withdraw } from "./act-body.ts";
import { endHeld, heldNow, hold } from "./hold.ts";
import type { Blobs, LoggedBody, LoggedReport } from "./logged-body.ts";
import { RegisterError } from "./register-error.ts";
import { entryBody, sameBody } from "./same-entry.ts";
import type { ProposalRow, Turn } from "./tables.ts";

/** The body of a proposal's row. */
export interface ProposalBody {
  readonly proposal: Proposal;
  readonly reason?: string;
  readonly statement?: string;
  readonly edited?: true;
}

/**
 * Does an act to the views; the same for a new act and for one read back from the log. `blobs` are the bytes that come with a new act. True where
 * anything changed. Refuses, with a `RegisterError`, what does not fit what is held now.
 */
export async function applyAct(turn: Turn, act: LoggedBody, blobs: Blobs): Promise<boolean> {
  switch (act.kind) {
    case "open-affair":
      return openAffair(turn, act.title);
    case "receive-report":
      return receiveReport(turn, act, blobs);
    case "trace":
      return trace(turn, act);
    case "accept":
      return accept(turn, act);
    case "reject":
      return reject(turn, act);
    case "enter":
      return enter(turn, act.entries);
    case "withdraw":
      return withdraw(turn, act);
    case "batch":
      return batch(turn, act.acts, blobs);
    case "undo":
    case "redo":
      throw new RegisterError("invalid-act", `invalid act: ${act.kind}`, `call the register's ${act.kind} instead of performing it`);
  }
}

async function batch(turn: Turn, acts: readonly LoggedBody[], blobs: Blobs): Promise<boolean> {
  let changed = false;
  for (const act of acts) changed = (await applyAct(turn, act, blobs)) || changed;
  return changed;
}

async function openAffair(turn: Turn, title: string): Promise<boolean> {
  const body = JSON.stringify({ title });
  if ((await heldNow(turn, "affair", turn.affair))?.body === body) return false;
  await hold(turn, "affair", turn.affair, { body });
  return true;
}

async function receiveReport(turn: Turn, act: LoggedReport, blobs: Blobs): Promise<boolean> {
  const { report, textSha256, bytesSha256 } = act;
  if (await isTextHeld(turn, report.sha256)) return false;
  if ((await heldNow(turn, "report", report.id)) !== undefined) throw taken("report-id-taken", report.id);
  for (const sha256 of [textSha256, bytesSha256]) await keepBlob(turn, sha256, blobs);
  const columns = { sha256: report.sha256, text_sha256: textSha256, bytes_sha256: bytesSha256 };
  await hold(turn, "report", report.id, { ...columns, body: JSON.stringify(report) });
  for (const proposal of inReadingOrder(act.proposals)) {
    if (proposal.report !== report.id) throw foreignProposal(proposal, report.id);
    if ((await heldNow(turn, "proposal", proposal.id)) !== undefined) throw taken("proposal-id-taken", proposal.id);
    await holdProposal(turn, "open", { proposal });
  }
  return true;
}

/** Two documents (a page and its print-out) with one text are one report: support is counted by text, not by file. */
async function isTextHeld(turn: Turn, sha256: string): Promise<boolean> {
  const query = turn.db.selectFrom("report").select("id").where("affair_id", "=", turn.affair).where("sha256", "=", sha256);
  return (await query.where("to_seq", "is", null).executeTakeFirst()) !== undefined;
}

/** Bytes are kept once per affair, and only with a report that is new: a repeated text may come in another document. */
async function keepBlob(turn: Turn, sha256: string | null, blobs: Blobs): Promise<void> {
  const bytes = sha256 === null ? undefined : blobs.get(sha256);
  if (sha256 === null || bytes === undefined) return;
  await turn.db
    .insertInto("blob")
    .values({ affair_id: turn.affair, sha256, bytes })
    .onConflict((conflict) => conflict.columns(["affair_id", "sha256"]).doNothing())
    .execute();
}

/** Positions are given in this order, so that reading in order of position is reading order. */
function inReadingOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  return [...proposals].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

async function trace(turn: Turn, act: Trace): Promise<boolean> {
  const body = JSON.stringify(act.origins);
  if ((await heldNow(turn, "trace", "origins"))?.body === body) return false;
  await hold(turn, "trace", "origins", { body });
  return true;
}

async function accept(turn: Turn, act: Accept): Promise<boolean> {
  const proposal = await openProposal(turn, act.proposal);
  await enter(turn, [...act.declarations, act.statement]);
  await holdProposal(turn, "accepted", { proposal, statement: act.statement.id, ...(act.edited === true && { edited: true }) });
  return true;
}

async function reject(turn: Turn, act: Reject): Promise<boolean> {
  const proposal = await openProposal(turn, act.proposal);
  await holdProposal(turn, "rejected", { proposal, ...(act.reason !== undefined && { reason: act.reason }) });
  return true;
}

async function holdProposal(turn: Turn, state: ProposalState, body: ProposalBody): Promise<void> {
  const { id, report } = body.proposal;
  await hold(turn, "proposal", id, { report_id: report, state, body: JSON.stringify(body) });
}

async function openProposal(turn: Turn, id: string): Promise<Proposal> {
  const row = await heldNow(turn, "proposal", id);
  if (row === undefined)
    throw new RegisterError("unknown-proposal", `unknown proposal: ${id}`, "list the proposals and take an id from there", {
      detail: { id },
    });
  if (row.state !== "open") throw await decided(turn, row);
  return (JSON.parse(row.body) as ProposalBody).proposal;
}

/** Names who was first, when and how, for two people who review the same report. */
async function decided(turn: Turn, row: ProposalRow): Promise<RegisterError> {
  const act = turn.db.selectFrom("act").select(["by_whom", "at"]).where("affair_id", "=", turn.affair).where("seq", "=", row.made_seq);
  const { by_whom: by, at } = await act.executeTakeFirstOrThrow();
  const message = `invalid proposal: ${row.id} was ${row.state} by ${by} on ${at}`;
  return new RegisterError("proposal-decided", message, "undo that decision first", { detail: { id: row.id, by, at, state: row.state } });
}

/** Entries that say nothing new are passed over, so that importing a dossier twice leaves its history as it was. */
async function enter(turn: Turn, entries: readonly Entry[]): Promise<boolean> {
  let changed = false;
  for (const entry of entries) {
    const body = entryBody(entry);
    const before = await heldNow(turn, "entry", entry.id);
    if (before !== undefined && sameBody(before.body, body)) continue;
    await hold(turn, "entry", entry.id, { body });
    changed = true;
  }
  return changed;
}

async function withdraw(turn: Turn, act: Withdraw): Promise<boolean> {
  for (const id of new Set(act.ids)) {
    if (await endHeld(turn, "entry", id)) continue;
    throw new RegisterError("unknown-entry", `unknown entry: ${id}`, "list the entries and take an id from there", { detail: { id } });
  }
  return act.ids.length > 0;
}

function foreignProposal(proposal: Proposal, report: string): RegisterError {
  const found = `invalid act: proposal ${proposal.id} is from report ${proposal.report}, not ${report}`;
  return new RegisterError("invalid-act", found, "send a report with its own proposals", { detail: { id: proposal.id } });
}

function taken(code: "report-id-taken" | "proposal-id-taken", id: string): RegisterError {
  const noun = code === "report-id-taken" ? "report" : "proposal";
  return new RegisterError(code, `ambiguous ${noun}: another one is held under ${id}`, `give the new ${noun} another id`, {
    detail: { id },
  });
}
