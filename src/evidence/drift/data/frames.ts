/** One way to name a thing. A loaded name takes a side or makes a claim that a plain one does not. Phrases as on a ladder. */
export interface Naming {
  readonly name: string;
  readonly loaded: boolean;
  readonly phrases: string;
}

/** Names of one thing; which one a report picks frames it. */
export interface Frame {
  readonly of: string;
  readonly namings: readonly Naming[];
  /** True where a report keeps to one name throughout, so that the choice is told once for the whole report and not sentence by sentence. */
  readonly throughout: boolean;
}

const plain = (name: string, phrases: string): Naming => ({ name, loaded: false, phrases });
const loaded = (name: string, phrases: string): Naming => ({ name, loaded: true, phrases });

/** What is named, and by which names. */
export const FRAMES: readonly Frame[] = [
  {
    of: "the war",
    throughout: true,
    namings: [
      plain("war", "=war|=fighting|=hostilities|=conflict"),
      loaded("special operation", "=special operation|=special military operation|=military operation"),
      loaded("invasion", "=invasion|=full-scale invasion|=war of aggression|=aggression|=incursion"),
      loaded("full-scale war", "=full-scale war|=full-scale hostilities|=all-out war"),
      loaded("crisis", "=ukraine crisis|=ukrainian crisis"),
    ],
  },
  {
    of: "a say over others",
    throughout: false,
    namings: [
      loaded("veto", "=veto|=right of veto|=power of veto"),
      loaded("free hand", "=carte blanche|=free hand|=free rein|=blank cheque|=blank check|=blank slate"),
      loaded("key role", "=decisive say|=last word|=final say|=final word|=crucial role"),
      plain("voice", "=seat at the table|=voice in"),
    ],
  },
  {
    of: "the capital of Ukraine",
    throughout: true,
    namings: [loaded("Kyiv", "=kyiv"), loaded("Kiev", "=kiev")],
  },
  { of: "Odesa", throughout: true, namings: [loaded("Odesa", "=odesa"), loaded("Odessa", "=odessa")] },
  { of: "Kharkiv", throughout: true, namings: [loaded("Kharkiv", "=kharkiv"), loaded("Kharkov", "=kharkov")] },
  { of: "Lviv", throughout: true, namings: [loaded("Lviv", "=lviv"), loaded("Lvov", "=lvov")] },
  {
    of: "those who govern",
    throughout: true,
    namings: [plain("government", "=government|=authorities|=administration|=cabinet"), loaded("regime", "=regime|=junta|=clique")],
  },
  {
    of: "the head of state",
    throughout: true,
    namings: [
      plain("president", "=president|=leader|=head of state"),
      loaded("dictator", "=dictator|=autocrat|=strongman|=despot|=tyrant"),
      loaded("acting president", "=acting president|=self-proclaimed president|=illegitimate president|=expired president"),
    ],
  },
  {
    of: "armed men",
    throughout: true,
    namings: [
      plain("fighters", "=fighters|=gunmen|=armed men"),
      loaded("rebels", "=rebels|=insurgents|=separatists"),
      loaded("terrorists", "=terrorists|=bandits"),
      loaded("militants", "=militants"),
      loaded("freedom fighters", "=freedom fighters|=resistance fighters|=liberators|=martyrs"),
      loaded("mercenaries", "=mercenaries|=hired guns"),
    ],
  },
  {
    of: "the force",
    throughout: true,
    namings: [
      plain(
        "force",
        "=multinational force|=reassurance force|=stabilisation force|=stabilization force|=peacekeepers|=peacekeeping force|=peacekeeping troops|=peacekeeping forces",
      ),
      loaded("occupiers", "=occupiers|=occupation force|=occupying force|=invaders|=interventionists|=foreign intervention"),
    ],
  },
  {
    of: "taking land",
    throughout: false,
    namings: [
      loaded("occupied", "=occupied|=seized|=captured"),
      loaded("annexed", "=annexed|=annexation"),
      loaded("liberated", "=liberated|=freed|=reunited|=rejoined|=new regions"),
      plain(
        "controlled",
        "=russian-controlled|=russia-controlled|=controlled|=under its control|=under russian control|=held by|=under the control",
      ),
    ],
  },
  {
    of: "holding land",
    throughout: false,
    namings: [
      plain("control", "=control"),
      loaded("authority", "=authority|=rule|=leadership|=administration|=jurisdiction"),
      loaded("sovereignty", "=sovereignty"),
      loaded("occupation", "=occupation"),
    ],
  },
  {
    of: "lines on the map",
    throughout: true,
    namings: [
      plain("line of contact", "=line of contact|=contact line|=front line|=frontline"),
      loaded("border", "=new border|=state border"),
    ],
  },
  {
    of: "killing",
    throughout: false,
    namings: [
      plain("killed", "=killed|=dead|=died"),
      loaded("eliminated", "=eliminated|=neutralised|=neutralized|=liquidated|=destroyed militants"),
      loaded("murdered", "=murdered|=massacred|=slaughtered|=executed"),
    ],
  },
  {
    of: "a strike",
    throughout: false,
    namings: [
      plain("strike", "=strike|=attack|=shelling"),
      loaded("retaliation", "=retaliation|=retaliatory strike|=response|=revenge strike"),
      loaded("terror attack", "=terror attack|=terrorist attack|=act of terror"),
      loaded("provocation", "=provocation|=false flag|=staged attack"),
    ],
  },
  {
    of: "those held",
    throughout: false,
    namings: [
      plain("prisoners", "=prisoners|=detainees|=captives"),
      loaded("hostages", "=hostages|=abducted|=kidnapped"),
      loaded("criminals", "=war criminals|=convicts"),
    ],
  },
  {
    of: "a change of power",
    throughout: true,
    namings: [
      plain("change of power", "=change of power|=takeover|=transition"),
      loaded("coup", "=coup|=putsch|=coup d'etat"),
      loaded("revolution", "=revolution|=uprising"),
    ],
  },
  {
    of: "an offer",
    throughout: false,
    namings: [
      plain("proposal", "=proposal|=offer|=plan|=draft"),
      loaded("ultimatum", "=ultimatum|=diktat|=dictate|=capitulation|=surrender"),
    ],
  },
  {
    of: "other people's assets",
    throughout: false,
    namings: [
      plain("frozen", "=frozen|=immobilised|=immobilized|=blocked assets"),
      loaded("confiscated", "=confiscated|=confiscate|=confiscation|=seized assets|=expropriated"),
      loaded("stolen", "=stolen|=theft|=stealing|=steal"),
    ],
  },
  {
    of: "a barrier",
    throughout: true,
    namings: [
      plain("barrier", "=barrier|=fence"),
      loaded("wall", "=separation wall|=apartheid wall"),
      loaded("security fence", "=security fence|=security barrier"),
    ],
  },
  {
    of: "those who settle",
    throughout: true,
    namings: [plain("residents", "=residents"), loaded("settlers", "=settlers"), loaded("colonists", "=colonists|=colonisers|=colonizers")],
  },
  {
    of: "giving way",
    throughout: false,
    namings: [
      plain("withdraw", "=withdraw|=withdrawal|=pull back|=pull out"),
      loaded("flee", "=flee|=fled|=rout|=retreat|=abandon positions"),
      loaded("goodwill gesture", "=gesture of goodwill|=goodwill gesture|=regrouping"),
    ],
  },
  {
    of: "a stop of the fighting",
    throughout: false,
    namings: [
      plain("ceasefire", "=ceasefire|=cease-fire|=truce|=armistice|=halt"),
      loaded("peace", "=peace deal|=peace agreement|=peace treaty|=peace settlement|=establishment of peace"),
    ],
  },
  {
    of: "those who come over a border",
    throughout: true,
    namings: [
      plain("migrants", "=migrants|=refugees|=asylum seekers"),
      loaded("illegals", "=illegals|=illegal immigrants|=illegal aliens"),
      loaded("invaders", "=horde|=hordes"),
    ],
  },
  {
    of: "talks that stall",
    throughout: false,
    namings: [
      plain("stalled", "=stalled|=stall|=deadlock|=impasse"),
      loaded("collapsed", "=collapsed|=collapse|=breakdown|=failed|=ruined"),
    ],
  },
];
