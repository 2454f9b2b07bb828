import type { z } from "zod";
import type * as desk from "./desk-shapes.ts";
import type * as drift from "./drift-shapes.ts";
import type * as review from "./review-shapes.ts";

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
/** What words that somebody points out are read as, and what accepting that would enter. */
export type PointedDraft = z.infer<typeof review.pointedDraftShape>;
/** An entry of the register with its recorded time and text. */
export type HeldEntry = z.infer<typeof desk.heldEntryShape>;
/** One act of the log. */
export type LogLine = z.infer<typeof desk.loggedActShape>;
/** What undo and redo of whoever asks would do. */
export type Reversals = z.infer<typeof review.reversalsShape>;
/** A read under way or ended. */
export type Job = z.infer<typeof desk.jobShape>;
/** Diagnostics of a dossier text, and how many entries were taken in. */
export type Checked = z.infer<typeof desk.checkedShape>;
/** The expectations of a dossier, each with what was found. */
export type Expectations = z.infer<typeof desk.expectationsShape>;
/** A place in a report's text with the words that stand there. */
export type Wording = z.infer<typeof drift.wordingShape>;
/** Something that is not the same in two tellings, with its words. */
export type ToldMove = z.infer<typeof drift.toldMoveShape>;
/** Aligned sentences of two reports. */
export type ToldPair = z.infer<typeof drift.toldPairShape>;
/** Two reports side by side, with the words of every place. */
export type ToldComparison = z.infer<typeof drift.comparisonShape>;
/** A move between two reports with its sentences. */
export type ToldItem = z.infer<typeof drift.toldItemShape>;
/** What moved over an affair's retellings. */
export type ToldDrift = z.infer<typeof drift.driftShape>;
/** One utterance in every form that reports give it. */
export type Utterance = z.infer<typeof drift.utteranceShape>;
