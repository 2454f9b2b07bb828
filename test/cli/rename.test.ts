import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("calls an affair after the folder above “reports”, and otherwise where somebody says so", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const reports = join(folder, "harbour-dues", "reports");
  const store = ["--store", join(folder, "store")];
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, "1.txt"), "Norway will rebuild the port.\n");
  expect((await runProviso(["read", reports, ...store])).out).toContain("Affair harbour-dues");
  expect((await runProviso(["rename", "The dues", ...store])).out).toContain("The affair harbour-dues is called “The dues” now.");
  expect((await runProviso(["undo", ...store])).out).toContain("Taken back: call the affair “The dues”");
  expect((await runProviso(["rename", " ", ...store])).code).toBe(2);
});
