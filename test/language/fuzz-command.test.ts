import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "../support/run-proviso.ts";
import { ROOT } from "../tidy/sources.ts";

const BUILT = join(ROOT, "dist", "language", "index.js");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "proviso-fuzz-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script on the built language, with the given settings; Ctrl-C once it is under way, where told. */
function fuzz(
  settings: Readonly<Record<string, string>>,
  options: { args?: readonly string[]; interrupt?: boolean } = {},
): Promise<Outcome> {
  const env = { ...process.env, LANGUAGE: BUILT, FOLDER: folder, ...settings };
  const child = spawn(process.execPath, [join(ROOT, "scripts", "fuzz.mjs"), ...(options.args ?? [])], { env });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    if (options.interrupt && text.includes("Ctrl-C stops")) child.kill("SIGINT");
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

/** A module that is the language with some of its functions put otherwise. */
function broken(name: string, source: string): string {
  const file = join(folder, `${name}.mjs`);
  const face = JSON.stringify(pathToFileURL(BUILT).href);
  writeFileSync(file, `import * as sound from ${face};\nexport * from ${face};\n${source}\n`);
  return file;
}

describe("npm run fuzz", () => {
  test("tries as many as it is told, from the seed it is told, on as many threads", async () => {
    const { code, out, err } = await fuzz({ COUNT: "300", SEED: "11", WORKERS: "2" });
    expect(err).toMatch(/^(?:Trying .*\n)?300 inputs from seed 11 in \d+ s, \d+ a processor second: nothing found\.\n$/);
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });

  test("tells how far it came when it is interrupted", async () => {
    const { code, err } = await fuzz({ SEED: "12" }, { interrupt: true });
    expect(err).toMatch(/\n[1-9]\d* inputs from seed 12 in \d+ s, .* nothing found\.\n$/);
    expect(code).toBe(130);
  });

  test("keeps an input that fails, cut down, and says how to find it again", async () => {
    const LANGUAGE = broken(
      "throws",
      'export const readText = (text) => { if (text.includes("member")) throw new Error("no"); return sound.readText(text); };',
    );
    const { code, err } = await fuzz({ COUNT: "100000", SEED: "13", LANGUAGE });
    expect(code).toBe(1);
    expect(err).toContain("One fails: throws no.");
    expect(err).toContain("SEED=13 finds it again.");
    expect(readFileSync(join(folder, "fuzz-13.proviso"), "utf8")).toBe("member");
  });

  test("gives an endless input up, and keeps it", async () => {
    const LANGUAGE = broken(
      "endless",
      "export const check = (dossier, lost) => { while (dossier.entries.length > 1); return sound.check(dossier, lost); };",
    );
    const { code, err } = await fuzz({ COUNT: "1000", SEED: "14", SILENCE: "1", LANGUAGE });
    expect(code).toBe(1);
    expect(err).toContain("One fails: takes more than 1 seconds.");
    expect(readdirSync(folder)).toContain("fuzz-14.proviso");
  });

  test("refuses settings that mean nothing, and tells what does", async () => {
    expect(await fuzz({ COUNT: "many" })).toEqual({ code: 2, out: "", err: "COUNT is many; it should be a whole number of at least 1.\n" });
    expect(await fuzz({}, { args: ["--quick"] })).toEqual({
      code: 2,
      out: "",
      err: "--quick means nothing here; --help tells what does.\n",
    });
    const { code, out } = await fuzz({}, { args: ["--help"] });
    expect(code).toBe(0);
    for (const setting of ["COUNT", "SEED", "WORKERS", "FOLDER", "SILENCE", "LANGUAGE"]) expect(out).toContain(`  ${setting} `);
  });
});
