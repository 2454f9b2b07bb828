import { z } from "zod";
import {
  exportDossier,
  findAffair,
  importDossier,
  listEntries,
  redoAct,
  redoOwnAct,
  Refusal,
  tellGold,
  tellLog,
  tellOwnReversals,
  tellPrecision,
  undoAct,
  undoOwnAct,
} from "#desk";
import { checkedShape, dossierShape, entriesShape, goldShape, logShape, precisionShape, reversalsShape, ROUTES, undoneShape } from "#wire";
import type { Endpoint, Request } from "./endpoint.ts";

async function takeIn({ house, part, body }: Request): Promise<unknown> {
  const affair = (await findAffair(house.desk, part("affair"))).id;
  const { diagnostics, entered } = await importDossier(house.desk, {
    text: (body as z.infer<typeof dossierShape>).text,
    file: "dossier",
    affair,
  });
  return { diagnostics, entered };
}

async function logAsked({ house, part, query }: Request): Promise<unknown> {
  const after = Number(query.get("after") ?? "0");
  if (!Number.isSafeInteger(after) || after < 0)
    throw new Refusal("invalid-request", `“${query.get("after") ?? ""}” is no act.`, "Give its number, as the log tells it.", {
      field: "after",
    });
  return { acts: await tellLog(house.desk, (await findAffair(house.desk, part("affair"))).id, { after }) };
}

/** Undo and redo, the register's entries and its text. */
export const reviewEndpoints: readonly Endpoint[] = [
  {
    method: "post",
    route: ROUTES.undo,
    summary: "Takes the last act back",
    query: { own: "“true”: the last act of whoever asks, whatever others did since" },
    answer: undoneShape,
    handle: async ({ house, part, query }) => ({
      done: await (query.get("own") === "true" ? undoOwnAct : undoAct)(house.desk, part("affair")),
    }),
  },
  {
    method: "post",
    route: ROUTES.redo,
    summary: "Does the act last taken back again",
    query: { own: "“true”: what whoever asks took back last" },
    answer: undoneShape,
    handle: async ({ house, part, query }) => ({
      done: await (query.get("own") === "true" ? redoOwnAct : redoAct)(house.desk, part("affair")),
    }),
  },
  {
    method: "get",
    route: ROUTES.reversals,
    summary: "What undo and redo of whoever asks would do now",
    answer: reversalsShape,
    handle: async ({ house, part }) => tellOwnReversals(house.desk, (await findAffair(house.desk, part("affair"))).id),
  },
  {
    method: "get",
    route: ROUTES.log,
    summary: "The newest acts, newest first",
    query: { after: "only those that came after this act" },
    answer: logShape,
    handle: logAsked,
  },
  {
    method: "get",
    route: ROUTES.gold,
    summary: "What became of every proposal, to hold a reader to",
    answer: z.array(goldShape),
    handle: ({ house, part }) => tellGold(house.desk, part("affair")),
  },
  {
    method: "get",
    route: ROUTES.precision,
    summary: "How each rule of the reader has held with these analysts",
    answer: precisionShape,
    handle: async ({ house, part }) => ({ patterns: await tellPrecision(house.desk, part("affair")) }),
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
