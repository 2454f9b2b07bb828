import { COMING, HELPING, LASTING } from "./data/deed-words.ts";
import { SMALL_WORDS } from "./data/small-words.ts";
import type { Parties } from "./parties.ts";
import { isDenying, stemOf, within } from "./told-deed.ts";

/** An event as words tell it: the stems of what it is, whom they name, and whether it comes about or goes on. */
export interface ToldEvent {
  readonly what: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly denied: boolean;
  /** True where the words say that it comes about. */
  readonly comes: boolean;
  /** True where the words say that it goes on. */
  readonly lasts: boolean;
}

const coming = new Set(COMING.split(" "));
const lasting = new Set(LASTING.split(" "));
const passed = new Set([...SMALL_WORDS, ...HELPING.split(" "), "between", "among", "after", "once", "until"]);

/** The event that words tell. */
export function toldEvent(text: string, parties: Parties): ToldEvent {
  const { ids, others } = parties.namedIn(text);
  const told = others.filter((word) => !passed.has(word) && !isDenying(word) && !coming.has(word) && !lasting.has(word));
  return {
    what: new Set(told.map(stemOf)),
    named: ids,
    denied: others.filter(isDenying).length % 2 === 1,
    comes: others.some((word) => coming.has(word)),
    lasts: others.some((word) => lasting.has(word)),
  };
}

/**
 * True where two texts can tell one event: the same things, of one and the same sign, those named by the one all named by the other, and not one coming about
 * where the other goes on.
 */
export function isSameEvent(one: ToldEvent, other: ToldEvent): boolean {
  if (one.denied !== other.denied || one.what.size === 0 || !sameMembers(one.what, other.what)) return false;
  if (!within(one.named, other.named) && !within(other.named, one.named)) return false;
  return !(one.comes && !one.lasts && other.lasts && !other.comes) && !(other.comes && !other.lasts && one.lasts && !one.comes);
}

function sameMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && within(one, other);
}
