import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Desk } from "#desk";
import { askApart, Refusal } from "#desk";
import { atDesk } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { onInterrupt } from "../interrupt.ts";
import { PROJECT } from "../project.ts";
import { TERMINAL } from "../terminal.ts";
import { withStore } from "./store-options.ts";

/** The port asked for where none is named. */
export const DEFAULT_PORT = 4747;

/** `proviso serve`: the workbench and its API on this machine. */
export function addServe(program: Command, scene: Scene): void {
  const command = program
    .command("serve")
    .description("serve the workbench on this machine")
    .option("--port <n>", "the port; a busy one gives way to the next", `${DEFAULT_PORT}`);
  withStore(command).action((options: StoreOptions & { port: string }) =>
    atDesk(options.store, (desk) => serve(desk, portOf(options.port), scene)),
  );
}

/** A port number. Refuses what is none. */
export function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal("invalid-port", `“${text}” is no port.`, "Say a number from 0 to 65535; 0 takes any free one.");
}

/** Serves until interrupted. `path` is opened first, below the server's address. */
export async function serve(desk: Desk, port: number, scene: Scene, path = ""): Promise<void> {
  const web = join(PROJECT, "dist", "web");
  const webFolder = existsSync(join(web, "index.html")) ? web : null;
  const server = await scene.doors.startServer({ desk, port, webFolder, asker: askApart(), environment: process.env });
  if (port !== 0 && server.port !== port) TERMINAL.out(`Port ${port} is busy; taking ${server.port}.`);
  TERMINAL.out(`The workbench is at ${server.address}${path}   (Ctrl+C ends it)`);
  const { signal, done } = onInterrupt();
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  done();
  await server.stop();
}
