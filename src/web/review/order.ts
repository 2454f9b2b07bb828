import type { HeldProposal, ReportLine } from "#wire";

/** Proposals in reading order: by where they begin, the wider first. */
export function inReadingOrder(proposals: readonly HeldProposal[]): readonly HeldProposal[] {
  return [...proposals].sort(({ proposal: { span: a } }, { proposal: { span: b } }) => a.start - b.start || b.end - a.end);
}

/** The proposal in focus: the one asked for, else the first that is open, else the first. */
export function inFocus(proposals: readonly HeldProposal[], asked: string | null): HeldProposal | undefined {
  return proposals.find(({ proposal }) => proposal.id === asked) ?? proposals.find(({ state }) => state === "open") ?? proposals[0];
}

/** The id of the proposal one step before or after another; the same one at the ends. */
export function stepFrom(proposals: readonly HeldProposal[], from: string, step: 1 | -1): string {
  const at = proposals.findIndex(({ proposal }) => proposal.id === from);
  return (proposals[at + step] ?? proposals[at])?.proposal.id ?? from;
}

/** The open proposals that come after another, at most so many, going round. */
export function nextOpens(proposals: readonly HeldProposal[], from: string, most: number): readonly HeldProposal[] {
  const at = proposals.findIndex(({ proposal }) => proposal.id === from);
  const round = [...proposals.slice(at + 1), ...proposals.slice(0, Math.max(at, 0))];
  return round.filter(({ state }) => state === "open").slice(0, most);
}

/** The id of the next open proposal after another, going round; `null` where no other is open. */
export function nextOpen(proposals: readonly HeldProposal[], from: string): string | null {
  return nextOpens(proposals, from, 1)[0]?.proposal.id ?? null;
}

/** The report to review where none is asked for: the first with open proposals, else the first with any, else the first. */
export function reportToReview(reports: readonly ReportLine[], asked: string | null): string {
  const found =
    reports.find(({ id }) => id === asked) ?? reports.find(({ open }) => open > 0) ?? reports.find(({ proposals }) => proposals > 0);
  return (found ?? reports[0])?.id ?? "";
}

/** The next report after another that has open proposals, going round; `null` where none has. */
export function nextReport(reports: readonly ReportLine[], from: string): ReportLine | null {
  const at = reports.findIndex(({ id }) => id === from);
  return [...reports.slice(at + 1), ...reports.slice(0, Math.max(at, 0))].find(({ open }) => open > 0) ?? null;
}

/** True for acts that a review makes. Here a slip of the finger takes back nothing larger, such as the reading of a report. */
export function isDecision(act: string): boolean {
  return /^(accept|reject|propose|amend|split|merge|reopen|several decisions)/.test(act);
}
