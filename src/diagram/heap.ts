/** A binary heap: gives back first whatever `compare` puts first. */
export class Heap<T> {
  private readonly items: T[] = [];
  private readonly compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  push(item: T): void {
    const { items, compare } = this;
    let at = items.length;
    for (; at > 0; at = (at - 1) >> 1) {
      const parent = items[(at - 1) >> 1]!;
      if (compare(parent, item) <= 0) break;
      items[at] = parent;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return first;
  }

  /** Puts an item in at the top, and lets it down to its place. */
  private sink(item: T): void {
    const { items, compare } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && compare(items[child + 1]!, items[child]!) < 0) child++;
      if (compare(item, items[child]!) <= 0) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = item;
  }
}
