import type { Diagnostic, Entry, Place } from "#model";
import { nearNames } from "./near-names.ts";

/** Where an entry stands; entries that came from elsewhere are placed at the head of an unnamed text. */
export function placeOf(entry: Entry | undefined): Place {
  return entry?.place ?? { file: "", line: 1, column: 1, length: 0 };
}

/** A reference to something that the dossier does not name. */
export function unknownName(name: string, asker: Entry | undefined, known: Iterable<string>): Diagnostic {
  const near = nearNames(name, known);
  const way = near.length > 0 ? ` Near names: ${near.join(", ")}.` : "";
  return {
    severity: "error",
    code: "unknown-name",
    message: `“${name}” is named${asker ? ` by ${asker.id}` : ""} and is not in the dossier; it is read as an open question.${way}`,
    place: placeOf(asker),
    accepted: near,
  };
}

/** A sum that meets amounts in another unit: those count as unknown. */
export function otherUnit(pledge: Entry, unit: string, found: string): Diagnostic {
  return {
    severity: "warning",
    code: "two-units",
    message: `${pledge.id} is counted in “${found}” where “${unit}” is summed; its amount is taken as unknown.`,
    place: placeOf(pledge),
    accepted: [unit],
  };
}

/** A decision taken by somebody who has no say in it. */
export function notAVoter(taken: Entry, actor: string, decision: string, voters: readonly string[]): Diagnostic {
  return {
    severity: "warning",
    code: "not-a-voter",
    message: `${taken.id}: ${actor} has no vote on ${decision}, so its decision changes nothing.`,
    place: placeOf(taken),
    accepted: voters,
  };
}

/** An abstention where the actor does not vote as one of several. */
export function abstainsAlone(taken: Entry, actor: string, decision: string): Diagnostic {
  return {
    severity: "warning",
    code: "abstention-without-vote",
    message: `${taken.id}: ${actor} abstains on ${decision}, on which it has no vote among others, so that changes nothing.`,
    place: placeOf(taken),
    accepted: ["decides yes", "decides no"],
  };
}

/** Something asked at a stage that has no ladder. */
export function noLadder(ref: string, stage: string, asker: Entry | undefined): Diagnostic {
  return {
    severity: "warning",
    code: "no-ladder",
    message: `“${ref} ${stage}”: only pledges and bodies have stages; ${ref} is read as it is.`,
    place: placeOf(asker),
    accepted: [ref],
  };
}
