#!/usr/bin/env node
// The program's one place of assembly: the terminal door, with the two servers handed to it. No door imports another.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Runs one command line, without `node` and the program's name. */
export async function main(args) {
  const [{ runCommandLine }, { startServer }] = await Promise.all([import("../dist/cli/index.js"), import("../dist/api/index.js")]);
  // Loaded when it is asked for: no other command waits for it.
  const startLanguageServer = async (options) => (await import("../dist/lsp/index.js")).startLanguageServer(options);
  process.exitCode = await runCommandLine(args, { startServer, startLanguageServer });
}

/** Whoever reads along may have seen enough (`proviso log | head`): then there is nobody left to write to. */
function leaveQuietly(error) {
  if (error?.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", leaveQuietly);
  main(process.argv.slice(2)).catch((error) => {
    const missing = error?.code === "ERR_MODULE_NOT_FOUND";
    process.stderr.write(missing ? "Proviso is not built yet. Run: npm run build\n" : `${error?.stack ?? error}\n`);
    process.exitCode = 70;
  });
}
