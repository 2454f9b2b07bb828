import type { Quantity } from "#model";

/** The largest known amount of each unit, for bars of one scale. */
export function largestByUnit(quantities: readonly (Quantity | null)[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const quantity of quantities) {
    const most = Math.max(quantity?.high ?? 0, quantity?.best ?? 0, quantity?.low ?? 0);
    if (quantity && most > (largest.get(quantity.unit) ?? 0)) largest.set(quantity.unit, most);
  }
  return largest;
}

/** A bar's solid part (what is known at least) and light part (up to what may be), in percent of `full`. */
export function barOf({ low, best, high }: Quantity, full: number): { readonly solid: number; readonly light: number } {
  const percent = (amount: number): number => (full > 0 ? Math.round((amount / full) * 1000) / 10 : 0);
  const solid = percent(low ?? 0);
  return { solid, light: Math.max(0, percent(high ?? best ?? low ?? 0) - solid) };
}
