/** A directed graph by its edges, each a pair of names. */
type Edges = readonly (readonly [from: string, to: string])[];

/**
 * For every node that can be reached from `start`, the last node (but itself) that every way from `start` to it passes. The start has
 * none. Source: Cooper, Harvey, Kennedy, A Simple, Fast Dominance Algorithm, 2001.
 */
function dominators(start: string, edges: Edges): ReadonlyMap<string, string> {
  const into = grouped(edges.map(([from, to]) => [to, from] as const));
  const order = postorder(start, grouped(edges));
  const rank = new Map(order.map((name, index) => [name, index]));
  const dominator = new Map([[start, start]]);
  const meet = (a: string, b: string): string => {
    let [one, other] = [a, b];
    while (one !== other) {
      if (rank.get(one)! < rank.get(other)!) one = dominator.get(one)!;
      else other = dominator.get(other)!;
    }
    return one;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const name of [...order].reverse()) {
      if (name === start) continue;
      const known = (into.get(name) ?? []).filter((from) => dominator.has(from));
      const found = known.reduce(meet);
      if (dominator.get(name) !== found) {
        dominator.set(name, found);
        moved = true;
      }
    }
  }
  dominator.delete(start);
  return dominator;
}

function grouped(edges: Edges): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const group = groups.get(from);
    if (group === undefined) groups.set(from, [to]);
    else group.push(to);
  }
  return groups;
}

/** Depth first with a stack of its own; a node comes after all that is reached from it first. */
function postorder(start: string, out: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order: string[] = [];
  const seen = new Set([start]);
  const frames = [{ name: start, next: 0 }];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const to = (out.get(frame.name) ?? [])[frame.next++];
    if (to === undefined) order.push(frames.pop()!.name);
    else if (!seen.has(to)) {
      seen.add(to);
      frames.push({ name: to, next: 0 });
    }
  }
  return order;
}

/**
 * The nodes that may lie on a way from `start` to `end` that passes no node twice. Left out is what can only be visited by passing one and
 * the same node before and after it: a detour around a circle.
 */
export function straight(start: string, end: string, edges: Edges): ReadonlySet<string> {
  const before = dominators(start, edges);
  const after = dominators(
    end,
    edges.map(([from, to]) => [to, from] as const),
  );
  const reached = [...new Set(edges.flat())].filter((name) => (name === start || before.has(name)) && (name === end || after.has(name)));
  return new Set(
    reached.filter((name) => {
      const earlier = new Set(chain(name, before));
      return !chain(name, after).some((later) => earlier.has(later));
    }),
  );
}

/** All strict dominators of a node, nearest first. */
function chain(name: string, dominator: ReadonlyMap<string, string>): readonly string[] {
  const passed: string[] = [];
  for (let at = dominator.get(name); at !== undefined; at = dominator.get(at)) passed.push(at);
  return passed;
}
