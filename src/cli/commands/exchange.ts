import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { exportDossier, exportLines, formatDossier, Refusal } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { readText } from "../read-text.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { TERMINAL } from "../terminal.ts";
import { withStore } from "./store-options.ts";

/** `proviso export` and `format`: the register as text, a text in its canonical form. */
export function addExchange(program: Command, scene: Scene): void {
  const out = program
    .command("export")
    .description("print what the register holds")
    .argument("<form>", "dossier (text that can be read, diffed and imported) or jsonl (every entry ever held)")
    .option("--known-on <instant>", "as it was known on an instant or day");
  withStore(out).action((form: string, options: StoreOptions & { knownOn?: string }) =>
    atAffair(options, async (desk, affair) => {
      if (form !== "dossier" && form !== "jsonl")
        throw new Refusal("unknown-form", `There is no form “${form}”.`, "There are: dossier, jsonl.");
      const text = form === "dossier" ? await exportDossier(desk, affair, options.knownOn) : await exportLines(desk, affair);
      TERMINAL.out(text.replace(/\n$/, ""));
    }),
  );
  addFormat(program, scene);
}

function addFormat(program: Command, scene: Scene): void {
  program
    .command("format")
    .description("put dossiers into their one canonical form")
    .argument("<file...>", "dossiers, or - for standard input")
    .option("--check", "change nothing; exit 1 where a file is not in canonical form")
    .action(async (files: string[], options: { check?: boolean }) => {
      for (const file of files) {
        const before = await readText(file);
        const { text, diagnostics } = formatDossier(before, file);
        if (diagnostics.some(({ severity }) => severity === "error")) {
          TERMINAL.err(showDiagnostics(diagnostics, new Map([[file, before]])));
          scene.setExit(1);
        }
        if (file === "-") TERMINAL.out(text.replace(/\n$/, ""));
        else if (options.check && text !== before) {
          TERMINAL.out(`${file} is not in canonical form. Run: proviso format ${file}`);
          scene.setExit(1);
        } else if (text !== before) await writeFile(file, text);
      }
    });
}
