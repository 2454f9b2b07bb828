import { OPPOSING_DEEDS, PERSISTING, REFRAINING, SPLIT_PARTICLES } from "./data/opposing-deeds.ts";
import { wordSet } from "./draft-tokens.ts";
import { baseOf } from "./draft-verbs.ts";
import { verbForm } from "./lexicon.ts";

/** A verb with what it is done to; denied where the words lead to what is not done. */
interface Act {
  readonly verb: string;
  readonly object: string;
  readonly denied?: boolean;
}

const PHRASES = Object.entries(OPPOSING_DEEDS)
  .flatMap(([verb, phrases]) => phrases.split(",").map((phrase) => ({ phrase, verb })))
  .toSorted((a, b) => b.phrase.length - a.phrase.length);
const LEFT_UNDONE = REFRAINING.split(",");
const KEPT_ON = PERSISTING.split(",");
const SPLIT = wordSet(SPLIT_PARTICLES);

/**
 * What somebody who refuses by a verb that itself opposes does not do: to vote against a mandate is not to accept it, to refrain from signing is not to
 * sign. Null where the verb does not oppose; the object is empty where the words name none.
 */
export function unopposed({ verb, object }: Act): Act | null {
  const words = gathered(verb.replaceAll("-", " "), object);
  const undone = gerundBehind(words, LEFT_UNDONE);
  if (undone !== null) return { ...undone, denied: true };
  const kept = gerundBehind(words, KEPT_ON);
  return kept === null ? opposed(words) : (opposed(`${kept.verb} ${kept.object}`) ?? kept);
}

/** The words of a verb and its object, a particle from behind the object put back to its verb. */
function gathered(verb: string, object: string): string {
  const words = object.split(" ");
  const last = words.at(-1)!;
  return words.length > 1 && SPLIT.has(last) ? [verb, last, ...words.slice(0, -1)].join(" ") : `${verb} ${object}`.trim();
}

/** "Refrain from signing", "go on blocking": the deed of the gerund behind one of these phrases. */
function gerundBehind(words: string, phrases: readonly string[]): Act | null {
  const phrase = phrases.find((each) => begins(words, each));
  const [first, ...others] = phrase === undefined ? [] : words.slice(phrase.length + 1).split(" ");
  return first !== undefined && (verbForm(first)?.ing ?? false) ? { verb: baseOf(first), object: others.join(" ") } : null;
}

function opposed(words: string): Act | null {
  const found = PHRASES.find(({ phrase }) => begins(words, phrase));
  return found === undefined ? null : { verb: found.verb, object: words.slice(found.phrase.length + 1) };
}

function begins(words: string, phrase: string): boolean {
  return words === phrase || words.startsWith(`${phrase} `);
}
