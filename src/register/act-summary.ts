import type { LoggedBatch, LoggedBody } from "./logged-body.ts";
import type { ActSummary } from "./register.ts";

const NOTHING = { reports: [], proposals: [], entries: [] } as const;

/** What an act does, in few words. */
export function summarise(act: LoggedBody): ActSummary {
  switch (act.kind) {
    case "open-affair":
      return { ...NOTHING, kind: act.kind, title: act.title };
    case "receive-report":
      return { ...NOTHING, kind: act.kind, reports: [act.report.id], proposals: act.proposals.map((proposal) => proposal.id) };
    case "trace":
      return { ...NOTHING, kind: act.kind };
    case "propose":
      return { ...NOTHING, kind: act.kind, proposals: act.proposals.map((proposal) => proposal.id) };
    case "amend":
    case "reopen":
      return { ...NOTHING, kind: act.kind, proposals: [act.proposal] };
    case "split":
      return { ...NOTHING, kind: act.kind, proposals: act.parts.map((proposal) => proposal.id) };
    case "merge": {
      const entries = [...act.declarations.map((entry) => entry.id), act.statement];
      return { ...NOTHING, kind: act.kind, proposals: [act.proposal], entries };
    }
    case "accept": {
      const entries = [...act.declarations, act.statement].map((entry) => entry.id);
      return { ...NOTHING, kind: act.kind, proposals: [act.proposal], entries, ...(act.edited === true && { edited: true }) };
    }
    case "reject":
      return { ...NOTHING, kind: act.kind, proposals: [act.proposal], ...(act.reason !== undefined && { reason: act.reason }) };
    case "enter":
      return {
        ...NOTHING,
        kind: act.kind,
        entries: act.entries.map((entry) => entry.id),
        ...(act.reason !== undefined && { reason: act.reason }),
      };
    case "withdraw":
      return { ...NOTHING, kind: act.kind, entries: act.ids };
    case "batch":
      return batch(act);
    case "undo":
    case "redo":
      return { ...NOTHING, kind: act.kind, target: act.seq };
  }
}

/**
 * A decision that takes an earlier one back in the same act is told as what it is, and so are several that are only opened again; names that are withdrawn,
 * or held again as they were, with what is opened again belong to that.
 */
function batch({ acts: all, of }: LoggedBatch): ActSummary {
  const acts = all[0]?.kind === "reopen" ? all.filter(({ kind }) => kind !== "withdraw" && kind !== "enter") : all;
  if (acts.every(({ kind }) => kind === "reopen")) return { kind: "reopen", ...together(all.map(summarise)) };
  const [first, second, ...more] = acts;
  if (first?.kind === "reopen" && second !== undefined && more.length === 0) return { ...summarise(second), over: true };
  return { kind: "batch", ...together(acts.map(summarise)), ...decided(acts), ...(of !== undefined && { of }) };
}

/** What several decisions of one kind are, with the reason that all of them give. */
function decided(acts: readonly LoggedBody[]): Pick<ActSummary, "verdict" | "reason"> {
  if (acts.every(({ kind }) => kind === "accept")) return { verdict: "accept" };
  if (!acts.every((act) => act.kind === "reject")) return {};
  const [reason, ...others] = new Set(acts.map((act) => act.reason));
  return { verdict: "reject", ...(reason !== undefined && others.length === 0 && { reason }) };
}

function together(parts: readonly ActSummary[]): Pick<ActSummary, keyof typeof NOTHING> {
  const all = (ids: (part: ActSummary) => readonly string[]) => [...new Set(parts.flatMap(ids))];
  return { reports: all((part) => part.reports), proposals: all((part) => part.proposals), entries: all((part) => part.entries) };
}
