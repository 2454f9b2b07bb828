import type { DriftScale } from "#model";

/** One step of a ladder. A phrase matches by the stems of its words; a word after "=" must stand there as it is written. */
export interface Step {
  readonly name: string;
  readonly phrases: string;
}

/** Words of one meaning in order of strength, weakest first. Two words are only ever compared on one ladder. */
export interface Ladder {
  readonly name: string;
  readonly scale: DriftScale;
  /** What a step up is called: firmer words are harder, larger shares wider. */
  readonly up: "harder" | "wider";
  /** Whether its words bear on what comes right after them, or on all that stands around. */
  readonly about: "ahead" | "around";
  readonly steps: readonly Step[];
}

/** Phrases of a step are set apart by "|". */
export const LADDERS: readonly Ladder[] = [
  {
    name: "how far somebody is bound",
    scale: "commitment",
    up: "harder",
    about: "around",
    steps: [
      { name: "talks about it", phrases: "discuss|debate|talk about|explore|study|examine|look into|mull|weigh" },
      {
        name: "considers it",
        phrases: "consider|contemplate|think about|be open to|=open to|not rule out|envisage|envision|would like to",
      },
      {
        name: "is ready for it",
        phrases:
          "=ready to|=prepared to|=willing to|readiness to|willingness to|express readiness|express willingness|offer to|=be ready|standing ready|declare readiness|=would be willing|confirm readiness|confirm willingness",
      },
      {
        name: "plans it",
        phrases: "plan to|=plans to|=planning to|intend to|intention to|aim to|prepare to|=preparing to|=are preparing|prepare plans",
      },
      { name: "agrees to it", phrases: "agree to|agree on|consent to|have agreed|accept" },
      {
        name: "promises it",
        phrases: "pledge|promise|vow|undertake to|assure|give =its word|give =their word|sign =a declaration",
      },
      {
        name: "is committed to it",
        phrases:
          "=commit to|=commits to|=committed|=committing|=commitment to|=guaranteed|=guaranteeing|=to guarantee|=will guarantee|=bound to|oblige|obligate|bind =itself|bind =themselves|sign =a treaty",
      },
    ],
  },
  {
    name: "how it is said",
    scale: "saying",
    up: "harder",
    about: "around",
    steps: [
      { name: "hints at it", phrases: "=hinted|=hints|hint at|=implied|=implies|signalled|signaled|=mused|=wondered|=suggested|=suggests" },
      {
        name: "says it",
        phrases:
          "=said|=says|=told|=tells|=stated|=states|=noted|=notes|=added that|=adds that|=explained|=explains|=remarked|=reported|=reports|=according to|=commented|=mentioned|=observed|=recalled|=replied|=wrote|=writes",
      },
      {
        name: "insists on it",
        phrases:
          "=stressed|=stresses|=stressing|=insisting|=emphasizing|=emphasising|=emphasized|=emphasised|=emphasizes|=emphasises|=insisted|=insists|=underlined|=underlines|=underscored|=underscores|=maintained|=declared|=declares|=asserted|=asserts|=vowed",
      },
      {
        name: "warns of it",
        phrases: "=warned|=warns|=warning|=cautioned|=cautions|=alerted|=complained|=complains|=criticised|=criticized",
      },
      {
        name: "demands it",
        phrases:
          "=demanded|=demands|=urged|=urges|=accused|=accuses|=accusing|=demanding|=urging|=denounced|=condemned|=blasted|=berated|=slammed",
      },
      { name: "threatens with it", phrases: "=threatened|=threatens|=threatening|issue =an ultimatum" },
    ],
  },
  {
    name: "how far the claim is owned",
    scale: "saying",
    up: "harder",
    about: "around",
    steps: [
      { name: "is said", phrases: "=said|=says|=told|=stated" },
      { name: "is conceded", phrases: "=conceded|=concedes|=concede|=acknowledged|=acknowledges|=acknowledge|=admitted|=admits|=admit" },
      { name: "is confessed", phrases: "=confessed|=confesses|=confess" },
    ],
  },
  {
    name: "how many of them",
    scale: "scope",
    up: "wider",
    about: "ahead",
    steps: [
      { name: "none", phrases: "=none of|=not one of" },
      { name: "few", phrases: "=few|=a handful of|=a couple of|=hardly any" },
      { name: "some", phrases: "=some|=several|=a number of|=certain|=various" },
      {
        name: "many, or more and more",
        phrases:
          "=many|=numerous|=a growing number of|=an increasing number of|=more and more|=a host of|=dozens of|=scores of|=ever more|=a large number of|=multiple",
      },
      { name: "most", phrases: "=most|=most of|=the majority of|=a majority of|=the bulk of|=largely all" },
      { name: "all", phrases: "=all|=every|=each|=all of|=the whole of|=any of|=the entire|=unanimously" },
    ],
  },
  {
    name: "how much hangs on it",
    scale: "strength",
    up: "harder",
    about: "around",
    steps: [
      { name: "bears on it", phrases: "affect|influence|bear on|play =a role|take into account|=in coordination with|consult" },
      {
        name: "weighs on it",
        phrases:
          "weigh on|=has a tremendous effect|tremendous effect|huge effect|huge impact|great influence|strong influence|big impact|major impact|significant effect",
      },
      { name: "it depends on it", phrases: "depend on|=contingent on|=conditional on|=subject to|hinge on|rest on|=tied to|=depending on" },
      {
        name: "it needs it",
        phrases:
          "require|=need|=needs|=needed|=necessary|hinge entirely on|=crucial|=decisive|=essential|=indispensable|depend entirely on",
      },
      {
        name: "it is nothing without it",
        phrases:
          "=impossible without|=not possible without|=cannot happen without|=unthinkable without|=no question of|=not without|=never without|=out of the question without|=will not * without|=won't * without|=cannot * without",
      },
    ],
  },
  {
    name: "how far it is shut out",
    scale: "strength",
    up: "harder",
    about: "around",
    steps: [
      {
        name: "it is left aside",
        phrases:
          "=did not envisage|=does not envisage|=not envisaged|=did not provide|=does not provide for|=not provide for|=not foresee|=not include|=not mention|=not be discussed|=not be considered|=not considered|=not discussed|=not on the agenda|=leave aside",
      },
      {
        name: "it does not happen",
        phrases: "=not enter|=not join|=would not be allowed|=off the table|=shelved|=set aside|=out of the question|=not be admitted",
      },
      {
        name: "it is ended",
        phrases: "=end * aspirations|=ends * aspirations|=rule out|=rules out|=ruled out|=ruling out|exclude|=give up|abandon|=drop",
      },
      {
        name: "it is barred",
        phrases: "block|=bar|=bars|=barred|=barring|prohibit|=ban|=bans|=banned|=banning|forbid|prevent|preclude|outlaw",
      },
    ],
  },
  {
    name: "how much it matters",
    scale: "strength",
    up: "harder",
    about: "around",
    steps: [
      { name: "it matters", phrases: "=relevant|=matters|=of interest|=useful|=helpful|=plays a role" },
      { name: "it matters much", phrases: "=important|=significant|=tremendous|=huge|=considerable|=major|=serious" },
      {
        name: "all turns on it",
        phrases: "=crucial|=key|=decisive|=essential|=vital|=critical|=paramount|=indispensable|=determining|=pivotal",
      },
    ],
  },
  {
    name: "to what degree",
    scale: "strength",
    up: "harder",
    about: "ahead",
    steps: [
      { name: "slightly", phrases: "=slightly|=somewhat|=a little|=a bit|=partly|=partially|=marginally" },
      { name: "rather", phrases: "=rather|=quite|=fairly|=relatively|=reasonably" },
      { name: "largely", phrases: "=largely|=mostly|=mainly|=broadly|=for the most part|=very|=highly|=considerably|=significantly" },
      { name: "wholly", phrases: "=fully|=entirely|=completely|=totally|=wholly|=utterly|=absolutely|=purely|=strictly" },
    ],
  },
  {
    name: "from wish to result",
    scale: "strength",
    up: "harder",
    about: "around",
    steps: [
      {
        name: "it is seen as a try",
        phrases: "=perceived as an|=seen as an attempt|=seen as an effort|=interpreted as|=viewed as an attempt|=perceived as",
      },
      { name: "it is tried", phrases: "attempt to|effort to|try to|=seeks to|=sought to|=bid to|=in a bid to" },
      {
        name: "it may come of it",
        phrases: "=could lead to|=may lead to|=might lead to|=could cause|=could result in|=could trigger|=risks|=could provoke",
      },
      {
        name: "it comes of it",
        phrases: "=leads to|=led to|=will lead to|=resulted in|=results in|=caused|=causes|=triggered|=brought about|=provoked",
      },
    ],
  },
  {
    name: "how far numbers are held down",
    scale: "strength",
    up: "harder",
    about: "around",
    steps: [
      { name: "kept from growing", phrases: "=not exceed|=no more than|=frozen at" },
      { name: "limited", phrases: "=limited|=limit|=limiting|=limits|=capped|=cap|=capping|=restricted|=restricting|=restrict" },
      { name: "reduced", phrases: "=reduced|=reduce|=reducing|=cut to|=cut by|=lowered|=halved|=slashed|=shrunk|=decreased" },
      { name: "dissolved", phrases: "=dissolved|=disbanded|=abolished|=eliminated|=disarmed" },
    ],
  },
  {
    name: "how lasting it is",
    scale: "strength",
    up: "harder",
    about: "around",
    steps: [
      { name: "for a while", phrases: "=temporary|=temporarily|=interim|=provisional|=provisionally|=for now|=short-term" },
      { name: "for long", phrases: "=lasting|=long-term|=durable|=sustained|=long-lasting" },
      { name: "for good", phrases: "=permanent|=permanently|=final|=for good|=forever|=irreversible|=irrevocable|=indefinitely" },
    ],
  },
  {
    name: "what is brought in",
    scale: "commitment",
    up: "harder",
    about: "around",
    steps: [
      { name: "support", phrases: "=support|=assistance|=aid" },
      { name: "a presence", phrases: "=observers|=monitors|=advisers|=advisors|=trainers|=instructors" },
      {
        name: "forces",
        phrases:
          "=troops|=soldiers|=military personnel|=forces|=force|=contingents|=contingent|=peacekeepers|=battalions|=brigades|=boots on the ground",
      },
    ],
  },
];
