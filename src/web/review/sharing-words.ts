import type { Span } from "#model";
import type { HeldProposal } from "#wire";

/** The proposals of the same words as a span: those that share more than half of the shorter of the two. */
export function sharingWords<T extends HeldProposal>(proposals: readonly T[], span: Span): readonly T[] {
  return proposals.filter(({ proposal }) => sharesMost(proposal.span, span));
}

/** True where two spans share more than half of the shorter one. */
export function sharesMost(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.5 * Math.min(a.end - a.start, b.end - b.start);
}
