import type { Origins, Report } from "#model";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import { findOrigins } from "./trace-affair.ts";

/** The reports of an affair with their texts, and what they rest on: all that a question about retellings needs. */
export interface TracedReports {
  readonly reports: readonly Report[];
  readonly origins: Origins;
}

/** The reports of an affair with their origins as they are held now, what was said by hand included. */
export async function holdTraced(desk: Desk, affair: string): Promise<TracedReports> {
  const { id } = await findAffair(desk, affair);
  const [reports, origins] = await Promise.all([desk.register.reports(id), findOrigins(desk, id)]);
  return { reports, origins };
}
