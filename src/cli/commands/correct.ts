import type { Command } from "commander";
import { correctOrigin, Refusal, releaseOrigin } from "#desk";
import type { RestsOn } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { showOrigins } from "../show-origins.ts";
import { TERMINAL } from "../terminal.ts";
import { withJson, withStore } from "./store-options.ts";

interface CorrectOptions extends StoreOptions {
  readonly on?: string;
  readonly new?: string;
  readonly own?: boolean;
  readonly release?: boolean;
  readonly because?: string;
  readonly json?: boolean;
}

/** `proviso correct REPORT…`: what reports rest on, said by a person; it is recorded, can be undone, and wins over the trace. */
export function addCorrect(program: Command): void {
  const command = program
    .command("correct")
    .description("say by hand what reports rest on; it wins over what was traced, and `undo` takes it back")
    .argument("<report...>", "reports by id, as `origins` lists them")
    .option("--on <id>", "they rest on this origin or report")
    .option("--new <title>", "they rest on a new origin, under this title")
    .option("--own", "each is an origin of its own")
    .option("--release", "give them back to the trace")
    .option("--because <words>", "why, for the log");
  withJson(withStore(command)).action((reports: string[], options: CorrectOptions) =>
    atAffair(options, async (desk, affair) => {
      const on = restsOn(options);
      const reason = options.because === undefined ? {} : { reason: options.because };
      const origins =
        on === null ? await releaseOrigin(desk, { affair, reports }) : await correctOrigin(desk, { affair, reports, on, ...reason });
      TERMINAL.out(options.json ? JSON.stringify(origins, null, 1) : showOrigins(origins));
    }),
  );
}

/** The one thing that was asked for; `null` to release. Refuses none and several. */
function restsOn({ on, new: title, own, release }: CorrectOptions): RestsOn | null {
  const asked: (RestsOn | null)[] = [
    ...(on === undefined ? [] : [{ id: on }]),
    ...(title === undefined ? [] : [{ title }]),
    ...(own ? [{ own } as const] : []),
    ...(release ? [null] : []),
  ];
  if (asked.length === 1) return asked[0]!;
  throw new Refusal("invalid-request", "Say one thing that they rest on.", "One of --on ID, --new TITLE, --own or --release.");
}
