import type { Command } from "commander";
import type { Scene } from "../doors.ts";

/** `proviso language-server --stdio`: what an editor starts; it speaks the Language Server Protocol and ends with the editor. */
export function addLanguageServer(program: Command, { doors }: Scene, version: string): void {
  program
    .command("language-server")
    .description("serve an editor: diagnostics, completion, hover and more for dossier texts")
    .option("--stdio", "speak on standard input and output (the only way there is)")
    .option("--clientProcessId <id>", "the editor's process; some editors say it")
    .action(async () => {
      await doors.startLanguageServer({ input: process.stdin, output: process.stdout, version });
      // Never settles: the server ends the process when the editor says so or is gone.
      await new Promise<void>(() => {});
    });
}
