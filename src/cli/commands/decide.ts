import type { Command } from "commander";
import { acceptAll, acceptProposal, redoAct, Refusal, rejectProposal, undoAct } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { plain, TERMINAL } from "../terminal.ts";
import { withStore } from "./store-options.ts";

/** `proviso accept`, `reject`, `undo`, `redo`: decisions on proposals, each recorded and taken back at will. */
export function addDecisions(program: Command, scene: Scene): void {
  const accept = program
    .command("accept")
    .description("accept proposals as drafted")
    .argument("[id...]", "proposals by id")
    .option("--all", "every open proposal, as one act");
  withStore(accept).action((ids: string[], options: StoreOptions & { all?: boolean }) =>
    atAffair(options, async (desk, affair) => {
      if (!options.all && ids.length === 0)
        throw new Refusal("missing-proposal", "No proposal is named.", "Name some by id, or say --all.");
      if (options.all) {
        const { accepted, left } = await acceptAll(desk, affair);
        const open = left === 0 ? "" : ` ${left} leave something open for you to fill in: accept these by themselves.`;
        TERMINAL.out(`Accepted ${accepted} proposals. One undo takes them back.${open}`);
      }
      for (const proposal of options.all ? [] : ids) {
        const { text } = await acceptProposal(desk, { affair, proposal });
        TERMINAL.out(text.trimEnd());
      }
    }),
  );
  const reject = program
    .command("reject")
    .description("turn proposals down")
    .argument("<id...>", "proposals by id")
    .option("--reason <words>", "why");
  withStore(reject).action((ids: string[], options: StoreOptions & { reason?: string }) =>
    atAffair(options, async (desk, affair) => {
      const why = options.reason === undefined ? {} : { reason: options.reason };
      for (const proposal of ids) await rejectProposal(desk, { affair, proposal, ...why });
      TERMINAL.out(`Rejected ${ids.length}.`);
    }),
  );
  addReversal(program, scene, "undo", "take the last act back", undoAct);
  addReversal(program, scene, "redo", "do the act last taken back again", redoAct);
}

function addReversal(program: Command, scene: Scene, name: "undo" | "redo", description: string, act: typeof undoAct): void {
  withStore(program.command(name).description(description)).action((options: StoreOptions) =>
    atAffair(options, async (desk, affair) => {
      const done = await act(desk, affair);
      TERMINAL.out(done === null ? `There is nothing to ${name}.` : `${name === "undo" ? "Taken back" : "Done again"}: ${plain(done)}`);
      if (done === null) scene.setExit(1);
    }),
  );
}
