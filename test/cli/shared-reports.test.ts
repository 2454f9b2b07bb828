import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProviso } from "../support/run-proviso.ts";
import { SHARED, SHARED_IS_ABSENT } from "../support/shared-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const coalition = join(SHARED, "reports", "coalition");
const store = ["--store", join(folder, "store")];

function score(script: string, ...args: readonly string[]): Record<string, Record<string, number>> {
  const { stdout } = spawnSync(process.execPath, [join(SHARED, "score", script), ...args], { encoding: "utf8" });
  return JSON.parse(stdout) as Record<string, Record<string, number>>;
}

async function saved(name: string): Promise<string> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, (await runProviso([name, "--json", ...store])).out);
  return file;
}

describe.skipIf(SHARED_IS_ABSENT !== null)(`the main job on real reports${SHARED_IS_ABSENT ? ` (${SHARED_IS_ABSENT})` : ""}`, () => {
  it("finds five reports and two origins, and joins none falsely", async () => {
    const { code, out } = await runProviso(["read", coalition, ...store]);
    expect(code).toBe(0);
    expect(out).toMatch(/Reports\s+5\b/);
    expect(out).toMatch(/Origins\s+2\b/);
    const scored = score("origins.mjs", `${coalition}=${await saved("origins")}`);
    expect(scored["falselyJoined"]).toMatchObject({ wrong: 0 });
    expect(scored["origins"]).toEqual({ found: 2, key: 2 });
  });

  it("proposes statements that a hand-made key holds, with F1 of at least 70", async () => {
    const proposals = await saved("proposals");
    const scored = score("statements.mjs", "--gold", join(SHARED, "gold", "seeds-statements.json"), "--proposals", proposals);
    expect(scored["statements"]!["f1"]).toBeGreaterThanOrEqual(70);
  });

  it("says an answer about reports that nobody has reviewed, and says that nobody has", async () => {
    const { code, out } = await runProviso(["start", coalition, "--no-serve", "--store", join(folder, "start")]);
    expect(code).toBe(0);
    expect(out).toContain("Unreviewed: ");
    expect(out).toMatch(/Russia can stop \d+ of them alone/);
    expect(out).toMatch(/The\s+Telegraph/);
  });
});
