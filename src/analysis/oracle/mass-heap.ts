/** Things by weight, the heaviest taken out first: a binary heap. */
export class MassHeap<T extends { readonly mass: number }> {
  private readonly held: T[] = [];

  /** How many there are. */
  get size(): number {
    return this.held.length;
  }

  /** Takes one in. */
  push(one: T): void {
    const { held } = this;
    let at = held.push(one) - 1;
    for (let above = (at - 1) >> 1; at > 0 && held[above]!.mass < one.mass; above = (at - 1) >> 1) {
      held[at] = held[above]!;
      at = above;
    }
    held[at] = one;
  }

  /** Takes the heaviest out; undefined where there is none. */
  pop(): T | undefined {
    const { held } = this;
    const top = held[0];
    const last = held.pop();
    if (top === undefined || last === undefined || held.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < held.length && held[below + 1]!.mass > held[below]!.mass) below++;
      if (below >= held.length || held[below]!.mass <= last.mass) break;
      held[at] = held[below]!;
      at = below;
    }
    held[at] = last;
    return top;
  }
}
