import { z } from "zod";
import { CONNECTIVES, SOURCE_KINDS, STAGES, STANDINGS } from "#model";
import type {
  Actor,
  Chance,
  Citation,
  Condition,
  Count,
  Grade,
  Place,
  Proviso,
  Quantity,
  Selector,
  Source,
  Span,
  Stage,
  Standing,
} from "#model";

/** An optional field that may be missing but never `undefined`. */
const maybe = <T extends z.ZodType>(schema: T) => schema.exactOptional();

/** An identifier of an entry, report, proposal or affair. */
export const idShape = z.string().min(1).max(200);

/** {@link Span} */
export const spanShape: z.ZodType<Span> = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** {@link Selector} */
export const selectorShape: z.ZodType<Selector> = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/** {@link Grade} */
export const gradeShape: z.ZodType<Grade> = z.object({
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]),
  credibility: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
});

/** {@link Stage} */
export const stageShape: z.ZodType<Stage> = z.enum([...STAGES, "withdrawn"]);

/** {@link Standing} */
export const standingShape: z.ZodType<Standing> = z.enum(STANDINGS);

/** {@link Quantity} */
export const quantityShape: z.ZodType<Quantity> = z.object({
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
});

/** {@link Chance} */
export const chanceShape: z.ZodType<Chance> = z.object({ low: z.number(), high: z.number() });

/** {@link Source}: one link of an attribution found in a text. */
export const sourceShape: z.ZodType<Source> = z.object({
  exact: z.string(),
  kind: z.enum(SOURCE_KINDS),
  start: z.int().min(0),
  end: z.int().min(0),
  details: maybe(
    z.object({
      count: maybe(z.number()),
      rank: maybe(z.string()),
      side: maybe(z.string()),
      sector: maybe(z.string()),
      basis: maybe(z.string()),
      condition: maybe(z.string()),
    }),
  ),
  antecedent: maybe(z.object({ start: z.int().min(0), end: z.int().min(0), exact: z.string() })),
});

/** {@link Citation} */
export const citationShape: z.ZodType<Citation> = z.object({
  report: idShape,
  paragraph: maybe(z.int().min(1)),
  chain: z.array(z.object({ name: z.string(), kind: z.enum(SOURCE_KINDS) })),
  origin: maybe(idShape),
  grade: maybe(gradeShape),
  selector: maybe(selectorShape),
  sha256: maybe(z.string()),
});

/** {@link Place} */
export const placeShape: z.ZodType<Place> = z.object({
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  length: z.int().min(0),
});

/** {@link Count} */
export const countShape: z.ZodType<Count> = z.union([
  z.object({ kind: z.enum(["all", "some", "most"]) }),
  z.object({ kind: z.enum(["at least", "exactly", "nearly"]), number: z.int().min(1) }),
]);

/** {@link Actor} */
export const actorShape: z.ZodType<Actor> = z.union([z.object({ member: idShape }), z.object({ group: idShape, count: countShape })]);

const askedStage = z.enum([...STAGES, "promised"]);

/** {@link Condition}, a tree. */
export const conditionShape: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.object({ op: z.literal("holds"), ref: idShape, stage: maybe(askedStage) }),
    z.object({ op: z.literal("amount"), unit: z.string(), least: z.number(), body: maybe(idShape) }),
    z.object({ op: z.enum(["all", "any"]), of: z.array(conditionShape) }),
    z.object({ op: z.literal("atLeast"), count: z.int().min(0), of: z.array(conditionShape) }),
    z.object({ op: z.literal("not"), of: conditionShape }),
  ]),
);

/** {@link Proviso} */
export const provisoShape: z.ZodType<Proviso> = z.object({ connective: z.enum(CONNECTIVES), condition: conditionShape });

/** A stage as a condition may ask for it. */
export const askedStageShape = askedStage;
