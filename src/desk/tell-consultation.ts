import type { Consultation } from "#model";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import { Refusal } from "./refusal.ts";

/** What a language model was asked about a report and answered, with the asked passages' words; `null` where none was asked. */
export interface ToldConsultation extends Omit<Consultation, "passages"> {
  readonly passages: readonly (Consultation["passages"][number] & { readonly words: string })[];
}

/** Tells what a language model was asked about a report when it was read, and what it answered. */
export async function tellConsultation(desk: Desk, affair: string, id: string): Promise<ToldConsultation | null> {
  await findAffair(desk, affair);
  const report = await desk.register.report(affair, id);
  if (report === null) throw new Refusal("unknown-report", `There is no report “${id}” here.`, "List them with `proviso origins`.");
  const found = await desk.register.consultation(affair, id);
  if (found === null) return null;
  const passages = found.passages.map((passage) => ({ ...passage, words: report.text.slice(passage.start, passage.end) }));
  return { ...found, passages };
}
