import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openRegister } from "#register";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AFFAIR, views } from "../shared/register-samples.ts";

// The writers are processes of their own and know no TypeScript, so they run what the compiler makes of the register.
const ROOT = join(import.meta.dirname, "../..");
const WRITER = join(import.meta.dirname, "writer.mjs");

interface Written {
  readonly seq: number;
  readonly id: string;
}

interface Writer {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has been acknowledged so far. */
  readonly written: Written[];
}

function startWriter(folder: string, name: string, count: number, what: "enter" | "receive"): Writer {
  const child = spawn(process.execPath, [WRITER, folder, name, String(count), what]);
  const written: Written[] = [];
  let rest = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split("\n");
    rest = lines.pop()!;
    for (const line of lines) written.push({ seq: Number(line.split(" ")[0]), id: line.split(" ")[1]! });
  });
  child.stderr.on("data", (chunk: Buffer) => console.error(chunk.toString()));
  return { child, written };
}

async function ended({ child }: Writer): Promise<number | null> {
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}

async function killAfter(writer: Writer, count: number): Promise<readonly Written[]> {
  const end = ended(writer);
  while (writer.written.length < count && writer.child.exitCode === null) await pause(1);
  writer.child.kill("SIGKILL");
  await end;
  return writer.written;
}

describe("a register and its processes", () => {
  let folder: string;

  beforeAll(() => {
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-b", join(ROOT, "src/register")], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "register-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("loses no act when two processes make and fill one store at the same time", async () => {
    const writers = ["Ada", "Ben"].map((name) => startWriter(folder, name, 60, "enter"));
    expect(await Promise.all(writers.map(ended))).toEqual([0, 0]);
    const written = writers.flatMap((writer) => writer.written);
    expect(written.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, index) => index + 2));
    const register = await openRegister({ folder });
    const log = await register.log(AFFAIR, { after: 1 });
    for (const { seq, id } of written) expect(log[seq - 2]).toMatchObject({ seq, by: id.split("-")[0], act: { entries: [id] } });
    expect(await register.entries(AFFAIR)).toHaveLength(120);
    await register.close();
  });

  it("has every acknowledged report after its writer was killed, and views that agree with the log", async () => {
    for (const [round, count] of [1, 17, 40].entries()) {
      const written = await killAfter(startWriter(folder, `round${round}`, 100_000, "receive"), count);
      expect(written.length).toBeGreaterThanOrEqual(count);
      const register = await openRegister({ folder });
      const log = await register.log(AFFAIR);
      expect(log.map((line) => line.seq)).toEqual(log.map((_, index) => index + 1));
      for (const { seq, id } of written) {
        expect(log[seq - 1]).toMatchObject({ seq, act: { kind: "receive-report", reports: [id] } });
        const text = (await register.report(AFFAIR, id))!.text;
        expect(Buffer.from((await register.received(AFFAIR, id))!).toString()).toBe(text);
        expect(await register.proposals(AFFAIR, { report: id })).toHaveLength(2);
      }
      const before = await views(register);
      await register.rebuild(AFFAIR);
      expect(await views(register)).toEqual(before);
      await register.close();
    }
  });

  it("opens a store whose maker was killed at any time", async () => {
    for (const milliseconds of [30, 60, 90, 110, 130, 150, 180]) {
      const place = join(folder, String(milliseconds));
      const writer = startWriter(place, "Ada", 100_000, "enter");
      const end = ended(writer);
      await pause(milliseconds);
      writer.child.kill("SIGKILL");
      await end;
      const register = await openRegister({ folder: place });
      const log = await register.log(AFFAIR);
      for (const { seq, id } of writer.written) expect(log[seq - 1]).toMatchObject({ seq, act: { entries: [id] } });
      await register.close();
    }
  });
});
