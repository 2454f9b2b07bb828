/** What a condition is about: topic, the title of the event it makes, words that say so. The first topic with a word in the condition is taken. */
export const TOPICS: readonly { readonly id: string; readonly event: string; readonly decision: string; readonly words: string }[] = [
  {
    id: "ceasefire",
    event: "A ceasefire holds",
    decision: "agrees to a ceasefire",
    words: "ceasefire,cease-fire,truce,armistice,hostilities,fighting,shooting,bloodshed,war",
  },
  {
    id: "consent",
    event: "Consent is given",
    decision: "consents",
    words:
      "consent,approval,permission,assent,acquiescence,blessing,green light,go-ahead,nod,sign-off,authorisation,authorization,acceptance,veto,okay,agree,agrees,say yes,says yes,said yes,gives way,consents,approves,accept,accepts,allow,allows,invitation,invites,invite,request,requests,buy-in,objection,object,opposition,oppose,opposes,consensus,unanimity",
  },
  {
    id: "guarantees",
    event: "Security guarantees are given",
    decision: "gives guarantees",
    words: "guarantee,guarantees,assurance,assurances,guaranteed,guaranteeing",
  },
  {
    id: "backstop",
    event: "A backstop is in place",
    decision: "gives its backing",
    words: "backstop,backing,support,cover,help,assistance,air cover,logistics,intelligence,umbrella,participation,involvement",
  },
  {
    id: "agreement",
    event: "An agreement is in force",
    decision: "signs the agreement",
    words: "agreement,accord,deal,treaty,settlement,peace,pact,signed,sign,signs,talks,negotiations,compromise,framework,plan,memorandum",
  },
  {
    id: "mandate",
    event: "A mandate is given",
    decision: "gives a mandate",
    words: "mandate,resolution,security council,authorised,authorized,authorises,authorizes",
  },
  {
    id: "ratification",
    event: "It is ratified",
    decision: "ratifies it",
    words: "ratification,ratify,ratifies,ratified,parliament,parliamentary,referendum,vote,votes,bundestag,congress,senate,lawmakers",
  },
  {
    id: "withdrawal",
    event: "The forces withdraw",
    decision: "withdraws its forces",
    words: "withdrawal,withdraw,withdraws,pull out,pulls out,pullout,pullback,retreat,leave,leaves,hands over,disarm,disarms,disarmament",
  },
  {
    id: "funding",
    event: "The money is there",
    decision: "pays",
    words: "funding,fund,funds,money,finance,financing,payment,pays,pay,paid,budget,loan,compensation,contribute,contributes,contributions",
  },
  {
    id: "sanctions",
    event: "The sanctions are lifted",
    decision: "lifts its sanctions",
    words: "sanctions,embargo,tariffs,blockade,blockades",
  },
  {
    id: "reforms",
    event: "The reforms are made",
    decision: "makes the reforms",
    words: "reform,reforms,benchmarks,criteria,audit,audits,transparency,rule of law,anti-corruption,milestones",
  },
  { id: "elections", event: "Elections are held", decision: "holds elections", words: "election,elections,ballot,polls" },
  {
    id: "attack",
    event: "An attack happens",
    decision: "attacks",
    words: "attack,attacks,attacked,strike,strikes,invade,invades,invasion,aggression,violation,violates,breach,provocation,incursion",
  },
  {
    id: "release",
    event: "The prisoners are freed",
    decision: "frees the prisoners",
    words: "hostage,hostages,prisoners,prisoner,detainees,captives,release,releases,freed",
  },
];
