import { isStatement } from "#model";
import type { Entry, Recorded } from "#model";

/**
 * Since when, and until when, a statement is held, all registers taken together. One that came with a text of another register tells since when
 * it was held there, and that counts where it is earlier than this register's own time. It does not count where this register held something
 * else under the id before (`isFirst` false): then it knew another wording until the act that brought this one. An end in the text counts too.
 */
export function recordedIn(entry: Entry, own: Recorded, isFirst: boolean): Recorded {
  const told = toldBy(entry);
  if (told === undefined || !isFirst || Date.parse(told.from) >= Date.parse(own.from)) return own;
  return told.to === undefined ? { ...own, from: told.from } : { ...own, ...told };
}

/** True where a statement was held at the end of a moment (an ISO instant) by the register it came from, as its text tells. */
export function wasToldAt(entry: Entry, moment: string): boolean {
  const told = toldBy(entry);
  if (told === undefined || Date.parse(told.from) > Date.parse(moment)) return false;
  return told.to === undefined || Date.parse(moment) < Date.parse(told.to);
}

function toldBy(entry: Entry): Recorded | undefined {
  return isStatement(entry) ? entry.recorded : undefined;
}
