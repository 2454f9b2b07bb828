import { z } from "zod";
import type { DriftScale, MoveDirection, QuotationManner, SentenceForm } from "#model";
import { DRIFT_SCALES } from "#model";
import { idShape } from "./basic-shapes.ts";

const share = z.number().min(0).max(1);

/** A place in a report's text with the words that stand there. */
export const wordingShape = z.object({ start: z.int().min(0), end: z.int().min(0), exact: z.string() });

const directions = ["harder", "softer", "lost", "gained", "wider", "narrower", "changed"] as const satisfies readonly MoveDirection[];
const forms = ["same", "near-verbatim", "paraphrase", "translated"] as const satisfies readonly SentenceForm[];
const manners = ["first", "exact", "edited", "translated", "split", "indirect", "conflict"] as const satisfies readonly QuotationManner[];
const scales: readonly [DriftScale, ...DriftScale[]] = DRIFT_SCALES;

/** Something that is not the same in two tellings; `words` names scale and direction as a person reads them. */
export const toldMoveShape = z.object({
  scale: z.enum(scales),
  direction: z.enum(directions),
  words: z.string(),
  earlier: wordingShape.nullable(),
  later: wordingShape.nullable(),
  grounds: z.string(),
});

/** Aligned sentences of two reports. */
export const toldPairShape = z.object({
  earlier: z.array(wordingShape),
  later: z.array(wordingShape),
  form: z.enum(forms),
  likeness: share,
  moves: z.array(toldMoveShape),
});

const grade = z.enum(["wholly", "partly", "not"]);

/** Two reports side by side; `omitted` and `added` are `null` where a text that is cut short makes them unknown. */
export const comparisonShape = z.object({
  earlier: idShape,
  later: idShape,
  pairs: z.array(toldPairShape),
  omitted: z.array(wordingShape).nullable(),
  added: z.array(wordingShape).nullable(),
  kept: share,
  derivation: z.object({ grade, share, course: share }),
  naming: z.array(toldMoveShape),
});

/** A move between two reports, with the sentences it lies in where they are aligned. */
export const toldItemShape = z.object({
  earlier: idShape,
  later: idShape,
  move: toldMoveShape,
  sentences: z.object({ earlier: z.array(wordingShape), later: z.array(wordingShape) }).nullable(),
});

/** What moved over an affair's retellings, the gravest first, and every pair of reports that was compared. */
export const driftShape = z.object({
  items: z.array(toldItemShape),
  compared: z.array(
    z.object({
      earlier: idShape,
      later: idShape,
      kept: share,
      grade,
      share,
      pairs: z.int(),
      omitted: z.int().nullable(),
      added: z.int().nullable(),
      moves: z.int(),
    }),
  ),
  found: z.int(),
  limit: z.int(),
  pairsLeftOut: z.int(),
});

/** One utterance in every form that reports give it. */
export const utteranceShape = z.object({
  speaker: z.string().nullable(),
  forms: z.array(
    z.object({
      report: idShape,
      how: z.enum(manners),
      words: z.string(),
      grounds: z.string(),
      span: wordingShape,
      /** What moved from the first form to this one. */
      moves: z.array(toldMoveShape),
    }),
  ),
});

/** Every utterance of an affair, those in most forms first. */
export const utterancesShape = z.object({ utterances: z.array(utteranceShape) });
