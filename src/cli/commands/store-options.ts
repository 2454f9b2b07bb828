import type { Command } from "commander";

/** Adds the options that every command on a store takes. */
export function withStore(command: Command): Command {
  return command
    .option("--store <folder>", "the folder that holds the register", process.env["PROVISO_STORE"] ?? "./.proviso")
    .option("--affair <id>", "the affair meant (needed where the store holds several)");
}

/** Adds `--json`. */
export function withJson(command: Command): Command {
  return command.option("--json", "print the answer as JSON, and nothing else on standard output");
}

/** Collects a repeatable option, or one with commas. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [
    ...before,
    ...value
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ];
}
