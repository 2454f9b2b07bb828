import type { Command } from "commander";
import { tellConsultation } from "#desk";
import type { ToldConsultation } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { DROP_WORDS } from "../data/drop-words.ts";
import { heading, plain, quiet, TERMINAL, wrap } from "../terminal.ts";
import { withJson, withStore } from "./store-options.ts";

/** `proviso consulted REPORT`: what a language model was asked about a report, what it answered, and what was dropped. */
export function addConsulted(program: Command): void {
  const command = program
    .command("consulted")
    .description("what a language model was asked about a report and answered, and what was dropped of it")
    .argument("<report>", "the report's id, as `proviso origins` lists them");
  withJson(withStore(command)).action((report: string, options: StoreOptions & { json?: boolean }) =>
    atAffair(options, async (desk, affair) => {
      const told = await tellConsultation(desk, affair, report);
      if (options.json) TERMINAL.out(JSON.stringify({ consultation: told }, null, 1));
      else TERMINAL.out(told === null ? "No model was asked about this report." : consultationText(told));
    }),
  );
}

function consultationText({ reader, promptSha256, passages, unasked }: ToldConsultation): string {
  const left = unasked > 0 ? [quiet(`${unasked} more passages were not put to it.`)] : [];
  return [heading(plain(reader)), quiet(`told what has the SHA-256 ${promptSha256}`), ...passages.map(passageText), ...left].join("\n");
}

function passageText({ words, answer, failure, dropped }: ToldConsultation["passages"][number]): string {
  const lines = [
    wrap(`“${plain(words)}”`, "  "),
    ...(failure === null ? [] : [wrap(`no use: ${plain(failure)}`, "    ")]),
    ...dropped.map((each) => wrap(`dropped, ${DROP_WORDS[each.reason]}: “${plain(each.words)}”`, "    ")),
    ...(answer === null ? [] : [wrap(`answered ${plain(answer)}`, "    ")]),
  ];
  return lines.join("\n");
}
