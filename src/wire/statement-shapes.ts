import { z } from "zod";
import { CONFIDENCES, YARDSTICK_NAMES } from "#model";
import type { Deed, Statement } from "#model";
import {
  actorShape,
  askedStageShape,
  chanceShape,
  citationShape,
  countShape,
  idShape,
  placeShape,
  provisoShape,
  quantityShape,
  stageShape,
} from "./basic-shapes.ts";

const said = {
  id: idShape,
  says: z.array(citationShape),
  since: z.string().exactOptional(),
  until: z.string().exactOptional(),
  recorded: z.object({ from: z.string(), to: z.string().exactOptional() }).exactOptional(),
  hedge: z.string().exactOptional(),
  place: placeShape.exactOptional(),
  remarks: z.array(z.string()).exactOptional(),
};

const deed: z.ZodType<Deed> = z.object({
  verb: z.string().min(1),
  quantity: quantityShape.exactOptional(),
  object: z.string(),
  to: idShape.exactOptional(),
});

const judged = { ...said, judge: z.string().exactOptional() };
const force = z.enum(["will", "may"]);
const conditions = z.array(provisoShape);

/** {@link Statement}: every kind of statement, told apart by `kind`. */
export const statementShape: z.ZodType<Statement> = z.discriminatedUnion("kind", [
  z.object({ ...said, kind: z.literal("pledge"), actor: actorShape, force, deed, conditions, stage: stageShape }),
  z.object({ ...said, kind: z.literal("movement"), pledge: idShape, stage: stageShape }),
  z.object({ ...said, kind: z.literal("refusal"), actor: actorShape, deed, of: idShape.exactOptional() }),
  z.object({ ...said, kind: z.literal("threat"), actor: actorShape, force, deed, conditions }),
  z.object({
    ...said,
    kind: z.literal("demand"),
    actor: actorShape,
    from: idShape.exactOptional(),
    wants: idShape.exactOptional(),
    words: z.string(),
  }),
  z.object({ ...said, kind: z.literal("accusation"), actor: actorShape, against: z.array(idShape), words: z.string() }),
  z.object({ ...said, kind: z.literal("no-commitment"), actor: actorShape, on: idShape.exactOptional(), words: z.string() }),
  z.object({
    ...said,
    kind: z.literal("taken"),
    actor: actorShape,
    decision: idShape,
    value: z.union([z.boolean(), z.literal("abstains")]),
  }),
  z.object({
    ...said,
    kind: z.literal("condition"),
    on: z.union([
      z.object({ ref: idShape, stage: askedStageShape.exactOptional() }),
      z.object({ group: idShape, count: countShape, to: idShape.exactOptional() }),
    ]),
    conditions,
  }),
  z.object({ ...said, kind: z.literal("clause"), instrument: idShape, draft: z.string().exactOptional(), title: z.string() }),
  z.object({ ...said, kind: z.literal("position"), actor: actorShape, stance: z.enum(["accepts", "rejects", "seeks"]), clause: idShape }),
  z.object({
    ...judged,
    kind: z.literal("likelihood"),
    of: z.string(),
    is: z.union([chanceShape, z.object({ words: z.string(), yardstick: z.enum(YARDSTICK_NAMES).exactOptional() })]),
    confidence: z.enum(CONFIDENCES).exactOptional(),
  }),
  z.object({ ...judged, kind: z.literal("linked"), members: z.array(z.string()), degree: chanceShape }),
  z.object({ ...judged, kind: z.literal("cost"), of: z.string(), amount: z.number(), unit: z.string().exactOptional() }),
]);
