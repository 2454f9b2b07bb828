import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { findReport } from "./find-proposal.ts";
import { findOrigins } from "./trace-affair.ts";

/** What proposals that are decided together may have in common: the rule that found them, the origin of their reports, the report itself. */
export type SharedBy = "pattern" | "origin" | "report";

/** Letters that a name in the log may have. */
const NAME_MAX = 80;

/** What proposals have in common, in words: `rule will`. Nothing where they do not share what they are said to share. */
export async function sharedWords(
  desk: Desk,
  affair: string,
  by: SharedBy | undefined,
  held: readonly HeldProposal[],
): Promise<string | undefined> {
  if (by === "pattern") {
    const pattern = onlyOne(held.map(({ proposal }) => proposal.pattern));
    return pattern === undefined ? undefined : `rule ${pattern}`;
  }
  const reports = held.map(({ proposal }) => proposal.report);
  if (by === "report") {
    const id = onlyOne(reports);
    return id === undefined ? undefined : `report ${await reportName(desk, affair, id)}`;
  }
  if (by === undefined) return undefined;
  const { reports: traced, origins } = await findOrigins(desk, affair);
  const originOf = new Map(traced.map(({ id, origin }) => [id, origin]));
  const origin = onlyOne(reports.map((report) => originOf.get(report)));
  const label = origins.find(({ id }) => id === origin)?.label;
  return label === undefined ? undefined : `origin ${label.slice(0, NAME_MAX)}`;
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  const [only, ...others] = new Set(values);
  return others.length === 0 ? only : undefined;
}

/** What a report is called: its title, else the name of its file. */
async function reportName(desk: Desk, affair: string, id: string): Promise<string> {
  const { title, path } = await findReport(desk, affair, id);
  return (title?.trim() || (path.split(/[/\\]/).findLast((part) => part !== "") ?? path)).slice(0, NAME_MAX);
}
