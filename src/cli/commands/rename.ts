import type { Command } from "commander";
import { renameAffair } from "#desk";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import { plain, TERMINAL } from "../terminal.ts";
import { withStore } from "./store-options.ts";

/** `proviso rename TITLE`: another title for an affair; its id stays. */
export function addRename(program: Command): void {
  const rename = program
    .command("rename")
    .description("give the affair another title; its id stays")
    .argument("<title>", "what to call it");
  withStore(rename).action((title: string, options: StoreOptions) =>
    atAffair(options, async (desk, affair) => {
      const named = await renameAffair(desk, affair, title);
      TERMINAL.out(`The affair ${named.id} is called “${plain(named.title)}” now. proviso undo takes it back.`);
    }),
  );
}
