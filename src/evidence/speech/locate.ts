import type { Span } from "#text";

/** The index of the span that holds a place, among spans in order that do not overlap; -1 where none does. Takes logarithmic time. */
export function locate(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= at ? low : -1;
}

/** Items by the span that each begins in, so that what is near is found without a look at the rest. */
export function bySpan<Item extends Span>(spans: readonly Span[], items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const index = locate(spans, item.start);
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [item]);
    else group.push(item);
  }
  return groups;
}
