import type { Denotation, Proposal } from "#model";
import { properIn } from "./draft-names.ts";
import { isIn } from "./word-class.ts";

/** A name of two words or more as an apposition: ", Ivo Maren" up to the next mark or the end of the words. */
const APPOSITION = /^, (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})(?=[,.;:!?"”]|$)/u;

/** How far behind a speaker's office the name may end, in characters. */
const NAME_REACH = 80;

/** The actor of a proposal; for a "we" or "I" that denotes nobody known, the speaker, where the words name one. `text` is the report's. */
export function actorOf({ actor, attribution }: Proposal, text: string): Denotation {
  if (actor.ids.length > 0 || !isIn("firstPersonWords", actor.exact.toLowerCase())) return actor;
  const speaker = attribution.findLast(({ kind }) => kind === "named");
  if (speaker === undefined) return actor;
  const name = properIn(speaker.exact) ?? APPOSITION.exec(text.slice(speaker.end, speaker.end + NAME_REACH))?.[1];
  return name === undefined ? actor : { ...actor, exact: name };
}
