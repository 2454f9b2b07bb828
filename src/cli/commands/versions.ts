import type { Command } from "commander";
import { tellVersions } from "#desk";
import type { Version } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { heading, plain, quiet, TERMINAL, wrap } from "../terminal.ts";
import { withJson, withStore } from "./store-options.ts";

/** `proviso versions REPORT`: the versions of a report, and what was silently changed from one to the next. */
export function addVersions(program: Command): void {
  const command = program
    .command("versions")
    .description("the versions of a report that are held, and what was silently changed from one to the next")
    .argument("<report>", "a report by id, in any of its versions");
  withJson(withStore(command)).action((report: string, options: StoreOptions & { json?: boolean }) =>
    atAffair(options, async (desk, affair) => {
      const versions = await tellVersions(desk, affair, report);
      TERMINAL.out(options.json ? JSON.stringify({ versions }, null, 1) : versions.map(showVersion).join("\n\n"));
    }),
  );
}

function showVersion({ report, path, published, replaces, changes }: Version): string {
  const head = `${heading(plain(report))} ${quiet([plain(path), published].filter(Boolean).join(" · "))}`;
  if (replaces === null) return `${head}\n${quiet("  the first version held")}`;
  const lines = changes.flatMap(({ kind, before, after }) => [
    quiet(`  ${kind}`),
    ...(before === null ? [] : [wrap(`- ${plain(before.exact)}`, "    ")]),
    ...(after === null ? [] : [wrap(`+ ${plain(after.exact)}`, "    ")]),
  ]);
  return [
    head,
    quiet(`  replaces ${plain(replaces)}; ${changes.length === 0 ? "its sentences are the same" : "sentences:"}`),
    ...lines,
  ].join("\n");
}
