import type { ReportOrigin, Retelling } from "#model";
import type { Collection } from "./collection.ts";
import type { OriginGroup } from "./origin-groups.ts";
import { namesDocument } from "./origin-label.ts";
import type { Root } from "./root.ts";

/** What is known of each report once the origins stand. */
export interface Settled {
  readonly roots: readonly (Root | null)[];
  readonly groups: readonly OriginGroup[];
  readonly placed: readonly ReportOrigin[];
}

/**
 * The edges from reports to what they retell: the report of the outlet that they have the story from where it is at hand, else the original, else the
 * outlet's or speaker's name. In the order of the reports.
 */
export function findRetellings(collection: Collection, settled: Settled): Retelling[] {
  const edges: [number, Retelling][] = settled.groups.flatMap((group) => edgesOf(group, collection, settled));
  return edges.sort(([a], [b]) => a - b).map(([, edge]) => edge);
}

function edgesOf(group: OriginGroup, collection: Collection, { roots, placed }: Settled): [number, Retelling][] {
  const original = group.members.find((member) => placed[member]!.relation === "original");
  const printed = new Map<string, number>();
  for (const member of group.members) {
    const { outlet } = collection.stories[member]!;
    if (outlet !== null && !printed.has(outlet)) printed.set(outlet, member);
  }
  return group.members.flatMap((at): [number, Retelling][] => {
    const root = roots[at] ?? null;
    const { id, relation, via } = placed[at]!;
    if (root === null || relation === "original" || relation === "denial") return [];
    const of = root.kind === "kin" ? Number(root.name) : (relayOf(at, printed, collection, placed) ?? original);
    const end = of === undefined || of === at ? nameOf(at, group, root, collection) : { of: placed[of]!.id, to: "report" as const };
    return [[at, { report: id, ...end, relation, via, reasons: root.reasons, confidence: Math.round(root.confidence * 100) / 100 }]];
  });
}

/** The report of the first outlet in between that is at hand, unless that one has the story by way of this outlet. */
function relayOf(
  at: number,
  printed: ReadonlyMap<string, number>,
  { stories }: Collection,
  placed: readonly ReportOrigin[],
): number | undefined {
  const own = stories[at]!.outlet;
  for (const outlet of placed[at]!.via) {
    const other = printed.get(outlet);
    if (
      other !== undefined &&
      other !== at &&
      !placed[other]!.via.includes(own ?? "") &&
      placed[other]!.via.length < placed[at]!.via.length
    )
      return other;
  }
  return undefined;
}

/** What a report retells by name, where no report of it is at hand. */
function nameOf(at: number, group: OriginGroup, root: Root, { stories }: Collection): Pick<Retelling, "of" | "to"> {
  if (group.kind === "statement") return { of: stories[at]!.statement?.speaker ?? root.name, to: "speaker" };
  if (namesDocument(group)) return { of: group.name, to: "document" };
  return { of: group.kind === "outlet" ? group.name : root.name, to: "outlet" };
}
