import { z } from "zod";
import { DROP_REASONS, STANDINGS } from "#model";
import type { Matrix, Phrase } from "#model";
import { basicFinding } from "./finding-shape.ts";
import { idShape, spanShape } from "./basic-shapes.ts";
import { entryShape } from "./entry-shapes.ts";
import { originsShape, proposalShape, reportShape } from "./evidence-shapes.ts";
import { groundShape } from "./answer-shapes.ts";
import { statementShape } from "./statement-shapes.ts";

/** An affair with the numbers that the rail shows. */
export const affairShape = z.object({
  id: idShape,
  title: z.string(),
  reports: z.int(),
  origins: z.int(),
  open: z.int(),
  statements: z.int(),
  /** The last act that `undo` would take back, and the one `redo` would bring again, in words. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});

/** A proposal with what became of it. */
export const heldProposalShape = z.object({
  proposal: proposalShape,
  state: z.enum(["open", "accepted", "rejected"]),
  /** The act that touched it last. */
  seq: z.int(),
  reason: z.string().exactOptional(),
  /** The statement made from it, or with `merged` the one that its citation was added to. */
  statement: z.string().exactOptional(),
  edited: z.boolean().exactOptional(),
  merged: z.literal(true).exactOptional(),
  /** A person put it otherwise; `proposed` is how it was before. */
  amended: z.literal(true).exactOptional(),
  proposed: proposalShape.exactOptional(),
  /** The proposal that it was split from. */
  partOf: z.string().exactOptional(),
  decidedBy: z.string().exactOptional(),
  decidedAt: z.string().exactOptional(),
});

/** A report in the list, without its text. `words` counts its words; `proposals` those still open. */
export const reportLineShape = z.object({
  id: idShape,
  path: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  note: z.boolean(),
  words: z.int(),
  proposals: z.int(),
  open: z.int(),
});

/** The list of reports with their origins. */
export const reportsShape = z.object({ reports: z.array(reportLineShape), origins: originsShape });

/** One report with its text, paragraphs (spans of the text) and proposals. */
export const openReportShape = z.object({ report: reportShape, paragraphs: z.array(spanShape), proposals: z.array(heldProposalShape) });

/** What a condition of a draft names, with what is held that it could be, the likeliest first; `linked` is what a person says it is. */
const offeredLeaf = z.object({
  ref: z.string(),
  words: z.string(),
  linked: z.object({ to: z.string(), kind: z.string() }).exactOptional(),
  offers: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["pledge", "threat", "decision", "event", "fact", "refusal"]),
      text: z.string(),
      why: z.string(),
    }),
  ),
});

/** What accepting a proposal would enter, or has entered; asked for beforehand, with the statements held that may say the same, the likeliest first,
 * and with what its conditions could name (`leaves`) and what could wait for it (`awaited`). */
export const draftShape = z.object({
  statement: statementShape,
  declarations: z.array(entryShape),
  text: z.string(),
  findings: z.array(z.string()).exactOptional(),
  like: z
    .array(
      z.object({
        statement: z.string(),
        text: z.string(),
        score: z.number().min(0).max(1),
        same: z.enum(["claim, another origin", "claim, same origin"]),
        reports: z.int().min(0),
      }),
    )
    .exactOptional(),
  leaves: z.array(offeredLeaf).exactOptional(),
  awaited: z
    .array(
      z.object({ ref: z.string(), words: z.string(), waiting: z.array(z.string()), why: z.string(), text: z.string(), met: z.boolean() }),
    )
    .exactOptional(),
});

/** What a person says a report rests on: `{own: true}`, an origin's or report's `{id}`, or a new origin's `{title}`; or `{release: true}`, as traced. */
export const correctShape = z.object({
  reports: z.array(z.string()).min(1).max(1_000),
  on: z.union([
    z.object({ own: z.literal(true) }),
    z.object({ id: z.string().min(1).max(200) }),
    z.object({ title: z.string().trim().min(1).max(200) }),
    z.object({ release: z.literal(true) }),
  ]),
  reason: z.string().max(2_000).exactOptional(),
});

/** An entry of the register with its recorded time. */
export const heldEntryShape = z.object({
  entry: entryShape,
  recorded: z.object({ from: z.string(), to: z.string().exactOptional() }),
  /** The entry as dossier text. */
  text: z.string(),
});

/** Every entry held, in order. */
export const entriesShape = z.object({ entries: z.array(heldEntryShape) });

/** The act taken back or brought again; `null` where there is none. */
export const undoneShape = z.object({ done: z.string().nullable() });

/** One act of the log. */
export const loggedActShape = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  act: z.string(),
  undone: z.boolean(),
  /** The proposals that it touched. */
  proposals: z.array(z.string()),
});

/** The newest acts first. */
export const logShape = z.object({ acts: z.array(loggedActShape) });

/** Whether a language model is asked: where nothing is said, one is if one is configured. */
const asksModel = { model: z.boolean().exactOptional() };

/** Text pasted or an address to read. Exactly one of them. */
export const readShape = z.union([
  z.object({ name: z.string().max(200), text: z.string().max(5_000_000), ...asksModel }),
  z.object({ address: z.url().max(2_000), ...asksModel }),
]);

/** How the asking of a language model stands, in passages; `dropped` counts what it proposed and the words did not bear out, by reason. */
const modelTallyShape = z.object({
  reader: z.string(),
  asked: z.int(),
  failed: z.int(),
  unasked: z.int(),
  requests: z.int(),
  proposed: z.int(),
  agreed: z.int(),
  conflicts: z.int(),
  dropped: z.partialRecord(z.enum(DROP_REASONS), z.int()),
  stopped: z.string().nullable(),
});

/** A read under way or ended. Its report lines stand in the order they were read. */
export const jobShape = z.object({
  id: idShape,
  state: z.enum(["running", "done", "cancelled", "failed"]),
  done: z.int(),
  total: z.int(),
  current: z.string().nullable(),
  read: z.array(z.string()),
  held: z.array(z.string()),
  failed: z.array(z.object({ path: z.string(), reason: z.string() })),
  findings: z.array(z.object({ path: z.string(), finding: z.string() })),
  model: modelTallyShape.nullable(),
});

/** Diagnostics of a dossier text, and how many entries were taken in. */
export const checkedShape = z.object({ diagnostics: z.array(basicFinding), entered: z.int() });

/** A dossier as text. */
export const dossierShape = z.object({ text: z.string().max(20_000_000) });

/** One sentence or clause of an answer said in prose, linked to its grounds. `goal` names the answer it comes from. */
export const phraseShape: z.ZodType<Phrase> = z.object({
  text: z.string(),
  goal: z.string().nullable(),
  grounds: z.array(groundShape),
  origins: z.array(z.string()),
});

/** The answer as a paragraph. */
export const saidShape = z.object({ phrases: z.array(phraseShape) });

/** The matrix of pledges and conditions. */
export const matrixShape: z.ZodType<Matrix> = z.object({
  summary: z.string(),
  columns: z.array(z.object({ ref: z.string(), title: z.string(), reach: z.enum(["veto", "part", "some"]) })),
  rows: z.array(
    z.object({
      id: z.string(),
      actor: z.string(),
      deed: z.string(),
      body: z.string().nullable(),
      amount: z
        .object({ low: z.number().nullable(), best: z.number().nullable(), high: z.number().nullable(), unit: z.string() })
        .nullable(),
      stage: z.string(),
      partial: z.array(z.string()),
      cells: z.array(z.object({ ref: z.string(), mark: z.enum(["only if", "if", "unless"]), first: z.boolean(), negated: z.boolean() })),
      assured: z.enum(STANDINGS),
      possible: z.enum(STANDINGS),
      grades: z.array(z.string()),
      origins: z.array(z.string()),
      grounds: z.array(groundShape),
    }),
  ),
});

/** The expectations of a dossier, each with what was found. */
export const expectationsShape = z.object({
  expectations: z.array(
    z.object({ id: z.string(), text: z.string(), holds: z.boolean(), found: z.string(), grounds: z.array(groundShape) }),
  ),
});
