import { holdDossier } from "#desk";
import type { Dossier, Question } from "#model";
import { answerShape, changeShape, expectationsShape, matrixShape, ROUTES, saidShape, whatIsLeftShape } from "#wire";
import type { Endpoint, Request } from "./endpoint.ts";
import { FRAME_QUERY } from "./endpoint.ts";
import { frameOf, needed } from "./frame-of.ts";

/** The dossier that a request asks about, as it was known when it asks. */
export function dossierAsked(request: Request): Promise<Dossier> {
  return holdDossier(request.house.desk, request.part("affair"), request.query.get("knownOn") ?? undefined);
}

/** The question in a request's query. */
export function questionOf(request: Request): Question {
  const goals = request.query.getAll("goal");
  const limit = Number(request.query.get("limit") ?? "20");
  return {
    ...frameOf(request),
    ...(goals.length > 0 ? { goals } : {}),
    limit: Number.isInteger(limit) ? Math.min(Math.max(limit, 1), 1000) : 20,
  };
}

async function expectations(request: Request): Promise<unknown> {
  const checked = await request.ask("checkExpectations", await dossierAsked(request));
  return { expectations: checked.map(({ id, text, holds, found, grounds }) => ({ id, text, holds, found, grounds })) };
}

const goal = { goal: "a goal or commitment, repeatable; all goals where none is named", limit: "sets shown per list, 20 unless said" };

/** Questions to the dossier that the register holds. */
export const answerEndpoints: readonly Endpoint[] = [
  {
    method: "get",
    route: ROUTES.answer,
    summary: "What holds, who can stop it, what it would take, where it is stuck",
    query: { ...FRAME_QUERY, ...goal },
    answer: answerShape,
    handle: async (request) => request.ask("answerQuestion", await dossierAsked(request), questionOf(request)),
  },
  {
    method: "get",
    route: ROUTES.said,
    summary: "The answers as a paragraph, each clause with its grounds",
    query: { ...FRAME_QUERY, ...goal },
    answer: saidShape,
    handle: async (request) => ({
      phrases: await request.ask("sayDossier", await dossierAsked(request), questionOf(request)),
    }),
  },
  {
    method: "get",
    route: ROUTES.left,
    summary: "What is left if an actor refuses",
    query: { ...FRAME_QUERY, actor: "the member or group that refuses" },
    answer: whatIsLeftShape,
    handle: async (request) => request.ask("answerLeft", await dossierAsked(request), needed(request, "actor", "RU"), frameOf(request)),
  },
  {
    method: "get",
    route: ROUTES.changed,
    summary: "What changed between two dates of valid time",
    query: { from: "an EDTF date", to: "an EDTF date" },
    answer: changeShape,
    handle: async (request) =>
      request.ask("answerChanged", await dossierAsked(request), needed(request, "from", "2025-04-10"), needed(request, "to", "2026-02-27")),
  },
  {
    method: "get",
    route: ROUTES.matrix,
    summary: "Pledges and what they wait for",
    query: FRAME_QUERY,
    answer: matrixShape,
    handle: async (request) => request.ask("answerMatrix", await dossierAsked(request), frameOf(request)),
  },
  {
    method: "get",
    route: ROUTES.expectations,
    summary: "The dossier's expectations with what was found",
    answer: expectationsShape,
    handle: expectations,
  },
];
