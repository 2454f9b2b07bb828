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
