import { z } from "zod";
import {
  acceptProposal,
  draftProposal,
  exportDossier,
  findAffair,
  importDossier,
  listEntries,
  listProposals,
  redoAct,
  Refusal,
  rejectProposal,
  tellLog,
  undoAct,
} from "#desk";
import {
  acceptShape,
  checkedShape,
  dossierShape,
  draftShape,
  entriesShape,
  heldProposalShape,
  logShape,
  rejectShape,
  ROUTES,
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

async function accept({ house, part, body }: Request): Promise<unknown> {
  const { text } = body as z.infer<typeof acceptShape>;
  return acceptProposal(house.desk, { affair: part("affair"), proposal: part("proposal"), ...(text === undefined ? {} : { text }) });
}

async function reject({ house, part, body }: Request): Promise<unknown> {
  const { reason } = body as z.infer<typeof rejectShape>;
  await rejectProposal(house.desk, { affair: part("affair"), proposal: part("proposal"), ...(reason === undefined ? {} : { reason }) });
  return { done: `reject ${part("proposal")}` };
}

async function takeIn({ house, part, body }: Request): Promise<unknown> {
  const affair = (await findAffair(house.desk, part("affair"))).id;
  const { diagnostics, entered } = await importDossier(house.desk, {
    text: (body as z.infer<typeof dossierShape>).text,
    file: "dossier",
    affair,
  });
  return { diagnostics, entered };
}

/** Proposals and decisions on them, undo and redo, the register's entries and its text. */
export const reviewEndpoints: readonly Endpoint[] = [
  {
    method: "get",
    route: ROUTES.proposals,
    summary: "Proposals in reading order",
    query: { report: "only those of one report", state: "open, accepted or rejected" },
    answer: z.object({ proposals: z.array(heldProposalShape) }),
    handle: proposalsAsked,
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
    summary: "Accepts a proposal, as drafted or as edited",
    body: acceptShape,
    answer: draftShape,
    handle: accept,
  },
  { method: "post", route: ROUTES.reject, summary: "Turns a proposal down", body: rejectShape, answer: undoneShape, handle: reject },
  {
    method: "post",
    route: ROUTES.undo,
    summary: "Takes the last act back",
    answer: undoneShape,
    handle: async ({ house, part }) => ({ done: await undoAct(house.desk, part("affair")) }),
  },
  {
    method: "post",
    route: ROUTES.redo,
    summary: "Does the act last taken back again",
    answer: undoneShape,
    handle: async ({ house, part }) => ({ done: await redoAct(house.desk, part("affair")) }),
  },
  {
    method: "get",
    route: ROUTES.log,
    summary: "The newest acts, newest first",
    answer: logShape,
    handle: async ({ house, part }) => ({ acts: await tellLog(house.desk, part("affair")) }),
  },
  {
    method: "get",
    route: ROUTES.entries,
    summary: "The entries held",
    query: { knownOn: "as they were known on an instant or day" },
    answer: entriesShape,
    handle: async ({ house, part, query }) => ({
      entries: await listEntries(house.desk, part("affair"), query.get("knownOn") ?? undefined),
    }),
  },
  {
    method: "get",
    route: ROUTES.dossier,
    summary: "What is held, as the text of a dossier",
    answer: dossierShape,
    handle: async ({ house, part }) => ({ text: await exportDossier(house.desk, part("affair")) }),
  },
  {
    method: "post",
    route: ROUTES.dossier,
    summary: "Checks a dossier's text and enters what is sound",
    body: dossierShape,
    answer: checkedShape,
    handle: takeIn,
  },
];
