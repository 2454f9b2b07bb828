import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { tellGold, tellPrecision } from "#desk";
import type { GoldRecord, PatternPrecision } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { heading, plain, quiet, table, TERMINAL, wrap } from "../terminal.ts";
import { withJson, withStore } from "./store-options.ts";

interface GoldOptions extends StoreOptions {
  readonly json?: boolean;
  readonly out?: string;
}

/** `proviso gold` and `proviso precision`: what analysts decided, as a measure of the reader. */
export function addGold(program: Command): void {
  const gold = program
    .command("gold")
    .description("what became of every proposal: as it stands, as the reader had put it, who decided, when and why")
    .argument("[affair]", "the affair meant, as with --affair")
    .option("--out <file>", "write it to a file, one JSON object a line");
  withJson(withStore(gold)).action((affair: string | undefined, options: GoldOptions) =>
    atAffair(meant(options, affair), async (desk, id) => {
      const records = await tellGold(desk, id);
      if (options.out === undefined) TERMINAL.out(options.json ? JSON.stringify(records, null, 1) : records.map(showRecord).join("\n"));
      else {
        await writeFile(options.out, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
        TERMINAL.err(`Wrote ${records.length} ${records.length === 1 ? "record" : "records"} to ${options.out}.`);
      }
    }),
  );
  const precision = program
    .command("precision")
    .description("how each rule of the reader has held: of what it found, how much was accepted as it stood, after an edit, or not")
    .argument("[affair]", "the affair meant, as with --affair");
  withJson(withStore(precision)).action((affair: string | undefined, options: GoldOptions) =>
    atAffair(meant(options, affair), async (desk, id) => {
      const patterns = await tellPrecision(desk, id);
      TERMINAL.out(options.json ? JSON.stringify({ patterns }, null, 1) : showPrecision(patterns));
    }),
  );
}

function meant(options: GoldOptions, affair: string | undefined): StoreOptions {
  return affair === undefined ? options : { ...options, affair };
}

function showRecord({ proposal, state, by, reason, final, changed, reader, pattern, statement }: GoldRecord): string {
  const found = pattern === undefined ? reader : `${reader} ${pattern}`;
  const how = [
    ...(statement === undefined ? [] : [`${statement.merged ? "into " : ""}${statement.id}`]),
    ...(changed.length > 0 ? [`changed: ${changed.join(", ")}`] : []),
    ...(statement?.edited ? ["text edited"] : []),
    ...(reason === undefined ? [] : [`“${plain(reason)}”`]),
  ].join("; ");
  const who = by === undefined ? state : `${state} by ${plain(by)}`;
  return `${heading(final.act)} ${quiet(`${proposal} · ${found} · ${who}${how === "" ? "" : ` · ${how}`}`)}\n${wrap(plain(final.span.exact), "  ")}`;
}

function showPrecision(patterns: readonly PatternPrecision[]): string {
  if (patterns.length === 0) return "Nothing that a rule of the reader found has been decided on yet.";
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const rows = patterns.map(({ pattern, accepted, edited, rejected, share, low, high }) => [
    pattern,
    `${accepted}`,
    `${edited}`,
    `${rejected}`,
    percent(share),
    quiet(`${percent(low)} to ${percent(high)}`),
  ]);
  return table([["rule", "as it stood", "after an edit", "rejected", "held as it stood", "95 % interval"].map(quiet), ...rows]);
}
