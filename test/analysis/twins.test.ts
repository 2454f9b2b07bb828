import type { Condition, Dossier } from "#model";
import { expect, test } from "vitest";
import { compile } from "../../src/analysis/compile.ts";
import { FREE } from "../../src/analysis/scenario/scenarios.ts";
import type { State } from "../../src/analysis/scenario/scenarios.ts";
import { amount, body, decision, dossier, every, goal, member, on, pledge, threat, tied } from "./affairs.ts";

const denied = (name: string): Condition => ({ op: "not", of: on(name) });

/** Twenty armies, each after its parliament's yes, and a strike at any of them unless the striker consents. */
function armies(): Dossier {
  const numbers = Array.from({ length: 20 }, (_, i) => i);
  const owned = numbers.flatMap((i) => [
    member(`M${i}`),
    decision(`M${i}.vote`),
    pledge(`M${i}.troops`, [tied("if", `M${i}.vote`)], { to: "force", quantity: amount(10, 10) }),
  ]);
  const strike = threat("X.strike", [tied("if", every(on("force"), denied("X.consent")))], { force: "will" });
  const enough: Condition = { op: "amount", unit: "troops", least: 50, body: "force" };
  return dossier(member("X"), decision("X.consent"), body("force"), ...owned, strike, goal("g", every(enough, denied("X.strike"))));
}

test("armies that are counted and attacked alike leave no scenario undecided, though each can work either way", () => {
  for (const reading of ["upper", "lower", "safe"] as const) {
    const scenarios = compile(armies()).scenarios("g", reading);
    expect(scenarios.directions.filter((direction) => direction === "both").length).toBeGreaterThan(30);
    const at = (consent: State): State[] => scenarios.names.map((name) => (name === "X.consent" ? consent : FREE));
    expect([scenarios.canHold(at(1)), scenarios.canHold(at(0))]).toEqual([true, false]);
    expect([scenarios.highest(at(1)), scenarios.highest(at(0))]).toEqual([3, 0]);
  }
});
