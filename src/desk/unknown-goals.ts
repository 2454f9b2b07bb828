import type { Dossier } from "#model";
import { Refusal } from "./refusal.ts";

/** Refuses goals that nothing in the dossier is called, and names those there are. */
export function refuseUnknownGoals(dossier: Dossier, asked: readonly string[] = []): void {
  const known = new Set(dossier.entries.map(({ id }) => id));
  const unknown = asked.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  const goals = dossier.entries.filter(({ kind }) => kind === "goal" || kind === "pledge").map(({ id }) => id);
  const way = goals.length > 0 ? `There are: ${goals.join(", ")}.` : "The dossier has neither goals nor pledges yet.";
  throw new Refusal("unknown-goal", `There is no goal “${unknown.join("”, “")}”.`, way);
}
