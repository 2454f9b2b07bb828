import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../tidy/sources.ts";

/** What a finished command left. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built program. */
export const PROGRAM = join(ROOT, "bin", "proviso.mjs");

/** Starts the built program; its output is the caller's to read. */
export function startProviso(args: readonly string[], cwd = ROOT, more: Readonly<Record<string, string>> = {}): ChildProcess {
  const env = { ...process.env, NO_COLOR: "1", PROVISO_USER: "tester", ...more };
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
}

/** Runs the built program to its end. */
export function runProviso(
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const child = startProviso(args, options.cwd, options.env);
  let out = "";
  let err = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdin!.end(options.input ?? "");
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}
