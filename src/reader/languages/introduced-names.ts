import { idsOf, isIn, namesWithin, type PackContext } from "./pack-context.ts";
import type { PackName } from "./pack-names.ts";

/** How many words of a person's name are looked at, and how far behind the word of an office they may stand. */
const LONGEST = 4;
const REACH = 6;

/** Surnames that a text has introduced, with those their bearers speak for. */
export type Introduced = Map<string, readonly string[]>;

/**
 * Learns the names that a sentence introduces by an office: "the Danish minister Anna Kis" and "the minister of Denmark, Anna Kis," make `Kis` stand for
 * Denmark from there on. A name of one word introduces nobody.
 */
export function learnIntroduced(context: PackContext, introduced: Introduced): void {
  const { tokens } = context;
  for (let at = 0; at < tokens.length; at++) {
    if (!isIn(context, "agents", at)) continue;
    const first = personBehind(context, at + 1);
    if (first === null) continue;
    let to = first;
    while (to < tokens.length && to - first < LONGEST && isPersonal(context, to)) to++;
    if (to - first < 2) continue;
    let from = at;
    while (from > 0 && at - from < 2 && context.names.some((name) => name.adjective && name.to === from)) from--;
    const ids = idsOf(namesWithin(context, { from, to: first })).slice(0, 1);
    if (ids.length > 0) introduced.set(tokens[to - 1]!.word, ids);
  }
}

/** Names for the surnames of a sentence that an earlier one, or this one, has introduced. */
export function introducedNames(context: PackContext, introduced: Introduced): readonly PackName[] {
  return context.tokens.flatMap((token, at) => {
    const ids = token.capital && !context.names.some(({ from, to }) => from <= at && at < to) ? introduced.get(token.word) : undefined;
    return ids === undefined ? [] : [{ from: nameStart(context, at), to: at + 1, id: ids[0]!, adjective: false, subject: true }];
  });
}

/** The words of the name before its last. */
function nameStart(context: PackContext, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST - 1 && isPersonal(context, from - 1) && from - 1 > 0) from--;
  return from;
}

function personBehind(context: PackContext, from: number): number | null {
  for (let i = from; i < Math.min(context.tokens.length, from + REACH); i++) {
    if (isPersonal(context, i) && isPersonal(context, i + 1)) return i;
    if (context.tokens[i]!.kind === "mark" && context.tokens[i]!.word !== ",") return null;
  }
  return null;
}

/** A word with a capital that is no name the pack knows. */
function isPersonal(context: PackContext, at: number): boolean {
  const token = context.tokens[at];
  return token?.kind === "word" && token.capital && !context.names.some(({ from, to }) => from <= at && at < to);
}
