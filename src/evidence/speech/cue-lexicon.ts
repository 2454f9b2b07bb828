import type { AttributionKind } from "#model";
import { type CueClass, VERB_CLASSES } from "./data/verb-cues.ts";

/** How one verb behaves as a cue: the kind of attribution by what it takes, plainly and with the one spoken to before it. */
export interface VerbBehaviour {
  readonly clause: AttributionKind | null;
  readonly infinitive: AttributionKind | null;
  readonly object: AttributionKind | null;
  readonly addressed: boolean;
  readonly trails: boolean;
}

const NOTHING: VerbBehaviour = { clause: null, infinitive: null, object: null, addressed: false, trails: false };

function merged(known: VerbBehaviour, added: CueClass): VerbBehaviour {
  return {
    clause: known.clause ?? added.clause ?? null,
    infinitive: known.infinitive ?? added.infinitive ?? null,
    object: known.object ?? added.object ?? null,
    addressed: known.addressed || added.addressee === true,
    trails: known.trails || added.trails === true,
  };
}

/** The behaviour of every verb of the lists, by its ground form. */
export const VERB_LEXICON: ReadonlyMap<string, VerbBehaviour> = VERB_CLASSES.reduce((lexicon, each) => {
  for (const verb of each.words.split(" ")) lexicon.set(verb, merged(lexicon.get(verb) ?? NOTHING, each));
  return lexicon;
}, new Map<string, VerbBehaviour>());
