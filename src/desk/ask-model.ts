import { setTimeout as pause } from "node:timers/promises";
import type { ModelEndpoint } from "./model-endpoint.ts";
import type { ModelRun } from "./model-run.ts";

/**
 * What came of asking: the answer's body as received and the model's text in it, or why there is none. `isFinal` says that the reason holds for every
 * further request (a key that is not taken, a model nobody knows).
 */
export interface ModelAnswer {
  readonly body: string | null;
  readonly text: string | null;
  readonly failure: string | null;
  readonly isFinal: boolean;
}

/** The largest answer that is read, in bytes. */
const MOST_BYTES = 1024 * 1024;
/** How often one passage is asked about at most. */
const ATTEMPTS = 4;
/** The longest pause before a request is repeated, whatever the server asks for. */
const LONGEST_PAUSE = 60_000;
/** What a server answers when the same request may do later. 529: overloaded, with Anthropic. */
const LATER = new Set([408, 425, 429, 500, 502, 503, 504, 529]);

/** One request's outcome: an answer, or that it should be made again after so many milliseconds (`null`: the usual pause). */
type Outcome = ModelAnswer | { readonly again: string; readonly after: number | null };

/**
 * Puts one message to the model. What is busy or breaks off is asked again after growing pauses; redirects are not followed, so that the key goes
 * nowhere else. `null` where the budget is spent. Throws only where `signal` ends it.
 */
export async function askModel(run: ModelRun, message: string, signal?: AbortSignal): Promise<ModelAnswer | null> {
  let last = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (!run.spend()) return attempt === 0 ? null : failed(last);
    const outcome = await request(run, message, signal);
    if (!("again" in outcome)) return outcome;
    last = outcome.again;
    const usual = run.endpoint.limits.pauseMilliseconds * 2 ** attempt;
    if (attempt < ATTEMPTS - 1) await pause(Math.min(outcome.after ?? usual, LONGEST_PAUSE), undefined, signal ? { signal } : {});
  }
  return failed(last);
}

function failed(failure: string, isFinal = false, body: string | null = null): ModelAnswer {
  return { body, text: null, failure, isFinal };
}

async function request(run: ModelRun, message: string, signal: AbortSignal | undefined): Promise<Outcome> {
  const { endpoint } = run;
  const limit = AbortSignal.timeout(endpoint.limits.seconds * 1000);
  const both = signal ? AbortSignal.any([signal, limit]) : limit;
  const { plain } = run;
  try {
    const body = JSON.stringify(endpoint.protocol.body({ model: endpoint.model, message, plain }));
    const response = await fetch(endpoint.address, { method: "POST", headers: endpoint.headers(), body, redirect: "manual", signal: both });
    const read = await readLimited(response);
    if (read === null) return failed(`its answer is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
    const outcome = response.status === 200 ? answered(endpoint, read) : refused(endpoint, response, read);
    if (plain || !isAgainstSchema(response.status, read)) return outcome;
    run.plain = true;
    return { again: "it takes no schema", after: 0 };
  } catch (error) {
    signal?.throwIfAborted();
    if (limit.aborted) return failed(`no whole answer within ${endpoint.limits.seconds} seconds`);
    return { again: `it cannot be reached (${codeOf(error)})`, after: null };
  }
}

/** The body as text; `null` where it is too large. */
async function readLimited(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function answered(endpoint: ModelEndpoint, body: string): ModelAnswer {
  const kept = endpoint.withoutKey(body);
  const read = endpoint.protocol.textOf(parsed(body));
  return "text" in read ? { body: kept, text: read.text, failure: null, isFinal: false } : failed(read.failure, false, kept);
}

/** What a status other than 200 means. What the server says of a key is never repeated: it may hold part of it. */
function refused(endpoint: ModelEndpoint, { status, headers }: Response, body: string): Outcome {
  if (LATER.has(status)) return { again: `it answered ${status}`, after: pauseAsked(headers.get("retry-after")) };
  if (status === 401 || status === 403) return failed(`it does not take the key (${status})`, true);
  if (status >= 300 && status < 400) return failed(`it sends elsewhere (${status}), which is not followed`, true);
  const told = endpoint
    .withoutKey(messageIn(parsed(body)))
    .replace(/\s+/g, " ")
    .slice(0, 200);
  return failed(`it answered ${status}${told === "" ? "" : `: ${told}`}`, status === 404);
}

/** Older servers and models refuse the whole request where they cannot hold the model to a schema. */
function isAgainstSchema(status: number, body: string): boolean {
  return (status === 400 || status === 422) && /response_format|output_config|json_schema|schema|structured/i.test(body);
}

/** Milliseconds until a server wants to be asked again; `null` where it does not say. Source: RFC 9110, Retry-After. */
function pauseAsked(header: string | null): number | null {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : null;
}

function messageIn(answer: unknown): string {
  const error = typeof answer === "object" && answer !== null && "error" in answer ? answer.error : null;
  if (typeof error === "string") return error;
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string" ? error.message : "";
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** The system's code of a failed connection; never a message, which may repeat an address. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
  return typeof code === "string" ? code : "the connection broke off";
}
