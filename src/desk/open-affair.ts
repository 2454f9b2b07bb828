import type { Affair } from "#model";
import type { Desk } from "./desk.ts";
import { Refusal } from "./refusal.ts";

/** Letters and digits in any script, dots, dashes and underscores. */
const NOT_IN_ID = /[^\p{L}\p{N}._-]+/gu;

/** An identifier made from a title: lower case, dashes for everything else. `affair` where nothing is left. */
export function slug(title: string): string {
  const made = title
    .toLowerCase()
    .normalize("NFC")
    .replace(NOT_IN_ID, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return made.slice(0, 80) || "affair";
}

/** Opens an affair, or gives an open one its title anew where it differs. */
export async function openAffair(desk: Desk, affair: Affair): Promise<Affair> {
  const held = (await desk.register.affairs()).find(({ id }) => id === affair.id);
  if (held?.title === affair.title) return held;
  await desk.register.perform({ affair: affair.id, by: desk.by, at: desk.now(), act: { kind: "open-affair", title: affair.title } });
  return affair;
}

/** Letters that a title may have. */
const TITLE_MAX = 200;

/** Gives an affair another title; its id, and so every address, stays. Refuses an empty or overlong one. */
export async function renameAffair(desk: Desk, id: string, title: string): Promise<Affair> {
  const words = title.trim().replace(/\s+/g, " ");
  if (words === "" || words.length > TITLE_MAX)
    throw new Refusal("invalid-request", "title: this is no title.", `Give it 1 to ${TITLE_MAX} letters.`, { field: "title" });
  return openAffair(desk, { id: (await findAffair(desk, id)).id, title: words });
}

/** The affair with this id. Refuses with `unknown-affair` and names those that are open. */
export async function findAffair(desk: Desk, id: string): Promise<Affair> {
  const affairs = await desk.register.affairs();
  const found = affairs.find((affair) => affair.id === id);
  if (found) return found;
  const open = affairs.map((affair) => affair.id).join(", ");
  throw new Refusal(
    "unknown-affair",
    `There is no affair “${id}” in this store.`,
    open ? `Open are: ${open}.` : "Read some reports first.",
  );
}
