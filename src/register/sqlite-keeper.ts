import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { Kysely } from "kysely";
import { migrate } from "./migrations.ts";
import { RegisterError } from "./register-error.ts";
import { patiently, RegisterSqliteDialect } from "./sqlite-driver.ts";
import type { Tables } from "./tables.ts";

/** The one file of an embedded store; SQLite keeps its `-wal` and `-shm` beside it while the store is open. */
const STORE_FILE = "register.sqlite";

const OTHER_FOLDER = "name an empty or a new folder, or one that `proviso read` has written";

/**
 * Opens, and where needed makes, the embedded store in a folder. Write-ahead log, so readers and a writer do not wait for each other; synchronous
 * FULL, so what is acknowledged outlives a power cut. Refuses with `not-a-store`, `newer-schema`, `unreadable` or `busy`.
 */
export async function openSqlite(folder: string): Promise<Kysely<Tables>> {
  await prepareFolder(folder);
  const database = openDatabase(join(folder, STORE_FILE));
  try {
    await checkAndSet(database, folder);
    const db = new Kysely<Tables>({ dialect: new RegisterSqliteDialect(database) });
    await migrate(db, { bytes: "blob" });
    return db;
  } catch (error) {
    database.close();
    throw asRegisterError(error, folder);
  }
}

/** A folder of somebody else's files is not filled with ours; hidden files do not count. */
async function prepareFolder(folder: string): Promise<void> {
  let names: readonly string[];
  try {
    await mkdir(folder, { recursive: true });
    names = await readdir(folder);
  } catch (error) {
    throw asRegisterError(error, folder);
  }
  const foreign = names.find((name) => !name.startsWith("."));
  if (foreign === undefined || names.includes(STORE_FILE)) return;
  throw new RegisterError("not-a-store", `invalid store: ${folder} has no ${STORE_FILE} but other files (${foreign})`, OTHER_FOLDER);
}

function openDatabase(path: string): DatabaseSyncInstance {
  try {
    return new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: true });
  } catch (error) {
    throw asRegisterError(error, path);
  }
}

async function checkAndSet(database: DatabaseSyncInstance, folder: string): Promise<void> {
  const tables = await patiently(() => database.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[]);
  if (tables.length > 0 && !tables.some((table) => table.name === "register_schema"))
    throw new RegisterError("not-a-store", `invalid store: ${STORE_FILE} in ${folder} is some other program's database`, OTHER_FOLDER);
  await patiently(() => database.exec("pragma journal_mode = wal"));
  await patiently(() => database.exec("pragma synchronous = full"));
}

/** Says in our words what the file system or SQLite found. */
function asRegisterError(error: unknown, path: string): unknown {
  if (error instanceof RegisterError || !(error instanceof Error)) return error;
  const code: unknown = "code" in error ? error.code : undefined;
  const sqlite = "sqliteCodeName" in error ? error.sqliteCodeName : undefined;
  if (code === "ENOTDIR" || code === "EEXIST")
    return new RegisterError("not-a-store", `invalid store: ${path} is a file`, OTHER_FOLDER, { cause: error });
  if (sqlite === "SQLITE_NOTADB")
    return new RegisterError("not-a-store", `invalid store: ${STORE_FILE} in ${path} is no SQLite file`, OTHER_FOLDER, { cause: error });
  const wayOn = "see that the folder can be read and written and that the disk is sound and not full, or name another folder";
  return new RegisterError("unreadable", `invalid store: ${path} cannot be opened (${error.message})`, wayOn, { cause: error });
}
