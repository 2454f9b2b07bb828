import type { Actor, Count, Deed, Quantity } from "#model";
import { Cursor } from "./cursor.ts";
import { readDeed } from "./read-deed.ts";
import { writeName, writeNumber, writeString } from "./write.ts";

/** An actor: a member's name, or `at least 26 of coalition`. */
export function printActor(actor: Actor): string {
  return "member" in actor ? writeName(actor.member) : `${printCount(actor.count)} of ${writeName(actor.group)}`;
}

/** A count, without its `of`. */
export function printCount(count: Count): string {
  return "number" in count ? `${count.kind} ${writeNumber(count.number)}` : count.kind;
}

/** True where the actor's verb stands in the plural. */
export function isSeveral(actor: Actor): boolean {
  return "group" in actor;
}

/**
 * A deed in its plainest form that reads back the same: bare words where they can be told from the rest, quotes where not ("look after
 * refugees" holds a word that begins a clause).
 */
export function printDeed(deed: Deed): string {
  const verb = deed.verb === "not" ? writeString(deed.verb) : plain(deed.verb);
  const candidates = [
    printParts(deed, verb, plain(deed.object)),
    printParts(deed, verb, writeString(deed.object)),
    printParts(deed, writeString(deed.verb), plain(deed.object)),
    printParts(deed, writeString(deed.verb), writeString(deed.object)),
  ];
  return candidates.find((text) => readsBack(text, deed)) ?? candidates.at(-1)!;
}

function plain(words: string): string {
  // Words that a joined line or a comment would swallow cannot stand bare at the end of a line.
  return /["#\\\p{Cc}\p{Cs}]|(?:^|\s)(?:and|or)$|[,(]$/u.test(words) ? writeString(words) : words;
}

/** VERB AMOUNT OBJECT counted in UNIT to NAME, each where there is one. */
function printParts(deed: Deed, verb: string, object: string): string {
  const unit = deed.quantity && deed.quantity.unit !== deed.object ? `counted in ${writeName(deed.quantity.unit)}` : "";
  const amount = deed.quantity ? printQuantity(deed.quantity) : "";
  const noun = deed.object === "" && unit === "" ? "" : object || '""';
  const to = deed.to === undefined ? "" : `to ${writeName(deed.to)}`;
  return [verb, amount, noun, unit, to].filter((part) => part !== "").join(" ");
}

/** True where the text, read as a deed, gives the same deed and nothing is left over. */
function readsBack(text: string, deed: Deed): boolean {
  try {
    const cursor = new Cursor(text);
    const back = readDeed(cursor);
    const { quantity: a, ...rest } = deed;
    const { quantity: b, ...others } = back;
    return cursor.atEnd() && sameFields(rest, others) && (a && b ? sameFields(a, b) : a === b);
  } catch {
    return false;
  }
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof T>;
  return [...keys].every((key) => a[key] === b[key]);
}

/** An amount with its bounds, without its unit: `5000..7500`, `at least 5000`, `unknown`. */
function printQuantity(quantity: Omit<Quantity, "unit">): string {
  const { low, best, high } = quantity;
  if (low === null && best === null && high === null) return "unknown";
  if (low === best && best === high && low !== null) return writeNumber(low);
  if (best === null && high === null && low !== null) return `at least ${writeNumber(low)}`;
  if (low === null && best === null && high !== null) return `up to ${writeNumber(high)}`;
  if (low === null && high === null && best !== null) return `about ${writeNumber(best)}`;
  const bounds = best === null ? [low, high] : [low, best, high];
  return bounds.map((bound) => (bound === null ? "" : writeNumber(bound))).join("..");
}
