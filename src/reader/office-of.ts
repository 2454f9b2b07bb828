import type { Context } from "./context.ts";
import { STATE_FORCES, STATE_NOUNS, STATE_OFFICES, STATES_ONLY } from "./data/offices.ts";
import { headPart, type Range } from "./noun-phrase.ts";
import { isFinite } from "./verb-group.ts";
import { isIn } from "./word-class.ts";
import { isListedId, isStateId } from "./shape.ts";

const OFFICES = new Set(STATE_OFFICES.split(" "));
const FORCES = new Set(STATE_FORCES.split(" "));
const LANDS = new Set(STATE_NOUNS.split(" "));

/**
 * Whose an office is that is told without a name ("the defence minister", "its army", "an official"): the state or body named last before it, in its
 * sentence or as somebody spoken of before. Empty where the phrase is no office, says itself whose it is, or nobody was named.
 */
export function officeIds(context: Context, range: Range): readonly string[] {
  const { tokens, names } = context;
  const phrase = headPart(tokens, range, names);
  const head = tokens[phrase.to - 1]?.word ?? "";
  const first = tokens[phrase.from]?.word ?? "";
  const office = OFFICES.has(head) && (isIn("officeDeterminers", first) || phrase.to - phrase.from === 1);
  const titled = OF_STATES.has(first) && phrase.to - phrase.from <= 3 && tokens[phrase.to - 1]!.capital;
  const land = LANDS.has(head) && first === "the" && phrase.to - phrase.from === 2;
  if (!office && !titled && !land && !(FORCES.has(head) && isIn("officeDeterminers", first))) return [];
  if (names.some((name) => name.from >= phrase.from && name.to <= range.to) || isIn("sources", tokens[phrase.to]?.word)) return [];
  const owns = OF_STATES.has(head) || titled || land ? isState : isOwner;
  const here = names.filter((name) => name.to <= range.from && owns(name.ids) && name.kind !== "group");
  const acting = here.findLast((name) => isFinite(tokens, name.to) || tokens[name.to]?.word === "'s");
  return (acting ?? context.mentions.find((mention) => owns(mention.ids)) ?? here.at(-1))?.ids ?? [];
}

/** True where a phrase's head is an office or body such as every state has. */
export function isOffice(context: Context, range: Range): boolean {
  const phrase = headPart(context.tokens, range, context.names);
  const last = context.tokens[phrase.to - 1];
  if (OFFICES.has(last?.word ?? "")) return true;
  return last !== undefined && last.capital && context.tokens.slice(phrase.from, phrase.to - 1).some((token) => OFFICES.has(token.word));
}

/** Offices that no organisation has. */
const OF_STATES = new Set(STATES_ONLY.split(" "));

function isState(ids: readonly string[]): boolean {
  return ids.length === 1 && isStateId(ids[0]!) && ids[0] !== "EU" && ids[0] !== "UN";
}

/** One state or one organisation: groups have no ministers. */
function isOwner(ids: readonly string[]): boolean {
  return ids.length === 1 && isListedId(ids[0]!);
}
