import { useQuery } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { z } from "zod";
import {
  address,
  affairShape,
  answerShape,
  changeShape,
  comparisonShape,
  dossierShape,
  draftShape,
  driftShape,
  entriesShape,
  expectationsShape,
  findOutShape,
  jobShape,
  likelyShape,
  logShape,
  matrixShape,
  openReportShape,
  partsShape,
  persuadeShape,
  pointedDraftShape,
  powerAnswerShape,
  precisionShape,
  previewShape,
  receivedShape,
  reportsShape,
  reversalsShape,
  saidShape,
  utterancesShape,
  versionsShape,
  whatIsLeftShape,
  writeFrame,
  ROUTES,
} from "#wire";
import type { OpenReport } from "#wire";
import type { Frame, Span } from "#model";
import { ask } from "./ask.ts";

/** The affairs as the server lists them. */
const affairsShape = z.object({ affairs: z.array(affairShape) });

/** The key under which everything of one affair is kept, so that an act can make all of it stale at once. */
export function affairKey(affair: string, ...rest: readonly string[]): readonly string[] {
  return ["affair", affair, ...rest];
}

/** One question: asked once, kept under its key, asked again when an act has made its affair stale. */
function useAnswerOf<T>(shape: z.ZodType<T>, key: readonly string[], path: string, enabled = true) {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => ask(shape, path, { signal }), enabled });
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size ? `${path}?${query}` : path;
}

/** Every affair in the store. */
export function useAffairs() {
  return useAnswerOf(affairsShape, ["affairs"], ROUTES.affairs);
}

/** One affair with its numbers. */
export function useAffair(affair: string) {
  return useAnswerOf(affairShape, affairKey(affair, "line"), address(ROUTES.affair, { affair }));
}

/** The reports of an affair and their origins. */
export function useReports(affair: string) {
  return useAnswerOf(reportsShape, affairKey(affair, "reports"), address(ROUTES.reports, { affair }));
}

/** One report with its text and proposals; asks nothing while `report` is empty. */
export function useReport(affair: string, report: string) {
  const path = report === "" ? "" : address(ROUTES.report, { affair, report });
  return useAnswerOf(openReportShape, affairKey(affair, "report", report), path, report !== "");
}

/** What moved over all retellings. */
export function useDrift(affair: string) {
  return useAnswerOf(driftShape, affairKey(affair, "drift"), address(ROUTES.drift, { affair }));
}

/** Two reports side by side; an empty `earlier` asks for the one that `later` retells. */
export function useComparison(affair: string, earlier: string, later: string) {
  const query = new URLSearchParams(earlier === "" ? { later } : { earlier, later });
  return useAnswerOf(comparisonShape, affairKey(affair, "comparison", `${query}`), `${address(ROUTES.comparison, { affair })}?${query}`);
}

/** Every utterance in each form that reports give it. */
export function useQuotations(affair: string) {
  return useAnswerOf(utterancesShape, affairKey(affair, "quotations"), address(ROUTES.quotations, { affair }));
}

/** The versions of a report, with what was silently changed. */
export function useVersions(affair: string, report: string) {
  return useAnswerOf(versionsShape, affairKey(affair, "versions", report), address(ROUTES.versions, { affair, report }));
}

/** Where words of a report stand in the document as received. */
export function useReceived(affair: string, report: string, { start, end }: Span) {
  const at = `${start}-${end}`;
  return useAnswerOf(receivedShape, affairKey(affair, "received", report, at), `${address(ROUTES.received, { affair, report })}?at=${at}`);
}

/** A read under way; asks again until it has ended. */
export function useJob(job: string | null) {
  return useQuery({
    queryKey: ["job", job],
    queryFn: ({ signal }) => ask(jobShape, address(ROUTES.job, { job: job! }), { signal }),
    enabled: job !== null,
    refetchInterval: (query) => (query.state.error || (query.state.data && query.state.data.state !== "running") ? false : 350),
  });
}

/** What accepting a proposal would enter, as it stands since the act `seq`; asks nothing while `proposal` is empty. */
export function useDraft(affair: string, proposal: string, seq: number) {
  const path = proposal === "" ? "" : address(ROUTES.draft, { affair, proposal });
  return useAnswerOf(draftShape, affairKey(affair, "draft", proposal, `${seq}`), path, proposal !== "");
}

/** What is read of words pointed out and not kept, `body` being the request as JSON; asks nothing while there is none. A superseded question is called off. */
export function usePointedDraft(affair: string, body: string | null) {
  const asked = { method: "POST" as const, json: body === null ? null : (JSON.parse(body) as unknown) };
  return useQuery({
    queryKey: affairKey(affair, "pointed", body ?? ""),
    queryFn: ({ signal }) => ask(pointedDraftShape, address(ROUTES.reading, { affair }), { ...asked, signal }),
    enabled: body !== null,
  });
}

/** Every open proposal of an affair. */
export function useOpenProposals(affair: string) {
  const path = `${address(ROUTES.proposals, { affair })}?state=open`;
  return useAnswerOf(partsShape, affairKey(affair, "open"), path);
}

/** What accepting these proposals together would enter; asks nothing while there are none. */
export function usePreview(affair: string, proposals: readonly string[]) {
  return useQuery({
    queryKey: affairKey(affair, "preview", ...proposals),
    queryFn: ({ signal }) => ask(previewShape, address(ROUTES.preview, { affair }), { method: "POST", json: { proposals }, signal }),
    enabled: proposals.length > 0,
  });
}

/** How the reader's rules have held with the analysts of an affair. */
export function usePrecision(affair: string) {
  return useAnswerOf(precisionShape, affairKey(affair, "precision"), address(ROUTES.precision, { affair }));
}

/** Asks for a draft ahead, so that it is there when its proposal comes into focus. */
export async function askDraftAhead(client: QueryClient, affair: string, proposal: string, seq: number): Promise<void> {
  const path = address(ROUTES.draft, { affair, proposal });
  await client.prefetchQuery({
    queryKey: affairKey(affair, "draft", proposal, `${seq}`),
    queryFn: ({ signal }) => ask(draftShape, path, { signal }),
  });
}

/** Asks for a report ahead, so that it is there when it is gone to; nothing where it cannot be had. */
export async function askReportAhead(client: QueryClient, affair: string, report: string): Promise<OpenReport | undefined> {
  const path = address(ROUTES.report, { affair, report });
  const queryKey = affairKey(affair, "report", report);
  await client.prefetchQuery({ queryKey, queryFn: ({ signal }) => ask(openReportShape, path, { signal }) });
  return client.getQueryData<OpenReport>(queryKey);
}

/** The entries held, now or as known on a date. */
export function useEntries(affair: string, knownOn?: string) {
  const query = new URLSearchParams(knownOn ? { knownOn } : {});
  return useAnswerOf(entriesShape, affairKey(affair, "entries", `${query}`), withQuery(address(ROUTES.entries, { affair }), query));
}

/** The dossier as text. */
export function useDossier(affair: string) {
  return useAnswerOf(dossierShape, affairKey(affair, "dossier"), address(ROUTES.dossier, { affair }));
}

/** The dossier's expectations with what was found. */
export function useExpectations(affair: string) {
  return useAnswerOf(expectationsShape, affairKey(affair, "expectations"), address(ROUTES.expectations, { affair }));
}

/** What undo and redo of whoever decides here would do now; `name` is whom the record has them as. */
export function useReversals(affair: string, name: string) {
  return useAnswerOf(reversalsShape, affairKey(affair, "reversals", name), address(ROUTES.reversals, { affair }));
}

/** The newest acts. */
export function useLog(affair: string) {
  return useAnswerOf(logShape, affairKey(affair, "log"), address(ROUTES.log, { affair }));
}

/** The answers about all goals, or the named ones, under a frame. */
export function useAnswer(affair: string, frame: Frame, goal?: string) {
  const query = writeFrame(frame);
  if (goal) query.append("goal", goal);
  return useAnswerOf(answerShape, affairKey(affair, "answer", `${query}`), withQuery(address(ROUTES.answer, { affair }), query));
}

/** The answers said as a paragraph. */
export function useSaid(affair: string, frame: Frame) {
  const query = writeFrame(frame);
  return useAnswerOf(saidShape, affairKey(affair, "said", `${query}`), withQuery(address(ROUTES.said, { affair }), query));
}

/** A question about the chances of one goal under a frame. */
function useChances<T>(shape: z.ZodType<T>, route: string, affair: string, frame: Frame, goal: string) {
  const query = writeFrame(frame);
  query.append("goal", goal);
  const path = withQuery(address(route, { affair }), query);
  return useAnswerOf(shape, affairKey(affair, path), path);
}

/** How likely one goal is. */
export function useLikely(affair: string, frame: Frame, goal: string) {
  return useChances(likelyShape, ROUTES.likely, affair, frame, goal);
}

/** What to find out next about one goal. */
export function useFindOut(affair: string, frame: Frame, goal: string) {
  return useChances(findOutShape, ROUTES.findOut, affair, frame, goal);
}

/** Whom to persuade for one goal. */
export function usePersuade(affair: string, frame: Frame, goal: string) {
  return useChances(persuadeShape, ROUTES.persuade, affair, frame, goal);
}

/** How much weight each voter of a body has, or each actor for a goal. */
export function usePower(affair: string, of: string, frame: Frame) {
  const query = writeFrame(frame);
  query.set("of", of);
  return useAnswerOf(powerAnswerShape, affairKey(affair, "power", `${query}`), withQuery(address(ROUTES.power, { affair }), query));
}

/** What is left if an actor refuses; asks nothing while `actor` is empty. */
export function useLeft(affair: string, actor: string, frame: Frame) {
  const query = writeFrame(frame);
  query.set("actor", actor);
  const path = withQuery(address(ROUTES.left, { affair }), query);
  return useAnswerOf(whatIsLeftShape, affairKey(affair, "left", `${query}`), path, actor !== "");
}

/** What changed between two dates of valid time; asks nothing while one is missing. */
export function useChanged(affair: string, from: string, to: string) {
  const query = new URLSearchParams({ from, to });
  const path = withQuery(address(ROUTES.changed, { affair }), query);
  return useAnswerOf(changeShape, affairKey(affair, "changed", `${query}`), path, from !== "" && to !== "");
}

/** The matrix of pledges and conditions under a frame. */
export function useMatrix(affair: string, frame: Frame) {
  const query = writeFrame(frame);
  return useAnswerOf(matrixShape, affairKey(affair, "matrix", `${query}`), withQuery(address(ROUTES.matrix, { affair }), query));
}
