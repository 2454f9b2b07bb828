/**
 * Nouns and counts of those who act or speak. Divided by spaces; `isIn` asks for them by name.
 */
export const PARTY_WORDS = {
  /** Heads that only count those behind "of". */
  counts:
    "one two three four five six seven eight nine ten none some most many several half all both neither either each number dozen dozens majority",
  /** Numbers that, behind "the", stand for those who act together. */
  groupCounts: "three four five six seven eight nine ten eleven twelve",
  /** Words that count people or states without a number. */
  crowds: "several some many most both all dozens",
  /** Parties that act in sport and private life as much as in affairs. */
  sportParties:
    "club clubs church captain owner owners plant station carrier society town village district community king queen prince airline airlines crew mine " +
    "trader broker body",
  /** Offices and titles of those who speak in public matters. */
  publicTitles:
    "senator senators sen rep reps congressman congresswoman gov governor mayor lawmaker lawmakers legislator legislators deputies mps democrats republicans",
  /** Where a case is heard: who is in it does not act. */
  courts: "court courts tribunal",
  /** Before a person's name. */
  titles: "mr mrs ms sir dr lord lady admiral general colonel president senator professor",
  /** Heads of a phrase for somebody who leads a body or speaks for it. */
  leaders:
    "spokesman spokeswoman leader leaders chief chiefs head heads commander commanders envoy envoys representative representatives boss owner owners " +
    "director directors",
  /** Offices of a person; a word that holds one of them counts. */
  personNouns: "president minister chancellor leader dictator chief envoy secretary king premier spokesman",
  /** Words of several that do not end in "s". */
  pluralWords: "people both and",
  /** Nouns that end as those of people do and are things. */
  unpeopled:
    "others numbers papers letters orders matters members powers borders barriers tankers computers servers offers answers waters rivers figures errors " +
    "factors sectors corridors colors doors floors reactors motors tremors lists costs lines ers investors consumers customers viewers readers users players fans",
  /** Those who act for a group or in it. */
  memberNouns: "members leaders officials ministers countries",
  /** Last words of a connective by which somebody's consent is waited for. */
  consentNouns: "veto say word",
  /** Small words in the title of an office. */
  officeSmallWords: "a an the of and to for senior top then acting its with",
  /** Those who may be counted: "26 countries". */
  countedGroups: "countries nations states members allies partners governments capitals leaders donors participants parties",
  /** Groups known by one word in small letters. */
  smallGroups: "donors",
  /** Words before a person's name. */
  personTitles:
    "mr mrs ms sir dr lord lady madame but and if while when after that as for general marshal the because although since whether with without until " +
    "unless",
  /** Last words of a body's name by which it is spoken of afterwards: "the alliance". */
  bodyHeads: "coalition alliance union council commission agency fund court bank association league community forum",
  /** Those who speak for somebody. */
  speaksFor: "spokesman spokeswoman spokesperson spokespeople representative negotiator lawyer lawyers adviser advisor envoy",
  /** Words by which members of a group are named behind it: "seven states, led by Spain", "forty states, Kenya among them". */
  naming: "including led headed among chaired",
} as const;
