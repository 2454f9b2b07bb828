import { z } from "zod";
import type { Diagnostic } from "#model";
import { placeShape } from "./basic-shapes.ts";

/** {@link Diagnostic}: a message about a text, with its place and a way on. */
export const basicFinding: z.ZodType<Diagnostic> = z.object({
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  message: z.string(),
  place: placeShape,
  accepted: z.array(z.string()).exactOptional(),
  related: z.array(z.object({ message: z.string(), place: placeShape })).exactOptional(),
  fix: z.object({ title: z.string(), edits: z.array(z.object({ place: placeShape, text: z.string() })) }).exactOptional(),
});
