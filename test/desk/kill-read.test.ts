import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDesk, openDesk } from "#desk";
import { runProviso, startProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const REPORTS = 150;

function writeReports(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < REPORTS; i += 1) {
    const text = `Report number ${i} of the harbour office.\n\nNorland will send ${100 + i} sailors to the strait only if Vesta agrees, the minister said.\n`;
    writeFileSync(join(folder, `${String(i).padStart(4, "0")}.txt`), text);
  }
}

async function heldIn(store: string): Promise<number> {
  const desk = await openDesk({ folder: store, by: "tester" });
  const held = (await desk.register.reports("strait")).length;
  await closeDesk(desk);
  return held;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("missing state: it never came about");
}

it("loses nothing acknowledged when it is killed in the middle, and the same command goes on", async () => {
  const folder = temporaryFolder();
  const store = join(folder, "store");
  writeReports(join(folder, "in"));
  const args = ["read", join(folder, "in"), "--store", store, "--affair", "strait", "--json"];
  const child = startProviso(args);
  const ended = new Promise((resolve) => child.on("close", resolve));
  await until(async () => (await heldIn(store).catch(() => 0)) > 3);
  child.kill("SIGKILL");
  await ended;
  const before = await heldIn(store);
  expect(before).toBeGreaterThan(3);
  const { code, out } = await runProviso(args);
  const progress = JSON.parse(out) as { read: string[]; held: string[]; failed: string[]; reports: number };
  expect(code).toBe(0);
  expect(progress.held).toHaveLength(before);
  expect(progress.read).toHaveLength(REPORTS - before);
  expect(progress.reports).toBe(REPORTS);
});
