import { isStatement, type Entry } from "#model";
import { ACTORS, COMMITMENTS, FIXED, GOALS, PARTIES, RECEIVERS, ROOTS, STATEMENTS, type Named } from "../named-in.ts";
import { withArticle } from "../write.ts";

/** Whose name is wanted where an entry uses one: "a report". */
export function nameWanted(entry: Entry, { kinds }: Named): string {
  if (kinds === ACTORS) return "a member";
  if (kinds === RECEIVERS) return "a body";
  if (kinds === STATEMENTS) return "a statement";
  if (kinds === GOALS) return "a goal or commitment";
  if (kinds === ROOTS) return entry.kind === "report" ? "a report or origin" : "an origin or report";
  if (kinds === FIXED) return isStatement(entry) ? "a decision, event, vote or pledge" : "a decision, event or pledge";
  if (kinds === COMMITMENTS) return entry.kind === "condition" ? "a pledge, threat, fact, body, decision or event" : "a commitment";
  if (kinds !== PARTIES) return withArticle([kinds.slice(0, -1).join(", "), kinds.at(-1)].filter(Boolean).join(" or "));
  if ("deed" in entry) return "a body, member or group";
  return isStatement(entry) ? "a member or group" : "a member, group or body";
}

/**
 * Another way to write a name that was not meant as one: `access to everybody` reads as help *to* somebody called `everybody`.
 */
export function notAName(entry: Entry, { name, kinds }: Named): readonly string[] {
  if (!("deed" in entry) || kinds !== PARTIES || entry.deed.to !== name) return [];
  return [`the object in quotes: "${entry.deed.object} to ${name}"`];
}
