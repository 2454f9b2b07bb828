import { isVersion, silentChanges, versionKeys } from "#evidence";
import type { Report } from "#model";
import type { Desk } from "./desk.ts";

/** The reports of an affair by what their versions have in common. Only ids are kept, so that an affair of many reports stays light. */
export class HeldVersions {
  private readonly ids = new Map<string, string[]>();

  /** Notes a report that is held; in order of arrival. */
  note(report: Pick<Report, "id" | "url" | "outlet" | "title" | "note">): void {
    for (const key of versionKeys(report)) {
      const ids = this.ids.get(key);
      if (ids === undefined) this.ids.set(key, [report.id]);
      else ids.push(report.id);
    }
  }

  /** The newest report held that a new one is a version of, or `null`. Looks at the newest few under each key only. */
  async newestOf(desk: Desk, affair: string, report: Report): Promise<Report | null> {
    const candidates = new Set(versionKeys(report).flatMap((key) => (this.ids.get(key) ?? []).slice(-LOOKED_AT).reverse()));
    for (const id of candidates) {
      const held = await desk.register.report(affair, id);
      if (held !== null && isVersion(report, held)) return held;
    }
    return null;
  }
}

/** A column's standing headline may be on many reports, of which an older version is hardly looked for. */
const LOOKED_AT = 5;

/** What was changed from one version to the next, in a sentence. */
export function saidChange(before: Pick<Report, "id" | "text">, after: Pick<Report, "text">): string {
  const changes = silentChanges(before.text, after.text);
  const counts = (["changed", "added", "removed"] as const)
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  return `a new version of ${before.id}: ${counts.length === 0 ? "no sentence is another" : `sentences ${counts.join(", ")}`}`;
}
