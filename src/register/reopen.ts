import { isStatement } from "#model";
import type { Citation, Entry } from "#model";
import type { Reopen } from "./act-body.ts";
import { sameCitation } from "./decide.ts";
import { endHeld, heldNow, hold } from "./hold.ts";
import type { ProposalBody } from "./hold-proposal.ts";
import { decidedProposal, holdProposal, undecided } from "./hold-proposal.ts";
import type { LoggedBody } from "./logged-body.ts";
import { entryBody } from "./same-entry.ts";
import type { ProposalRow, Turn } from "./tables.ts";

/*
 * What an acceptance brought is taken out of its statement, whatever came between:
 *   1. nobody touched the statement since, and no other proposal's acceptance in the same act: what was held under its id before is held again,
 *      or nothing is;
 *   2. else the citations go that the acceptance brought, and the statement with the last of its citations.
 * Names that it declared stay: they claim nothing.
 */

/** Takes a decision back and leaves the proposal open. */
export async function reopen(turn: Turn, act: Reopen): Promise<boolean> {
  const row = await decidedProposal(turn, act);
  const body = JSON.parse(row.body) as ProposalBody;
  if (row.state === "accepted" && body.statement !== undefined) await takeOut(turn, row, body.statement);
  await holdProposal(turn, "open", undecided(body));
  return true;
}

async function takeOut(turn: Turn, decision: ProposalRow, id: string): Promise<void> {
  const held = await heldNow(turn, "entry", id);
  if (held === undefined) return;
  if (held.made_seq === decision.made_seq && (await isAlone(turn, decision, id))) {
    const before = await bodyBefore(turn, id, decision.made_seq);
    if (before === undefined) await endHeld(turn, "entry", id);
    else await hold(turn, "entry", id, { body: before });
    return;
  }
  const entry = JSON.parse(held.body) as Entry;
  if (!isStatement(entry)) return;
  const brought = await citationsBrought(turn, decision);
  const says = entry.says.filter((citation) => !brought.some((each) => sameCitation(each, citation)));
  if (says.length === entry.says.length) return;
  if (says.length === 0) await endHeld(turn, "entry", id);
  else await hold(turn, "entry", id, { body: entryBody({ ...entry, says }) });
}

/** True where the act of the decision made this one decision on the statement. */
async function isAlone(turn: Turn, decision: ProposalRow, id: string): Promise<boolean> {
  const decisions = (await decisionsIn(turn, decision.made_seq)).filter((act) =>
    act.kind === "accept" ? act.statement.id === id : act.statement === id,
  );
  return decisions.length <= 1;
}

async function citationsBrought(turn: Turn, decision: ProposalRow): Promise<readonly Citation[]> {
  const own = (await decisionsIn(turn, decision.made_seq)).find(({ proposal }) => proposal === decision.id);
  return own === undefined ? [] : own.kind === "accept" ? own.statement.says : own.says;
}

type Acceptance = Extract<LoggedBody, { kind: "accept" | "merge" }>;

async function decisionsIn(turn: Turn, seq: number): Promise<readonly Acceptance[]> {
  const query = turn.db.selectFrom("act").select("body").where("affair_id", "=", turn.affair).where("seq", "=", seq);
  return acceptances(JSON.parse((await query.executeTakeFirstOrThrow()).body) as LoggedBody);
}

function acceptances(act: LoggedBody): readonly Acceptance[] {
  if (act.kind === "batch") return act.acts.flatMap(acceptances);
  return act.kind === "accept" || act.kind === "merge" ? [act] : [];
}

/** What was held under an id until an act. Rows of the log's past are never taken away, so it is there however often the act was undone and redone. */
async function bodyBefore(turn: Turn, id: string, seq: number): Promise<string | undefined> {
  const query = turn.db.selectFrom("entry").select("body").where("affair_id", "=", turn.affair).where("id", "=", id);
  return (await query.where("to_seq", "=", seq).executeTakeFirst())?.body;
}
