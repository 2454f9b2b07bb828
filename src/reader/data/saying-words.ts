/**
 * Words by which it is told who says something. Divided by spaces; `isIn` asks for them by name.
 */
export const SAYING_WORDS = {
  /** Behind "make": it is said. */
  madeKnown: "clear plain known",
  /** Before "clear" and "known": it is said. */
  makeForms: "make makes made making let lets",
  /** Behind "made it clear": when or to whom it was. */
  whenSaid: "on in at to during after late last",
  /** Before "back": an answer. */
  shotBack: "shot shoots hit hits fired fires wrote writes snapped snaps",
  /** Before "from": somebody else speaks. */
  hearing: "hear heard hears hearing learnt learned",
  /** Behind a speaker, before one of what one puts. */
  putForms: "put puts",
  /** What somebody "puts" in words of his own. */
  putThings: "it this things",
  /** Behind "as": the one quoted speaks. */
  asSaying: "saying stating telling declaring",
  /** Verbs of quoting somebody. */
  quoting: "quote quotes quoted cite cites cited",
  /** What things happen according to without anybody saying so. */
  noSource: "plan plans schedule law agreement rules terms timetable criteria needs principle principles settlement",
  /** Behind "per": whoever says so. */
  perSources: "the a an one its two several",
  /** Behind "it is": somebody says so, and nobody tells who. */
  hearsayVerbs: "claimed reported alleged said rumoured rumored believed understood noted stated",
  /** Somebody unnamed who speaks. */
  sourceNouns: "source sources",
  /** Words by which an outlet or its text is named. */
  outletNouns: "report reports newspaper paper outlet agency source sources media telegraph reuters bloomberg times publication article",
} as const;
