import { z } from "zod";
import {
  correctOrigin,
  fetchDocument,
  findAffair,
  gatherUploads,
  importDossier,
  listReports,
  openAffair,
  renameAffair,
  openReport,
  overviewAffair,
  overviewAll,
  Refusal,
  releaseOrigin,
  slug,
  tellReceived,
  tellVersions,
} from "#desk";
import type { Gathered, Upload } from "#desk";
import {
  affairShape,
  correctShape,
  jobShape,
  openReportShape,
  originsShape,
  readShape,
  receivedShape,
  reportsShape,
  ROUTES,
  versionsShape,
} from "#wire";
import type { Endpoint, Request } from "./endpoint.ts";

const titleShape = z.object({ title: z.string().trim().min(1).max(200) });

async function openNewAffair({ house, body }: Request): Promise<unknown> {
  const { title } = body as z.infer<typeof titleShape>;
  const taken = new Set((await house.desk.register.affairs()).map(({ id }) => id));
  const wanted = slug(title);
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  await openAffair(house.desk, { id, title });
  return overviewAffair(house.desk, id);
}

/** Files as a form sends them, or pasted text, or an address. */
async function startReading(request: Request): Promise<unknown> {
  const { house, context } = request;
  const affair = (await findAffair(house.desk, request.part("affair"))).id;
  const type = context.req.header("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return readUploads(request, affair);
  const parsed = readShape.safeParse(await context.req.json().catch(() => null));
  if (!parsed.success) throw new Refusal("invalid-request", "There are neither files, nor text, nor an address.", "Send one of them.");
  const model = house.chooseModel(parsed.data.model);
  return house.jobs.start({ affair, documents: [documentOf(parsed.data)], failed: [], read: [], model }, house.desk.by);
}

function documentOf(asked: z.infer<typeof readShape>): Gathered {
  if ("address" in asked) {
    return { path: asked.address, load: (signal) => fetchDocument(asked.address, { allowPrivate: false, ...(signal ? { signal } : {}) }) };
  }
  const name = /\.(txt|md|html?)$/i.test(asked.name) ? asked.name : `${asked.name || "pasted"}.txt`;
  return { path: name, load: () => Promise.resolve({ bytes: new TextEncoder().encode(asked.text) }) };
}

async function readUploads({ house, context }: Request, affair: string): Promise<unknown> {
  const form = await context.req.formData();
  const said = form.get("model");
  const model = house.chooseModel(said === null ? undefined : said === "yes");
  const files = form.getAll("files").filter((item) => typeof item !== "string");
  const paths = form.getAll("paths").map(String);
  if (files.length === 0) throw new Refusal("invalid-request", "There are no files in it.", "Choose one at least.");
  const uploads: Upload[] = await Promise.all(
    files.map(async (file, index) => ({ path: paths[index] ?? file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const { documents, dossiers, failed } = gatherUploads(uploads);
  const told = [...failed];
  for (const { path, bytes } of dossiers) {
    const { diagnostics } = await importDossier(house.desk, { text: new TextDecoder().decode(bytes), file: path, affair });
    for (const { severity, message, place } of diagnostics)
      if (severity === "error") told.push({ path: `${path}:${place.line}`, reason: message });
  }
  return house.jobs.start({ affair, documents, failed: told, read: dossiers.map(({ path }) => path), model }, house.desk.by);
}

function correct({ house, part, body }: Request): Promise<unknown> {
  const { reports, on, reason } = body as z.infer<typeof correctShape>;
  if ("release" in on) return releaseOrigin(house.desk, { affair: part("affair"), reports });
  return correctOrigin(house.desk, { affair: part("affair"), reports, on, ...(reason === undefined ? {} : { reason }) });
}

function received({ house, part, query }: Request): Promise<unknown> {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.get("at") ?? "") ?? [];
  if (start === undefined)
    throw new Refusal("invalid-request", "It is not said which words.", "Ask with `at=120-180`, places in the report's text.");
  return tellReceived(house.desk, { affair: part("affair"), report: part("report"), span: { start: Number(start), end: Number(end) } });
}

/** Affairs, reports and reads under way. */
export const reportEndpoints: readonly Endpoint[] = [
  {
    method: "get",
    route: ROUTES.affairs,
    summary: "All affairs in the store",
    answer: z.object({ affairs: z.array(affairShape) }),
    handle: async ({ house }) => ({ affairs: await overviewAll(house.desk) }),
  },
  {
    method: "post",
    route: ROUTES.affairs,
    summary: "Opens an affair",
    body: titleShape,
    answer: affairShape,
    status: 201,
    handle: openNewAffair,
  },
  {
    method: "get",
    route: ROUTES.affair,
    summary: "One affair with its numbers",
    answer: affairShape,
    handle: ({ house, part }) => overviewAffair(house.desk, part("affair")),
  },
  {
    method: "put",
    route: ROUTES.affair,
    summary: "Gives an affair another title",
    body: titleShape,
    answer: affairShape,
    handle: async ({ house, part, body }) => {
      const { id } = await renameAffair(house.desk, part("affair"), (body as z.infer<typeof titleShape>).title);
      return overviewAffair(house.desk, id);
    },
  },
  {
    method: "get",
    route: ROUTES.reports,
    summary: "Reports and their origins",
    answer: reportsShape,
    handle: ({ house, part }) => listReports(house.desk, part("affair")),
  },
  {
    method: "post",
    route: ROUTES.reports,
    summary: "Reads reports: multipart `files` (with `paths` beside them, and `model`: yes or no), or pasted text, or an address",
    answer: jobShape,
    status: 202,
    handle: startReading,
  },
  {
    method: "post",
    route: ROUTES.origins,
    summary: "Says by hand what reports rest on",
    body: correctShape,
    answer: originsShape,
    handle: correct,
  },
  {
    method: "get",
    route: ROUTES.report,
    summary: "One report with its text, paragraphs and proposals",
    answer: openReportShape,
    handle: ({ house, part }) => openReport(house.desk, part("affair"), part("report")),
  },
  {
    method: "get",
    route: ROUTES.versions,
    summary: "The versions of a report, and what was silently changed from one to the next",
    answer: versionsShape,
    handle: async ({ house, part }) => ({ versions: await tellVersions(house.desk, part("affair"), part("report")) }),
  },
  {
    method: "get",
    route: ROUTES.received,
    summary: "Where words of a report stand in the document as received",
    query: { at: "the words, as START-END in the report's text" },
    answer: receivedShape,
    handle: received,
  },
  {
    method: "get",
    route: ROUTES.job,
    summary: "A read under way",
    answer: jobShape,
    handle: ({ house, part }) => Promise.resolve(house.jobs.find(part("job"))),
  },
  {
    method: "delete",
    route: ROUTES.job,
    summary: "Cancels a read; what was read stays",
    answer: jobShape,
    handle: ({ house, part }) => Promise.resolve(house.jobs.cancel(part("job"))),
  },
];
