import type { Proposal } from "#model";
import type { Trace, Withdraw } from "./act-body.ts";
import { accept, amend, merge, propose, reject, split } from "./decide.ts";
import { endHeld, heldNow, hold } from "./hold.ts";
import { holdEntries } from "./hold-entries.ts";
import { holdNew } from "./hold-proposal.ts";
import type { Blobs, LoggedBody, LoggedReport } from "./logged-body.ts";
import { RegisterError } from "./register-error.ts";
import { reopen } from "./reopen.ts";
import type { Turn } from "./tables.ts";

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
    case "propose":
      return propose(turn, act);
    case "amend":
      return amend(turn, act);
    case "split":
      return split(turn, act);
    case "accept":
      return accept(turn, act);
    case "merge":
      return merge(turn, act);
    case "reject":
      return reject(turn, act);
    case "reopen":
      return reopen(turn, act);
    case "enter":
      return holdEntries(turn, act.entries);
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
  if ((await heldNow(turn, "report", report.id)) !== undefined) throw taken(report.id);
  for (const sha256 of [textSha256, bytesSha256]) await keepBlob(turn, sha256, blobs);
  const columns = { sha256: report.sha256, text_sha256: textSha256, bytes_sha256: bytesSha256 };
  await hold(turn, "report", report.id, { ...columns, body: JSON.stringify(report) });
  for (const proposal of inReadingOrder(act.proposals)) {
    if (proposal.report !== report.id) throw foreignProposal(proposal, report.id);
    await holdNew(turn, { proposal });
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

function taken(id: string): RegisterError {
  return new RegisterError("report-id-taken", `ambiguous report: another one is held under ${id}`, "give the new report another id", {
    detail: { id },
  });
}
