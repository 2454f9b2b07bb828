import type { Model } from "./compile.ts";
import { coneOf } from "./grounds.ts";
import { titleOf } from "./reading-of.ts";
import type { State } from "./scenario/scenarios.ts";
import { FREE } from "./scenario/scenarios.ts";

/**
 * What to say of threats that nothing rules out: whatever anybody decides, they may be carried out, so what must do without them cannot be
 * assured, and no choice of the one who threatens is a veto either.
 */
export function standingThreats(model: Model, goal: string): readonly string[] {
  const { system } = model;
  const spots = [...coneOf(system, goal, "lower").spots.values()];
  const threats = spots.flatMap(({ key, reading }) => (reading === "upper" && system.elements.get(key)?.kind === "threat" ? [key] : []));
  return threats
    .filter((key) => {
      const scenarios = model.scenarios(key, "upper");
      const states = scenarios.names.map((name): State => (Object.hasOwn(model.settled, name) ? (model.settled[name] ? 1 : 0) : FREE));
      return scenarios.mustHold(states) === true;
    })
    .map((key) => {
      const entry = system.held.entries.get(key);
      const who =
        entry?.kind === "threat" && "member" in entry.actor
          ? `${titleOf(entry.actor.member, system.held.entries)}’s threat `
          : "the threat ";
      return `“${titleOf(goal, system.held.entries)}” cannot be assured while ${who}stands (${key}): nothing that anybody decides rules it out.`;
    });
}
