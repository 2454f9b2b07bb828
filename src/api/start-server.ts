import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { askHere, chooseModel } from "#desk";
import type { Asker, Desk } from "#desk";
import { buildApp } from "./build-app.ts";
import { openJobBoard } from "./job-board.ts";

/** Ports tried after the one asked for. */
const TRIED_PORTS = 50;

/** What a server is started with. */
export interface ServerOptions {
  readonly desk: Desk;
  /** The port asked for; 0 takes any free one. A busy port: the next free one is taken. */
  readonly port: number;
  /** The built workbench; without it only the API is served. */
  readonly webFolder: string | null;
  /** Who answers questions; the server's own thread where nobody is named. Ended with the server. */
  readonly asker?: Asker;
  /** What names the language model that reads ask (`PROVISO_MODEL` …); none where it is left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A server that listens on the loopback address. */
export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** Ends it: reads under way stop between two documents, open connections are closed. */
  stop(): Promise<void>;
}

/** Starts the HTTP door on 127.0.0.1. */
export async function startServer({ desk, port, webFolder, asker = askHere(), environment = {} }: ServerOptions): Promise<RunningServer> {
  chooseModel(environment, undefined);
  const jobs = openJobBoard(desk);
  const app = buildApp({ desk, jobs, asker, chooseModel: (wanted) => chooseModel(environment, wanted) }, webFolder);
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  const taken = await listen(server, port);
  const stop = async (): Promise<void> => {
    jobs.stop();
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
    await asker.close();
  };
  return { address: `http://127.0.0.1:${taken}/`, port: taken, stop };
}

async function listen(server: Server, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + TRIED_PORTS, 65_535);
  for (let port = wanted; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= last) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
