import type { Entry, Proposal } from "#model";
import type { LinkedDraft } from "./draft-statement.ts";
import { HeldAlike, type Offer } from "./held-alike.ts";
import { type Awaited, awaitedBy } from "./waiting-for.ts";

/** A leaf of a draft's conditions with what is held that it could be. */
export interface OfferedLeaf {
  /** What the draft's conditions name, as linked. */
  readonly ref: string;
  /** As the draft has it; a link is kept under these words. */
  readonly words: string;
  /** What a person says it is, and of what kind that is. */
  readonly linked?: { readonly to: string; readonly kind: string };
  readonly offers: readonly Offer[];
}

/** A draft with what its conditions could name of what is held, and what of that could wait for it. Only leaves with an offer or a link are told. */
export type AnsweredDraft = Omit<LinkedDraft, "leaves"> & {
  readonly text: string;
  readonly leaves: readonly OfferedLeaf[];
  readonly awaited: readonly Awaited[];
};

/** Sets beside a draft what is held that its leaves could be, and what is held that waits for what it could be. Nothing is linked by that. */
export function answered(proposal: Proposal, draft: LinkedDraft & { readonly text: string }, held: readonly Entry[]): AnsweredDraft {
  const { statement, declarations } = draft;
  const { leaves: drafted, ...rest } = draft;
  const kinds = new Map(held.map(({ id, kind }) => [id, kind]));
  const alike = new HeldAlike(held, declarations);
  const leaves = drafted.map(({ entry, linked }): OfferedLeaf => {
    const offers = alike.offersFor(entry, statement.id);
    const isNamed = linked !== undefined && kinds.get(linked) !== "refusal";
    return {
      ref: isNamed ? linked : entry.id,
      words: entry.title,
      offers,
      ...(linked === undefined ? {} : { linked: { to: linked, kind: kinds.get(linked) ?? "event" } }),
    };
  });
  const awaited = awaitedBy(statement, { existing: held, declarations, meets: proposal.meets ?? [] });
  return { ...rest, leaves: leaves.filter(({ offers, linked }) => offers.length > 0 || linked !== undefined), awaited };
}
