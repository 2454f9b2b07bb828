/* What a party bids others to do: words around a verb in its base form that opens what is quoted. Divided by spaces. */

/** The lists. */
export const IMPERATIVE_WORDS = {
  /** Verbs that are deeds of states, bodies and forces, bidden of them. */
  deeds:
    "stop end cease halt release free withdraw pull leave get lift drop open reopen close send give deliver sign ratify accept reject return hand bring put " +
    "respect honour honor implement disarm disband stand come go pay fund honour keep extend suspend cancel impose arrest evacuate recognise recognize " +
    "restore resume agree choose act use allow grant provide stay step lay surrender condemn support back cut freeze seize hold abandon scrap rejoin " +
    "start begin finish finalise finalize fulfil fulfill match raise spend invest protect defend deploy remove repeal revoke make take do meet commit join " +
    "invade attack interfere meddle escalate provoke break cross touch test threaten supply sell buy arm publish disclose tell let scrap rein listen explain apologise apologize resign spare double investigate punish prosecute unfreeze " +
    "unblock dismantle adopt approve",
  /** What may stand behind such a verb: it opens an object or tells how or where. */
  opens:
    "the a an its their his her our my your all every any these those this that both us them him it more no to into out up off back down away now " +
    "immediately at from for with by aside over today unconditionally enough not",
  /** Openings by which a speaker only turns to the hearers. */
  addressing: "please so but and then now first again just simply always never finally",
  /** Words behind which a new clause may begin. */
  joining: "and or but so if unless until before who which that",
  /** Behind "let": nobody else is bidden. */
  self: "us me 's it there",
  /** Words that follow such a verb in a phrase that bids nothing: "take it easy", "make no mistake", "come what may", "look at it". */
  idle: "mistake doubt what easy example care heart note look thanks believe think day",
} as const;
