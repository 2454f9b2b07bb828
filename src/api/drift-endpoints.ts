import { holdTraced } from "#desk";
import type { TracedReports } from "#desk";
import { comparisonShape, driftShape, ROUTES, utterancesShape } from "#wire";
import type { Endpoint, Request } from "./endpoint.ts";
import { needed } from "./frame-of.ts";

function tracedAsked({ house, part }: Request): Promise<TracedReports> {
  return holdTraced(house.desk, part("affair"));
}

async function comparison(request: Request): Promise<unknown> {
  const later = needed(request, "later", "REPORT");
  return request.ask("answerComparison", await tracedAsked(request), later, request.query.get("earlier") ?? undefined);
}

/** What became of words on their way from report to report. */
export const driftEndpoints: readonly Endpoint[] = [
  {
    method: "get",
    route: ROUTES.drift,
    summary: "What moved over all retellings, the gravest first",
    answer: driftShape,
    handle: async (request) => request.ask("answerDrift", await tracedAsked(request)),
  },
  {
    method: "get",
    route: ROUTES.comparison,
    summary: "Two reports side by side: what the later kept, left out, put in and moved",
    query: { later: "a report", earlier: "the report to set it beside; without it the one that it retells" },
    answer: comparisonShape,
    handle: comparison,
  },
  {
    method: "get",
    route: ROUTES.quotations,
    summary: "Every utterance quoted, in each form that reports give it",
    answer: utterancesShape,
    handle: async (request) => ({ utterances: await request.ask("answerQuotations", await tracedAsked(request)) }),
  },
];
