/** What may follow a cue as its content: a clause, an infinitive, a thing, or a preposition with what it governs. */
export type Frame = "clause" | "infinitive" | "object" | `+${string}`;

/** A list of cues that behave alike. `kind` is that of a clause; an infinitive and a thing may have kinds of their own. */
export interface CueClass {
  readonly words: string;
  readonly clause?: "speech" | "belief" | "intention";
  readonly infinitive?: "intention" | "belief";
  readonly object?: "speech" | "stance" | "belief" | "intention";
  /** Takes the one spoken to before its content ("told the council that"). */
  readonly addressee?: true;
  /** May stand behind what was said ("…, he said"). */
  readonly trails?: true;
}

/** English verbs that tie a source to content, by what they take. A verb may stand in several classes. */
export const VERB_CLASSES: readonly CueClass[] = [
  {
    words:
      "say add note argue write announce explain declare claim insist acknowledge admit concede reveal reply conclude state tweet recall assert emphasize emphasise " +
      "stress contend allege predict suggest confirm deny observe remark reiterate caution complain joke quip boast lament shout speculate testify hint disclose post " +
      "answer repeat counter opine yell exclaim recount clarify specify underline underscore highlight affirm attest swear agree disagree retort confess profess concur " +
      "proclaim pronounce marvel gripe grumble crow tease brag fume muse interject volunteer indicate signal report stipulate declaim rejoin venture " +
      "theorize estimate calculate surmise mention vow pledge promise warn propose recommend demand respond comment advise blog text email e-mail cable whisper mutter " +
      "chant scream read rule decree bemoan elaborate protest object plead implore beg narrate ponder imply maintain charge",
    clause: "speech",
    trails: true,
  },
  { words: "tell assure remind inform notify advise warn ask promise", clause: "speech", trails: true, addressee: true },
  { words: "ask question wonder inquire query", clause: "speech", trails: true },
  {
    words: "tell ask urge order direct instruct advise encourage implore beg beseech exhort invite persuade convince press push",
    infinitive: "intention",
    addressee: true,
  },
  { words: "continue begin", trails: true },
  { words: "convince persuade", clause: "belief", addressee: true },
  {
    words:
      "believe think hope fear expect feel worry doubt suspect assume know understand realize realise recognize recognise learn discover decide determine figure reckon " +
      "fret bet guess imagine remember forget presume suppose regret trust hear see find show demonstrate prove fancy gather sense perceive",
    clause: "belief",
  },
  { words: "believe think reckon fear figure guess expect", clause: "belief", trails: true },
  {
    words:
      "want hope plan intend vow pledge promise refuse decline offer agree threaten decide seek aim prefer choose like love hate ask demand swear volunteer resolve elect " +
      "propose request opt undertake desire wish yearn long strive vie scheme dare consent hesitate contemplate consider expect",
    infinitive: "intention",
  },
  { words: "want expect prefer like urge", infinitive: "intention", addressee: true },
  { words: "describe call accuse label brand dub portray characterize characterise depict deem liken", object: "speech" },
  {
    words:
      "criticize criticise praise describe endorse support oppose defend accuse blame denounce reject dismiss attack blast slam mock tout portray condemn applaud welcome " +
      "favor favour back cite mention discuss question promote highlight recommend advocate demand request propose suggest announce explain acknowledge admit deny " +
      "recall recount reiterate stress emphasize emphasise express voice thank congratulate label deem decry lament bemoan assail rip knock disavow repudiate invoke call " +
      "challenge outline convey reveal predict claim allege note report urge hail laud commend credit cheer celebrate salute deride ridicule belittle disparage demean " +
      "berate chide scold rebuke admonish castigate excoriate lambaste pan bash hammer vilify demonize smear insult malign impugn decline refuse " +
      "rebut refute dispute contest counter contradict reaffirm affirm confirm underscore underline downplay minimize trumpet champion espouse concede bash characterize " +
      "characterise depict brand dub paint cast quote address stress pledge offer promise vow threaten protest profess articulate detail specify clarify disclose " +
      "declare proclaim assert argue state repeat echo tweet post boast estimate project liken compare denigrate eviscerate skewer rap tout mischaracterize identify",
    object: "stance",
  },
  { words: "tell ask inform remind assure warn", object: "stance", addressee: true },
  {
    words:
      "want seek expect believe fear prefer like love hate consider view regard see know remember appreciate admire respect resent regret despise dislike doubt distrust mistrust " +
      "detest loathe dread treasure cherish enjoy recognize recognise understand envision envisage anticipate disapprove show embrace trust covet crave",
    object: "belief",
  },
];

/** Verbs with the prepositions that lead to what is spoken, thought or wished about. */
export const VERB_TOPICS: Readonly<Record<string, string>> = {
  talk: "about of up",
  speak: "about of against out",
  refer: "to",
  point: "to out",
  call: "for on out",
  push: "for against back",
  press: "for about",
  vote: "for against",
  rail: "against",
  inveigh: "against",
  boast: "of about",
  brag: "about of",
  complain: "about of",
  worry: "about over",
  fret: "about over",
  warn: "of against about",
  caution: "against",
  respond: "to",
  agree: "with on to",
  disagree: "with on",
  insist: "on upon",
  ask: "about for",
  wonder: "about",
  think: "of about",
  comment: "on about",
  apologize: "for",
  advocate: "for",
  campaign: "against",
  object: "to",
  allude: "to",
  hint: "at",
  plead: "for with",
  argue: "for against over about",
  write: "about of",
  know: "about of",
  dream: "of about",
  believe: "in",
  care: "about",
  joke: "about",
  testify: "about",
  hope: "for",
  wish: "for",
  long: "for",
  approve: "of",
  disapprove: "of",
  lash: "out",
  lay: "out",
  rule: "out against for",
  shrug: "off",
  brush: "off aside",
  play: "down up",
  single: "out",
  spell: "out",
  side: "with",
  sympathize: "with",
  protest: "against",
  lobby: "for against",
  appeal: "for to",
  focus: "on",
  opine: "on about",
  elaborate: "on",
  expand: "on",
  dwell: "on",
  harp: "on",
  seize: "on upon",
  reflect: "on",
  gripe: "about",
  rant: "about",
  concur: "with",
  balk: "at",
  bristle: "at",
  scoff: "at",
  bridle: "at",
  tweet: "about",
  tell: "of about",
  swear: "off",
  react: "to",
  reply: "to",
  account: "for",
  weigh: "in",
};

/** Prepositions of the list above that are a part of the verb: a clause or a thing may follow them. */
export const PARTICLES: ReadonlySet<string> = new Set("out up down off back aside".split(" "));

/** Verbs that say in the passive what people hold, with nobody named ("is expected to"). */
export const HELD_VERBS: ReadonlySet<string> = new Set(
  "expect believe think say report know suppose assume fear presume rumor rumour allege understand hope consider see view predict accuse".split(
    " ",
  ),
);

/** Past forms and plurals of verbs of saying that are cues whatever the tagger thinks of them. */
export const SURE_FORMS: ReadonlyMap<string, string> = new Map([
  ["said", "say"],
  ["says", "say"],
  ["say", "say"],
  ["told", "tell"],
  ["added", "add"],
  ["argued", "argue"],
  ["insisted", "insist"],
  ["tweeted", "tweet"],
  ["argues", "argue"],
  ["insists", "insist"],
  ["explained", "explain"],
  ["acknowledged", "acknowledge"],
  ["blasted", "blast"],
  ["slammed", "slam"],
]);
