import type { ColumnDataType, CreateTableBuilder, Kysely } from "kysely";
import { sql } from "kysely";
import { RegisterError } from "./register-error.ts";
import type { Tables } from "./tables.ts";
import { VIEWS } from "./tables.ts";

/** How a keeper spells the one type in which keepers differ. */
interface Spelling {
  readonly bytes: ColumnDataType;
}

type Migration = (db: Kysely<Tables>, spelling: Spelling) => Promise<void>;

/** The steps from an empty store to the present one; a store of version n has had the first n of them. */
const MIGRATIONS: readonly Migration[] = [createLogAndViews];

/** The version this code writes. */
const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a store to the present version, in one transaction. Refuses a store of a later version with code `newer-schema`. */
export async function migrate(db: Kysely<Tables>, spelling: Spelling): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.schema
      .createTable("register_schema")
      .ifNotExists()
      .addColumn("version", "integer", (column) => column.notNull().primaryKey())
      .execute();
    const version = await schemaVersion(transaction);
    if (version > SCHEMA_VERSION) throw newer(version);
    for (const step of MIGRATIONS.slice(version)) await step(transaction, spelling);
    if (version < SCHEMA_VERSION) await transaction.insertInto("register_schema").values({ version: SCHEMA_VERSION }).execute();
  });
}

async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("register_schema")
    .select((select) => select.fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}

function newer(version: number): RegisterError {
  const found = `unsupported schema: this store has version ${version}, this program knows versions up to ${SCHEMA_VERSION}`;
  return new RegisterError("newer-schema", found, "open it with the newer Proviso that wrote it, or name another store");
}

async function createLogAndViews(db: Kysely<Tables>, spelling: Spelling): Promise<void> {
  await db.schema
    .createTable("act")
    .addColumn("affair_id", "text", (column) => column.notNull())
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("by_whom", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("target", "integer")
    .addColumn("summary", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("act_key", ["affair_id", "seq"])
    .execute();
  await db.schema.createIndex("act_by_time").on("act").columns(["affair_id", "at", "seq"]).execute();
  await db.schema
    .createTable("blob")
    .addColumn("affair_id", "text", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("bytes", spelling.bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint("blob_key", ["affair_id", "sha256"])
    .execute();
  await heldTable(db, "affair").execute();
  await heldTable(db, "report")
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("text_sha256", "text")
    .addColumn("bytes_sha256", "text", (column) => column.notNull())
    .addForeignKeyConstraint("report_text", ["affair_id", "text_sha256"], "blob", ["affair_id", "sha256"])
    .addForeignKeyConstraint("report_bytes", ["affair_id", "bytes_sha256"], "blob", ["affair_id", "sha256"])
    .execute();
  await heldTable(db, "proposal")
    .addColumn("report_id", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .execute();
  await heldTable(db, "trace").execute();
  await heldTable(db, "entry").execute();
  await indexViews(db);
}

/** The columns, key and foreign keys that all views share. */
function heldTable(db: Kysely<Tables>, view: string): CreateTableBuilder<string, string> {
  return db.schema
    .createTable(view)
    .addColumn("affair_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("from_seq", "integer", (column) => column.notNull())
    .addColumn("to_seq", "integer")
    .addColumn("made_seq", "integer", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint(`${view}_key`, ["affair_id", "id", "from_seq"])
    .addForeignKeyConstraint(`${view}_from`, ["affair_id", "from_seq"], "act", ["affair_id", "seq"])
    .addForeignKeyConstraint(`${view}_to`, ["affair_id", "to_seq"], "act", ["affair_id", "seq"])
    .addForeignKeyConstraint(`${view}_made`, ["affair_id", "made_seq"], "act", ["affair_id", "seq"]);
}

/** One row at most is held under an id; the database itself sees to it. */
async function indexViews(db: Kysely<Tables>): Promise<void> {
  for (const view of VIEWS) {
    const held = sql`to_seq is null`;
    await sql`create unique index ${sql.ref(`${view}_held`)} on ${sql.table(view)} (affair_id, id) where ${held}`.execute(db);
    for (const column of ["position", "from_seq", "to_seq"])
      await db.schema.createIndex(`${view}_${column}`).on(view).columns(["affair_id", column]).execute();
  }
  await db.schema.createIndex("proposal_of_report").on("proposal").columns(["affair_id", "report_id"]).execute();
  await sql`create unique index report_held_text on report (affair_id, sha256) where to_seq is null`.execute(db);
}
