import { receivedPlaces } from "#evidence";
import type { Span } from "#model";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import { Refusal } from "./refusal.ts";

/**
 * Where cited words stand in what was received: a span of its text with the characters there, pages, or nowhere with the reason. Spans of a received
 * text count UTF-16 units from its beginning, front matter and markup included.
 */
export type ReceivedPlace =
  | { readonly by: "source"; readonly place: Span; readonly exact: string }
  | { readonly by: "pages"; readonly first: number; readonly last: number }
  | { readonly by: "none"; readonly why: string };

/** What is asked: the place of a span of a report's text. */
export interface ReceivedOrder {
  readonly affair: string;
  readonly report: string;
  readonly span: Span;
}

/** Tells where the words of a citation stand in the document as received. The document is read again for it. */
export async function tellReceived(desk: Desk, { affair, report: id, span }: ReceivedOrder): Promise<ReceivedPlace> {
  await findAffair(desk, affair);
  const report = await desk.register.report(affair, id);
  const received = await desk.register.received(affair, id);
  if (report === null || received === null)
    throw new Refusal("unknown-report", `There is no report “${id}” here.`, "List them with `proviso origins`.");
  const places = await receivedPlaces(report, received);
  if (places.by === "none") return places;
  const lost = { by: "none", why: "these words are not found in the document as received" } as const;
  if (places.by === "pages") {
    const pages = places.placeOf(span);
    return pages === null ? lost : { by: "pages", ...pages };
  }
  const place = places.placeOf(span);
  return place === null ? lost : { by: "source", place, exact: places.source.slice(place.start, place.end) };
}
