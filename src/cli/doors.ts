import type { Asker, Desk } from "#desk";

/** The servers as the program's assembly hands them to the terminal door; no door imports another. */
export interface Doors {
  readonly startServer: (options: {
    desk: Desk;
    port: number;
    webFolder: string | null;
    asker: Asker;
    environment: Readonly<Record<string, string | undefined>>;
  }) => Promise<{ address: string; port: number; stop(): Promise<void> }>;
  /** Serves one editor; ends the process with it. */
  readonly startLanguageServer: (options: {
    input: NodeJS.ReadableStream;
    output: NodeJS.WritableStream;
    version: string;
  }) => Promise<void>;
}

/** How a command ends. 0: done. 1: a check failed, or something could not be read. 2: the command line or the store says no. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** What a command needs beside its own options. */
export interface Scene {
  readonly doors: Doors;
  readonly setExit: (code: ExitCode) => void;
}
