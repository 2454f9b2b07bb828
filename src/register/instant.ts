import { RegisterError } from "./register-error.ts";

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * An ISO 8601 instant in its one spelling here: UTC, milliseconds, `Z`. All such texts have one length, so that they sort as they follow each
 * other, in any collation. An instant without a zone is refused: it means another time on another machine.
 */
export function asInstant(text: string): string {
  const time = INSTANT.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw invalid(text);
  return new Date(time).toISOString();
}

/** The last moment that `knownOn` covers: the instant itself, or the end of the day in UTC. */
export function lastMomentOf(knownOn: string): string {
  if (!DATE.test(knownOn)) return asInstant(knownOn);
  if (Number.isNaN(Date.parse(knownOn))) throw invalid(knownOn);
  return asInstant(`${knownOn}T23:59:59.999Z`);
}

/** The later of two instants in our spelling. */
export function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}

function invalid(text: string): RegisterError {
  return new RegisterError(
    "invalid-instant",
    `invalid instant: ${text}`,
    "give a date (2026-03-01) or an instant with its zone (2026-03-01T12:00:00Z)",
  );
}
