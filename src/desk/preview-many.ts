import type { Entry, Statement } from "#model";
import type { Desk } from "./desk.ts";
import { draftFit } from "./fit-to-enter.ts";
import { findAffair } from "./open-affair.ts";

/** What one of several proposals would enter; `findings` are what its words leave open, and then it would be left. */
interface PreviewedDraft {
  readonly proposal: string;
  readonly report: string;
  readonly statement: Statement;
  readonly findings?: readonly string[];
}

/**
 * What accepting several proposals would enter, before anything is: the first of them in reading order, `count` being how many there are in all, and the names
 * that those shown need. `leftOpen` are all that would be left for somebody to fill in, shown or not.
 */
interface PreviewedMany {
  readonly shown: readonly PreviewedDraft[];
  readonly count: number;
  readonly leftOpen: readonly string[];
  readonly declarations: readonly Entry[];
}

/** Sentences told at once: more are read by nobody before a decision. */
const SHOWN_MAX = 200;

/** Tells what {@link PreviewedMany} says of those of these proposals that are open. Nothing is kept. */
export async function previewMany(
  desk: Desk,
  order: { readonly affair: string; readonly proposals: readonly string[] },
): Promise<PreviewedMany> {
  const affair = (await findAffair(desk, order.affair)).id;
  const { drafts, left, leftOpen } = await draftFit(desk, affair, new Set(order.proposals));
  const byProposal = new Map([...drafts, ...left].map((draft) => [draft.proposal, draft]));
  const held = (await desk.register.proposals(affair)).filter(({ proposal }) => byProposal.has(proposal.id));
  const shown = held.slice(0, SHOWN_MAX).map(({ proposal: { id, report } }): PreviewedDraft => {
    const findings = leftOpen.get(id);
    return { proposal: id, report, statement: byProposal.get(id)!.statement, ...(findings ? { findings } : {}) };
  });
  const declarations = shown.flatMap(({ proposal }) => byProposal.get(proposal)!.declarations);
  return { shown, count: held.length, leftOpen: [...leftOpen.keys()], declarations };
}
