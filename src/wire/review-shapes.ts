import { z } from "zod";
import { ACTS, RELATIONS, SOURCE_KINDS } from "#model";
import { idShape } from "./basic-shapes.ts";
import { draftShape, heldProposalShape } from "./desk-shapes.ts";
import { entryShape } from "./entry-shapes.ts";
import { basicFinding } from "./finding-shape.ts";
import { proposedFields } from "./evidence-shapes.ts";
import { statementShape } from "./statement-shapes.ts";

const place = { start: z.int().min(0), end: z.int().min(0) };
const seq = z.int().min(0);
const ids = z.array(idShape).max(100);
const someId = z.string().min(1).max(400);

const nameShape = z.object({ ...place, ids: ids.exactOptional() });

const conditionAt = z.object({
  ...place,
  relation: z.enum(RELATIONS),
  connective: z.string().max(80).exactOptional(),
  holders: ids.exactOptional(),
});

const span = z.object(place);
const details = {
  actor: nameShape.exactOptional(),
  addressee: nameShape.nullable().exactOptional(),
  object: span.nullable().exactOptional(),
  conditions: z.array(conditionAt).max(50).exactOptional(),
  attribution: z
    .array(z.object({ ...place, kind: z.enum(SOURCE_KINDS).exactOptional() }))
    .max(20)
    .exactOptional(),
  hedge: z.string().max(80).nullable().exactOptional(),
  links: z
    .array(z.object({ words: z.string().max(400), to: someId }))
    .max(50)
    .exactOptional(),
  meets: z.array(someId).max(50).exactOptional(),
};

/** A statement that the reader missed, as places in its report's text. What is left out, its act too, is read from the words. */
export const proposeShape = z.object({ report: idShape, act: z.enum(ACTS).exactOptional(), span, ...details });

const fields = { act: z.enum(ACTS).exactOptional(), span: span.exactOptional(), ...details };

/** A proposal put otherwise. What is left out stays as it is. `seq` is the act that touched it last, as the editor knows it. */
export const amendShape = z.object({ ...fields, seq });

/** What somebody points out and has not kept: of a proposal, or of a statement that the reader missed. */
export const pointedShape = z.union([z.object({ proposal: someId, ...fields }), proposeShape]);

const cut = z.object({ ...place, exact: z.string() });

/** What pointed words are read as, `act` null where nobody and no word tells it, and what accepting that would enter, with what is wrong with it. */
export const pointedDraftShape = z.object({
  fields: z.object({ ...proposedFields, act: z.enum(ACTS).nullable(), span: cut }),
  draft: draftShape.nullable(),
  findings: z.array(basicFinding),
});

/** How a proposal is split: at a place in its report's text, or into parts. */
export const splitShape = z.union([
  z.object({ at: z.int().min(0), seq: seq.exactOptional() }),
  z.object({ parts: z.array(z.object(fields)).min(2).max(20), seq: seq.exactOptional() }),
]);

/** The parts of a proposal that was split. */
export const partsShape = z.object({ proposals: z.array(heldProposalShape) });

const footing = { seq: seq.exactOptional(), over: z.literal(true).exactOptional() };

/**
 * The body of an acceptance: nothing (as proposed), the statement as edited, as dossier text, or `into` a statement held. `grade` is that of its citation;
 * `over` takes an earlier decision back in the same act.
 */
export const acceptShape = z.object({
  text: z.string().max(20_000).exactOptional(),
  grade: z
    .string()
    .regex(/^[A-F][1-6]$/)
    .exactOptional(),
  into: someId.exactOptional(),
  ...footing,
});

/** The body of a rejection. */
export const rejectShape = z.object({ reason: z.string().max(2_000).exactOptional(), ...footing });

const several = z.array(someId).min(1).max(5_000);

/** What the log names several decisions by, where all share it: the rule that found them, the origin of their reports, the report. */
const sharing = { by: z.enum(["pattern", "origin", "report"]).exactOptional() };

/** Several decisions at once. */
export const decideShape = z.union([
  z.object({ accept: several, ...sharing }),
  z.object({ reject: several, reason: z.string().max(2_000).exactOptional(), ...sharing }),
]);

/** The proposals of which it is asked what accepting them together would enter. */
export const previewAskShape = z.object({ proposals: several });

/**
 * What accepting several proposals would enter: of `count` the first in reading order, with the names they need. `leftOpen` are all that would be left, since
 * their words leave something open (`findings`).
 */
export const previewShape = z.object({
  shown: z.array(
    z.object({ proposal: z.string(), report: z.string(), statement: statementShape, findings: z.array(z.string()).exactOptional() }),
  ),
  count: z.int(),
  leftOpen: z.array(z.string()),
  declarations: z.array(entryShape),
});

/** What was decided, and what was left with the reason. */
export const decidedShape = z.object({ decided: z.array(z.string()), left: z.array(z.object({ proposal: z.string(), why: z.string() })) });

const goldFieldsShape = z.object({ ...proposedFields, span: z.object({ ...place, exact: z.string() }) });

/** What became of one proposal: as it stands, as the reader had put it, who decided, when and why. */
export const goldShape = z.object({
  proposal: z.string(),
  report: z.string(),
  path: z.string(),
  /** Of the report's text, in which places count. */
  sha256: z.string(),
  reader: z.string(),
  pattern: z.string().exactOptional(),
  state: heldProposalShape.shape.state,
  by: z.string().exactOptional(),
  at: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  final: goldFieldsShape,
  /** `null` where a person put it forward. */
  proposed: goldFieldsShape.nullable(),
  changed: z.array(z.string()),
  statement: z.object({ id: z.string(), text: z.string().nullable(), edited: z.boolean(), merged: z.boolean() }).exactOptional(),
  partOf: z.string().exactOptional(),
});

const share = z.number().min(0).max(1);

/**
 * How each rule of the reader has held: decisions on what it found (`edited` ones were accepted after an edit), the share accepted as it stood, and the 95 %
 * interval of that share.
 */
export const precisionShape = z.object({
  patterns: z.array(
    z.object({ pattern: z.string(), accepted: z.int(), edited: z.int(), rejected: z.int(), share, low: share, high: share }),
  ),
});

const ownStep = z.object({
  act: z.string(),
  proposals: z.array(z.string()),
  inTheWay: z.object({ by: z.string(), at: z.string(), act: z.string() }).exactOptional(),
});

/** Which act of one's own could be taken back, and which done again; `inTheWay` is whose act keeps it from that. */
export const reversalsShape = z.object({ undo: ownStep.nullable(), redo: ownStep.nullable() });
