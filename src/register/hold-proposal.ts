import type { Proposal, ProposalState } from "#model";
import { heldNow, hold } from "./hold.ts";
import { RegisterError } from "./register-error.ts";
import type { ProposalRow, Turn } from "./tables.ts";

/** The body of a proposal's row. `proposed` is how it was put forward, where it has been put otherwise since. */
export interface ProposalBody {
  readonly proposal: Proposal;
  readonly proposed?: Proposal;
  readonly partOf?: string;
  readonly reason?: string;
  readonly statement?: string;
  readonly edited?: true;
  readonly merged?: true;
}

/** A proposal as it was put forward and put otherwise, without any decision on it. */
export type OpenBody = Pick<ProposalBody, "proposal" | "proposed" | "partOf">;

/** Holds a proposal in a state from this act on. */
export async function holdProposal(turn: Turn, state: ProposalState, body: ProposalBody): Promise<void> {
  const { id, report } = body.proposal;
  await hold(turn, "proposal", id, { report_id: report, state, body: JSON.stringify(body) });
}

/** Holds a proposal that is new. Refuses one whose id is held. */
export async function holdNew(turn: Turn, body: OpenBody): Promise<void> {
  const { id } = body.proposal;
  if ((await heldNow(turn, "proposal", id)) !== undefined) {
    const wayOn = "give the new proposal another id";
    throw new RegisterError("proposal-id-taken", `ambiguous proposal: another one is held under ${id}`, wayOn, { detail: { id } });
  }
  await holdProposal(turn, "open", body);
}

/** What an act names of a proposal: its id, and which act touched it last as far as whoever acts knows. */
interface Named {
  readonly proposal: string;
  readonly stands?: number;
}

/** An open proposal. Refuses one that is not held, was decided on, or was touched since. */
export async function openProposal(turn: Turn, named: Named): Promise<OpenBody> {
  const row = await knownProposal(turn, named.proposal);
  if (row.state !== "open") throw await decided(turn, row);
  await refuseChanged(turn, row, named);
  return undecided(JSON.parse(row.body) as ProposalBody);
}

/**
 * The row of a proposal that was decided on. Refuses one that is not held, is open, or was touched since. Whoever stands on the act before the decision
 * has heard of that decision by its refusal, and of no other.
 */
export async function decidedProposal(turn: Turn, named: Named): Promise<ProposalRow> {
  const row = await knownProposal(turn, named.proposal);
  if (!(await stoodBefore(turn, row, named))) await refuseChanged(turn, row, named);
  if (row.state !== "open") return row;
  const detail = { id: row.id };
  throw new RegisterError("proposal-open", `invalid act: nobody decided on ${row.id}`, "decide on it like on any other", { detail });
}

/** What a row says of its proposal before anybody decided on it. */
export function undecided({ proposal, proposed, partOf }: ProposalBody): OpenBody {
  return { proposal, ...(proposed !== undefined && { proposed }), ...(partOf !== undefined && { partOf }) };
}

async function knownProposal(turn: Turn, id: string): Promise<ProposalRow> {
  const row = await heldNow(turn, "proposal", id);
  if (row !== undefined) return row;
  throw new RegisterError("unknown-proposal", `unknown proposal: ${id}`, "list the proposals and take an id from there", {
    detail: { id },
  });
}

async function stoodBefore(turn: Turn, row: ProposalRow, { stands }: Named): Promise<boolean> {
  if (stands === undefined) return true;
  const query = turn.db.selectFrom("proposal").select("id").where("affair_id", "=", turn.affair).where("id", "=", row.id);
  return (await query.where("from_seq", "=", stands).where("to_seq", "=", row.from_seq).executeTakeFirst()) !== undefined;
}

async function refuseChanged(turn: Turn, row: ProposalRow, { stands }: Named): Promise<void> {
  if (stands === undefined || stands === row.from_seq) return;
  const { by, at } = await actorOf(turn, row.from_seq);
  const message = `invalid proposal: ${row.id} was changed by ${by} on ${at}`;
  throw new RegisterError("proposal-changed", message, "look at it as it is now, and do it again", { detail: { id: row.id, by, at } });
}

/** Names who was first, when and how, for two people who review the same report. */
async function decided(turn: Turn, row: ProposalRow): Promise<RegisterError> {
  const { by, at } = await actorOf(turn, row.made_seq);
  const { reason, statement } = JSON.parse(row.body) as ProposalBody;
  const message = `invalid proposal: ${row.id} was ${row.state} by ${by} on ${at}`;
  const how = { ...(reason !== undefined && { reason }), ...(statement !== undefined && { statement }) };
  return new RegisterError("proposal-decided", message, "undo that decision first", {
    detail: { id: row.id, by, at, state: row.state, ...how },
  });
}

async function actorOf(turn: Turn, seq: number): Promise<{ by: string; at: string }> {
  const act = turn.db.selectFrom("act").select(["by_whom", "at"]).where("affair_id", "=", turn.affair).where("seq", "=", seq);
  const { by_whom: by, at } = await act.executeTakeFirstOrThrow();
  return { by, at };
}
