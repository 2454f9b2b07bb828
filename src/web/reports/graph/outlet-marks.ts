import type { ReportOrigin } from "#model";

/** The shapes that tell outlets apart, beside colour. */
export const SHAPES = ["disc", "square", "diamond", "triangle", "cross", "hexagon", "ring", "bar"] as const;

/** One of {@link SHAPES}. */
export type Shape = (typeof SHAPES)[number];

/** How an outlet is drawn: a shape and, by its number, a colour; outlets beyond the last shape share one mark. */
export interface OutletMark {
  readonly outlet: string | null;
  readonly shape: Shape;
  /** 1 to 8; 0 for every outlet that has no mark of its own. */
  readonly colour: number;
  readonly reports: number;
}

/** The marks of the outlets of an affair, the one with most reports first; reports whose outlet is not known have no mark of their own. */
export function outletMarks(reports: readonly Pick<ReportOrigin, "outlet">[]): readonly OutletMark[] {
  const counts = new Map<string, number>();
  for (const { outlet } of reports) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, "en"));
  const own = ranked.slice(0, SHAPES.length).map(([outlet, count], n) => ({ outlet, shape: SHAPES[n]!, colour: n + 1, reports: count }));
  const others = reports.length - own.reduce((sum, mark) => sum + mark.reports, 0);
  return others > 0 ? [...own, { outlet: null, shape: "disc", colour: 0, reports: others }] : own;
}

/** The outline of a shape around the middle of a node, as a path. */
export function shapePath(shape: Shape, r = 6): string {
  switch (shape) {
    case "disc":
      return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
    case "square":
      return `M${-r + 1} ${-r + 1}H${r - 1}V${r - 1}H${-r + 1}Z`;
    case "diamond":
      return `M0 ${-r - 1}L${r + 1} 0 0 ${r + 1} ${-r - 1} 0Z`;
    case "triangle":
      return `M0 ${-r}L${r + 1} ${r - 1}H${-r - 1}Z`;
    case "cross":
      return `M-2 ${-r}H2V-2H${r}V2H2V${r}H-2V2H${-r}V-2H-2Z`;
    case "hexagon":
      return `M${-r} 0L${-r / 2} ${-r + 0.5}H${r / 2}L${r} 0 ${r / 2} ${r - 0.5}H${-r / 2}Z`;
    case "ring":
      return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0ZM-2.5 0A2.5 2.5 0 1 0 2.5 0A2.5 2.5 0 1 0 -2.5 0Z`;
    case "bar":
      return `M${-r - 1} -3H${r + 1}V3H${-r - 1}Z`;
  }
}
