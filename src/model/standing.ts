/**
 * How far a commitment or goal is reached, best first. `yes`: though everyone waits to see. `together`: if those who wait for each other move
 * at once. `waiver`: only if somebody waives the order. `no`: not at all. They nest: what holds at one holds at every later one but `no`.
 */
export const STANDINGS = ["yes", "together", "waiver", "no"] as const;

/** One of {@link STANDINGS}. */
export type Standing = (typeof STANDINGS)[number];
