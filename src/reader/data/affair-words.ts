/**
 * Words of which at least one stands in what a state, an armed group, a body or a company does to the affairs of others. An act by somebody whom no
 * dictionary knows counts only beside one of these, so that private life, sport and markets give none. Singular forms; the plural is understood.
 */
export const AFFAIR_WORDS =
  "troop soldier sailor marine monitor observer peacekeeper inspector gendarme mercenary fighter militia rebel insurgent army navy fleet brigade battalion " +
  "contingent force warship frigate destroyer submarine minesweeper minehunter tanker freighter vessel ship boat cutter convoy escort flotilla jet aircraft warplane " +
  "helicopter drone missile rocket artillery battery howitzer tank ammunition shell munition weapon arm gun radar mine minefield patrol base barracks airbase airspace " +
  "border frontier strait channel port harbour harbor airport airfield corridor crossing checkpoint dam pipeline refinery gas oil fuel diesel uranium enrichment " +
  "reactor warhead grain wheat fertiliser fertilizer blockade embargo sanction tariff quota truce ceasefire cease-fire armistice peace treaty pact accord agreement " +
  "protocol convention resolution mandate referendum election vote ratification accession membership summit mediation mediator hostage prisoner detainee captive " +
  "refugee evacuee migrant aid relief humanitarian vaccine medicine loan tranche debt bailout emission climate carbon asset territory sovereignty enclave " +
  "annexation occupation withdrawal retaliation war attack offensive hostility insurgency coup mission operation deployment reinforcement guarantee " +
  "consent veto asylum extradition visa diplomat envoy ambassador embassy consulate parliament junta regime government minister ministry capital neutrality " +
  "alliance coalition bloc secretariat tribunal settlement talk negotiation concession demilitarisation demilitarization disarmament arms duties dues toll " +
  "barrel megawatt turbine tug crew pilot evacuation hospital bed wounded road railway bridge electricity grid fund garrison surrender siege ultimatum deadline pump quota levy inspection customs fishery licence license rent lease union strike walkout walk-out employer wage pension budget bill decree judge prosecutor trial lawsuit regulator inquiry audit auditor " +
  "ombudsman mayor eviction corruption bribe subsidy herder lawmaker charter constitution ballot polling islander enclave camp shelling";

/** Things of war and order that act for those whose they are: "his ships will fire" is his act. Singular forms. */
export const FORCES =
  "ship warship vessel frigate fleet flotilla navy army troop soldier sailor marine force brigade battalion regiment contingent unit battery gun jet " +
  "aircraft warplane bomber drone missile tank patrol convoy escort monitor observer peacekeeper inspector guard fighter gunner commando minesweeper " +
  "submarine tanker militia policeman officer police engineer medic";

/** Common nouns for those who act together or hold an office; with a determiner they may be the actor. Singular forms. */
export const COLLECTIVES =
  "rebel insurgent militia junta faction front movement guerrilla separatist regime government cabinet ministry parliament assembly senate council commission " +
  "committee secretariat court tribunal bank central-bank fund agency authority administration bloc alliance coalition union league federation confederation " +
  "group company firm operator shipowner insurer producer manufacturer supplier consortium cartel donor lender creditor mediator guarantor negotiator delegation " +
  "party opposition army navy fleet general commander colonel warlord emir sheikh elder chief minister premier president chancellor governor mayor envoy " +
  "ambassador province region canton city island republic kingdom emirate state country neighbour neighbor ally partner member capital club tribe clan church " +
  "gang garrison brigade captain owner foundation institute charity airline shipyard crew society elder islander chieftain prince sultan king queen pope " +
  "kidnapper hijacker captor gunman gunmen militant pirate striker lobby lobbyist farmer fisherman fishermen herder shipper bondholder creditor lender " +
  "maker refiner exporter importer miner worker worker settler resident villager voter planter grower insurer reinsurer shareholder landlord bishop cardinal " +
  "archbishop imam cleric ayatollah patriarch bloc camp commissioner judge prosecutor treasury regulator watchdog association chamber federation society " +
  "household tenant taxpayer pensioner student teacher doctor nurse docker driver trucker breeder logger trawler hunter whaler fishery " +
  "union employer employee republican democrat liberal conservative socialist communist nationalist unionist loyalist progressive moderate centrist " +
  "hardliner populist islamist reformist backbencher activist campaigner protester protestor demonstrator advocate organiser organizer candidate nominee " +
  "panel subcommittee caucus congressman congresswoman congressmen councillor councilor attorney lawyer legislature lawmaker legislator senator mp mep mediator " +
  "body community village town district station plant refinery mine carrier contractor broker trader federation guild mission embassy " +
  "carmaker automaker brewer distiller bottler retailer grocer supermarket utility broadcaster publisher conglomerate subsidiary multinational driller lessor " +
  "underwriter auditor developer builder wholesaler distributor smelter railway railroad haulier airport brokerage exchange administrator liquidator investor " +
  "bidder buyer vendor startup steward seafarer stevedore postman firefighter paramedic midwife picket staff workforce lecturer faculty bench jury magistrate " +
  "diocese synod parish monastery rabbi mufti brotherhood paramilitary mercenary jihadist extremist mutineer putschist mafia syndicate leadership presidency " +
  "majority minority prefect sheriff municipality commune borough county prefecture governorate directorate inspectorate bureau office ombudsman university " +
  "college hospital museum ngo cooperative co-operative collective pastoralist nomad headman troika quartet signatory monarchy principality territory " +
  "refugee exile plaintiff claimant petitioner complainant landowner homeowner ruler monarch strongman autocrat palace crown board management executive " +
  "negotiator chairman chairwoman federation team squad athlete organisation organization branch side command headquarters pilot attendant conductor signaller mechanic secretary-general director-general vice-president co-chair " +
  "spokesperson rebel-group port terminal " +
  "colonel dictator oligarch magnate inspector investigator detective smuggler trafficker arbiter arbitrator referee management";

/** Last words of a name that is a body's, not a person's. */
export const BODY_HEADS =
  "group,front,army,movement,party,council,commission,committee,agency,bank,fund,court,company,corporation,corp,ltd,inc,union,league,alliance,federation," +
  "confederation,coalition,authority,administration,brigade,brigades,forces,force,guard,guards,pact,office,ministry,department,secretariat,forum,association,community," +
  "organisation,organization,watch,observatory,initiative,chamber,network,assembly,senate,congress,parliament,government,institute,foundation,consortium,airline,airlines,energy,steel,shipping,lines,holdings," +
  "industries,motors,foods,pharma,petroleum,oil,gas,republic,republics,islands,island,cantons,canton,emirates,states,state,kingdom,federation,province,region,city,mission,command,navy";

/** First words of a place's name. */
export const PLACE_HEADS =
  "port,saint,sainte,san,santa,new,north,south,east,west,upper,lower,great,cape,mount,el,al,la,le,les,los,fort,lake,isle,gulf,central";

/** Words that begin a sentence in capitals without being a name. */
export const NO_NAMES =
  "the,a,an,this,that,these,those,it,he,she,they,we,i,you,who,what,which,there,here,one,some,many,most,several,all,none,both,each,every,either,neither,any,no,nobody,nothing,everyone," +
  "everybody,everything,someone,somebody,something,anyone,anything,others,another,such,more,less,much,few,little,and,or,but,nor,so,yet,for,if,unless,until,when,while,because,although,though," +
  "after,before,since,as,in,on,at,by,with,without,from,to,of,under,over,about,against,between,during,despite,not,only,even,also,then,now,today,tomorrow,yesterday,tonight,monday,tuesday," +
  "wednesday,thursday,friday,saturday,sunday,january,february,march,april,may,june,july,august,september,october,november,december,spring,summer,autumn,winter,mr,mrs,ms,sir,dr,lord,lady," +
  "money,time,water,food,life,work,people,police,management,labour,labor,media,news,research,evidence,trade,demand,supply,growth,inflation,reality,history,nature,weather,rain,snow,war,peace," +
  "law,music,art,science,technology,education,health,religion,love,death,power,pressure,progress,support,opposition,criticism,traffic,production,output,investment,staff,god,heaven,christmas,easter," +
  "mum,dad,mother,father,man,woman,everybody,experts,analysts,critics,officials,perhaps,maybe,indeed,instead,meanwhile,however,elsewhere,otherwise,therefore,thus,still,once,twice,why,how,where,whether,yes,ok";
