import { RegisterError } from "#register";
import type { RegisterErrorCode } from "#register";

/** How often work is done over that somebody else's act has come before. */
const TRIES = 4;

/** Refusals that say that somebody else's act has come before, and that another look at the store may settle. */
const OVERTAKEN: readonly RegisterErrorCode[] = ["entry-changed", "proposal-changed", "proposal-decided"];

/**
 * Does work that looks at the store first and writes then, and does it over where somebody else's act has come between the two, as one of `codes` says.
 * Work that is refused every time is refused with the last refusal.
 */
export async function untilSettled<T>(work: () => Promise<T>, codes = OVERTAKEN): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || !(error instanceof RegisterError) || !codes.includes(error.code)) throw error;
    }
  }
}
