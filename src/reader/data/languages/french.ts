import { FRENCH_ACTS } from "./french-acts.ts";
import { FRENCH_CONNECTIVES } from "./french-connectives.ts";
import { FRENCH_ENDINGS, FRENCH_GRAMMAR, FRENCH_WORDS } from "./french-words.ts";
import { OFFICE_HOLDERS } from "../persons.ts";
import { FRENCH_ORGANISATIONS, FRENCH_PERSONS, FRENCH_STATES } from "./french-names.ts";
import type { LanguagePack } from "./language-pack.ts";

/** French. Own lists and own examples throughout. */
export const FRENCH: LanguagePack = {
  language: "fr",
  telltale: "le la les des du un une et est dans que qui pour sur au aux par pas plus ne se son sa ce cette avec ont été sont il elle",
  elisions: "l d j qu n s c m t jusqu lorsqu puisqu quoiqu",
  clitics: "-t-il -t-elle -t-on -t-ils -t-elles -il -elle -ils -elles -on",
  endings: FRENCH_ENDINGS,
  words: FRENCH_WORDS,
  grammar: FRENCH_GRAMMAR,
  states: FRENCH_STATES,
  organisations: FRENCH_ORGANISATIONS,
  persons: OFFICE_HOLDERS + FRENCH_PERSONS,
  numbers:
    "un:1,une:1,deux:2,trois:3,quatre:4,cinq:5,six:6,sept:7,huit:8,neuf:9,dix:10,onze:11,douze:12,treize:13,quatorze:14,quinze:15,seize:16,vingt:20,vingt-cinq:25," +
    "trente:30,quarante:40,cinquante:50,soixante:60,soixante-dix:70,quatre-vingts:80,quatre-vingt-dix:90,cent:100,cents:100,dizaine:10,douzaine:12,vingtaine:20,centaine:100",
  scales: "mille:1000,millier:1000,milliers:1000,million:1000000,millions:1000000,milliard:1000000000,milliards:1000000000",
  units:
    "soldats:troops,militaires:troops,hommes:troops,casques:troops,troupes:troops,policiers:police,gendarmes:police,observateurs:observers,chars:tanks,blindés:vehicles," +
    "avions:aircraft,chasseurs:aircraft,hélicoptères:helicopters,drones:drones,missiles:missiles,obus:shells,navires:ships,frégates:ships,camions:vehicles,véhicules:vehicles," +
    "prisonniers:prisoners,otages:hostages,tonnes:tonnes,doses:doses,barils:barrels,dollars:USD,euros:EUR,francs:CHF,mégawatts:MW,générateurs:generators",
  bounds: { low: "au moins,plus de,plus d'", high: "jusqu' à,au plus,moins de,un maximum de", about: "environ,quelque,près de,autour de" },
  acts: FRENCH_ACTS,
  connectives: FRENCH_CONNECTIVES,
  cleft: {
    opens: "(c'|ce) (n'|ne|) (est|sera|serait|était|fut) (seulement|uniquement|exclusivement|donc|bien|aussi|justement|précisément|)",
    resumes: "que qu'",
  },
  only: [
    { match: "@only" },
    { match: "(,|et|mais) (pas|jamais) avant (,|.|»)" },
    { match: "(ne|n') ...25 (que|qu')", unbroken: "pas jamais plus point aucun aucune rien personne ni" },
  ],
  notOnly: ["(non|pas) (seulement|uniquement)"],
  sayings: [
    { match: "@tell:now+past ..5 (que|qu')", source: "subject", content: "behind" },
    {
      match: "(précisant|ajoutant|soulignant|indiquant|affirmant|estimant|assurant|déclarant|expliquant|prévenant|avertissant) (que|qu')",
      source: "subject",
      content: "behind",
    },
    { match: "@tell:now+past (:|: «|«)", source: "subject", content: "behind" },
    { match: "@tell:now+past", source: "behind", content: "before" },
    { match: "(selon|d' après|de source)", source: "behind", content: "all" },
    { match: "(cité|citée|cités|citées) par", source: "behind", content: "all" },
  ],
  topics: {
    ceasefire: "cessez-le-feu,trêve,armistice,hostilités,combats,guerre",
    agreement: "accord de paix,accord de cessez-le-feu,traité,pacte,accord signé,signature,négociations,pourparlers,règlement,sign|er",
    consent:
      "accord,feu vert,consentement,approbation,aval,autorisation,permission,veto,agrément,invitation,demande,accept|er,consent|ir,approuv|er,oppos|er,refus|er",
    guarantees: "garantie,garanties,assurance,assurances",
    backstop: "soutien,appui,aide,assistance,couverture",
    mandate: "mandat,résolution",
    ratification: "ratification,ratifi|er,parlement,vote,référendum,vot|er",
    withdrawal: "retrait,départ,retir|er,désarmement,quitt|er",
    funding: "financement,fonds,argent,budget,prêt,pa|yer,finan|cer",
    sanctions: "sanctions,embargo,blocus",
    reforms: "réforme,réformes,audit",
    elections: "élection,élections,scrutin",
    attack: "attaque,attaques,agression,invasion,violation,attaqu|er",
    release: "otage,otages,prisonniers,détenus,libération,lib|érer",
  },
};
