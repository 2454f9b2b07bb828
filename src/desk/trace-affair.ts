import { TraceMemory, traceInSteps, type TraceProgress } from "#evidence";
import type { Origins, Report } from "#model";
import type { Register } from "#register";
import type { Desk } from "./desk.ts";
import { settleOrigins } from "./settle-origins.ts";

/** How a trace is followed and ended. */
export interface TraceOrder {
  /** Called every few reports. */
  readonly onProgress?: ((progress: TraceProgress) => void) | undefined;
  /** Ends the trace; it then throws the signal's reason and records nothing. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Traces retellings and origins over every report of an affair and records the trace. Nothing is recorded where it is as before. Other work goes on
 * between its steps.
 */
export async function traceAffair(desk: Desk, affair: string, order: TraceOrder = {}): Promise<Origins> {
  const origins = await traced(desk, affair, await desk.register.reports(affair), order);
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
  const known = new Set(held?.reports.map(({ id }) => id));
  const current = held !== null && known.size === reports.length && reports.every(({ id }) => known.has(id));
  const entries = (await desk.register.entries(affair)).map(({ entry }) => entry);
  return settleOrigins(current ? held : await traced(desk, affair, reports, {}), entries);
}

/** What the last trace knew of each report; of one affair a store, so that a large one is not kept for ever. */
const MEMORIES = new WeakMap<Register, { readonly affair: string; readonly memory: TraceMemory }>();

/** A trace longer than this gives way to other work, in milliseconds. */
const TURN_MS = 20;

async function traced(desk: Desk, affair: string, reports: readonly Report[], { onProgress, signal }: TraceOrder): Promise<Origins> {
  const held = MEMORIES.get(desk.register);
  MEMORIES.delete(desk.register);
  const memory = held?.affair === affair ? held.memory : new TraceMemory();
  const steps = traceInSteps(reports, memory);
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) {
      MEMORIES.set(desk.register, { affair, memory });
      return step.value.origins;
    }
    onProgress?.(step.value);
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}
