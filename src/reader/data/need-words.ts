/* Words around an act by which it is judged whether what its pattern needs is there. Divided by spaces. */

/** The lists. */
export const NEED_WORDS = {
  /** Participles behind "should be": what is asked to be brought about. */
  broughtAbout:
    "set created established formed convened appointed held launched opened investigated prosecuted tried punished freed disbanded abolished dissolved " +
    "repealed amended scrapped resolved settled removed stripped dismissed",
  /** What a crowd blocks with its bodies. */
  roads: "road roads street streets traffic motorway motorways highway highways view exit entrance path",
  /** What stands open to others. */
  standing: "offer offers proposal door doors invitation gate channel channels pledge promise commitment",
  /** Words of the listed phrases of harm that tell of none by themselves. */
  harmless: "pay a the legal of off out will away act line heavy price military legitimate",
  /** What states and bodies decide on: rules, money, deeds. */
  measures:
    "payment payments sale sales request requests plan grant transfer purchase export exports licence licences license licenses permit visa " +
    "visas tranche release sanction sanctions decree decrees order orders embargo resolution mandate law bill budget treaty deal agreement " +
    "package measure measures ban tariff tariffs loan mission ceasefire truce funding aid restrictions accord protocol levy blockade " +
    "concession concessions change changes compromise exemption exemptions exception exceptions negotiation negotiations talks return " +
    "retreat delay extension tax taxes duty duties levies quota quotas troops base bases site sites pact ordinance motion amendment charter flights visit",
  /** What a party may say there will not be. */
  deniable:
    "amnesty amnesties pardon pardons immunity impunity bargain bargains bargaining haggling bailout bailouts reprieve ransom surrender capitulation partition " +
    "independence referendum referendums election elections vote legalisation legalization citizenship devaluation layoffs closures cuts rise hike reform reforms " +
    "pause withdrawal evacuation repatriation resettlement recognition rapprochement normalisation normalization meeting summit dialogue contact contacts " +
    "mediation arbitration renegotiation reopening revision discussion discussions handover swap exchange exchanges deployment boots peacekeepers inspection " +
    "inspectors presence leniency let-up pullback pullout disarmament change changes backtracking softening relaxation dilution transfer partnership " +
    "membership accession enlargement merger coalition support help money cash refund compensation reparations debt-relief apology",
  /** What is owed to somebody: kept or broken. */
  owed:
    "promise promises pledge pledges commitment commitments obligation obligations undertaking undertakings guarantee guarantees assurance assurances " +
    "agreement agreements accord accords deal pact treaty memorandum truce ceasefire terms clause clauses part resolution resolutions word",
  /** What comes over somebody, or is no deed. */
  befalls: "need have reach become see face get default exceed post benefit vote seem",
  /** Objects that are mere talk or show: offering advice or rejecting a description commits nobody. */
  talk:
    "assessment assessments description descriptions specifics defenses defences analysis critique rebuke caveat tribute thoughts " +
    "exhibition museum ceremony festival delegation delegations team wreath flowers greetings letter letters email emails advice message " +
    "messages opinion view views glimpse apology condolences congratulations comment comments explanation praise criticism evidence proof " +
    "excuse insight insights remarks thanks prayers sympathy clue clues theory notion suggestion suggestions label rumours rumors " +
    "perspective lesson lessons hope hopes chance chances glimpses promises excuses opportunity opportunities comfort nothing event events " +
    "rally rallies fundraiser fundraisers show concert",
  /** Behind "refuse to": keeping silent, no refusal of a deed. */
  silence: "comment elaborate disclose discuss answer name identify specify speculate confirm be",
  /** Objects of raising, ending, entering or opening that settle nothing for others. */
  routines: "matter matters race meeting session envelope issue question questions point campaign speech counsel",
  /** Behind "ready to": what one does by oneself. */
  ownAffairs: "move go fight rumble retire burst die believe listen see advance win lose",
  /** Before a participle that stands for an adjective. */
  beforeAdjective: "the a an its their any this these those newly recently in of with for from on enough more most fewer total",
  /** Before an infinitive: what is tried, likely or due is not done. */
  attempts:
    "slow trying try tries struggling hoping designed likely unlikely supposed expected meant able unable used seems seem appears appear reason " +
    "way chance effort efforts pressure bid ways right power powers authority attempts attempt enough courage confidence conviction nerve temptation",
  /** What is committed or contributed in numbers or sums. */
  amounts:
    "troops forces soldiers funds funding money resources aid billions millions hundreds thousands weapons aircraft ships peacekeepers",
  /** Words that no object begins with. */
  noObject:
    "to for in on at that monday tuesday wednesday thursday friday saturday sunday today yesterday if and but or when after before with as " +
    "by because into from out below behind",
} as const;

/** Phrases of consent, divided by commas. */
export const CONSENT_PHRASES = "green light,go ahead,say so";
