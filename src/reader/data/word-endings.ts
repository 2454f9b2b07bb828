/** Endings by which a word that no list knows is told for what it is. Divided by spaces; `endsIn` asks for them by name. */
export const WORD_ENDINGS = {
  /** Nouns of deeds and of what somebody is. */
  deeds: "tion tions sion sions ment ments ness ity ism",
  /** Past forms and gerunds of regular verbs. */
  pastOrGerund: "ed ing",
  /** Words at the head of a sentence that are hardly a name. */
  noName: "s ly ing ed",
  /** Adjectives. */
  adjectives: "ive ous ful ary less ish",
  /** People by what they do, several. */
  people: "ers ors ists ians eers ees men",
  /** Those who act together or hold something, by what they do or hold. */
  companies: "maker makers builder builders workers owners holders growers breeders operators brewers producers",
  /** Days and stretches of time. */
  times: "day week month",
  /** Participles that begin a clause without its relative pronoun. */
  reducedClauses: "led drafted developed chaired backed made sent stationed based",
  /** Regular verbs told of somebody, now or then. */
  verbal: "ed s",
  /** Plurals. */
  plural: "s men",
  /** Words that end as plurals do and are none. */
  noPlural: "ss us is news politics",
  /** Verbs whose third person takes "es". */
  hissing: "s x z ch sh o",
} as const;
