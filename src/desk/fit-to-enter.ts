import type { Accept } from "#register";
import type { Desk } from "./desk.ts";
import { draftOpen } from "./draft-open.ts";

/** What several open proposals would enter: the drafts that can enter unseen, and apart from them those whose words leave something open, with what. */
interface FitDrafts {
  readonly drafts: readonly Accept[];
  readonly left: readonly Accept[];
  readonly leftOpen: ReadonlyMap<string, readonly string[]>;
}

/**
 * Drafts open proposals in reading order, all or those with these ids. What is left for somebody to fill in brings no names for the others, so that those that
 * enter name everything they need.
 */
export async function draftFit(desk: Desk, affair: string, ids?: ReadonlySet<string>): Promise<FitDrafts> {
  const leftOpen = new Map<string, readonly string[]>();
  const left: Accept[] = [];
  for (let wanted = ids; ;) {
    const found = await draftOpen(desk, affair, wanted);
    const drafts = found.drafts.filter(({ proposal }) => !found.leftOpen.has(proposal));
    if (drafts.length === found.drafts.length) return { drafts, left, leftOpen };
    left.push(...found.drafts.filter(({ proposal }) => found.leftOpen.has(proposal)));
    for (const [proposal, findings] of found.leftOpen) leftOpen.set(proposal, findings);
    wanted = new Set(drafts.map(({ proposal }) => proposal));
  }
}
