import type { Collection } from "./collection.ts";
import type { Root } from "./root.ts";
import { REPORTS, splitStories, STATEMENTS } from "./split-stories.ts";

/** Reports found to share an origin, before it has a name. `name` is an outlet, a speaker's key or a report's place, by kind. */
export interface OriginGroup {
  readonly kind: "outlet" | "statement" | "denial" | "own" | "text";
  readonly name: string;
  /** Places of reports, ascending. */
  readonly members: number[];
}

/** Reports by origin: by root first, then by story where several credit one outlet or speaker; kin go where their kin went. */
export function originGroups(roots: readonly (Root | null)[], { stories, compared }: Collection): OriginGroup[] {
  const told = { compared, toldDays: stories.map(({ toldDay }) => toldDay) };
  const groups: OriginGroup[] = [];
  for (const members of byRoot(roots).values()) {
    const { kind, name } = roots[members[0]!]!;
    const split = splitStories(members, told, kind === "statement" ? STATEMENTS : REPORTS);
    for (const story of split) groups.push({ kind: kind === "declared" || kind === "kin" ? "outlet" : kind, name, members: story });
  }
  addKin(groups, roots);
  for (const group of groups) group.members.sort((a, b) => a - b);
  return groups.sort((a, b) => a.members[0]! - b.members[0]!);
}

/** The reports of each root that is no kin. */
function byRoot(roots: readonly (Root | null)[]): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, root] of roots.entries()) {
    if (root === null || root.kind === "kin") continue;
    const alone = root.kind === "denial" || root.kind === "own";
    const key = alone ? `${root.kind} ${i}` : `${root.kind === "statement" ? "statement" : "outlet"} ${root.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  }
  return groups;
}

/** Puts every report of kind `kin` into its kin's group; those that know only each other make a group of their own. */
function addKin(groups: OriginGroup[], roots: readonly (Root | null)[]): void {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  for (const [i, root] of roots.entries()) {
    if (root?.kind !== "kin") continue;
    const end = kinEnd(i, roots);
    let group = groupOf.get(end);
    if (group === undefined) {
      group = { kind: "text", name: String(end), members: [end] };
      groups.push(group);
      groupOf.set(end, group);
    }
    if (groupOf.get(i) === group) continue;
    group.members.push(i);
    groupOf.set(i, group);
  }
}

/** The report at the end of a chain of kin; a circle ends with its first report, wherever the chain comes into it. */
function kinEnd(from: number, roots: readonly (Root | null)[]): number {
  const seen = new Set<number>();
  let at = from;
  for (let root = roots[at]; root?.kind === "kin" && !seen.has(at); root = roots[at]) {
    seen.add(at);
    at = Number(root.name);
  }
  if (roots[at]?.kind !== "kin") return at;
  let first = at;
  for (let next = Number(roots[at]!.name); next !== at; next = Number(roots[next]!.name)) first = Math.min(first, next);
  return first;
}
