import { useEffect, useEffectEvent } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { address, logShape, ROUTES } from "#wire";
import type { LogLine } from "#wire";
import { ask } from "./ask.ts";
import { affairKey } from "./questions.ts";

/** How often the log is looked at: what others decide appears within this time. */
const WATCH_MS = 2_500;

/**
 * Looks at the log again and again while the page is seen, makes everything of the affair stale when somebody acted, and hands the acts on. A silent
 * server is asked again at the next turn.
 */
export function useWatch(affair: string, heard: (acts: readonly LogLine[]) => void): void {
  const client = useQueryClient();
  const hear = useEffectEvent(heard);
  useEffect(() => {
    const gone = new AbortController();
    let newest: number | null = null;
    const look = async () => {
      if (document.hidden) return;
      const query = newest === null ? "" : `?after=${newest}`;
      const { acts } = await ask(logShape, `${address(ROUTES.log, { affair })}${query}`, { signal: gone.signal });
      const fresh = newest === null ? [] : acts.filter(({ seq }) => seq > newest!);
      newest = Math.max(newest ?? 0, ...acts.map(({ seq }) => seq));
      if (fresh.length === 0) return;
      await client.invalidateQueries({ queryKey: affairKey(affair) });
      hear(fresh);
    };
    const turn = () => void look().catch(() => undefined);
    turn();
    const timer = setInterval(turn, WATCH_MS);
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, [affair, client]);
}
