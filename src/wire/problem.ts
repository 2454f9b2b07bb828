import { z } from "zod";

/** What the server says when it cannot do what was asked: a finding and a way on. Source: RFC 9457, problem details. */
export const problemShape = z.object({
  /** Stable, kebab-case: `unknown-affair`, `invalid-request`, `already-decided` … */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** What to do instead. */
  way: z.string(),
  /** What it is about, where that is known: the `field` of the request; or the `id`, `by` whom, `at` what time, in what `state`, its `reason` and `statement`. */
  about: z.record(z.string(), z.string()).exactOptional(),
});

/** {@link problemShape} as a type. */
export type Problem = z.infer<typeof problemShape>;
