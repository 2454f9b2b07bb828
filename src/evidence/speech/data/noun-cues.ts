import type { AttributionKind } from "#model";

/** Nouns or adjectives that tie a source to content, with the words that lead to it. */
export interface NounClass {
  readonly words: string;
  /** Words between cue and content: `that` for a clause, `to` for an infinitive, else prepositions. */
  readonly leads: string;
  readonly kind: AttributionKind;
}

/** Nouns for what is said, held, meant or stood for: "his claim that", "Oskel's refusal to", "support for". */
export const NOUN_CLASSES: readonly NounClass[] = [
  {
    words:
      "statement claim warning suggestion assertion allegation accusation argument complaint announcement declaration remark comment report message charge contention " +
      "insistence admission acknowledgment acknowledgement reminder prediction confession concession denial assurance promise pledge vow testimony note",
    leads: "that",
    kind: "speech",
  },
  {
    words:
      "belief fear hope doubt concern view opinion worry conviction suspicion assumption expectation feeling sense idea notion recognition confidence conclusion finding estimate impression",
    leads: "that",
    kind: "belief",
  },
  {
    words: "fear hope doubt concern worry skepticism scepticism anxiety uncertainty outrage anger unease misgivings",
    leads: "about of over for",
    kind: "belief",
  },
  { words: "view opinion understanding vision assessment perception", leads: "of on about", kind: "belief" },
  {
    words:
      "plan promise pledge vow decision refusal desire intention willingness threat offer determination commitment unwillingness reluctance readiness request demand wish proposal goal",
    leads: "to",
    kind: "intention",
  },
  { words: "proposal request demand desire wish", leads: "for", kind: "intention" },
  { words: "call", leads: "for to on", kind: "stance" },
  { words: "criticism", leads: "of for", kind: "stance" },
  { words: "question remark comment complaint claim warning joke talk statement stance", leads: "about on", kind: "stance" },
  {
    words:
      "endorsement condemnation praise denunciation rejection description portrayal depiction characterization disapproval approval defense defence mention rebuke dismissal mockery",
    leads: "of for",
    kind: "stance",
  },
  { words: "support opposition objection reference response disdain contempt sympathy", leads: "for to", kind: "stance" },
  { words: "attack broadside tirade", leads: "on against", kind: "stance" },
  { words: "accusation allegation", leads: "of", kind: "stance" },
];

/** Adjectives after a form of "be" that do the same: "is confident that", "was unwilling to". */
export const ADJECTIVE_CLASSES: readonly NounClass[] = [
  {
    words:
      "confident concerned hopeful aware sure certain convinced worried afraid skeptical sceptical optimistic doubtful adamant pessimistic fearful unaware unsure glad happy " +
      "surprised disappointed mindful wary anxious proud thankful grateful clear right wrong unclear",
    leads: "that",
    kind: "belief",
  },
  {
    words:
      "concerned worried skeptical sceptical angry optimistic wary fearful afraid proud aware suspicious mindful fond tired enthusiastic upset unhappy nervous anxious outraged furious passionate excited apprehensive cautious",
    leads: "about of at over with",
    kind: "belief",
  },
  { words: "critical supportive dismissive", leads: "of", kind: "stance" },
  { words: "opposed", leads: "to", kind: "stance" },
  {
    words: "willing eager unwilling reluctant determined keen loath hesitant anxious ready prepared quick desperate",
    leads: "to",
    kind: "intention",
  },
];

/** Verbs that carry such a noun, so that their subject is its source: "made the claim that", "voiced doubts about". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "make issue express voice have raise give offer deliver release hold share declare announce reiterate repeat renew state lay cast level hurl launch show cite reject deny dismiss drop rebut pitch take reaffirm draw defend outline stress bring signal maintain abandon face feel back".split(
    " ",
  ),
);
