import { readFrame, writeFrame } from "#wire";
import type { Frame } from "#model";
import { navigate } from "./navigate.ts";

/** The names of the query parameters that make up a frame. */
const FRAME_NAMES = ["given", "refusing", "without", "asOf", "knownOn", "stage", "grade"] as const;

/** A frame with the parts of `change` put in; a part that is `undefined` is taken out. */
export function changeFrame(frame: Frame, change: { readonly [K in keyof Frame]: Frame[K] | undefined }): Frame {
  const parts = Object.entries({ ...frame, ...change }).filter(([, value]) => !isNothing(value));
  return Object.fromEntries(parts) as Frame;
}

/** An empty list or record says nothing, so it does not stand in an address. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The query with another frame in it, every other parameter kept. */
export function queryWith(query: URLSearchParams, frame: Frame): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of FRAME_NAMES) next.delete(name);
  for (const [name, value] of writeFrame(frame)) next.append(name, value);
  return next;
}

/** The frame alone out of a query, to be carried from one screen to another. */
export function frameOnly(query: URLSearchParams): URLSearchParams {
  return writeFrame(readFrame(query).frame);
}

/** Puts another frame into the browser's address. */
export function setFrame(frame: Frame): void {
  const query = queryWith(new URLSearchParams(location.search), frame);
  navigate(query.size ? `${location.pathname}?${query}` : location.pathname, { replace: true });
}

/** Fixes one decision or event to yes or no, or opens it again. */
export function changeGiven(frame: Frame, id: string, value: boolean | null): Frame {
  const given = Object.fromEntries(Object.entries(frame.given ?? {}).filter(([name]) => name !== id));
  return changeFrame(frame, { given: value === null ? given : { ...given, [id]: value } });
}

/** Adds an id to one of the frame's lists, or takes it out where it is in it. */
export function toggleIn(frame: Frame, list: "refusing" | "without", id: string): Frame {
  const held = frame[list] ?? [];
  return changeFrame(frame, { [list]: held.includes(id) ? held.filter((one) => one !== id) : [...held, id] });
}
