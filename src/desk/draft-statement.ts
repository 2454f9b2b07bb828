import type { Citation, Declaration, Entry, OriginEntry, OriginPart, Origins, Proposal, Report } from "#model";
import { draftEntries } from "#reader";
import type { Draft } from "#reader";
import { type Leaf, linkLeaves } from "./leaves.ts";
import { ownDeeds } from "./own-deeds.ts";
import { meetAwaited } from "./waiting-for.ts";

/** What a draft is made from: the report, what the dossier holds already, and where the affair's reports come from. */
export interface DraftGround {
  readonly report: Report;
  readonly existing: readonly Entry[];
  readonly origins: Origins;
}

/** A draft of the reader with what its conditions name, and what a person linked them to. */
export interface LinkedDraft extends Omit<Draft, "declarations"> {
  /** The names that the statement needs, and what its links change of what is held. */
  readonly declarations: readonly Entry[];
  readonly leaves: readonly Leaf[];
}

/**
 * What a proposal would enter, as the reader drafts it; what its conditions name is the act of whom the words tell, and is what a person linked it to.
 * A citation from a passage that rests on another origin than its report is drafted with that origin, which is declared with it, so that a mixed
 * report supports each claim by the origin of that claim.
 */
export function draftStatement(proposal: Proposal, { report, existing, origins }: DraftGround): LinkedDraft {
  const { statement, declarations, leaves, findings } = draftLinked(proposal, report, existing);
  const parts = origins.reports.find(({ id }) => id === report.id)?.parts ?? [];
  const says = statement.says.map((citation) => restedOn(citation, report.id, parts));
  const named = new Set(says.flatMap(({ origin }) => origin ?? []));
  const declared = existing.filter((entry): entry is OriginEntry => entry.kind === "origin" && named.has(entry.id));
  const more: readonly Declaration[] = declared.filter(({ id }) => !declarations.some((entry) => entry.id === id));
  return {
    statement: { ...statement, says },
    declarations: [...declarations, ...more],
    leaves,
    ...(findings.length > 0 ? { findings } : {}),
  };
}

function draftLinked(proposal: Proposal, report: Report, existing: readonly Entry[]) {
  const drafted = draftEntries(proposal, { report, existing });
  const linked = linkLeaves(ownDeeds(drafted, proposal, existing), proposal.links ?? [], existing);
  const met = meetAwaited(linked, proposal.meets ?? [], existing);
  const declarations: readonly Entry[] = [...met.declarations, ...linked.refusals];
  return { ...met, declarations, findings: [...(drafted.findings ?? []), ...linked.findings, ...met.unmet] };
}

function restedOn(citation: Citation, report: string, parts: readonly OriginPart[]): Citation {
  const { selector } = citation;
  if (citation.report !== report || citation.origin !== undefined || selector === undefined) return citation;
  const part = parts.find(({ start, end }) => start <= selector.start && selector.end <= end);
  return part === undefined ? citation : { ...citation, origin: part.origin };
}
