/**
 * Named lists of verbs in their base form, which patterns call by name (`@deliver`) and which stand for every form of their verbs. Lists may
 * overlap: what a verb does in a sentence is for the pattern to say.
 */
export const VERB_LISTS = {
  /** What can be promised: to bring, give or pay something, or to end something. */
  deliver:
    "back send deploy provide supply deliver contribute give donate transfer ship station dispatch train fund finance pay lend host join participate " +
    "support assist help protect secure police guarantee buy purchase allocate disburse release equip offer increase " +
    "boost double triple expand extend cut reduce halve cease halt withdraw reopen open resume ratify sign implement " +
    "comply respect disarm dismantle phase out lift ease waive hand over free evacuate accept accede mobilise mobilize earmark spend invest " +
    "underwrite channel cover reimburse rebuild restore deposit field assign second patrol monitor oversee verify build send back take in " +
    "take part admit repatriate exchange return demine rotate commit stand by put forward table submit freeze suspend grant stop end sail escort shelter sweep stand down treat accommodate man staff lease fly feed rebuild insure spare escort lay down " +
    "distribute dispense vaccinate inoculate demilitarise demilitarize demobilise demobilize renounce forgo forgive refund remit replenish rehouse repair reconnect " +
    "rehabilitate reinforce relocate resettle recompense compensate indemnify subsidise subsidize procure airlift refuel refloat dredge pool cede vacate",
  /** What harms the one it is done to. */
  harm:
    "attack strike hit bomb bombard destroy target retaliate punish invade crush eliminate annihilate shell escalate seize expel " +
    "cut off blockade withhold sanction kill obliterate hunt down shoot down walk away shut down close respond hit back strike back " +
    "shut cripple arrest sink downgrade sever abandon pull out of withdraw from suspend impose slap ban bar halt block",
  /** To say that one is bound. */
  promise: "pledge promise vow undertake guarantee volunteer swear offer agree resolve",
  refuse: "refuse decline reject rule out veto oppose block resist rebuff spurn dismiss turn down balk baulk shun snub forswear",
  demand: "demand urge exhort implore press beg entreat beseech",
  ask: "ask request want order instruct tell require persuade convince lobby push pressure pressure encourage invite invoke remind petition",
  accuse: "accuse blame charge",
  /** To settle a matter that is one's own to settle. */
  decide:
    "approve adopt ratify authorise authorize impose lift suspend extend endorse pass grant expel recognise recognize enact greenlight " +
    "sanction appoint renew prolong cancel scrap revoke terminate unfreeze veto sign repeal abolish reinstate postpone delay delist blacklist " +
    "freeze drop allocate earmark release disburse terminate halt withdraw dispatch open close finalise finalize launch mandate uphold invoke",
  /** Done by a state or body, it settles something for others. */
  official:
    "cancel annul rescind freeze unfreeze seize confiscate impound release free pardon return send dispatch deploy ship transfer deliver withdraw " +
    "recall expel deport extradite ban bar outlaw prohibit impose lift ease tighten raise lower cut halve slash double triple shorten lengthen extend " +
    "renew prolong postpone delay shelve adopt approve sign ratify accept buy purchase repay waive nationalise nationalize annex recognise recognize " +
    "grant award appoint dissolve arrest detain jail launch resume restart reopen open close shut seal scrap abolish repeal overturn mobilise mobilize " +
    "evacuate exempt devalue stop halt end suspend quit rejoin upgrade downgrade sever restore establish reject terminate revoke reinstate authorise " +
    "authorize enact blacklist delist sanction disburse release allocate earmark order create join leave enter quash invoke activate dismantle disband demolish outlaw legalise legalize " +
    "license subsidise subsidize fine indict convict sentence acquit swap exchange summon designate delist install oust depose sack replace merge privatise " +
    "privatize ration requisition resettle repatriate withhold void unblock concede cede renounce refinance reimpose redeploy relocate rename sue tax slap",
  /** Wrong done to others: said by a party of somebody else, an accusation. */
  wrong:
    "violate breach break flout sabotage undermine betray deceive mislead lie cheat renege backtrack obstruct provoke overstep fabricate falsify rig steal loot " +
    "plunder abduct kidnap poison torture massacre murder smuggle blackmail extort harass intimidate persecute meddle interfere incite orchestrate instigate " +
    "mastermind plot harbour harbor weaponise weaponize exploit abuse misuse manipulate distort misrepresent exaggerate stoke foment flout ignore neglect " +
    "torpedo scupper derail stall jeopardise jeopardize destabilise destabilize hijack infiltrate encroach trespass occupy usurp bully coerce discriminate",
  say:
    "say tell state declare announce claim argue stress note add suggest concede admit acknowledge confirm reiterate emphasise emphasize " +
    "explain write report maintain assert affirm reaffirm signal indicate hint insist warn caution remark comment point out make clear " +
    "underline underscore repeat reveal disclose inform assure testify conclude contend post tweet reply answer respond recall observe " +
    "quote cite describe hear notify outline highlight specify clarify recount remind elaborate spell out retort boast quip joke plead complain allege",
  fear: "deny dispute refute fear worry dread suspect doubt believe think expect hope assume speculate predict anticipate wonder see view",
  /** Happens to its subject; never a choice of it. */
  passive_state:
    "be have remain become seem appear depend hinge cause lead mean need require face cost prove look feel know contain include exist " +
    "happen occur continue involve suffer lose fail rise fall grow collapse emerge result matter take see hear find like want bring make " +
    "set serve work allow enable begin start turn come go get put give let run keep hold show represent mark determine affect impact undermine play amount constitute resemble stem",
  /** Verbs of the patterns and of everyday reports that are in no other list: known so that clauses and subjects are found. */
  common:
    "back command nix torpedo scupper quash stonewall overrule foil stall assent accede acquiesce consent stipulate decree clamour clamor " +
    "draw present recommit draw hammer " +
    "deny admire activate adjust affirm aid alert align allege alter ambush amend amount anchor annex apologise apologize applaud argue arm arouse assemble assign assure attach attract authorise award " +
    "backtrack bargain border bow bolster breach brand broker brush build bury buttress capitulate caution cement certify challenge champion clamp clarify clinch coax commence compensate compromise concede conclude confiscate " +
    "consent consolidate constrain consult contest contradict convene cooperate coordinate counter criticise cross curb curtail dash debunk deepen default defuse deliberate demonstrate denounce deplore deport deprive derail " +
    "desert deteriorate devote dictate dilute diminish disarm disavow discard discredit dispute disregard disrupt distance dodge dominate doom drift dwindle embark embrace empower endanger endure enforce engage enlist ensure entrench equate erode err " +
    "erupt evade exacerbate exceed exempt exert expedite export extort extract fade falter flee flout flow formalise fortify foster fuel fulfil gain gamble garner gather guide halve hammer handle harm hasten hinder hoist honour ignite impede implicate " +
    "import impress incite incur infiltrate inflict inform infringe inject insulate intercept interfere intervene invest jeopardise join justify label lag lament languish lean level linger loom lure maintain mandate mar mediate merge militarise mirror " +
    "mobilise mount negotiate nominate normalise obey object obtain offset oust outlaw outnumber overturn owe pardon patrol pave penalise pile pin pivot pledge plunge plunder poise portend pour precede preclude prejudice preserve pressure presume prevail " +
    "prioritise proceed proclaim prohibit project prolong prompt prop prosecute provoke purge qualify quell quit raid rally ratchet rebel recede receive reckon reconcile reconsider recruit redeploy redouble reform refrain refute regret reiterate relax " +
    "relinquish relocate remove rename repay replace replenish replicate represent repress request rescue resent resist resume retreat reunite revamp revise revive reward rewrite rupture safeguard salvage scale scramble screen secure settle shelter " +
    "shield shore shrink shrug sideline simplify skirt soar spark spearhead spill spiral spread spur squander stage stockpile stoke stonewall storm straddle stress stumble subject sue summon surge surrender survey suspect sustain swap sway tackle " +
    "tempt thwart tie tighten tilt topple tout toughen trigger trim triumph undercut underestimate undergo unfold unify unleash unravel update uphold uproot urge vacate validate vanish vary veer vent violate vouch waver weather wield withstand witness wreck yield " +
    "abandon abolish abuse accelerate accuse act add adopt advance affect affirm agree aim alarm allege allocate allow amount " +
    "anger announce answer appeal appear applaud apply appoint approve argue arrest arrive ask assert assess assure attempt " +
    "attend authorise authorize avoid await backtrack balk ban bat baulk beat become beg begin believe belong beseech " +
    "blacklist blackmail blame blast block boycott break bribe brief bring bristle broadcast bully burn calculate call " +
    "campaign cancel capture carry cast castigate catch caution chair change charge chase cheat check chide choose cite claim " +
    "clash climb close coerce collapse collide come commit communicate compel complain complete concern conclude condemn " +
    "condition confirm confront congratulate consider constitute contain continue contribute control convene convey convict " +
    "convince corrupt cost count cover crack crash create criticise criticize cross crumble crush cut damage debate deceive " +
    "decide declare decline decry deepen defeat defend delay deliver demand demonstrate denounce depend depict deploy " +
    "describe design destroy detain detect deter develop die differ disagree disburse discourage discover discuss dismiss " +
    "divide donate doubt downplay draft drag drive drop earmark earn ease echo elect emerge emphasise employ enable enact " +
    "encourage end endorse enjoy enter entreat escalate establish estimate exaggerate examine exclude exercise exhort exist " +
    "expect expel expire explode exploit export expose express extend extract face fail fall fear feel fight finalise " +
    "finalize find finish fire fix fly follow foot force forget form forswear freeze frighten fulfil function gain gather get " +
    "give go govern grant greenlight grow guarantee hail halt hand handle hang happen harden have hear held hide highlight " +
    "hinge hint hit hold honor honour hope host hunt ignore implore imply import impose imprison include indicate injure " +
    "insist instruct insult intend intensify intimidate introduce invite involve irritate isolate issue jail join keep kill " +
    "know label lambast land lapse launch lead leave let lie lift link listen live lobby locate look loot lose maintain make " +
    "manage mandate manufacture march marginalise mean measure meet mend mention merge mislead mock monitor move mull name " +
    "necessitate need negotiate note notice object oblige obtain occupy occur offend offer open operate oppose opt order " +
    "outline overlook overstate paint pass pay peg perform permit persuade petition pick pin place plan play plead pledge " +
    "point ponder portray position postpone praise prepare press pressure presuppose prevent print produce prolong promise " +
    "propose protect protest prove provide publish pull pursue push put question quote raise ratify reach react read reaffirm " +
    "rebuff rebuke recall recapture receive recognise recognize recoil recover refer reflect refuse regain regard regroup " +
    "reinstate reiterate reject relate release relocate rely remain remember render renege renew repair repeal repeat reply " +
    "report represent request require rescind reserve resist resolve respond rest restate restore retain retake retract " +
    "retreat return reveal review revoke ride ridicule rise rob ruin rule run sail save say scare scrap search secure see " +
    "seek seem sell sentence separate serve set settle shelve shift shoot show shun sideline sign signal sit skip slam slap " +
    "smash smuggle snub soften solve speak speed spend split spurn stall stand start state station stay steal step stiffen " +
    "stop strengthen stress strike study submit succeed suffer suggest support suspend swear table take talk tell terminate " +
    "test thank thaw think threaten throw tie tighten trade transfer travel treat try turn uncover underline underscore " +
    "undertake unfreeze unite unveil update upset urge use vary verify veto view visit voice volunteer vote vow wait walk " +
    "want warn waste watch weaken weigh welcome widen wield win withdraw withhold wonder work worry wound write",
} as const;

/** Named lists of words and phrases that do not inflect; patterns call them by name (`@topic`). Alternatives are divided by commas. */
export const PHRASE_LISTS = {
  consent:
    "consent, approval, permission, agreement, assent, acquiescence, blessing, green light, go-ahead, nod, sign-off, authorisation, authorization, " +
    "acceptance, cooperation, co-operation, backing, support, say-so, mandate, ratification, endorsement, invitation, okay, veto, vote, buy-in, " +
    "consensus, unanimity, participation, involvement, leadership, commitment, guarantee, guarantees, assurances, assurance, backstop, help, assistance, " +
    "funding, decision, request",
  necessary_thing:
    "essential, crucial, vital, indispensable, decisive, a prerequisite, prerequisite, a precondition, precondition, a condition, key, necessary, " +
    "critical, required, needed, a must, imperative, a sine qua non, non-negotiable, paramount, central",
  harm_words:
    "legitimate target, legitimate targets, legitimate military target, legitimate military targets, consequences, retaliation, retaliatory, reprisals, " +
    "countermeasures, counter-measures, act of war, declaration of war, act of aggression, red line, pay a price, pay a heavy price, pay the price, " +
    "dearly, forceful response, harsh response, military response, crushing response, decisive response, response will, sanctions, tariffs, strike, strikes, " +
    "attack, attacked, attacks, destroy, destroyed, target, targets, targeted, war, force, escalate, escalation, hit, retaliate, respond, punish, punished, " +
    "invade, cut off, walk away, withdraw, suspend, close, halt, seize, eliminated, wiped out, response, severe, penalties, fines, withdrawn, expelled, suspended, blocked, closed, halted, revenge, legal action, march, shutdown, walk-out, lawsuit, lawsuits, boycott, walkout, embargo, blockade, nuclear, leave, quit, strait, annex",
  wrongdoing:
    "violated, violating, violate, breached, breaching, breach, broken, breaking, undermined, undermining, sabotaged, sabotaging, lied, lying, stole, " +
    "stealing, stolen, blackmailing, blackmail, committing, massacred, murdered, meddling, interfering, reneged, reneging, backtracked, cheated, " +
    "cheating, deceived, misled, obstructing, obstructed, stalling, dragging its feet, provoking, provoked, smuggling, weaponising, weaponizing, " +
    "weaponised, weaponized, arming, hiding, concealing, war crimes, genocide, violations, violation, attacked, shelled, attacking, shelling, fabricated, " +
    "acting in bad faith, bad faith, playing for time, buying time, to blame, responsible for, behind, bombed, bombing, looted, looting, armed, harboured, harbored, sponsored, " +
    "abducted, abducting, kidnapped, kidnapping, deported, deporting, tortured, torturing, executed, raped, massacring, hijacked, hacked, hacking, poisoned, poisoning, " +
    "jamming, jammed, spied, spying, harbouring, harboring, sheltering, infiltrated, infiltrating, occupying, annexed, annexing, starving, rigged, rigging, falsified, falsifying, " +
    "orchestrated, orchestrating, masterminded, plotted, plotting, trespassed, trespassing, encroached, encroaching, flouted, flouting, ignored, ignoring, hindering, hampering, " +
    "blocking, backing rebels, backing the rebels, backing separatists, backing militants, backing terrorists, arming rebels, ethnic cleansing, terrorism, staged, incited, inciting, " +
    "betrayed, betraying, exploited, exploiting, discriminated, discriminating, persecuted, persecuting, censored, silenced, detained unlawfully, held hostage, destabilising, destabilizing",
  /** What is put to somebody who says yes or no. */
  matter:
    "plan, plans, proposal, proposals, idea, ideas, draft, deal, deals, initiative, scheme, package, compromise, text, pact, accord, accords, agreement, agreements, measure, " +
    "measures, formula, motion, resolution, treaty, truce, ceasefire, cease-fire, armistice, moratorium, amnesty, terms, conditions, condition, offer, roadmap, road map, " +
    "framework, timetable, settlement, mediation, arbitration, talks, negotiations, negotiation, dialogue, discussions, consultations, a meeting, summit, cooperation, " +
    "co-operation, inspections, inspectors, monitors, peacekeepers, observers, elections, referendum, reform, reforms, bill, legislation, law, amendment, amendments, budget, " +
    "protocol, convention, charter, mandate, mission, force, sanctions, tariffs, levy, tax, taxes, tax rise, tax increase, tax cut, bailout, loan, restructuring, merger, takeover, sale, " +
    "bid, request, requests, demand, demands, call, appeal, ruling, verdict, recommendation, recommendations, clause, extension, delay, exemption, ban, cap, quota, quotas, " +
    "partition, annexation, federation, independence, sovereignty, statehood, membership, accession, enlargement, two-state solution, pause, withdrawal, pullout, exchange, swap, " +
    "handover, transfer, transition, power-sharing, arrangement, arrangements, outcome, result, presence, deployment, compromises, concessions, peace, institutions",
  wrong_name:
    "aggressor, aggressors, aggression, act of war, piracy, pirates, pirate state, blackmail, extortion, betrayal, liar, liars, lie, lies, theft, robbery, sabotage, genocide, " +
    "occupation, occupier, provocation, provocations, bullying, hypocrisy, hypocrites, violation, violations, breach, breaches, outrage, disgrace, crime, crimes, war crime, war crimes, " +
    "terrorism, terrorist attack, act of terror, atrocity, massacre, murder, treason, fraud, sham, farce, scandal, conspiracy, cover-up, smear, witch hunt, witch-hunt, power grab, " +
    "land grab, abuse, abuse of power, attempt to, overreach, invasion, culprit, culprits, author, authors, perpetrator, perpetrators, mastermind, sponsor of terrorism, insult, slap in the face, " +
    "slander, propaganda, disinformation, coup, dictatorship, tyranny, apartheid, ethnic cleansing, collective punishment, discrimination, interference, meddling, escalation, mockery",
  firm: "firm, clear, concrete, formal, binding, public, written, definite, specific, any, such a, new, further, additional, explicit, solid",
} as const;

/** Nouns that stand for a verb's act, with the verb they stand for. */
export const ACT_NOUNS = {
  refusal:
    "refusal, reluctance, unwillingness, objection, objections, opposition, resistance, veto, rejection, aversion, hostility, disinclination",
  pledge:
    "pledge, promise, vow, offer, commitment, undertaking, readiness, willingness, guarantee, preparedness, intention, determination, resolve, plan",
  demand: "demand, demands, call, calls, appeal, appeals, request, requests, insistence, ultimatum, plea, pleas",
  threat: "threat, threats, warning, warnings",
  accusation: "accusation, accusations, allegation, allegations, charge, charges, claims",
} as const;
