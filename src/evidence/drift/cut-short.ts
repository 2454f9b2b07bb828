import type { Report } from "#model";
import { INVITATIONS } from "./data/invitations.ts";

/** How much of a text's end is searched for an invitation to read on. */
const TAIL = 400;

/** True where a report is declared to be a part only, or its text ends in an invitation to read the rest elsewhere or in dots. */
export function isCutShort(report: Pick<Report, "text" | "complete">): boolean {
  if (report.complete === false) return true;
  const tail = report.text.slice(-TAIL).trimEnd().toLowerCase();
  return (
    tail.endsWith("...") ||
    tail.endsWith("…") ||
    tail.endsWith("[...]") ||
    tail.endsWith("[…]") ||
    INVITATIONS.some((words) => tail.includes(words))
  );
}
