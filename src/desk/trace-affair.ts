import { traceOrigins } from "#evidence";
import type { Origins } from "#model";
import type { Desk } from "./desk.ts";
import { settleOrigins } from "./settle-origins.ts";

/**
 * Traces retellings and origins over every report of an affair and records the trace, where it is not as before. Tells what {@link findOrigins}
 * tells.
 */
export async function traceAffair(desk: Desk, affair: string): Promise<Origins> {
  const { origins } = traceOrigins(await desk.register.reports(affair));
  const held = await desk.register.origins(affair);
  if (JSON.stringify(held) !== JSON.stringify(origins)) {
    await desk.register.perform({ affair, by: desk.by, at: desk.now(), act: { kind: "trace", origins } });
  }
  return findOrigins(desk, affair);
}

/**
 * The origins of an affair: as last traced, or traced now where reports have come or gone since (that is not recorded), and as the affair's entries
 * have them where they say otherwise.
 */
export async function findOrigins(desk: Desk, affair: string): Promise<Origins> {
  const held = await desk.register.origins(affair);
  const reports = await desk.register.reports(affair);
  const traced = new Set(held?.reports.map(({ id }) => id));
  const current = held !== null && traced.size === reports.length && reports.every(({ id }) => traced.has(id));
  const entries = (await desk.register.entries(affair)).map(({ entry }) => entry);
  return settleOrigins(current ? held : traceOrigins(reports).origins, entries);
}
