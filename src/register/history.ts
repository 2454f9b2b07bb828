import type { Kysely } from "kysely";
import type { ActKind } from "./act-body.ts";
import type { Tables } from "./tables.ts";

/** The acts that can be taken back and those that can be done again, the next one last. It grows with the log. */
interface History {
  readonly done: number[];
  readonly undone: number[];
}

/** As much of a log's line as its history needs. */
interface Line {
  readonly seq: number;
  readonly kind: ActKind;
  readonly target: number | null;
}

/** The history of an empty log. */
export function newHistory(): History {
  return { done: [], undone: [] };
}

/**
 * Leads a history on by one line of the log:
 *
 *     1 open   2 enter   3 enter   4 undo 3   5 undo 2   6 redo 2      done: 2      undone: 3
 *
 * The affair's first act, which opens it, is never taken back. A new act forgets what could be done again.
 */
export function follow(history: History, line: Line): void {
  const { done, undone } = history;
  const { seq, kind } = line;
  if (kind !== "undo" && kind !== "redo") {
    undone.length = 0;
    if (seq > 1) done.push(seq);
    return;
  }
  const [from, to] = kind === "undo" ? [done, undone] : [undone, done];
  const act = from.pop();
  if (act === undefined || act !== line.target)
    throw new Error(`invalid log: act ${seq} reverts act ${line.target}, which is not the last one`);
  to.push(act);
}

/** Reads an affair's history from its log. */
export async function readHistory(db: Kysely<Tables>, affair: string): Promise<History> {
  const query = db.selectFrom("act").select(["seq", "kind", "target"]).where("affair_id", "=", affair);
  const lines = await query.orderBy("seq").execute();
  const history = newHistory();
  for (const line of lines) follow(history, line as Line);
  return history;
}
