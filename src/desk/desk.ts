import { openRegister } from "#register";
import type { Register } from "#register";

/** What the acts on the desk need from the world: the store, who acts, and what time it is. */
export interface Desk {
  readonly register: Register;
  /** Whose name stands in the log. */
  readonly by: string;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** How a desk is opened. */
export interface DeskOptions {
  /** The store's folder; made where it does not exist. */
  readonly folder: string;
  readonly by: string;
  readonly now?: () => string;
}

/** Opens the store and sits down at it. Throws the register's `RegisterError` where the store cannot be opened. */
export async function openDesk({ folder, by, now }: DeskOptions): Promise<Desk> {
  const register = await openRegister({ folder });
  return { register, by, now: now ?? (() => new Date().toISOString()) };
}

/** Stands up: the store is closed and may be opened by others. */
export function closeDesk(desk: Desk): Promise<void> {
  return desk.register.close();
}
