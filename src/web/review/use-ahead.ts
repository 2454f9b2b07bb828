import { useEffect } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { askDraftAhead, askReportAhead } from "../ask/questions.ts";
import { inFocus, inReadingOrder, nextOpens, nextReport } from "./order.ts";
import type { Desk } from "./use-desk.ts";

/** How many drafts are asked for ahead: enough for keys that follow each other faster than the server answers. */
const AHEAD = 3;

/**
 * Asks ahead for what comes next, so that nobody waits for it: the drafts of the next open proposals, one after another, and where little is left in this
 * report the next one with its first draft.
 */
export function useAhead({ affair, held, proposals, reports, open }: Desk): void {
  const client = useQueryClient();
  const next = held ? nextOpens(proposals, held.proposal.id, AHEAD) : [];
  const wanted = JSON.stringify(next.map(({ proposal, seq }) => [proposal.id, seq]));
  const left = proposals.filter(({ state }) => state === "open").length;
  const report = left <= AHEAD ? nextReport(reports, open.report.id)?.id : undefined;
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      for (const [proposal, seq] of JSON.parse(wanted) as [string, number][])
        if (!isOver) await askDraftAhead(client, affair, proposal, seq);
    };
    void ask();
    return () => void (isOver = true);
  }, [client, affair, wanted]);
  useEffect(() => {
    if (report === undefined) return;
    const ask = async () => {
      const first = inFocus(inReadingOrder((await askReportAhead(client, affair, report))?.proposals ?? []), null);
      if (first?.state === "open") await askDraftAhead(client, affair, first.proposal.id, first.seq);
    };
    void ask();
  }, [client, affair, report]);
}
