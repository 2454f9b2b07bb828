import type { z } from "zod";
import type * as desk from "./desk-shapes.ts";

/** An affair with the numbers that the rail shows. */
export type AffairLine = z.infer<typeof desk.affairShape>;
/** A proposal with what became of it. */
export type HeldProposal = z.infer<typeof desk.heldProposalShape>;
/** A report in the list, without its text. */
export type ReportLine = z.infer<typeof desk.reportLineShape>;
/** The list of reports with their origins. */
export type Reports = z.infer<typeof desk.reportsShape>;
/** One report with its text, paragraphs and proposals. */
export type OpenReport = z.infer<typeof desk.openReportShape>;
/** What accepting a proposal would enter. */
export type Draft = z.infer<typeof desk.draftShape>;
/** An entry of the register with its recorded time and text. */
export type HeldEntry = z.infer<typeof desk.heldEntryShape>;
/** One act of the log. */
export type LogLine = z.infer<typeof desk.loggedActShape>;
/** A read under way or ended. */
export type Job = z.infer<typeof desk.jobShape>;
/** Diagnostics of a dossier text, and how many entries were taken in. */
export type Checked = z.infer<typeof desk.checkedShape>;
/** The expectations of a dossier, each with what was found. */
export type Expectations = z.infer<typeof desk.expectationsShape>;
