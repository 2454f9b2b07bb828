import { z } from "zod";
import { problemShape } from "#wire";
import { reviewerHeader } from "../keep/reviewer.ts";
import { ProblemError, silence, unreadable } from "./problem-error.ts";

/** An act without an answer after this long counts as one that was not heard. */
const PATIENCE_MS = 20_000;

/** What goes with a question: nothing (GET), JSON (POST, PUT), files (POST), or a deletion. `patient` false gives an act up that gets no answer in time. */
export interface Asking {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly json?: unknown;
  readonly files?: FormData;
  readonly signal?: AbortSignal;
  readonly patient?: boolean;
}

/**
 * Asks the server and hands back its answer in the agreed shape. Every answer is checked at this border, so that the screens never meet
 * anything else. Throws a {@link ProblemError} where the server refuses, is silent or answers in another shape.
 */
export async function ask<T>(shape: z.ZodType<T>, path: string, asking: Asking = {}): Promise<T> {
  const response = await send(path, asking);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusal(path, response, body);
  const read = shape.safeParse(body);
  if (!read.success) throw new ProblemError(unreadable(path, z.prettifyError(read.error).slice(0, 400)));
  return read.data;
}

async function send(path: string, { method = "GET", json, files, signal: given, patient = true }: Asking): Promise<Response> {
  const body = files ?? (json === undefined ? undefined : JSON.stringify(json));
  const signal = given ?? (patient ? undefined : AbortSignal.timeout(PATIENCE_MS));
  const headers: Record<string, string> = { accept: "application/json", ...reviewerHeader() };
  if (json !== undefined) headers["content-type"] = "application/json";
  try {
    return await fetch(path, { method, headers, ...(body === undefined ? {} : { body }), ...(signal ? { signal } : {}) });
  } catch (error) {
    if (given?.aborted) throw error;
    throw new ProblemError(silence());
  }
}

/** An answer that is no success and no problem either comes from something else than our server. */
function refusal(path: string, response: Response, body: unknown): ProblemError {
  const said = problemShape.safeParse(body);
  if (said.success) return new ProblemError(said.data);
  return new ProblemError({ ...unreadable(path, `status ${response.status} without a problem`), status: response.status });
}
