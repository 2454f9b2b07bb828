import type { Kysely } from "kysely";
import type { LoggedBody } from "./logged-body.ts";
import { summarise } from "./act-summary.ts";
import type { ActSummary, LoggedAct } from "./register.ts";
import type { ActRow, Tables, Turn } from "./tables.ts";

/** How many acts are read at a time where all of them are wanted. */
const PAGE = 200;

/** The last act of an affair, as far as the next one needs it. */
export async function lastAct(db: Kysely<Tables>, affair: string): Promise<Pick<ActRow, "seq" | "at"> | undefined> {
  return db.selectFrom("act").select(["seq", "at"]).where("affair_id", "=", affair).orderBy("seq", "desc").limit(1).executeTakeFirst();
}

/** Adds one act to the log. */
export async function writeAct(turn: Turn, by: string, at: string, act: LoggedBody): Promise<void> {
  const target = act.kind === "undo" || act.kind === "redo" ? act.seq : null;
  const texts = { summary: JSON.stringify(summarise(act)), body: JSON.stringify(act) };
  await turn.db
    .insertInto("act")
    .values({ affair_id: turn.affair, seq: turn.seq, at, by_whom: by, kind: act.kind, target, ...texts })
    .execute();
}

/** Takes an act that changed nothing out again, in the transaction that wrote it: nobody has seen it. */
export async function unwriteAct(turn: Turn): Promise<void> {
  await turn.db.deleteFrom("act").where("affair_id", "=", turn.affair).where("seq", "=", turn.seq).execute();
}

/** All acts of an affair in order, each with its body, read page by page. */
export async function* bodies(db: Kysely<Tables>, affair: string): AsyncGenerator<{ readonly seq: number; readonly act: LoggedBody }> {
  for (let after = 0; ;) {
    const query = db.selectFrom("act").select(["seq", "body"]).where("affair_id", "=", affair).where("seq", ">", after);
    const page = await query.orderBy("seq").limit(PAGE).execute();
    for (const row of page) yield { seq: row.seq, act: JSON.parse(row.body) as LoggedBody };
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

/** The log as the register shows it. */
export async function readLog(
  db: Kysely<Tables>,
  affair: string,
  options: { readonly after?: number; readonly limit?: number } = {},
): Promise<readonly LoggedAct[]> {
  const { after = 0, limit } = options;
  const query = db.selectFrom("act").select(["seq", "at", "by_whom", "summary"]).where("affair_id", "=", affair).where("seq", ">", after);
  const ordered = query.orderBy("seq");
  const rows = await (limit === undefined ? ordered : ordered.limit(limit)).execute();
  const undone = await undoneActs(db, affair);
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    by: row.by_whom,
    act: JSON.parse(row.summary) as ActSummary,
    undone: undone.has(row.seq),
  }));
}

/** One line of the log. Source must exist. */
export async function readAct(db: Kysely<Tables>, affair: string, seq: number): Promise<LoggedAct> {
  const [act] = await readLog(db, affair, { after: seq - 1, limit: 1 });
  if (act?.seq !== seq) throw new Error(`unknown act: ${seq}`);
  return act;
}

/** Whether an act stands is never written on it: the undos and redos after it say so. */
async function undoneActs(db: Kysely<Tables>, affair: string): Promise<ReadonlySet<number>> {
  const query = db.selectFrom("act").select(["kind", "target"]).where("affair_id", "=", affair).where("target", "is not", null);
  const undone = new Set<number>();
  for (const { kind, target } of await query.orderBy("seq").execute()) {
    if (kind === "undo") undone.add(target!);
    else undone.delete(target!);
  }
  return undone;
}
