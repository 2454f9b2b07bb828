import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { findAffair, Refusal, tellReceived } from "#desk";
import type { Desk, ReceivedPlace } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { plain, TERMINAL, wrap } from "../terminal.ts";
import { withJson, withStore } from "./store-options.ts";

type ReceivedOptions = StoreOptions & { readonly json?: boolean; readonly out?: string };

/** `proviso received REPORT [WORDS]`: the document as it came, or where cited words stand in it. */
export function addReceived(program: Command): void {
  const command = program
    .command("received")
    .description("the document of a report as it was received, and where cited words stand in it")
    .argument("<report>", "a report by id")
    .argument("[words]", "words of its text; the first place that has them is told")
    .option("--out <file>", "writes the document as received, byte for byte");
  withJson(withStore(command)).action((report: string, words: string | undefined, options: ReceivedOptions) =>
    atAffair(options, async (desk, affair) => {
      if (words === undefined && options.out === undefined)
        throw new Refusal("invalid-request", "It is not said what is wanted.", "Give words of its text, or --out FILE for the document.");
      if (options.out !== undefined) await writeDocument(desk, affair, report, options.out);
      if (words === undefined) return;
      const place = await placeOf(desk, affair, report, words);
      TERMINAL.out(options.json ? JSON.stringify(place, null, 1) : showPlace(place));
    }),
  );
}

async function writeDocument(desk: Desk, affair: string, report: string, file: string): Promise<void> {
  const bytes = await desk.register.received((await findAffair(desk, affair)).id, report);
  if (bytes === null) throw new Refusal("unknown-report", `There is no report “${report}” here.`, "List them with `proviso origins`.");
  writeFileSync(file, bytes);
  TERMINAL.err(`${bytes.length} bytes written to ${file}`);
}

async function placeOf(desk: Desk, affair: string, report: string, words: string): Promise<ReceivedPlace> {
  const held = await desk.register.report(affair, report);
  const start = held?.text.indexOf(words) ?? 0;
  if (start < 0)
    throw new Refusal("invalid-request", `These words are not in the text of “${report}”.`, "Give them exactly as the text has them.");
  return tellReceived(desk, { affair, report, span: { start, end: start + words.length } });
}

function showPlace(place: ReceivedPlace): string {
  if (place.by === "none") return `The place is not known: ${place.why}.`;
  if (place.by === "pages") return place.first === place.last ? `On page ${place.first}.` : `On pages ${place.first} to ${place.last}.`;
  return `Characters ${place.place.start} to ${place.place.end} of what was received:\n${wrap(plain(place.exact), "  ")}`;
}
