import { refuseInvalidId } from "./refuse-invalid-id.ts";
import type { HeldRow, Tables, Turn, View } from "./tables.ts";
import { VIEWS } from "./tables.ts";

/** What a row says beside its place in time: its body, and the columns that its view alone has. */
type Content<V extends View> = Omit<Tables[V], Exclude<keyof HeldRow, "body">>;

// All views share these columns, so one query serves them; the compiler is told of one view, the database of the right one.
const shared = (view: View) => view as "entry";

/** The row held now under an id. */
export async function heldNow<V extends View>(turn: Turn, view: V, id: string): Promise<Tables[V] | undefined> {
  const row = await turn.db
    .selectFrom(shared(view))
    .selectAll()
    .where("affair_id", "=", turn.affair)
    .where("id", "=", id)
    .where("to_seq", "is", null)
    .executeTakeFirst();
  return row as Tables[V] | undefined;
}

/** Holds new content under an id from this act on. What was held under it until now is superseded and leaves its position. */
export async function hold<V extends View>(turn: Turn, view: V, id: string, content: Content<V>): Promise<void> {
  refuseInvalidId(id);
  const before = await heldNow(turn, view, id);
  const position = before?.position ?? (await nextPosition(turn, view));
  if (before !== undefined) await endRow(turn, view, before);
  const place = { affair_id: turn.affair, id, from_seq: turn.seq, to_seq: null, made_seq: turn.seq, position };
  await insert(turn, view, { ...content, ...place });
}

/** Ends what is held under an id; false where nothing is. */
export async function endHeld(turn: Turn, view: View, id: string): Promise<boolean> {
  const before = await heldNow(turn, view, id);
  if (before === undefined) return false;
  await endRow(turn, view, before);
  return true;
}

/**
 * Takes back what the act `act` did to the views, or does it again. Taken back, its rows end and copies of what it had ended begin; done again, the
 * other way round. Exact only where no later act stands on it, so acts are taken back last first and done again first first.
 */
export async function reverse(turn: Turn, kind: "undo" | "redo", act: number): Promise<void> {
  for (const view of VIEWS) {
    const begun = await rowsOf(turn, view, kind === "undo" ? "to_seq" : "from_seq", act);
    const held = turn.db
      .updateTable(shared(view))
      .set({ to_seq: turn.seq })
      .where("affair_id", "=", turn.affair)
      .where("to_seq", "is", null);
    if (kind === "undo") await held.where("made_seq", "=", act).execute();
    else for (const { id } of await rowsOf(turn, view, "to_seq", act)) await held.where("id", "=", id).execute();
    for (const row of begun) await insert(turn, view, { ...row, from_seq: turn.seq, to_seq: null });
  }
}

/** The rows that an act itself began or ended, in the order of their position. */
async function rowsOf(turn: Turn, view: View, edge: "from_seq" | "to_seq", act: number): Promise<readonly HeldRow[]> {
  const query = turn.db.selectFrom(shared(view)).selectAll().where("affair_id", "=", turn.affair).where(edge, "=", act);
  return query.orderBy("position").execute();
}

/** Forgets all views of the affair, to be made anew from the log. */
export async function clearViews(turn: Pick<Turn, "db" | "affair">): Promise<void> {
  for (const view of VIEWS) await turn.db.deleteFrom(view).where("affair_id", "=", turn.affair).execute();
}

/** A row of this very act was never seen by anybody, so it goes without a trace. */
async function endRow(turn: Turn, view: View, row: HeldRow): Promise<void> {
  if (row.from_seq === turn.seq) {
    await turn.db
      .deleteFrom(shared(view))
      .where("affair_id", "=", row.affair_id)
      .where("id", "=", row.id)
      .where("from_seq", "=", row.from_seq)
      .execute();
    return;
  }
  await turn.db
    .updateTable(shared(view))
    .set({ to_seq: turn.seq })
    .where("affair_id", "=", row.affair_id)
    .where("id", "=", row.id)
    .where("from_seq", "=", row.from_seq)
    .execute();
}

async function insert(turn: Turn, view: View, row: object): Promise<void> {
  await turn.db
    .insertInto(shared(view))
    .values(row as HeldRow)
    .execute();
}

/** Positions count rows no longer held as well, so that one never changes hands. */
async function nextPosition(turn: Turn, view: View): Promise<number> {
  const row = await turn.db
    .selectFrom(shared(view))
    .select((select) => select.fn.max("position").as("last"))
    .where("affair_id", "=", turn.affair)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}
