import type { Reading } from "./element.ts";
import { leaves } from "./formula.ts";
import type { Cone } from "./grounds.ts";
import { coneOf } from "./grounds.ts";
import type { System } from "./system.ts";

/** How a function can depend on a variable, as far as the equations show: it can only rise with it, only fall, or both. */
type Polarity = "rises" | "falls" | "both";

/** The polarity of every variable that an element depends on in one reading (carriers, who choose for themselves, left out). */
export function polarities(
  system: System,
  key: string,
  reading: Reading,
  cone: Cone = coneOf(system, key, reading),
): ReadonlyMap<string, Polarity> {
  const found = new Map<string, Polarity>();
  for (const spot of cone.spots.values()) {
    // Denying turns lower into upper and back; from `safe` it leads to upper first. So a spot's reading tells how often it was denied.
    const upright = spot.reading === reading || (reading === "safe" && spot.reading === "lower");
    for (const leaf of leaves(system.elements.get(spot.key)!.formula[spot.reading])) {
      if (leaf.on !== "variable" || system.variables.get(leaf.name)?.kind === "carrier") continue;
      const here: Polarity = upright === leaf.negated ? "falls" : "rises";
      const before = found.get(leaf.name);
      found.set(leaf.name, before === undefined || before === here ? here : "both");
    }
  }
  return found;
}
