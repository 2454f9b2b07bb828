import { type Affair, completeOrigins, type EarlierOrigins, type Entry, type Origins, type ProposalState, type Report } from "#model";
import { isStatement } from "#model";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ProposalBody } from "./hold-proposal.ts";
import { lastMomentOf } from "./instant.ts";
import { wholeReport } from "./logged-body.ts";
import type { HeldEntry, HeldProposal } from "./register.ts";
import type { Tables } from "./tables.ts";
import { recordedIn, wasToldAt } from "./told-recorded.ts";

/** The open affairs. */
export async function readAffairs(db: Kysely<Tables>): Promise<readonly Affair[]> {
  const rows = await db.selectFrom("affair").select(["id", "body"]).where("to_seq", "is", null).orderBy("affair_id").execute();
  return rows.map(({ id, body }) => ({ id, title: (JSON.parse(body) as { title: string }).title }));
}

/** Reports in the order of arrival, all or those that a column picks. */
export async function readReports(
  db: Kysely<Tables>,
  affair: string,
  pick?: { readonly column: "id" | "sha256"; readonly value: string },
): Promise<readonly Report[]> {
  const query = db
    .selectFrom("report")
    .leftJoin("blob", (join) => join.onRef("blob.affair_id", "=", "report.affair_id").onRef("blob.sha256", "=", "report.text_sha256"))
    .select(["report.body as body", "blob.bytes as text"])
    .where("report.affair_id", "=", affair)
    .where("report.to_seq", "is", null);
  const picked = pick === undefined ? query : query.where(`report.${pick.column}`, "=", pick.value);
  const rows = await picked.orderBy("report.position").execute();
  return rows.map(({ body, text }) => wholeReport(body, text));
}

/** A report's document as received. */
export async function readReceived(db: Kysely<Tables>, affair: string, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom("report")
    .innerJoin("blob", (join) => join.onRef("blob.affair_id", "=", "report.affair_id").onRef("blob.sha256", "=", "report.bytes_sha256"))
    .select("blob.bytes as bytes")
    .where("report.affair_id", "=", affair)
    .where("report.id", "=", id)
    .where("report.to_seq", "is", null)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** The newest trace. */
export async function readOrigins(db: Kysely<Tables>, affair: string): Promise<Origins | null> {
  const row = await db.selectFrom("trace").select("body").where("affair_id", "=", affair).where("to_seq", "is", null).executeTakeFirst();
  return row === undefined ? null : completeOrigins(JSON.parse(row.body) as EarlierOrigins);
}

/** Proposals in reading order: by their report's arrival, then by their place in it; of one place in the order they were put forward. */
export async function readProposals(
  db: Kysely<Tables>,
  affair: string,
  filter: { readonly report?: string; readonly state?: ProposalState } = {},
): Promise<readonly HeldProposal[]> {
  let query = db
    .selectFrom("proposal")
    .innerJoin("act", (join) => join.onRef("act.affair_id", "=", "proposal.affair_id").onRef("act.seq", "=", "proposal.made_seq"))
    .innerJoin("report", (join) => join.onRef("report.affair_id", "=", "proposal.affair_id").onRef("report.id", "=", "proposal.report_id"))
    .select(["proposal.state as state", "proposal.body as body", "proposal.from_seq as seq", "act.by_whom as by", "act.at as at"])
    .select("report.position as arrival")
    .where("proposal.affair_id", "=", affair)
    .where("proposal.to_seq", "is", null)
    .where("report.to_seq", "is", null);
  if (filter.report !== undefined) query = query.where("proposal.report_id", "=", filter.report);
  if (filter.state !== undefined) query = query.where("proposal.state", "=", filter.state);
  const rows = await query.orderBy("report.position").orderBy("proposal.position").execute();
  const held = rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as ProposalBody }));
  const place = ({ body }: (typeof held)[number]) => body.proposal.span;
  const inOrder = held.sort((a, b) => a.arrival - b.arrival || place(a).start - place(b).start || place(a).end - place(b).end);
  return inOrder.map(({ state, body, seq, by, at }) => ({
    ...body,
    state: state as ProposalState,
    seq,
    ...(body.proposed !== undefined && { amended: true as const }),
    ...(state !== "open" && { decidedBy: by, decidedAt: at }),
  }));
}

/**
 * Entries as held now, or at the end of a moment, with or without those held no longer. An end that comes after `knownOn` is not told: then nobody
 * knew it. What came later with a text that tells it was held elsewhere at that moment was held then, too.
 */
export async function readEntries(
  db: Kysely<Tables>,
  affair: string,
  options: { readonly knownOn?: string; readonly all?: boolean } = {},
): Promise<readonly HeldEntry[]> {
  const moment = options.knownOn === undefined ? null : lastMomentOf(options.knownOn);
  const cut = moment === null ? null : await lastSeqBy(db, affair, moment);
  let query = db
    .selectFrom("entry")
    .innerJoin("act as begun", (join) => join.onRef("begun.affair_id", "=", "entry.affair_id").onRef("begun.seq", "=", "entry.from_seq"))
    .leftJoin("act as ended", (join) => join.onRef("ended.affair_id", "=", "entry.affair_id").onRef("ended.seq", "=", "entry.to_seq"))
    .select(["entry.body as body", "entry.made_seq as seq", "entry.to_seq as until", "begun.at as from", "ended.at as to"])
    .select(["entry.from_seq as since", firstSeq.as("first")])
    .where("entry.affair_id", "=", affair);
  const told = cut === null ? new Set<number>() : await actsToldOf(db, affair, cut, moment!);
  if (cut !== null)
    query = query.where((where) => where.or([where("entry.from_seq", "<=", cut), where("entry.from_seq", "in", [...told])]));
  if (options.all !== true)
    query = query.where((where) =>
      cut === null ? where("entry.to_seq", "is", null) : where.or([where("entry.to_seq", "is", null), where("entry.to_seq", ">", cut)]),
    );
  const rows = await query.orderBy("entry.position").orderBy("entry.from_seq").execute();
  return rows.flatMap(({ body, seq, from, to, until, since, first }) => {
    const entry = JSON.parse(body) as Entry;
    const isFirst = since === first;
    if (cut !== null && since > cut && !(isFirst && (!isStatement(entry) || wasToldAt(entry, moment!)))) return [];
    const isEnded = to !== null && until !== null && (cut === null || until <= cut);
    const recorded = recordedIn(entry, { from, ...(isEnded && { to }) }, isFirst);
    return [{ entry: isStatement(entry) ? { ...entry, recorded } : entry, recorded, seq }];
  });
}

/** The act with which something was first held under an entry's id. */
const firstSeq = sql<number>`(select min(earlier.from_seq) from entry as earlier where earlier.affair_id = entry.affair_id and earlier.id = entry.id)`;

/**
 * Acts after `cut` that brought a statement held elsewhere at that moment. The members, bodies and decisions that came with it tell no time; they
 * were held where it was.
 */
async function actsToldOf(db: Kysely<Tables>, affair: string, cut: number, moment: string): Promise<ReadonlySet<number>> {
  const query = db.selectFrom("entry").select(["body", "from_seq as seq"]).where("affair_id", "=", affair).where("from_seq", ">", cut);
  const rows = await query.where("body", "like", TOLD).execute();
  return new Set(rows.filter(({ body }) => wasToldAt(JSON.parse(body) as Entry, moment)).map(({ seq }) => seq));
}

/** Bodies of entries whose text told a recorded time; the time itself is read from the entry. */
const TOLD = '%"recorded":{"from":%';

/** Recorded time never runs backwards along the log, so a moment is a place in it. */
async function lastSeqBy(db: Kysely<Tables>, affair: string, moment: string): Promise<number> {
  const row = await db
    .selectFrom("act")
    .select((select) => select.fn.max("seq").as("seq"))
    .where("affair_id", "=", affair)
    .where("at", "<=", moment)
    .executeTakeFirst();
  return row?.seq ?? 0;
}
