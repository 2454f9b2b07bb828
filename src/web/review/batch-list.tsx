import type { z } from "zod";
import type { previewShape, ReportLine } from "#wire";
import { reportName } from "../names/report-name.ts";
import type { Names } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import { draftNames } from "./draft-names.ts";
import { restWords } from "./rest-words.ts";

/** What accepting several proposals would enter. */
export type Preview = z.infer<typeof previewShape>;

interface BatchListProps {
  readonly preview: Preview;
  readonly reports: readonly ReportLine[];
  readonly names: Names;
}

/** The sentences that many proposals would enter together, each with its report. Those left open are marked, and a list that is cut says so. */
export function BatchList({ preview: { shown, count, leftOpen, declarations }, reports, names }: BatchListProps) {
  const { title } = draftNames(names, declarations);
  const nameOf = (id: string) => {
    const line = reports.find((one) => one.id === id);
    return line ? reportName(line) : id;
  };
  return (
    <>
      <div className="batch-list" role="region" aria-label="What would enter" tabIndex={0}>
        <ol>
          {shown.map(({ proposal, report, statement, findings }) => (
            <li key={proposal} className={findings ? "stays" : undefined}>
              <span>{entryWords(statement, title)}.</span>
              <small>
                {nameOf(report)}
                {findings ? ` · stays open for you: ${findings.join(" ")}` : ""}
              </small>
            </li>
          ))}
        </ol>
      </div>
      <p className="dim">{restWords({ shown: shown.length, count, left: leftOpen.length })}</p>
    </>
  );
}
