import type { ChildProcess } from "node:child_process";
import { startProviso } from "../support/run-proviso.ts";

/** A server over one store, as a person starts it. */
export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs `proviso serve` on a free port and waits until it says its address. Throws what it said where it ends before that. */
export async function serveStore(store: string): Promise<Served> {
  const child = startProviso(["serve", "--store", store, "--port", "0"]);
  const address = await saidAddress(child);
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.on("close", () => resolve());
      child.kill("SIGINT");
    });
  return { address, stop };
}

function saidAddress(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (text: string): void => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout!.setEncoding("utf8").on("data", hear);
    child.stderr!.setEncoding("utf8").on("data", hear);
    child.on("close", (code) => reject(new Error(`invalid start: the server ended with ${code}: ${said}`)));
  });
}
