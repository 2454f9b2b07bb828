import { z } from "zod";
import {
  acceptMany,
  acceptProposal,
  amendProposal,
  draftPointed,
  draftProposal,
  listProposals,
  previewMany,
  proposeStatement,
  Refusal,
  rejectMany,
  rejectProposal,
  splitProposal,
} from "#desk";
import { readGrade } from "#model";
import {
  acceptShape,
  amendShape,
  decidedShape,
  decideShape,
  draftShape,
  heldProposalShape,
  partsShape,
  pointedDraftShape,
  pointedShape,
  previewAskShape,
  previewShape,
  proposeShape,
  rejectShape,
  ROUTES,
  splitShape,
  undoneShape,
} from "#wire";
import type { Endpoint, Request } from "./endpoint.ts";

const STATES = ["open", "accepted", "rejected"] as const;

async function proposalsAsked({ house, part, query }: Request): Promise<unknown> {
  const state = query.get("state");
  const report = query.get("report");
  const known = STATES.find((each) => each === state);
  if (state !== null && !known) throw new Refusal("invalid-request", `There is no state “${state}”.`, `There are: ${STATES.join(", ")}.`);
  const filter = { ...(known ? { state: known } : {}), ...(report === null ? {} : { report }) };
  return { proposals: await listProposals(house.desk, part("affair"), filter) };
}

/** The proposal that a request is about. */
function named({ part }: Request): { affair: string; proposal: string } {
  return { affair: part("affair"), proposal: part("proposal") };
}

async function split(request: Request): Promise<unknown> {
  const order = request.body as z.infer<typeof splitShape>;
  return { proposals: await splitProposal(request.house.desk, { ...named(request), ...order }) };
}

async function accept(request: Request): Promise<unknown> {
  const { grade: written, ...order } = request.body as z.infer<typeof acceptShape>;
  const grade = written === undefined ? null : readGrade(written);
  return acceptProposal(request.house.desk, { ...named(request), ...order, ...(grade === null ? {} : { grade }) });
}

async function reject(request: Request): Promise<unknown> {
  await rejectProposal(request.house.desk, { ...named(request), ...(request.body as z.infer<typeof rejectShape>) });
  return { done: `reject ${request.part("proposal")}` };
}

async function decide({ house, part, body }: Request): Promise<unknown> {
  const order = body as z.infer<typeof decideShape>;
  const affair = part("affair");
  if ("accept" in order) {
    const { accept: proposals, ...by } = order;
    return acceptMany(house.desk, { affair, proposals, ...by });
  }
  const { reject: proposals, ...why } = order;
  return rejectMany(house.desk, { affair, proposals, ...why });
}

/** Proposals, what a person makes of them, and decisions on them. */
export const proposalEndpoints: readonly Endpoint[] = [
  {
    method: "get",
    route: ROUTES.proposals,
    summary: "Proposals in reading order",
    query: { report: "only those of one report", state: "open, accepted or rejected" },
    answer: z.object({ proposals: z.array(heldProposalShape) }),
    handle: proposalsAsked,
  },
  {
    method: "post",
    route: ROUTES.proposals,
    summary: "Puts a statement forward that the reader missed",
    body: proposeShape,
    answer: heldProposalShape,
    status: 201,
    handle: ({ house, part, body }) => proposeStatement(house.desk, { affair: part("affair"), ...(body as z.infer<typeof proposeShape>) }),
  },
  {
    method: "put",
    route: ROUTES.proposal,
    summary: "Puts an open proposal otherwise",
    body: amendShape,
    answer: heldProposalShape,
    handle: (request) => amendProposal(request.house.desk, { ...named(request), ...(request.body as z.infer<typeof amendShape>) }),
  },
  {
    method: "post",
    route: ROUTES.reading,
    summary: "What an edit or a missed statement would be read as and enter; nothing is kept",
    body: pointedShape,
    answer: pointedDraftShape,
    handle: ({ house, part, body }) => draftPointed(house.desk, { affair: part("affair"), ...(body as z.infer<typeof pointedShape>) }),
  },
  {
    method: "post",
    route: ROUTES.split,
    summary: "Makes several proposals of an open one",
    body: splitShape,
    answer: partsShape,
    handle: split,
  },
  {
    method: "get",
    route: ROUTES.draft,
    summary: "What accepting a proposal would enter",
    answer: draftShape,
    handle: ({ house, part }) => draftProposal(house.desk, part("affair"), part("proposal")),
  },
  {
    method: "post",
    route: ROUTES.accept,
    summary: "Accepts a proposal: as drafted, as edited, or into a statement held",
    body: acceptShape,
    answer: draftShape,
    handle: accept,
  },
  { method: "post", route: ROUTES.reject, summary: "Turns a proposal down", body: rejectShape, answer: undoneShape, handle: reject },
  {
    method: "post",
    route: ROUTES.decisions,
    summary: "Accepts or turns down several proposals in one act",
    body: decideShape,
    answer: decidedShape,
    handle: decide,
  },
  {
    method: "post",
    route: ROUTES.preview,
    summary: "What accepting several proposals together would enter; nothing is kept",
    body: previewAskShape,
    answer: previewShape,
    handle: ({ house, part, body }) => previewMany(house.desk, { affair: part("affair"), ...(body as z.infer<typeof previewAskShape>) }),
  },
];
