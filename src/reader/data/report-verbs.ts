/** Verbs of everyday reports that no pattern names: known in all their forms, so that clauses, subjects and objects are found around them. Base forms. */
export const REPORT_VERBS =
  "abet abate abrogate absolve acclaim accredit adjudge adjudicate afflict aggravate allay alleviate allot apprehend ascertain atone attest " +
  "avenge avow bamboozle banish belittle bemoan bequeath besmirch bestow bungle botch calibrate cannibalise careen chasten clobber clog " +
  "coddle commandeer commiserate concoct conflate connive conscript consecrate construe contaminate corral corroborate counteract culminate " +
  "dampen debase decapitate decimate decommission decriminalize deface defame defraud degenerate dehumanise delineate delude demean demonise " +
  "denigrate deprecate desecrate desist despise devastate diagnose disallow discontinue disenfranchise disfigure dishonour disinvite " +
  "dismember disobey disprove disrespect diversify divulge embed embezzle embroil emulate encapsulate encumber enfeeble enfranchise engulf " +
  "enmesh enslave enumerate envision espouse ethnicise exasperate exonerate expend exterminate extrapolate extricate finagle flaunt flog " +
  "fluctuate fritter fume galvanise gerrymander glorify gobble grandstand gravitate hamstring handcuff hoodwink humiliate immobilise impart " +
  "impinge impoverish incapacitate incarcerate incense inconvenience indoctrinate induct infect infest infuriate ingest insinuate instil " +
  "intercede irk jostle launder legitimise longlist maltreat mangle manhandle marry militate miscalculate misconstrue mishandle misinform " +
  "misinterpret mismanage misrule misspend mistreat mollify molest notarise obfuscate oppress ostracise outflank outstrip overawe overburden " +
  "overcharge overreach overreact overstay pacify pamper paralyse patronise pauperise perjure permeate perpetuate pilfer pillage pinpoint " +
  "placate plagiarise plummet pollute prejudge pressgang procrastinate profiteer propagate pry pulverise quantify quibble radicalize ransack " +
  "rationalise recant reclaim recuse redact redefine refurbish regress regularise relegate remand remunerate repossess reprieve repulse " +
  "resuscitate rile rouse sanitise satirise savour scaremonger seclude secularise sedate sensationalise shirk skimp solidify stagnate " +
  "standardise stigmatise strafe subjugate submerge substantiate suffocate supersede supplant terrify traduce traumatise trivialise " +
  "tyrannise unban underfund underpay underpin vandalise victimise vitiate wangle deprioritise defund reauthorise reauthorize recertify " +
  "decertify deregister derecognise derecognize delegitimise disbar unseat prorogue rubberstamp sequestrate expunge extinguish rehear retry " +
  "underreport misreport misquote mislabel disinform gaslight " +
  "hesitate expropriate criminalise criminalize decriminalise commute codify promote promulgate reschedule plump filibuster deem abide pillory disparage excoriate revile apportion identify characterise characterize deride dub conspire agitate amplify demur abstain pronounce dangle wring hurl overstep inveigh fulminate ascribe impute foment usurp mastermind prod pester badger coax hector jawbone beseech hanker jockey dun dither wobble blink nod shiver ponder waver abduct abort absorb accompany accord achieve acquire adapt address adhere adjourn adjure administer admonish advise advocate afford airlift amass " +
  "analyse annul appease appreciate approach arbitrate arise arraign arrange articulate ascribe assail assassinate assault attain attribute auction " +
  "audit avert awaken bankroll befriend begrudge behave berate besiege betray bind blacken blend bless borrow bounce broaden browbeat bulldoze cajole " +
  "captivate cede celebrate censure chant chastise circulate circumvent classify coincide collaborate collect comb combine comfort commemorate " +
  "commend commission compare compete compile complicate compose compound comprise conceal conceive concentrate concur condone confer confide confine " +
  "conform connect conquer consist console construct consume contemplate contravene converge convert cope dare dawdle declassify decouple decrease " +
  "dedicate deduct defer defy degrade delete demilitarise demilitarize demobilise demolish demote depart deplete depose depress derive descend " +
  "designate detach devalue deviate devise dig disable disappoint disband discipline disconnect disembark disengage dislodge dismay disown dispel " +
  "displace display dispose disqualify dissolve dissuade distort distribute disturb divert divest divorce dupe dwell edit eject elaborate elevate " +
  "elicit emanate embarrass emigrate encircle enclose encounter encroach endeavour enhance enjoin enlarge enrich enrol ensue entail entertain entice " +
  "entitle entrust envisage eradicate erase erect escape eschew evaluate evaporate evict evoke evolve except execute explore extradite facilitate " +
  "falsify fetch flush forbid foresee forestall forgive formulate found frustrate fulfill generate goad grapple grasp greet grumble hamper harass " +
  "harbour heal heed heighten hijack hire hurt illustrate imagine impair impeach imperil importune improve impugn incline incorporate indict induce " +
  "indulge inflame inherit inhibit initiate insert inspect inspire install instigate institute integrate interdict interpret interrogate interrupt " +
  "intrude invalidate investigate jeopardize jettison kidnap laud leap legalise legislate lengthen lessen levy liberalise liberate lighten liken " +
  "liquidate loathe loosen magnify mainstream manipulate marshal materialise meddle minimise misjudge misrepresent miss mitigate modernise modify " +
  "monopolise mourn multiply narrow nationalise nationalize negate neglect neutralise nudge nullify nurture obstruct offload omit onboard outlast " +
  "outmanoeuvre outrage outsource outvote overcome overflow overhaul overrun overshadow overthrow partition penalize penetrate perceive perish " +
  "perpetrate persecute persist preach precipitate predate prefer prescribe preside pretend privatise procure profess proliferate propel proscribe " +
  "prosper publicise purport radicalise ravage raze reactivate readmit realign realise reap rearm reassert reassign reassure reboot rebut recharge " +
  "recommence recommend reconstruct reconvene recoup rectify recycle redeem redirect redraft redraw refinance refine refloat refuel rehabilitate " +
  "reimpose reintroduce rejoin relaunch relent relish remit renationalise renegotiate renounce reorganise repel reprimand reproach repudiate reshape " +
  "reshuffle reside resign restrain restrict restructure resupply resurrect rethink retire retrieve reunify revere revert rubbish satisfy scatter " +
  "scoff scold scorn scrutinise secede segregate sequester sharpen shatter shorten shove sidestep situate skirmish slaughter slice slow smooth snatch " +
  "solicit specify spoil squabble squeeze stabilise stagger starve stash steer stifle stow strangle streamline strive struggle subdue subpoena " +
  "subscribe subsidise subsidize subvert succumb suffice summarise supervise supplicate suppress surmise surpass surprise surround surveil survive " +
  "symbolise taint tamper tarnish tease terrorise thrash thrive tolerate transmit transpire traverse unblock unclog undo unearth unload unlock " +
  "unsettle unwind upbraid vaccinate vilify vindicate wane wash wed woo worsen wrest zigzag";

/**
 * Verbs whose base and third person are nouns or adjectives far more often ("the plant", "two courts"): known only by their past, participle and
 * `-ing` form, which read as verbs.
 */
export const NOUN_LIKE_VERBS =
  "barricade blight bludgeon breed butcher cage cater censor chafe cling cloak complement cushion excuse flounder fracture fudge furlough " +
  "furnish gazette gloss gouge gut haunt herald herd hobble hound humble hush hustle implant intern juggle leak lecture lurch malign maroon " +
  "maul moot mould muddy muzzle obscure ooze override panic parole parrot prey privilege railroad scald scapegoat scuttle shackle silence " +
  "skew slander smother stalemate stampede stereotype stray subcontract subordinate taunt throttle trample vaunt vet wrong yank recess gag " +
  "whip motion caucus garnish sneer " +
  "bin clear ditch ground mothball schedule side air angle bear bottle catalogue chip counsel crank cry dissent document edge finger flay heap ink line pan phase pose rage rail ramp rap register roast " +
  "rubber-stamp savage scheme single skewer snipe spit stump style swindle task term thunder wave armour balance base bid blow blur board boast bother bridge burden burst bypass cap care charter cheer cling combat conduct conflict contact " +
  "contract contrast copy correct court craft credit curse deadlock deal defect delegate detail direct discharge dock drain dream dress drill drink " +
  "drown dry dump embargo empty exhaust exile experience faint fake fault favor favour feature fence ferry file fill filter flag flare float flood " +
  "focus fool forge frame garrison gesture gift grab grade graduate haul head hem hoard hurry influence initial interview jam judge jump kick knock " +
  "lack lash last lay license limit list load loan lock lodge lower massacre master match mature mine moderate murder muster mute mutiny near own park " +
  "pause peel pioneer pitch plant plot plug poison pool probe process profit pump punch quarantine quarrel race ram rank ration rattle reason record " +
  "refund regulate reign rein relay remedy rent reset resort restart reverse revolt rig rival roar roll round rout row rush sabotage sack sacrifice salute " +
  "sap scan scrape seal seat select shame shape share shed shoulder shout siege slash slide smear snap sound spare spike sponsor spy stake stalk " +
  "stamp steam stem stick stir stock strain strand stretch strip structure substitute supplement swallow swell swing switch tail tally tap tax team " +
  "tear tender tip top torch torture toss tow trace track traffic trail transform transit translate trap trash trick trickle trouble trust tumble " +
  "twist usher value venture vest void ward warm whip whitewash wind wire wish wrap";

/** Verbs by which somebody meets another's demand, offer or threat: it is not theirs. Base forms. */
export const MEETING_VERBS =
  "consider receive review study weigh examine accept answer welcome dismiss ignore discuss await face get note mull hear reject refuse approve oppose back " +
  "support rebuff consult ponder assess debate grant honour honor meet fulfil heed resist defy reply respond turn acknowledge assess see";
