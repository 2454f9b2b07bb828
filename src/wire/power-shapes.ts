import { z } from "zod";
import type { Power, PowerAnswer } from "#model";
import { setListShape } from "./answer-shapes.ts";
import { idShape } from "./basic-shapes.ts";
import { frameShape } from "./entry-shapes.ts";

const count = z.union([z.number(), z.string()]);

/** {@link Power}: what `proviso power --json` prints. */
export const powerShape: z.ZodType<Power> = z.object({
  body: idShape,
  title: z.string(),
  frame: frameShape,
  over: z.enum(["votes", "actors"]),
  combinations: count,
  winning: count,
  voters: z.array(
    z.object({
      voter: idShape,
      title: z.string(),
      critical: count,
      banzhaf: z.number(),
      banzhafNormalised: z.number().nullable(),
      shapleyShubik: z.number(),
      exact: z.object({ banzhaf: z.string(), banzhafNormalised: z.string().nullable(), shapleyShubik: z.string() }),
    }),
  ),
  blockingSets: setListShape,
  findings: z.array(z.string()),
});

const refused = z.object({
  code: z.enum(["unknown-body", "not-a-body", "no-voters", "faulty-rule", "not-monotone", "paradox", "too-large"]),
  message: z.string(),
  way: z.string(),
});

/** {@link PowerAnswer}: the weights, or as data why there are none. */
export const powerAnswerShape: z.ZodType<PowerAnswer> = z.union([z.object({ power: powerShape }), z.object({ refused })]);
