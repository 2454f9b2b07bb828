import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { HeldProposal, OpenReport, Reports, Reversals } from "#wire";
import { affairKey } from "../ask/questions.ts";
import { dropDrafts, keepDraft, keptDraft } from "../keep/drafts.ts";
import { useKept } from "../keep/kept.ts";
import { aboutOf, matterOf, stateOf } from "./decision.ts";
import type { Decision, Waiting } from "./decision.ts";
import { keptOutbox } from "./kept-outbox.ts";
import { logWords } from "./log-words.ts";
import type { Trouble } from "./kept-outbox.ts";
import { outboxOf } from "./outbox.ts";
import type { Told } from "./outbox.ts";

/** Everything of an affair is asked for anew this long after the last decision was taken, so that deciding itself is not held up. */
const SETTLED_MS = 900;

/** The decisions that wait. */
export function useWaiting(affair: string): readonly Waiting[] {
  return useKept(keptOutbox(affair).waiting);
}

/** The decisions that the server did not take. */
export function useTroubles(affair: string): readonly Trouble[] {
  return useKept(keptOutbox(affair).troubles);
}

/** Puts a decision that was not taken aside. */
export function dismissTrouble(affair: string, { waiting: { id } }: Trouble): void {
  const { troubles } = keptOutbox(affair);
  troubles.put(troubles.read().filter(({ waiting }) => waiting.id !== id));
}

/** Puts aside what was not taken about the same thing as a decision: a new attempt takes its place. */
export function dismissAbout(affair: string, decision: Decision): void {
  const matter = matterOf(decision);
  for (const trouble of keptOutbox(affair).troubles.read())
    if (matterOf(trouble.waiting.decision) === matter) dismissTrouble(affair, trouble);
}

/** Keeps what somebody typed into fields that the server did not take, unless they have begun anew. */
function keepRefused(affair: string, { waiting: { decision }, theirs }: Trouble): void {
  if (decision.kind !== "amend" || theirs || keptDraft(affair, decision.proposal).fields) return;
  keepDraft(affair, decision.proposal, { fields: decision.fields });
}

/** True while the server does not answer. */
export function useIsDown(affair: string): boolean {
  const outbox = outboxOf(affair);
  return useSyncExternalStore(outbox.follow, outbox.isDown);
}

/** Hears of every decision that was answered, as long as the calling component is shown. */
export function useTold(affair: string, hear: (told: Told) => void): void {
  const heard = useEffectEvent(hear);
  useEffect(() => outboxOf(affair).listen((told) => heard(told)), [affair]);
}

/** Sends what waits from an earlier visit, and keeps what is shown in step with the answers; used once, by the shell. */
export function useOutbox(affair: string): void {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => outboxOf(affair).hurry(), [affair]);
  useTold(affair, (told) => {
    patch(client, affair, told);
    tellUndo(client, affair, told);
    const { decision } = told.waiting;
    if (told.answer && decision.kind !== "amend")
      dropDrafts(affair, decision.kind === "propose" ? [matterOf(decision)] : aboutOf(decision));
    if (told.trouble) keepRefused(affair, told.trouble);
    clearTimeout(timer.current);
    const isLarge = decision.kind === "undo" || decision.kind === "redo" || told.trouble !== undefined;
    timer.current = setTimeout(() => void client.invalidateQueries({ queryKey: affairKey(affair) }), isLarge ? 0 : SETTLED_MS);
  });
}

/** Says what undo would take back now, before the log is asked: the decision that was just taken. */
function tellUndo(client: QueryClient, affair: string, { waiting: { decision, act }, answer }: Told): void {
  if (!answer || decision.kind === "undo" || decision.kind === "redo") return;
  if (decision.kind === "batch" && answer.decided?.length !== decision.proposals.length) return; // the log will say how many
  const words = logWords(decision, { statement: answer.statement, put: answer.held?.[0]?.proposal.id });
  const last = decision.kind === "batch" ? act : words;
  if (last === undefined) return;
  const queryKey = affairKey(affair, "reversals");
  const say = () => client.setQueriesData<Reversals>({ queryKey }, { undo: { act: last, proposals: [...aboutOf(decision)] }, redo: null });
  say();
  void client.cancelQueries({ queryKey }).then(say); // what was asked before the decision knows nothing of it
}

/** Puts an answer into what is known of the reports, without asking again. */
function patch(client: QueryClient, affair: string, { waiting, answer }: Told): void {
  if (!answer) return;
  const change = (open: OpenReport | undefined) => open && { ...open, proposals: changed(open.proposals, waiting, answer) };
  client.setQueriesData<OpenReport>({ queryKey: affairKey(affair, "report") }, change);
  const counts = new Map(
    client
      .getQueriesData<OpenReport>({ queryKey: affairKey(affair, "report") })
      .flatMap(([, open]) => (open ? [[open.report.id, open.proposals] as const] : [])),
  );
  client.setQueryData<Reports>(affairKey(affair, "reports"), (known) => {
    const reports = known?.reports.map((line) => {
      const held = counts.get(line.id);
      return held ? { ...line, proposals: held.length, open: held.filter(({ state }) => state === "open").length } : line;
    });
    return known && { ...known, reports: reports! };
  });
}

function changed(proposals: readonly HeldProposal[], { decision }: Waiting, answer: NonNullable<Told["answer"]>): HeldProposal[] {
  const state = stateOf(decision);
  const about = new Set(answer.decided ?? (state ? aboutOf(decision) : []));
  const reason = "reason" in decision && decision.reason ? { reason: decision.reason } : {};
  const statement = answer.statement === undefined ? {} : { statement: answer.statement };
  const decided = proposals.map((held) => (state && about.has(held.proposal.id) ? { ...held, state, ...reason, ...statement } : held));
  const held = answer.held ?? [];
  const byId = new Map(held.map((one) => [one.proposal.id, one]));
  const known = new Set(proposals.map(({ proposal }) => proposal.id));
  const isHere = (one: HeldProposal) => proposals.some(({ proposal }) => proposal.report === one.proposal.report);
  const fresh = held.filter((one) => !known.has(one.proposal.id) && isHere(one));
  return [...decided.map((one) => byId.get(one.proposal.id) ?? one), ...fresh];
}
