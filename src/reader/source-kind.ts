import type { SourceKind } from "#model";
import { GROUP_SOURCES, OUTLET_WORDS, UNNAMED_SOURCES } from "./data/source-words.ts";

const [UNNAMED, GROUP, OUTLET] = [UNNAMED_SOURCES, GROUP_SOURCES, OUTLET_WORDS].map(
  (list) => new RegExp(`\\b(${list.replaceAll(",", "|")})\\b`, "i"),
) as [RegExp, RegExp, RegExp];

/** True where a source's words name what prints or broadcasts. */
export function isOutlet(exact: string): boolean {
  return OUTLET.test(exact);
}

/** Of what kind a source is by its words alone; null where they do not tell. */
export function kindByWords(exact: string): SourceKind | null {
  if (UNNAMED.test(exact)) return "unnamed";
  if (OUTLET.test(exact)) return "outlet";
  return GROUP.test(exact) ? "group" : null;
}
