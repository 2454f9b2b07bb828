/** Verbs that tie a source to what it said, in the forms in which texts have them. Finite forms first; a participle counts after a source too. */
export const CUE_VERBS: readonly string[] = (
  "say says said saying tell tells told telling state states stated stating claim claims claimed claiming warn warns warned warning note notes noted noting " +
  "add adds added adding argue argues argued arguing explain explains explained explaining insist insists insisted insisting admit admits admitted admitting " +
  "acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding confirm confirms confirmed confirming deny denies denied denying " +
  "suggest suggests suggested suggesting declare declares declared declaring announce announces announced announcing reveal reveals revealed revealing " +
  "emphasize emphasizes emphasized emphasise emphasises emphasised stress stresses stressed stressing underline underlines underlined reiterate reiterates reiterated reiterating " +
  "recall recalls recalled respond responds responded reply replies replied remark remarks remarked observe observed observes conclude concludes concluded " +
  "believe believes believed think thinks thought fear fears feared hope hopes hoped expect expects expected estimate estimates estimated predict predicts predicted " +
  "describe describes described describing call calls called write writes wrote report reports reported reporting quote quotes quoted allege alleges alleged alleging " +
  "assert asserts asserted asserting maintain maintains maintained contend contends contended signal signals signaled signalled indicate indicates indicated indicating " +
  "underline underlines underlined concluding " +
  "complain complains complained caution cautions cautioned continue continues continued tweeted posted specify specifies specified clarify clarifies clarified " +
  "point points pointed highlight highlights highlighted highlighting demand demands demanded urge urges urged accuse accuses accused accusing hear heard " +
  "understand understands learn learns learned joke jokes joked praise praised criticize criticized criticise criticised dismiss dismisses dismissed welcome welcomed"
).split(" ");

/** Verbs of the list that also take a plain object: they are cues only before a clause or a quotation. */
export const CLAUSE_ONLY: ReadonlySet<string> = new Set(
  (
    "report reports reported reporting quote quotes quoted call calls called hear heard fear fears hope hopes expect expects expected think point points pointed continue " +
    "continues continued demand demands demanded urge urges urged signal signals posted understand understands learn learns learned observe observed observes warning " +
    "maintain maintains maintained confirm confirms confirmed confirming deny denies denied denying announce announces announced announcing praise praised welcome welcomed " +
    "dismiss dismisses dismissed reveal reveals revealed revealing estimate estimates state states note notes claim claims recall recalls recalled hopes hoped fears feared " +
    "accuse accuses criticize criticized criticise criticised declare declares declared write writes wrote conclude concludes concluded stress believe expects remarks " +
    "underline underlines underlined concluding conclude concludes highlight highlights highlighted highlighting reply replies estimate demand signal joke jokes describe describes"
  ).split(" "),
);

/** Cues of several words; each alternative is a piece of a regular expression. */
export const CUE_PHRASES: readonly string[] = [
  "ma(?:de|kes|king|ke)\\s+(?:it\\s+|clear\\s+)?clear",
  "heard(?:\\s+directly)?\\s+from",
  "came\\s+to\\s+the\\s+conclusion",
];

/** Russian and Ukrainian verbs of saying, as stems: any ending may follow. */
export const CUE_STEMS_CYRILLIC: readonly string[] =
  "заяви заявля сказа говор сообщи сообща отмети отмеча подчеркн подчёркн добави уточни призна утвержда предупреди объясни рассказа написа пояснил повідом зазначи зауваж розпов додав стверджу наголос визна попереди пишет пише".split(
    " ",
  );

/** Words that stand between a source and its verb. */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    "has have had also now then again still already earlier later further just even always often repeatedly privately publicly reportedly consistently previously recently " +
    "once never himself herself themselves itself did does do is are was been would will may might could to who however meanwhile instead since long both all " +
    "openly explicitly clearly largely essentially effectively increasingly frequently strongly firmly flatly bluntly separately additionally"
  ).split(" "),
);

/** Phrases before a source that make it one ("according to the minister"). */
export const CUE_PREPOSITIONS: readonly string[] = [
  "according to",
  "in the words of",
  "as per",
  "in the view of",
  "in the opinion of",
  "по словам",
  "по данным",
  "по мнению",
  "по информации",
  "за словами",
  "за даними",
  "на думку",
  "selon",
  "d'après",
  "laut",
];

/** Words that pass on what nobody in particular said. */
export const HEARSAY: readonly string[] = [
  "reportedly",
  "allegedly",
  "purportedly",
  "supposedly",
  "rumoured",
  "rumored",
  "якобы",
  "предположительно",
  "нібито",
  "angeblich",
  "prétendument",
];

/** Nouns for people who are quoted without a name. */
export const UNNAMED_NOUNS =
  /\b(?:sources?|insiders?|interlocutors?|informants?|person|people (?:familiar|briefed|with knowledge|close)|anonymous|unnamed|undisclosed|on condition of anonymity|who (?:asked|declined|requested|spoke))\b|источник|собеседник|джерел|співрозмовник/iu;

/** One of a kind of people, not named: "a senior official", "one diplomat". */
export const UNNAMED_ONE =
  /^(?:an?|one|another|one of the|a second|a third|a former|that)\s+(?:[\p{L}-]+\s+){0,4}(?:official|diplomat|minister|aide|adviser|advisor|officer|spokesperson|negotiator|envoy|ambassador|lawmaker|executive|analyst|expert)s?\b/iu;

/** Plural nouns for groups that speak with one voice. */
export const GROUP_NOUNS =
  /\b(?:allies|officials|members|participants|leaders|ministers|diplomats|countries|states|nations|governments|capitals|partners|representatives|analysts|experts|critics|observers|commentators|lawmakers|senators|negotiators|aides|advisers|advisors|commanders|chiefs|soldiers|residents|activists|supporters|opponents|economists|agencies|insiders|many|some|others|they|most|several|reports?|media|coalition|delegation|authorities|troops|forces|europeans|americans|ukrainians|russians)\b|союзник|чиновник|эксперт|аналитик|представител|страны|лидер|країни|лідери|експерт/iu;
