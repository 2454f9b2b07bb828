import type { OpenReport } from "#wire";
import { dateWords } from "../names/dates.ts";
import { languageWords } from "../names/languages.ts";

/** What is known of a report, in one line; what is not known is said so. */
export function ReportMeta({ open: { report } }: { open: OpenReport }) {
  const facts = [
    report.note ? "Reading note" : null,
    report.outlet ?? "outlet unknown",
    dateWords(report.published),
    report.retells ? `retells ${report.retells}` : null,
    report.language ? languageWords(report.language) : null,
    report.bylines.length ? report.bylines.join(", ") : null,
    report.complete === false ? "incomplete" : null,
  ];
  return <p className="meta">{facts.filter(Boolean).join(" · ")}</p>;
}
