import type { Consultation } from "#model";
import type { Kysely } from "kysely";
import type { LoggedBody } from "./logged-body.ts";
import type { Tables } from "./tables.ts";

/** What a language model was asked about a held report and answered; it stands in the act by which the report came. `null` where none was asked. */
export async function readConsultation(db: Kysely<Tables>, affair: string, report: string): Promise<Consultation | null> {
  const row = await db
    .selectFrom("report")
    .innerJoin("act", (join) => join.onRef("act.affair_id", "=", "report.affair_id").onRef("act.seq", "=", "report.made_seq"))
    .select("act.body as body")
    .where("report.affair_id", "=", affair)
    .where("report.id", "=", report)
    .where("report.to_seq", "is", null)
    .executeTakeFirst();
  return row === undefined ? null : consultationIn(JSON.parse(row.body) as LoggedBody, report);
}

function consultationIn(act: LoggedBody, report: string): Consultation | null {
  if (act.kind === "receive-report") return act.report.id === report ? (act.consultation ?? null) : null;
  if (act.kind !== "batch") return null;
  for (const part of act.acts) {
    const found = consultationIn(part, report);
    if (found !== null) return found;
  }
  return null;
}
