import { z } from "zod";
import { CONFIDENCES, YARDSTICK_NAMES } from "#model";
import type { FindOut, Likely, Persuade } from "#model";
import { groundShape } from "./answer-shapes.ts";
import { chanceShape, idShape } from "./basic-shapes.ts";
import { frameShape } from "./entry-shapes.ts";

const grounds = z.array(groundShape);
const confidence = z.enum(CONFIDENCES).nullable();
const goal = { id: idShape, title: z.string(), standing: z.enum(["yes", "together", "waiver"]) };
const bounds = z.object({ assured: chanceShape, possible: chanceShape });
const both = z.object({ assured: z.number(), possible: z.number() });
const findings = z.array(z.string());

const input = z.object({
  id: z.string(),
  title: z.string(),
  basis: z.enum(["judged", "unknown", "decided", "kept"]),
  chance: chanceShape,
  said: z.string().nullable(),
  confidence,
  matters: z.boolean(),
  grounds,
});

/** {@link Likely}: what `proviso likely --json` prints. */
export const likelyShape: z.ZodType<Likely> = z.object({
  frame: frameShape,
  goals: z.array(
    z.object({
      ...goal,
      likelihood: chanceShape,
      at: z.object({ yes: bounds, together: bounds, waiver: bounds }),
      words: z.record(z.enum(YARDSTICK_NAMES), z.string()),
      confidence,
      withoutConfidence: z.array(z.string()),
      inputs: z.array(input),
      links: z.array(z.object({ members: z.array(z.string()), degree: chanceShape, grounds })),
      sensitivities: z.array(
        z.object({ input: z.string(), importance: both.nullable(), atLow: chanceShape, atHigh: chanceShape, swing: z.number() }),
      ),
      without: z.array(z.object({ origin: z.string(), label: z.string(), likelihood: chanceShape })),
      exact: z.boolean(),
      engine: z.enum(["diagram", "sum", "search"]),
    }),
  ),
  findings,
});

/** {@link FindOut}: what `proviso find-out --json` prints. */
export const findOutShape: z.ZodType<FindOut> = z.object({
  frame: frameShape,
  goals: z.array(
    z.object({
      ...goal,
      now: both,
      questions: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          chance: z.number(),
          bits: z.object({ assured: z.number(), possible: z.number(), both: z.number() }),
          ifYes: both,
          ifNo: both,
          grounds,
        }),
      ),
      cut: z.boolean(),
      exact: z.boolean(),
    }),
  ),
  findings,
});

const persuasion = z.object({ yeses: z.array(z.string()), actors: z.array(z.string()), needs: z.array(z.string()), cost: z.number() });
const persuasions = z.object({
  cheapest: z.number(),
  sets: z.array(persuasion),
  byActors: z.array(persuasion),
  cut: z.boolean(),
  below: z.number().nullable(),
  engine: z.enum(["diagram", "search"]),
});

/** {@link Persuade}: what `proviso persuade --json` prints. */
export const persuadeShape: z.ZodType<Persuade> = z.object({
  frame: frameShape,
  unit: z.string().nullable(),
  goals: z.array(
    z.object({
      ...goal,
      possible: persuasions,
      assured: persuasions,
      costs: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          owner: idShape,
          cost: z.number(),
          given: z.boolean(),
          against: z.boolean(),
          grounds,
        }),
      ),
    }),
  ),
  findings,
});
