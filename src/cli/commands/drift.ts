import type { Command } from "commander";
import { answerComparison, answerDrift, holdTraced, Refusal } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { showComparison, showDrift } from "../show-drift.ts";
import { TERMINAL } from "../terminal.ts";
import { withJson, withStore } from "./store-options.ts";

interface DriftOptions extends StoreOptions {
  readonly limit: string;
  readonly json?: boolean;
}

/** `proviso drift`: what moved over the retellings of an affair, in one retelling, or between two reports. */
export function addDrift(program: Command): void {
  const command = program
    .command("drift")
    .description("what became of words on their way: the gravest moves of all, those of one report, or two reports side by side")
    .argument("[earlier]", "with one report: what it moved against what it retells; with two: the earlier first")
    .argument("[later]", "the later report")
    .option("--limit <n>", "how many moves are shown where no report is named", "20");
  withJson(withStore(command)).action((one: string | undefined, two: string | undefined, options: DriftOptions) => {
    const most = limitOf(options.limit);
    return atAffair(options, async (desk, affair) => {
      const traced = await holdTraced(desk, affair);
      const print = (value: object, text: () => string): void => TERMINAL.out(options.json ? JSON.stringify(value, null, 1) : text());
      if (one === undefined) {
        const drift = answerDrift(traced);
        return print(drift, () => showDrift(drift, most));
      }
      const comparison = two === undefined ? answerComparison(traced, one) : answerComparison(traced, two, one);
      return print(comparison, () => showComparison(comparison));
    });
  });
}

function limitOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Refusal("invalid-number", `“${text}” is no number of moves.`, "Say a whole number above 0, as in 50.");
}
