import { setTimeout as pause } from "node:timers/promises";
import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";
import { CompiledQuery as Query, SqliteDialect } from "kysely";
import { RegisterError } from "./register-error.ts";

const SQLITE_BUSY = 5;
const PATIENCE_MS = 30_000;
const PAUSE_MS = 5;
const STATEMENTS = 200;

/**
 * Kysely's SQLite dialect over one synchronous connection. Two things differ from Kysely's own driver. A writing transaction begins *immediate*,
 * so that whoever reads inside it reads what it will write upon. And a busy store is waited for without blocking the process: SQLite's own
 * busy timeout stops the thread, and with it the very transaction of the same process that it waits for.
 */
export class RegisterSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSyncInstance;

  constructor(database: DatabaseSyncInstance) {
    super({ database: () => Promise.reject(new Error("unsupported driver: Kysely's own")) });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new SqliteOneDriver(this.#database);
  }
}

/** Hands out the one connection, to one at a time, in the order they came. */
class SqliteOneDriver implements Driver {
  readonly #database: DatabaseSyncInstance;
  readonly #connection: SqliteOneConnection;
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
    this.#connection = new SqliteOneConnection(database);
  }

  async init(): Promise<void> {
    // The database is open already.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken = false;
    else next();
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(Query.raw(settings.accessMode === "read only" ? "begin" : "begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(Query.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite rolls back by itself on some errors (a full disk); a second rollback would hide the first error.
    if (this.#database.isTransaction) await connection.executeQuery(Query.raw("rollback"));
  }

  async destroy(): Promise<void> {
    this.#connection.forget();
    // Prepared statements live until they are collected, and the connection with them, so that SQLite cannot tidy up as it closes. Emptied now,
    // the write-ahead log holds nothing that the store's one file has not.
    try {
      this.#database.exec("pragma wal_checkpoint(truncate)");
    } finally {
      this.#database.close();
    }
  }
}

/** Runs statements, keeping the last used ones prepared. */
class SqliteOneConnection implements DatabaseConnection {
  readonly #database: DatabaseSyncInstance;
  readonly #prepared = new Map<string, StatementSyncInstance>();

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = await patiently(() => this.#prepare(query.sql));
    const parameters = [...query.parameters];
    if (statement.columns().length > 0) return { rows: (await patiently(() => statement.all(...parameters))) as R[] };
    const { changes } = await patiently(() => statement.run(...parameters));
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  forget(): void {
    this.#prepared.clear();
  }

  #prepare(sql: string): StatementSyncInstance {
    const known = this.#prepared.get(sql);
    const statement = known ?? this.#database.prepare(sql);
    this.#prepared.delete(sql);
    this.#prepared.set(sql, statement);
    const oldest = this.#prepared.keys().next();
    if (this.#prepared.size > STATEMENTS && !oldest.done) this.#prepared.delete(oldest.value);
    return statement;
  }
}

/** Runs a step again while another connection keeps the store busy: such a step has had no effect. Gives up with code `busy`. */
export async function patiently<T>(step: () => T, patienceMs: number = PATIENCE_MS): Promise<T> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return step();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (waited >= patienceMs) {
        const wayOn = "wait until the other program has finished, or end it, and try again";
        throw new RegisterError("busy", `busy: another program has held the store for ${patienceMs / 1000} seconds`, wayOn, {
          cause: error,
        });
      }
    }
    await pause(PAUSE_MS);
  }
}

/** SQLite's primary result code is the low byte of the extended one. */
function isBusy(error: unknown): boolean {
  const code: unknown = error instanceof Error && "errcode" in error ? error.errcode : undefined;
  return typeof code === "number" && (code & 0xff) === SQLITE_BUSY;
}
