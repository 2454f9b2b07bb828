/**
 * An amount with its bounds in one unit. `null` is unknown, never zero: an unknown low counts as nothing in the assured reading, an unknown
 * high as no limit in the possible one. Invariant: `low <= best <= high` among those known.
 */
export interface Quantity {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string;
}
