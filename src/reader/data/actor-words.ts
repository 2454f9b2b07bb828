/** Nouns for those who hold an office or speak for one. */
export const OFFICES =
  "police,guard,gendarmes,marines,peacekeepers,coastguard,president,presidents,premier,minister,ministers,ministry,chancellor,secretary,chief,chiefs,spokesman,spokeswoman,spokesperson,spokespeople,aide,aides,adviser,advisor,advisers," +
  "ambassador,ambassadors,envoy,envoys,official,officials,general,generals,leader,leaders,commander,commanders,speaker,chairman,chairwoman,chair,senator,senators," +
  "negotiator,negotiators,diplomat,diplomats,king,emir,sultan,dictator,ruler,strongman,government,governments,administration,parliament,lawmakers,mps,legislators,gov,sen,rep,gen,amb,adm,cabinet,council," +
  "delegation,delegates,delegate,board,boards,representative,representatives,mission,army,military,navy,forces,troops,soldiers,side,authorities,authority,junta,commission,commissioner,commissioners," +
  "intelligence,service,agency,foreign,defence,defense,prime,deputy,vice,head,heads,coalition,taoiseach,capital,capitals,regime,sources,source,court,bank,regulator,ombudsman,ombudswoman,politician,politicians,lawmaker,mp,legislator,deputies,colonel,admiral,marshal,brigadier,prosecutor,judge,undersecretary,attache,consul,chairperson,mediator,interlocutor,interlocutors,assembly,congress,rebels,militia," +
  "members,member,countries,country,states,state,nations,nation,allies,ally,partners,partner,parties,party,group,groups,company,companies,union,people,team,movement,insurgents,faction,factions,treasury,treasurer";

/** Nouns that name part of what follows `of`: the actor is in the `of` phrase. */
export const PARTITIVES =
  "number,numbers,members,member,representatives,leaders,leader,heads,head,officials,majority,minority,some,most,all,half,dozens,dozen,hundreds,several,many,few,handful,couple,part,parts,group,groups,pair,one,two,three," +
  "four,five,six,seven,eight,nine,ten,host,scores,bulk,rest,governments,government,president,presidents,chancellor,ministers,minister,parliament,king,emir,ministry,army,armies,people,capitals,none,neither,either,each,both,any,republic," +
  "foreign,ambassador,ambassadors,envoys,chief,chiefs,participants,countries,states,nations,delegates,delegations,third,quarter,delegation,authorities,coalition,alliance,secretary-general,secretary,union,commander,speaker";

/** Nouns that stand for somebody other than the one whose they are: `Kiev's allies` is not Kiev. */
export const RELATED =
  "allies,ally,partners,partner,backers,backer,supporters,supporter,enemies,enemy,neighbours,neighbors,neighbour,neighbor,critics,critic,opponents,opponent,rivals,rival,creditors,lenders,donors,benefactors,friends,adversaries," +
  "adversary,sponsors,guarantors,patrons,patron,opposition,invasion,war,attack,attacks,conflict,crisis";

/** Nouns for somebody, of which a noun phrase can be the actor of an act though no name is in it. */
export const AGENTS =
  OFFICES +
  ",head,heads,participants,members,signatories,donors,contributors,capitals,sources,insiders,critics,lawmakers,party,parties,officials,mediators,guarantors,allies,west,bloc,alliance,commission,delegation,rebels,paramilitaries,junta,council,lenders,creditors," +
  "they,he,she,it,we,i,you,who,which,both,neither,others,some,many,most,several,none,all,europe,negotiators,diplomats,envoys,ministers,us,secretary-general,secretary,firm,firms,company,union,monarchy,kingdom,republic,emirate,fund,operators,court,summit,treasury,communique,communiqué,statement,manifesto,declaration,latter,former,presidency";
