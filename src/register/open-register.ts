import { keptRegister } from "./kept-register.ts";
import type { Register } from "./register.ts";
import { openSqlite } from "./sqlite-keeper.ts";

/**
 * Opens the register in a folder, and makes both where they are missing. Several processes may have one folder open: their acts follow one another.
 * Refuses with a `RegisterError` of code `not-a-store` (a file, another program's database, a folder of other files), `newer-schema`, `unreadable`
 * or `busy`.
 */
export async function openRegister(options: { readonly folder: string }): Promise<Register> {
  return keptRegister(await openSqlite(options.folder));
}
