import type { Report } from "#model";
import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import { Refusal } from "./refusal.ts";

/** The proposal with this id, and what became of it. Refuses with `unknown-affair` or `unknown-proposal`. */
export async function findProposal(desk: Desk, affair: string, id: string): Promise<HeldProposal> {
  await findAffair(desk, affair);
  const found = (await desk.register.proposals(affair)).find(({ proposal }) => proposal.id === id);
  if (found) return found;
  throw new Refusal("unknown-proposal", `There is no proposal “${id}” here.`, "List them with `proviso proposals`.");
}

/** The report with this id. Refuses with `unknown-affair` or `unknown-report`. */
export async function findReport(desk: Desk, affair: string, id: string): Promise<Report> {
  await findAffair(desk, affair);
  const report = await desk.register.report(affair, id);
  if (report) return report;
  throw new Refusal("unknown-report", `There is no report “${id}” here.`, "List them with `proviso origins`.");
}
