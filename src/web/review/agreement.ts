import type { Proposal } from "#model";
import type { HeldProposal } from "#wire";
import { sharesMost } from "./sharing-words.ts";

/** What another reader makes of the same words. */
export interface Agreement {
  readonly reader: string;
  readonly act: Proposal["act"];
  readonly agrees: boolean;
}

/** Other readers' proposals of the same words: those that share more than half of them. */
export function agreements(proposals: readonly HeldProposal[], { proposal }: HeldProposal): readonly Agreement[] {
  const kind = readerKind(proposal.reader);
  return proposals
    .filter((other) => readerKind(other.proposal.reader) !== kind && sharesMost(other.proposal.span, proposal.span))
    .map(({ proposal: { reader, act } }) => ({ reader: readerKind(reader), act, agrees: act === proposal.act }));
}

/** A reader without its version: `rules`, `model`, `analyst`. */
export function readerKind(reader: string): string {
  return reader.split(/[@:]/)[0] ?? reader;
}
