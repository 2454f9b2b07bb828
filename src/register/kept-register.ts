import type { Kysely } from "kysely";
import type { ActBody } from "./act-body.ts";
import { bodies, lastAct, readAct, readLog, unwriteAct, writeAct } from "./act-log.ts";
import { applyAct } from "./apply-act.ts";
import { follow, newHistory, readHistory } from "./history.ts";
import { clearViews, reverse } from "./hold.ts";
import { asInstant, later } from "./instant.ts";
import type { Blobs } from "./logged-body.ts";
import { toLogged } from "./logged-body.ts";
import { readConsultation } from "./read-consultation.ts";
import { readAffairs, readEntries, readOrigins, readProposals, readReceived, readReports } from "./read-views.ts";
import type { Acknowledgement, LoggedAct, Order, Register, ReversalOrder, Reversible } from "./register.ts";
import { RegisterError } from "./register-error.ts";
import { refuseInvalidId } from "./refuse-invalid-id.ts";
import type { Tables, Turn } from "./tables.ts";

/** A register over any keeper that Kysely can talk to; the keeper's writing transactions must follow one another. */
export function keptRegister(keeper: Kysely<Tables>): Register {
  let closed = false;
  const db = (): Kysely<Tables> => {
    if (closed) throw new RegisterError("closed", "invalid register: it is closed", "open it again");
    return keeper;
  };
  return {
    affairs: async () => readAffairs(db()),
    perform: async (order) => perform(db(), order),
    log: async (affair, options) => reading(db(), (transaction) => readLog(transaction, affair, options)),
    reports: async (affair) => readReports(db(), affair),
    report: async (affair, id) => (await readReports(db(), affair, { column: "id", value: id }))[0] ?? null,
    reportBySha: async (affair, sha256) => (await readReports(db(), affair, { column: "sha256", value: sha256 }))[0] ?? null,
    received: async (affair, id) => readReceived(db(), affair, id),
    consultation: async (affair, report) => readConsultation(db(), affair, report),
    origins: async (affair) => readOrigins(db(), affair),
    proposals: async (affair, filter) => readProposals(db(), affair, filter),
    entries: async (affair, options) => readEntries(db(), affair, options),
    undo: async (order) => {
      const undone = await turnBack(db(), "undo", order);
      return undone && { undone };
    },
    redo: async (order) => {
      const redone = await turnBack(db(), "redo", order);
      return redone && { redone };
    },
    reversible: async (affair) => reading(db(), (transaction) => readReversible(transaction, affair)),
    rebuild: async (affair) => rebuild(db(), affair),
    close: async () => {
      if (closed) return;
      closed = true;
      await keeper.destroy();
    },
  };
}

/** Several reads of one state of the store. */
function reading<T>(db: Kysely<Tables>, read: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().setAccessMode("read only").setIsolationLevel("repeatable read").execute(read);
}

/** The act goes into the log first, since the rows that it begins and ends refer to it. What changed nothing is taken out again unseen. */
async function perform(db: Kysely<Tables>, order: Order): Promise<Acknowledgement> {
  const { affair, act } = order;
  const given = checked(order);
  const blobs: Blobs = new Map();
  const logged = toLogged(act, blobs);
  return db.transaction().execute(async (transaction) => {
    const last = await lastAct(transaction, affair);
    if (last === undefined && !opens(act)) throw unknownAffair(affair);
    const turn: Turn = { db: transaction, affair, seq: (last?.seq ?? 0) + 1 };
    await writeAct(turn, order.by, later(given, last?.at), logged);
    if (await applyAct(turn, logged, blobs)) return { seq: turn.seq };
    await unwriteAct(turn);
    return { seq: last?.seq ?? 0, held: true as const };
  });
}

/** Undo and redo are acts like any other: logged, dated, and followed by the views in the same transaction. */
async function turnBack(db: Kysely<Tables>, kind: "undo" | "redo", order: ReversalOrder): Promise<LoggedAct | null> {
  const { affair, by } = order;
  const given = checked(order);
  return db.transaction().execute(async (transaction) => {
    const last = await lastAct(transaction, affair);
    if (last === undefined) throw unknownAffair(affair);
    const history = await readHistory(transaction, affair);
    const act = (kind === "undo" ? history.done : history.undone).at(-1);
    if (act === undefined) return null;
    const turn: Turn = { db: transaction, affair, seq: last.seq + 1 };
    await writeAct(turn, by, later(given, last.at), { kind, seq: act });
    await reverse(turn, kind, act);
    return readAct(transaction, affair, act);
  });
}

async function readReversible(db: Kysely<Tables>, affair: string): Promise<Reversible> {
  const history = await readHistory(db, affair);
  const last = async (acts: readonly number[]) => (acts.length === 0 ? null : readAct(db, affair, acts.at(-1)!));
  return { undo: await last(history.done), redo: await last(history.undone) };
}

/** The log was checked when it was written, so reading it back refuses nothing; its blobs are there already. */
async function rebuild(db: Kysely<Tables>, affair: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await clearViews({ db: transaction, affair });
    const history = newHistory();
    for await (const { seq, act } of bodies(transaction, affair)) {
      const turn: Turn = { db: transaction, affair, seq };
      if (act.kind === "undo" || act.kind === "redo") await reverse(turn, act.kind, act.seq);
      else await applyAct(turn, act, new Map());
      follow(history, { seq, kind: act.kind, target: "seq" in act ? act.seq : null });
    }
  });
}

/** The instant given, in our spelling; refuses a name or an instant that is none. */
function checked(order: ReversalOrder): string {
  refuseInvalidId(order.affair);
  refuseInvalidId(order.by);
  return asInstant(order.at);
}

function opens(act: ActBody): boolean {
  return act.kind === "open-affair" || (act.kind === "batch" && act.acts[0] !== undefined && opens(act.acts[0]));
}

function unknownAffair(affair: string): RegisterError {
  return new RegisterError("unknown-affair", `unknown affair: ${affair}`, "open it first, or list the affairs", { detail: { id: affair } });
}
