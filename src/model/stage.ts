/** The commitment ladder, lowest first. A pledge is a history of movements on it, up and down. `withdrawn` stands outside the order. */
export const STAGES = ["stated", "formal", "authorised", "ready", "deployed"] as const;

/** A rung of the commitment ladder, or `withdrawn`. */
export type Stage = (typeof STAGES)[number] | "withdrawn";

/** True where `stage` is at or above `least` on the ladder; never for a withdrawn pledge. */
export function reaches(stage: Stage, least: Stage): boolean {
  const order: readonly string[] = STAGES;
  return stage !== "withdrawn" && order.indexOf(stage) >= order.indexOf(least);
}
