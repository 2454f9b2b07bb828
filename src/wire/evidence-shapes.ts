import { z } from "zod";
import type { Origins, Proposal, Report } from "#model";
import { ACTS, CONFLICTS, ORIGIN_KINDS, RELATIONS, RETOLD } from "#model";
import { idShape, quantityShape, selectorShape, sourceShape } from "./basic-shapes.ts";

const place = { outlet: z.string().nullable(), published: z.string().nullable() };
const chain = { relation: z.string(), via: z.array(z.string()), reasons: z.array(z.string()) };

const reportOriginShape = z.object({
  ...place,
  ...chain,
  id: idShape,
  path: z.string(),
  language: z.string().nullable(),
  origin: idShape.nullable(),
  parts: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), origin: idShape, reason: z.string() })),
  byHand: z.literal(true).exactOptional(),
});

const originShape = z.object({
  ...place,
  id: idShape,
  kind: z.enum(ORIGIN_KINDS),
  label: z.string(),
  reports: z.array(idShape),
});

const retellingShape = z.object({ ...chain, report: idShape, of: z.string(), to: z.enum(RETOLD), confidence: z.number().min(0).max(1) });

const circleShape = z.object({
  steps: z.array(z.object({ report: idShape, outlet: z.string(), credits: z.string() })),
  reason: z.string(),
});

/** {@link Origins}: what `proviso origins --json` prints. */
export const originsShape: z.ZodType<Origins> = z.object({
  reports: z.array(reportOriginShape),
  origins: z.array(originShape),
  retellings: z.array(retellingShape),
  circles: z.array(circleShape),
});

const span = { exact: z.string(), start: z.int().min(0), end: z.int().min(0) };

/** What a proposal says, but for its whole place: each part with its words. */
export const proposedFields = {
  act: z.enum(ACTS),
  actor: z.object({ ...span, ids: z.array(z.string()) }),
  addressee: z.object({ ...span, ids: z.array(z.string()) }).nullable(),
  object: z.object({ ...span, quantity: quantityShape.nullable() }).nullable(),
  conditions: z.array(
    z.object({
      ...span,
      connective: z.string(),
      relation: z.enum(RELATIONS),
      holders: z.array(z.string()),
      topic: z.string().nullable(),
      absent: z.boolean(),
    }),
  ),
  attribution: z.array(sourceShape),
  hedge: z.string().nullable(),
  links: z.array(z.object({ words: z.string(), to: z.string() })).exactOptional(),
  meets: z.array(z.string()).exactOptional(),
};

/** {@link Proposal}: one item of `proviso proposals --json`. */
export const proposalShape: z.ZodType<Proposal> = z.object({
  ...proposedFields,
  id: idShape,
  report: idShape,
  path: z.string(),
  span: selectorShape,
  confidence: z.number().min(0).max(1),
  reader: z.string(),
  pattern: z.string().exactOptional(),
  agreed: z.array(z.string()).exactOptional(),
  conflicts: z.array(z.object({ proposal: idShape, over: z.enum(CONFLICTS) })).exactOptional(),
});

/** {@link Report} with its whole text. */
export const reportShape: z.ZodType<Report> = z.object({
  id: idShape,
  path: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  complete: z.boolean().nullable(),
  note: z.boolean(),
  bylines: z.array(z.string()),
  retells: z.string().nullable(),
  replaces: z.string().nullable().default(null),
  mediaType: z.string(),
  sha256: z.string(),
  text: z.string(),
});

const saidSpan = z.object(span).nullable();

/** The versions of a report, oldest first; what `proviso versions --json` prints. */
export const versionsShape = z.object({
  versions: z.array(
    z.object({
      report: idShape,
      path: z.string(),
      published: z.string().nullable(),
      replaces: idShape.nullable(),
      changes: z.array(z.object({ kind: z.enum(["added", "removed", "changed"]), before: saidSpan, after: saidSpan })),
    }),
  ),
});

/** Where words of a report stand in the document as received; what `proviso received --json` prints. */
export const receivedShape = z.discriminatedUnion("by", [
  z.object({ by: z.literal("source"), place: z.object({ start: z.int().min(0), end: z.int().min(0) }), exact: z.string() }),
  z.object({ by: z.literal("pages"), first: z.int().min(1), last: z.int().min(1) }),
  z.object({ by: z.literal("none"), why: z.string() }),
]);
