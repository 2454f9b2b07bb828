/** One place that the palette can go to. */
export interface PaletteItem {
  readonly kind: "screen" | "affair" | "report" | "goal";
  readonly title: string;
  readonly note?: string;
  readonly href: string;
}

/**
 * The items whose title, note or kind holds every word of the query, those first whose title begins with it; at most `limit`.
 * An empty query keeps the order given.
 */
export function findItems(items: readonly PaletteItem[], query: string, limit = 12): readonly PaletteItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (item: PaletteItem) => `${item.title} ${item.note ?? ""} ${item.kind}`.toLowerCase();
  const found = items.filter((item) => words.every((word) => text(item).includes(word)));
  const rank = (item: PaletteItem) => (words[0] !== undefined && item.title.toLowerCase().startsWith(words[0]) ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}
