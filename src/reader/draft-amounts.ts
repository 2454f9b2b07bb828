import type { Quantity } from "#model";
import { AMOUNT_LEADS, COUNTED_AS_THEY_ARE, RANGE_JOINTS } from "./data/draft-words.ts";
import { NUMBER_WORDS, UNITS } from "./data/units.ts";
import { tokensOf, wordSet } from "./draft-tokens.ts";
import { numberAt } from "./quantity.ts";
import { amountParts } from "./shape.ts";
import { plainWords } from "./slug.ts";
import type { Token } from "./token.ts";

/** An amount with what it is of, in the report's words. */
interface Counted {
  readonly quantity: Quantity;
  /** What is counted, and what it goes to or is for: "observers to the mission". */
  readonly object: string;
}

/**
 * An object that holds an amount, its words apart from the number: "400 observers to the mission" is 400 of "observers to the mission". A word that is counted
 * as something else is its own unit. Null where the amount is only part of the object ("the repair of the port with two million euros").
 */
export function countedIn(words: string, quantity: Quantity): Counted | null {
  const tokens = tokensOf(words);
  const at = tokens.findIndex((_token, index) => numberAt(tokens, index, tokens.length) !== null);
  if (at < 0) return { quantity, object: formation(words, quantity) };
  const next = behindNumber(tokens, at);
  const noun = next < tokens.length ? plainWords(words.slice(tokens[next]!.start), LONGEST) : "";
  const named = (amountParts(tokens[at]!.raw)?.currency ?? "") === "" ? noun : `${quantity.unit} ${noun}`.trim();
  const object = named === "" ? quantity.unit : named;
  const before = tokens.slice(0, at).filter(({ word }) => !LEADS.has(word));
  const counted = { ...quantity, unit: unitOf(tokens.slice(next), quantity.unit) };
  if (before.length === 0) return { quantity: counted, object };
  if (before.at(-1)!.word === "of") return { quantity: counted, object: `${object}${asWhat(before.slice(0, -1))}` };
  if (!before.every(({ capital, word }) => capital || PERSONS.has(word))) return null;
  return { quantity: counted, object: `${object} to ${words.slice(before[0]!.start, before.at(-1)!.end)}` };
}

/** "A loan of 4 million to Iraq": as what the amount is given, and to whom. */
function asWhat(before: readonly Token[]): string {
  const [kind, whom] = [before.filter(({ capital }) => !capital), before.filter(({ capital }) => capital)].map((each) =>
    each.map(({ raw }) => raw).join(" "),
  );
  return `${kind === "" ? "" : `, as ${kind!}`}${whom === "" ? "" : ` to ${whom!}`}`;
}

/** The longest object, in characters. */
const LONGEST = 200;

const LEADS = wordSet(AMOUNT_LEADS);
const JOINTS = wordSet(RANGE_JOINTS);
const PERSONS = wordSet("it them him her us me");
const OWN_UNITS = wordSet(COUNTED_AS_THEY_ARE);

/** "A brigade" counts the troops that one usually has. */
function formation(words: string, { unit }: Quantity): string {
  return `${unit} (${plainWords(words, LONGEST)})`;
}

/** Behind a number or a range of two. */
function behindNumber(tokens: readonly Token[], at: number): number {
  const { next } = numberAt(tokens, at, tokens.length)!;
  const second = JOINTS.has(tokens[next]?.word ?? "") ? numberAt(tokens, next + 1, tokens.length) : null;
  return second?.next ?? next;
}

/** The unit that is counted; the report's own word for it where that is none of its kind ("sailors" are no troops). */
function unitOf(tokens: readonly Token[], unit: string): string {
  const noun = tokens.find(({ word }) => UNITS.get(word) === unit && !NUMBER_WORDS.has(word));
  return noun !== undefined && OWN_UNITS.has(noun.word) ? noun.word : unit;
}
