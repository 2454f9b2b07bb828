import { userInfo } from "node:os";
import { closeDesk, findAffair, openDesk, overviewAll, Refusal } from "#desk";
import type { Desk } from "#desk";

/** Options that every command on a store takes. */
export interface StoreOptions {
  readonly store: string;
  readonly affair?: string;
}

/** The name that stands in the log: PROVISO_USER, else the person at this machine. */
function whoActs(): string {
  const named = process.env["PROVISO_USER"];
  if (named) return named;
  try {
    return userInfo().username || "analyst";
  } catch {
    return "analyst";
  }
}

/** Opens the store for the time of one command. */
export async function atDesk<T>(folder: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk({ folder, by: whoActs() });
  try {
    return await work(desk);
  } finally {
    await closeDesk(desk);
  }
}

/** The affair meant: the one named, else the only one. Refuses where there are several, and names them. */
async function chooseAffair(desk: Desk, named: string | undefined): Promise<string> {
  if (named !== undefined) return (await findAffair(desk, named)).id;
  const all = await overviewAll(desk);
  const [only, ...others] = all;
  if (!only) throw new Refusal("unknown-affair", "There is nothing in this store yet.", "Read some reports first: proviso read PATH…");
  if (others.length === 0) return only.id;
  throw new Refusal(
    "unknown-affair",
    "There are several affairs in this store.",
    `Name one with --affair: ${all.map(({ id }) => id).join(", ")}.`,
  );
}

/** Opens the store and works on the affair meant. */
export function atAffair<T>(options: StoreOptions, work: (desk: Desk, affair: string) => Promise<T>): Promise<T> {
  return atDesk(options.store, async (desk) => work(desk, await chooseAffair(desk, options.affair)));
}
