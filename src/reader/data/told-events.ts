/**
 * Words that by themselves tell the event of a topic, divided by commas. A condition that says more than these and {@link COMING_ABOUT} tells another event,
 * which a draft keeps in the report's own words.
 */
export const TOLD_EVENTS: Readonly<Record<string, string>> = {
  ceasefire:
    "ceasefire,cease-fire,truce,armistice,hostilities,fighting,shooting,bloodshed,war,stops,stop,stopped,ends,end,ended,ending,cease,ceases,ceased,begins,begin,begun,began,starts,started",
  consent: "consent,approval,permission,assent,go-ahead,sign-off,authorisation,authorization,acceptance,green,light,nod,blessing",
  guarantees: "security,guarantee,guarantees,assurance,assurances,guaranteed",
  backstop: "backstop,backing,support",
  agreement: "peace,agreement,accord,deal,treaty,settlement,pact,signed,signature,signing",
  mandate: "mandate,un,united,nations,security,council,resolution,authorised,authorized",
  ratification: "ratification,ratified",
  withdrawal: "withdrawal,withdraw,withdrawn,forces,troops,pullout,pullback",
  funding: "funding,funds,money,finance,financing,payment,paid",
  sanctions: "sanctions,embargo,lifted,lifting,end,ended",
  reforms: "reform,reforms,carried,out",
  elections: "election,elections,free,fair,general",
  attack: "attack,attacks,attacked,aggression,armed",
  release: "hostages,prisoners,detainees,captives,release,released,freed",
};

/** Words that only say that an event comes about, or is a whole one, divided by spaces. */
export const COMING_ABOUT =
  "a an the its their his her this that of in on to for by with from there is are be been being was were has have had it all any and or either both holds " +
  "hold held takes take taken enters enter entered entering effect place force comes come into reached reach reaches concluded agreed made given give granted secured secure securing " +
  "obtained obtaining received getting adopted declared established achieved lasting permanent full formal comprehensive durable stable final credible " +
  "firm clear written prior explicit";

/** Words that speak of a no, divided by spaces: alone they deny consent, lifted or denied themselves they give it. */
export const OPPOSING = "object objects objected objection objections oppose opposes opposed opposition veto vetoes vetoed";

/** Words by which a no is given up, divided by spaces. */
export const GIVING_UP =
  "lift lifts lifted lifting drop drops dropped dropping waive waives waived waiving withdraw withdraws withdrawn withdrawing abandons";
