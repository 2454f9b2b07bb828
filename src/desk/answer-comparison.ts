import { compareReports, comparisonContext, findDrift } from "#evidence";
import type { Comparison, Origins, Report } from "#model";
import { Refusal } from "./refusal.ts";
import type { TracedReports } from "./traced-reports.ts";
import { tellComparison, textsOf, type ToldComparison } from "./wording.ts";

/**
 * Sets two reports side by side, `earlier` as the one that was there first; without it, the one that `later` retells, or the best report of its
 * origin. Refuses reports that are not there, a report beside itself, and one that retells nothing at hand.
 */
export function answerComparison(traced: TracedReports, later: string, earlier?: string): ToldComparison {
  const { reports, origins } = traced;
  const [after, before] = [found(reports, later), earlier === undefined ? retold(traced, later) : found(reports, earlier)];
  if (before === null) throw nothingRetold(origins, later);
  if (before.id === later) throw new Refusal("same-report", `“${later}” is set beside itself.`, "Name two reports, the earlier first.");
  const context = comparisonContext(reports.map(({ text }) => text));
  return tellComparison(compareReports(before, after, context), textsOf([before, after]));
}

function found(reports: readonly Report[], id: string): Report {
  const report = reports.find((each) => each.id === id);
  if (report !== undefined) return report;
  throw new Refusal("unknown-report", `There is no report “${id}” here.`, "List them with `proviso origins`.");
}

/** The report that another retells: the one its retelling leads to, else the one its origin compares it with. */
function retold({ reports, origins }: TracedReports, later: string): Report | null {
  const edge = origins.retellings.find(({ report, to }) => report === later && to === "report");
  const id = edge?.of ?? comparedWith(reports, origins, later)?.earlier;
  return reports.find((report) => report.id === id) ?? null;
}

/** Only the reports of the one origin are compared to know which of them comes first. */
function comparedWith(reports: readonly Report[], origins: Origins, later: string): Comparison | undefined {
  const own = origins.reports.find(({ id }) => id === later)?.origin;
  const only = { ...origins, origins: origins.origins.filter(({ id }) => id === own) };
  return findDrift(reports, only).comparisons.find((comparison) => comparison.later === later);
}

/** How many reports a refusal names. */
const NAMED = 5;

function nothingRetold({ reports, retellings }: Origins, id: string): Refusal {
  const own = reports.find((report) => report.id === id)?.origin;
  const others = reports.filter((report) => report.origin === own && own !== null && report.id !== id).map((report) => report.id);
  const direct = retellings.filter(({ of }) => of === id).map(({ report }) => report);
  const named = [...new Set([...direct, ...others])].slice(0, NAMED);
  const way =
    named.length > 0 ? `These rest on the same origin: ${named.join(", ")}.` : "Name the one to set it beside, the earlier first.";
  return new Refusal("nothing-retold", `“${id}” retells no report that is at hand.`, way);
}
