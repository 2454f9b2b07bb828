import type { LoadBearingOrigin } from "#model";
import type { Core } from "./core.ts";
import { wayMark } from "./find-ways.ts";
import type { Held } from "./held.ts";
import { originLabel } from "./origins-of.ts";

/** The origins without which the core of an answer is another one, each with what changes. */
export function loadBearing(held: Held, core: Core, without: ReadonlyMap<string, Core | null>): readonly LoadBearingOrigin[] {
  return [...without].flatMap(([origin, other]) => {
    const changes = other === null ? ["without it there is no answer"] : changesBetween(core, other);
    return changes.length === 0 ? [] : [{ origin, label: originLabel(held.dossier, origin), changes }];
  });
}

/** What differs between two cores of one goal, in words. */
function changesBetween(before: Core, after: Core): readonly string[] {
  const standings = (["assured", "possible"] as const)
    .filter((bound) => before[bound] !== after[bound])
    .map((bound) => `${bound}: ${before[bound]} becomes ${after[bound]}`);
  const marks = (core: Core): ReadonlySet<string> => new Set(core.ways.map(wayMark));
  const [old, now] = [marks(before), marks(after)];
  const gone = [...old].filter((mark) => !now.has(mark)).map((mark) => `veto gone: ${mark}`);
  const come = [...now].filter((mark) => !old.has(mark)).map((mark) => `new veto: ${mark}`);
  return [...standings, ...gone, ...come];
}
