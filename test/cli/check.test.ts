import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { PROGRAM, runProviso, startProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";

const folder = temporaryFolder();
const sound = join(folder, "sound.proviso");
const faulty = join(folder, "deep", "faulty.proviso");
const weak = join(folder, "weak.proviso");

const SOUND =
  'affair a "A"\n\nmember NL "Norland"\n\ndecision NL.yes "Norland agrees"\n\ngoal calm "Calm"\n  needs NL.yes\n\nexpect calm is possible yes\n';

beforeAll(() => {
  mkdirSync(join(folder, "deep"));
  writeFileSync(sound, SOUND);
  writeFileSync(faulty, SOUND.replace("needs NL.yes", "needs NL.yse"));
  writeFileSync(weak, `${SOUND}pledge NL.ships NL will send 3 ships\n`);
});

const checkedShape = z.object({
  diagnostics: z.array(z.object({ code: z.string(), place: z.object({ file: z.string(), line: z.number() }) })),
  expectations: z.array(z.object({ file: z.string(), holds: z.boolean() })),
});

describe("proviso check", () => {
  it("takes many files and folders, and fails where one of them does", async () => {
    const both = await runProviso(["check", sound, weak]);
    expect(both.code).toBe(0);
    expect(both.out).toContain(`${sound}: 0 errors, 0 warnings; 1 of 1 expectation holds`);
    expect(both.out).toContain(`${weak}: 0 errors, 1 warning;`);
    const all = await runProviso(["check", folder, "--json"]);
    expect(all.code).toBe(1);
    const { diagnostics, expectations } = checkedShape.parse(JSON.parse(all.out));
    expect(diagnostics.map(({ code, place }) => [code, place.file, place.line])).toEqual(
      [
        ["unknown-name", faulty, 8],
        ["unused-decision", faulty, 5],
        ["no-citation", weak, 11],
      ].sort((a, b) => String(a[1]).localeCompare(String(b[1])) || Number(a[2]) - Number(b[2])),
    );
    expect(expectations.map(({ file }) => file)).toEqual([faulty, sound, weak]);
  });

  it("is strict where it is asked to be, and refuses what holds no dossier", async () => {
    expect((await runProviso(["check", weak])).code).toBe(0);
    expect((await runProviso(["check", weak, "--strict"])).code).toBe(1);
    mkdirSync(join(folder, "deep", "empty"));
    const none = await runProviso(["check", join(folder, "deep", "empty")]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("There is no dossier in")]);
    expect((await runProviso(["check", sound, "--format", "csv"])).code).toBe(2);
  });

  it("writes SARIF with the place of every finding", async () => {
    writeFileSync(weak, `${SOUND}expect calm is assured yes\n`);
    const { code, out } = await runProviso(["check", faulty, weak, "--format", "sarif"]);
    expect(code).toBe(1);
    const [run] = sarifShape.parse(JSON.parse(out)).runs;
    expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual([...new Set(run!.results.map(({ ruleId }) => ruleId))].sort());
    const told = run!.results.map(({ ruleId, level, locations: [{ physicalLocation }] }) => [
      ruleId,
      level,
      physicalLocation.region.startLine,
      physicalLocation.region.startColumn,
      physicalLocation.region.endColumn,
    ]);
    expect(told).toContainEqual(["unknown-name", "error", 8, 9, 15]);
    expect(told).toContainEqual(["expectation-fails", "error", 11, 1, expect.any(Number)]);
    expect(run!.results.find(({ ruleId }) => ruleId === "unknown-name")!.message.text).toContain("Accepted here: NL.yes");
  });

  it("makes the fixes that need no judgement, in every file, and leaves the rest", async () => {
    const [root, part] = [join(folder, "root.proviso"), join(folder, "part.proviso")];
    writeFileSync(root, `affair a "A"\ninclude "part.proviso"\n\ngoal calm "Calm"\n  needs NL.yse\n`);
    writeFileSync(part, `member NL "Norland"\n\ndecision NL.yes "Norland agrees"\nmember\n`);
    const before = await runProviso(["check", root]);
    expect([before.code, before.out]).toEqual([1, expect.stringContaining("fix: ")]);
    const { code, out, err } = await runProviso(["check", root, "--fix"]);
    expect([code, err]).toEqual([1, `${root}:5: Write \`NL.yes\`\n${root}: 1 fix made.\n`]);
    expect(out).toContain(`${part}:4`);
    expect(readFileSync(root, "utf8")).toContain("needs NL.yes\n");
  });

  it("checks again after every change, until it is interrupted", async () => {
    const file = join(folder, "watched.proviso");
    writeFileSync(file, SOUND);
    const watch = startProviso(["check", file, "--watch"]);
    let out = "";
    watch.stdout!.on("data", (chunk: Buffer) => (out += chunk.toString()));
    const until = (words: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => (out.includes(words) ? resolve() : void watch.stdout!.once("data", look));
        look();
      });
    await until("0 errors");
    writeFileSync(file, SOUND.replace("needs NL.yes", "needs NL.yse"));
    await until("1 error,");
    expect(out).toContain("unknown-name");
    out = "";
    writeFileSync(join(folder, "more.proviso"), 'decision NL.yse "Norland agrees"\n');
    writeFileSync(file, `${SOUND.replace("needs NL.yes", "needs NL.yse")}include "more.proviso"\n`);
    await until("0 errors");
    out = "";
    writeFileSync(join(folder, "more.proviso"), "decision\n");
    await until("more.proviso:1");
    const ended = new Promise<number | null>((resolve) => watch.once("exit", (code) => resolve(code)));
    watch.kill("SIGINT");
    expect(await ended).toBe(1);
    expect((await runProviso(["check", "-", "--watch"], { input: SOUND })).code).toBe(2);
  });
});

describe("the pre-commit hook of the handbook", () => {
  it("lets no dossier at fault be committed", () => {
    const page = readFileSync(join(ROOT, "docs", "command-line.md"), "utf8");
    const hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page)![1]!;
    const repository = join(folder, "repository");
    mkdirSync(join(repository, "hooks"), { recursive: true });
    const git = (...args: string[]): string =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "core.hooksPath=hooks", ...args], {
        cwd: repository,
        encoding: "utf8",
        stdio: "pipe",
        env: { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` },
      });
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin", "proviso"), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`, {
      mode: 0o755,
    });
    writeFileSync(join(repository, "hooks", "pre-commit"), hook, { mode: 0o755 });
    git("init", "-q");
    writeFileSync(join(repository, "a dossier.proviso"), SOUND);
    git("add", ".");
    git("commit", "-q", "-m", "sound");
    writeFileSync(join(repository, "a dossier.proviso"), SOUND.replace("needs NL.yes", "needs NL.yse"));
    git("add", ".");
    expect(() => git("commit", "-q", "-m", "faulty")).toThrow(/unknown-name/);
    expect(git("log", "--oneline").trim().split("\n")).toHaveLength(1);
  });
});

const sarifShape = z.object({
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ name: z.literal("proviso"), rules: z.array(z.object({ id: z.string() })) }) }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          level: z.enum(["error", "warning"]),
          message: z.object({ text: z.string() }),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
                region: z.object({ startLine: z.number(), startColumn: z.number(), endColumn: z.number() }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
});
