import { z } from "zod";
import { CONNECTIVES } from "#model";
import type { Answer, Change, Ground, SetList, WhatIsLeft } from "#model";
import { citationShape, idShape, quantityShape, standingShape } from "./basic-shapes.ts";
import { frameShape } from "./entry-shapes.ts";

/** {@link Ground}: a statement that an answer rests on. */
export const groundShape: z.ZodType<Ground> = z.object({
  statement: idShape,
  kind: z.string(),
  words: z.string(),
  citations: z.array(citationShape),
  origins: z.array(z.string()),
});

const grounds = z.array(groundShape);
const number = z.union([z.number(), z.string()]);
const setList = {
  count: number,
  bySize: z.record(z.string(), number),
  sets: z.array(z.array(z.string())),
  cut: z.boolean(),
  complete: z.boolean(),
  upTo: z.number().nullable(),
  engine: z.enum(["diagram", "search"]),
};
/** {@link SetList}: sets by size, with an exact count or what is certain of it. */
export const setListShape: z.ZodType<SetList> = z.object(setList);
const setAnswer = z.object({ ...setList, actors: setListShape });
const bound = z.enum(["assured", "possible"]);

const veto = z.object({
  actor: idShape,
  title: z.string(),
  over: bound,
  kind: z.enum(["in fact", "in law"]),
  ways: z.array(
    z.object({
      facts: z.array(z.string()),
      through: z.enum(["condition", "threat", "vote", "pledge", "decision"]),
      grounds,
      origins: z.array(z.string()),
      restsOn: z.array(z.string()),
    }),
  ),
  grounds,
  restsOn: z.array(z.string()),
});

const deadlock = z.object({
  kind: z.enum(["waiting", "order"]),
  circle: z.array(
    z.object({
      commitment: idShape,
      title: z.string(),
      waitsFor: z.string(),
      connective: z.enum([...CONNECTIVES, "when", "needs"]),
      grounds,
    }),
  ),
  opens: z.array(
    z.object({
      relax: z.array(z.object({ commitment: idShape, condition: z.string(), how: z.enum(["waived", "promised"]) })),
      gives: standingShape,
      words: z.string(),
    }),
  ),
  words: z.string(),
});

/** {@link Answer}: what `proviso answer --json` prints. */
export const answerShape: z.ZodType<Answer> = z.object({
  frame: frameShape,
  goals: z.array(
    z.object({
      id: idShape,
      title: z.string(),
      kind: z.enum(["goal", "commitment"]),
      assured: standingShape,
      possible: standingShape,
      open: z.array(z.string()),
      vetoes: z.array(veto),
      blockingSets: setAnswer,
      sufficientSets: setAnswer,
      assuringSets: setAnswer,
      deadlocks: z.array(deadlock),
      loadBearingOrigins: z.array(z.object({ origin: z.string(), label: z.string(), changes: z.array(z.string()) })),
      grounds,
    }),
  ),
  findings: z.array(z.string()),
});

const remaining = z.object({
  id: idShape,
  title: z.string(),
  actor: z.string(),
  assured: standingShape,
  possible: standingShape,
  before: standingShape,
  quantity: quantityShape.nullable(),
});

/** {@link WhatIsLeft}: what stands if one actor refuses. */
export const whatIsLeftShape: z.ZodType<WhatIsLeft> = z.object({
  actor: idShape,
  goals: z.array(z.object({ id: idShape, assured: standingShape, possible: standingShape })),
  left: z.array(remaining),
  lost: z.array(remaining),
  amounts: z.array(z.object({ unit: z.string(), assured: quantityShape, possible: quantityShape })),
});

/** {@link Change}: what differs between two frames. */
export const changeShape: z.ZodType<Change> = z.object({
  from: frameShape,
  to: frameShape,
  answers: z.array(z.object({ goal: idShape, what: z.string(), before: z.string(), after: z.string(), because: z.array(z.string()) })),
  begun: grounds,
  ended: grounds,
});
