import type { ActBody, HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { draftFit } from "./fit-to-enter.ts";
import { findAffair } from "./open-affair.ts";
import { type SharedBy, sharedWords } from "./shared-by.ts";
import { untilSettled } from "./until-settled.ts";

/** What was decided, in reading order, and what was left as it is, with the reason. */
export interface DecidedMany {
  readonly decided: readonly string[];
  readonly left: readonly { readonly proposal: string; readonly why: string }[];
}

/** Which proposals are decided on together. The log names them by what they share (`by`), where they do. */
interface ManyOrder {
  readonly affair: string;
  readonly proposals: readonly string[];
  readonly by?: SharedBy;
}

/** Accepts several proposals as drafted, in one act. What cannot be decided is left, and said. */
export async function acceptMany(desk: Desk, order: ManyOrder): Promise<DecidedMany> {
  return decideMany(desk, order, async (affair, open) => {
    const { drafts, leftOpen } = await draftFit(desk, affair, new Set(open.map(({ proposal }) => proposal.id)));
    return { acts: drafts, leftOpen };
  });
}

/** Turns several proposals down, in one act, with a reason where one is given. What cannot be decided is left, and said. */
export async function rejectMany(desk: Desk, { reason, ...order }: ManyOrder & { readonly reason?: string }): Promise<DecidedMany> {
  const why = reason ? { reason } : {};
  return decideMany(desk, order, (_, open) =>
    Promise.resolve({ acts: open.map(({ proposal, seq }) => ({ kind: "reject", proposal: proposal.id, stands: seq, ...why })) }),
  );
}

/** What is decided, and what the drafts of some proposals leave open, by proposal: these are left. */
interface Decisions {
  readonly acts: readonly Extract<ActBody, { kind: "accept" | "reject" }>[];
  readonly leftOpen?: ReadonlyMap<string, readonly string[]>;
}

async function decideMany(
  desk: Desk,
  { affair: named, proposals, by }: ManyOrder,
  decide: (affair: string, open: readonly HeldProposal[]) => Promise<Decisions>,
): Promise<DecidedMany> {
  const affair = (await findAffair(desk, named)).id;
  const asked = new Set(proposals);
  return untilSettled(async () => {
    const held = (await desk.register.proposals(affair)).filter(({ proposal }) => asked.has(proposal.id));
    const { acts, leftOpen } = await decide(
      affair,
      held.filter(({ state }) => state === "open"),
    );
    const decided = acts.map(({ proposal }) => proposal);
    const known = new Map(held.map((each) => [each.proposal.id, each]));
    const of = await sharedWords(
      desk,
      affair,
      by,
      decided.map((id) => known.get(id)!),
    );
    const act: ActBody = { kind: "batch", acts, ...(of === undefined ? {} : { of }) };
    if (acts.length > 0) await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
    const left = [...asked]
      .filter((id) => !decided.includes(id))
      .map((id) => ({ proposal: id, why: leftOpen?.get(id)?.join(" ") ?? whyLeft(known.get(id)) }));
    return { decided, left };
  });
}

function whyLeft(held: HeldProposal | undefined): string {
  if (held === undefined) return "There is no such proposal here.";
  if (held.state === "open") return "Its report is not held.";
  return `${held.decidedBy ?? "Somebody"} ${held.state} it on ${held.decidedAt ?? "an earlier day"}.`;
}
