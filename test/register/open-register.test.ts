import { copyFile, mkdtemp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import { openRegister, RegisterError } from "#register";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { patiently } from "../../src/register/sqlite-driver.ts";

describe("opening a register", () => {
  let folder: string;
  const file = () => join(folder, "register.sqlite");
  const run = (statement: string) => {
    const database = new DatabaseSync(file());
    const rows = database.prepare(statement).all() as Record<string, unknown>[];
    database.close();
    return rows;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "register-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("makes the folder, the folders above it and the store", async () => {
    const deep = join(folder, "a", "b");
    const register = await openRegister({ folder: deep });
    expect(await register.affairs()).toEqual([]);
    await register.close();
    expect(await readdir(deep)).toContain("register.sqlite");
  });

  it("leaves all it holds in the store's one file when it is closed", async () => {
    const register = await openRegister({ folder });
    const at = "2026-03-01T09:00:00Z";
    await register.perform({ affair: "harbour", by: "Ada", at, act: { kind: "open-affair", title: "The harbour" } });
    await register.close();
    const copy = join(folder, "copy");
    await mkdir(copy);
    await copyFile(file(), join(copy, "register.sqlite"));
    const copied = await openRegister({ folder: copy });
    expect(await copied.affairs()).toEqual([{ id: "harbour", title: "The harbour" }]);
    await copied.close();
  });

  it("writes ahead, and fully", async () => {
    const register = await openRegister({ folder });
    expect(run("pragma journal_mode")).toEqual([{ journal_mode: "wal" }]);
    await register.close();
  });

  it("begins every key with the affair", async () => {
    await (await openRegister({ folder })).close();
    const tables = run("select name from sqlite_master where type = 'table' and name <> 'register_schema'").map((row) =>
      String(row["name"]),
    );
    expect(tables.sort()).toEqual(["act", "affair", "blob", "entry", "proposal", "report", "trace"]);
    for (const table of tables) {
      expect(run(`pragma table_info(${table})`)).toContainEqual(expect.objectContaining({ name: "affair_id", pk: 1 }));
      const foreign = run(`pragma foreign_key_list(${table})`).filter((row) => row["seq"] === 0);
      for (const key of foreign) expect(key).toMatchObject({ from: "affair_id", to: "affair_id" });
    }
  });

  it("refuses a file in place of the folder", async () => {
    await writeFile(join(folder, "notes.txt"), "These are notes.");
    const opening = openRegister({ folder: join(folder, "notes.txt") });
    await expect(opening).rejects.toMatchObject({ code: "not-a-store", wayOn: expect.stringContaining("folder") as string });
    await expect(openRegister({ folder: join(folder, "notes.txt", "below") })).rejects.toMatchObject({ code: "not-a-store" });
  });

  it("refuses a folder of other files and leaves it as it was, but not for hidden ones", async () => {
    await writeFile(join(folder, ".settings"), "");
    await (await openRegister({ folder })).close();
    const other = join(folder, "other");
    await mkdir(other);
    await writeFile(join(other, "notes.txt"), "These are notes.");
    await expect(openRegister({ folder: other })).rejects.toMatchObject({
      code: "not-a-store",
      message: expect.stringContaining("notes.txt") as string,
    });
    expect(await readdir(other)).toEqual(["notes.txt"]);
  });

  it("refuses a file that is no database, and somebody else's database", async () => {
    await writeFile(file(), "This is a text and no database, long enough to have a header. ".repeat(40));
    await expect(openRegister({ folder })).rejects.toMatchObject({ code: "not-a-store" });
    await rm(file());
    run("create table recipe (name text)");
    await expect(openRegister({ folder })).rejects.toMatchObject({ code: "not-a-store" });
    expect(run("select name from sqlite_master")).toEqual([{ name: "recipe" }]);
  });

  it("takes an empty file for a store that was never filled", async () => {
    await writeFile(file(), "");
    const register = await openRegister({ folder });
    expect(await register.affairs()).toEqual([]);
    await register.close();
  });

  it("refuses a store of a later version and says both versions", async () => {
    await (await openRegister({ folder })).close();
    run("insert into register_schema (version) values (99)");
    const message = "unsupported schema: this store has version 99, this program knows versions up to 1";
    await expect(openRegister({ folder })).rejects.toMatchObject({ code: "newer-schema", message });
  });

  it("refuses a store that cannot be opened for another reason", async () => {
    await mkdir(file());
    await expect(openRegister({ folder })).rejects.toMatchObject({ code: "unreadable" });
  });

  it("waits for another writer without holding up its own process", async () => {
    const register = await openRegister({ folder });
    const other = new DatabaseSync(file());
    other.exec("begin immediate");
    const order = { affair: "harbour", by: "Ada", at: "2026-03-01T09:00:00Z" };
    const waiting = register.perform({ ...order, act: { kind: "open-affair", title: "The harbour" } });
    let isWritten = false;
    void waiting.then(() => (isWritten = true));
    await pause(60);
    expect(isWritten).toBe(false);
    other.exec("rollback");
    expect(await waiting).toEqual({ seq: 1 });
    other.close();
    await register.close();
  });

  it("gives up on a store that stays busy, and says so", async () => {
    await (await openRegister({ folder })).close();
    const [one, other] = [new DatabaseSync(file()), new DatabaseSync(file())];
    one.exec("begin immediate");
    await expect(patiently(() => other.exec("begin immediate"), 20)).rejects.toMatchObject({ code: "busy" });
    await expect(patiently(() => other.exec("no such words"), 20)).rejects.not.toBeInstanceOf(RegisterError);
    one.close();
    other.close();
  });
});
