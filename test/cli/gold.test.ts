import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { goldShape, precisionShape } from "#wire";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const store = ["--store", join(folder, "store")];

beforeAll(async () => {
  const note = join(folder, "strait.txt");
  writeFileSync(note, "Canada pledged 40 ships.\n\nPeru refused to send troops.\n");
  expect((await runProviso(["read", note, ...store])).code).toBe(0);
});

it("says that nothing is decided yet, then how each rule has held", { timeout: 120_000 }, async () => {
  expect((await runProviso(["precision", ...store])).out).toContain("Nothing that a rule of the reader found has been decided on yet.");
  const { proposals } = JSON.parse((await runProviso(["proposals", "--json", ...store])).out) as { proposals: { id: string }[] };
  await runProviso(["accept", proposals[0]!.id, ...store]);
  await runProviso(["reject", proposals[1]!.id, "--reason", "old\u001b news", ...store]);
  const { patterns } = precisionShape.parse(JSON.parse((await runProviso(["precision", "--json", ...store])).out));
  expect(patterns.map(({ accepted, rejected, share }) => [accepted, rejected, share]).sort()).toEqual([
    [0, 1, 0],
    [1, 0, 1],
  ]);
  const told = (await runProviso(["precision", ...store])).out;
  expect(told).toMatch(/rule +as it stood +after an edit +rejected +held as it stood/);
  expect(told).toMatch(/promise-object +1 +0 +0 +100 %/);
});

it("prints the record of decisions for people, as data and into a file", { timeout: 120_000 }, async () => {
  const told = (await runProviso(["gold", ...store])).out;
  expect(told).toContain("rejected by");
  expect(told).not.toContain("\u001b news");
  const records = goldShape.array().parse(JSON.parse((await runProviso(["gold", "--json", ...store])).out));
  expect(records.map(({ state }) => state)).toEqual(["accepted", "rejected"]);
  const file = join(folder, "gold.jsonl");
  await runProviso(["gold", "strait", "--out", file, ...store]);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(lines.map((line) => goldShape.parse(JSON.parse(line)))).toEqual(records);
  expect((await runProviso(["gold", "elsewhere", ...store])).code).toBe(2);
});
