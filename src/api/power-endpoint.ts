import { powerAnswerShape, ROUTES } from "#wire";
import { dossierAsked, questionOf } from "./answer-endpoints.ts";
import type { Endpoint } from "./endpoint.ts";
import { FRAME_QUERY } from "./endpoint.ts";
import { frameOf, needed } from "./frame-of.ts";

/** How much weight each voter or actor has. What has no weights (a yes can hurt it, nobody votes on it) is an answer too, with its reason. */
export const powerEndpoint: Endpoint = {
  method: "get",
  route: ROUTES.power,
  summary: "How much weight each voter of a body has, or each actor for a goal, beside the smallest sets that block it",
  query: {
    ...FRAME_QUERY,
    of: "a body that votes; or a goal, decision, fact, pledge or body without a rule",
    limit: "blocking sets listed, 20 unless said",
  },
  answer: powerAnswerShape,
  handle: async (request) => {
    const { limit = 20 } = questionOf(request);
    return request.ask("measurePower", await dossierAsked(request), needed(request, "of", "council"), { ...frameOf(request), limit });
  },
};
