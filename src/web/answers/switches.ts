import type { Entry, Frame, GoalAnswer } from "#model";

/** A decision or event that a scenario can fix. */
export interface Switch {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly setting: "open" | "yes" | "no";
  /** True where the goal depends on it. */
  readonly bears: boolean;
}

/**
 * Every decision and event as a switch, those that bear on the goal first. Fixed ones bear as well: a goal that a scenario has settled no
 * longer names them as open.
 */
export function switchesOf(entries: readonly Entry[], frame: Frame, goal: GoalAnswer | undefined): readonly Switch[] {
  const given = frame.given ?? {};
  const bearing = new Set([...(goal?.open ?? []), ...Object.keys(given)]);
  const switches = entries.flatMap((entry): readonly Switch[] => {
    if (entry.kind !== "decision" && entry.kind !== "event") return [];
    const { id } = entry;
    const fixed = given[id];
    const owner = entry.kind === "decision" ? (entry.by ?? id.split(".")[0] ?? null) : null;
    return [{ id, title: entry.title || id, owner, setting: fixed === undefined ? "open" : fixed ? "yes" : "no", bears: bearing.has(id) }];
  });
  return [...switches.filter(({ bears }) => bears), ...switches.filter(({ bears }) => !bears)];
}
