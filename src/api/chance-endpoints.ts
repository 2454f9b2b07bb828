import { Refusal } from "#desk";
import { STANDINGS } from "#model";
import type { ChanceQuestion } from "#model";
import { findOutShape, likelyShape, persuadeShape, ROUTES } from "#wire";
import { dossierAsked, questionOf } from "./answer-endpoints.ts";
import type { Endpoint, Request } from "./endpoint.ts";
import { FRAME_QUERY } from "./endpoint.ts";

const query = {
  ...FRAME_QUERY,
  goal: "a goal or commitment, repeatable; all goals where none is named",
  standing: "yes, together or waiver: the standing meant; the strictest at which a goal is possible unless said",
  limit: "questions or sets told per goal, 20 unless said",
};

function chanceQuestionOf(request: Request): ChanceQuestion {
  const asked = request.query.get("standing");
  if (asked === null) return questionOf(request);
  const standing = STANDINGS.find((each) => each === asked);
  if (standing !== undefined && standing !== "no") return { ...questionOf(request), standing };
  throw new Refusal("invalid-request", `“${asked}” is no standing that anything holds at.`, "Say yes, together or waiver.");
}

/** The most scenarios that a request may ask for: some twenty seconds of search. */
const MOST_SCENARIOS = 1_000_000;

function scenariosOf(request: Request): number | undefined {
  const number = Number(request.query.get("scenarios"));
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_SCENARIOS) : undefined;
}

/** Questions about chances to the dossier that the register holds. */
export const chanceEndpoints: readonly Endpoint[] = [
  {
    method: "get",
    route: ROUTES.likely,
    summary: "How likely each goal is, with all that this hangs on",
    query: {
      ...query,
      scenarios: "where a goal has to be searched for, how many may be gone through: at most a million, 40,000 unless said",
    },
    answer: likelyShape,
    handle: async (request) => request.ask("answerLikely", await dossierAsked(request), chanceQuestionOf(request), scenariosOf(request)),
  },
  {
    method: "get",
    route: ROUTES.findOut,
    summary: "What to find out next: open questions by what their answer would tell",
    query,
    answer: findOutShape,
    handle: async (request) => request.ask("answerFindOut", await dossierAsked(request), chanceQuestionOf(request)),
  },
  {
    method: "get",
    route: ROUTES.persuade,
    summary: "Whom to persuade: the cheapest yeses that are enough",
    query,
    answer: persuadeShape,
    handle: async (request) => request.ask("answerPersuade", await dossierAsked(request), chanceQuestionOf(request)),
  },
];
