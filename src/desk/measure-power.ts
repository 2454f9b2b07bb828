import { measurePower as measure } from "#analysis";
import type { Power } from "#analysis";
import type { Dossier } from "#model";
import { Refusal } from "./refusal.ts";

export type { Power } from "#analysis";

/**
 * How much weight each voter of a body has, or each actor for a goal. Refuses, with the reason and a way on, what has no weights: an
 * unknown name, nobody with a say, a rule that a yes can hurt.
 */
export function measurePower(dossier: Dossier, body: string, limit?: number): Power {
  const found = measure(dossier, body, limit);
  if ("power" in found) return found.power;
  const { code, message, way } = found.refused;
  throw new Refusal(code, message, way);
}
