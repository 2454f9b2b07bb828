import type { LoggedBody } from "./logged-body.ts";
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
      return { kind: act.kind, ...together(act.acts.map(summarise)) };
    case "undo":
    case "redo":
      return { ...NOTHING, kind: act.kind, target: act.seq };
  }
}

function together(parts: readonly ActSummary[]): Pick<ActSummary, keyof typeof NOTHING> {
  const all = (ids: (part: ActSummary) => readonly string[]) => [...new Set(parts.flatMap(ids))];
  return { reports: all((part) => part.reports), proposals: all((part) => part.proposals), entries: all((part) => part.entries) };
}
