/** A proposal and the report it was found in. */
export interface Step {
  readonly report: string;
  readonly proposal: string;
}

/** What was decided in this page, the last at the end, and what of it was taken back: where to look after undo and redo. */
export interface Trail {
  readonly decided: Step[];
  readonly undone: Step[];
}

const byAffair = new Map<string, Trail>();

/** The trail of an affair; it lasts as long as the page, over all reports. */
export function trailOf(affair: string): Trail {
  const known = byAffair.get(affair) ?? { decided: [], undone: [] };
  byAffair.set(affair, known);
  return known;
}

/** Adds a decision; what was taken back before it cannot be done again. */
export function leaveTrail(trail: Trail, step: Step): void {
  trail.decided.push(step);
  trail.undone.length = 0;
}

/** Takes the last decision on a proposal out of the trail: the server did not take it. */
export function strike(trail: Trail, proposal: string): void {
  const at = trail.decided.findLastIndex((step) => step.proposal === proposal);
  if (at >= 0) trail.decided.splice(at, 1);
}

/**
 * The proposal that undo or redo has just touched, moved to the other side of the trail; nothing where it was no decision made here. Where it is
 * known which proposals were `touched`, a step about another one stays where it is.
 */
export function retrace(trail: Trail, kind: "undo" | "redo", touched: readonly string[] = []): Step | undefined {
  const [from, to] = kind === "undo" ? [trail.decided, trail.undone] : [trail.undone, trail.decided];
  const last = from.at(-1);
  if (!last || (touched.length > 0 && !touched.includes(last.proposal))) return undefined;
  from.pop();
  to.push(last);
  return last;
}
