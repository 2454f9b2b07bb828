import { Refusal } from "#desk";
import { readFrame } from "#wire";
import type { Frame } from "#model";
import type { Request } from "./endpoint.ts";

/** The frame in a request's query. Refuses what cannot be read, and says what would be. */
export function frameOf({ query }: Request): Frame {
  const { frame, findings } = readFrame(query);
  if (findings.length > 0) throw new Refusal("invalid-request", `${findings.join("; ")}.`, "Leave it out, or correct it.");
  return frame;
}

/** One query parameter that must be there. */
export function needed({ query }: Request, name: string, example: string): string {
  const value = query.get(name);
  if (value) return value;
  throw new Refusal("invalid-request", `The query names no ${name}.`, `Add it, as in ?${name}=${example}.`);
}
