import { NOUN_LIKE_VERBS, REPORT_VERBS } from "./data/report-verbs.ts";
import { ACT_NOUNS, PHRASE_LISTS, VERB_LISTS } from "./data/word-lists.ts";
import { inflect, spellings } from "./inflection.ts";
import { once } from "./once.ts";
import { isIn } from "./word-class.ts";

/** Every form of every listed verb, with its base and which form it may be. */
export interface VerbForm {
  readonly base: string;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
  readonly third: boolean;
}

function entries(list: string): readonly string[] {
  const found: string[] = [];
  for (const word of list.split(" ")) {
    if (isIn("verbParticles", word) && found.length > 0) found.push(`${found.pop()!} ${word}`);
    else found.push(word);
  }
  return found;
}

const FORMS = once(() => {
  const found = new Map<string, VerbForm>();
  for (const verb of new Set(Object.values(VERB_LISTS).flatMap((list) => entries(list)))) if (!verb.includes(" ")) addForms(found, verb);
  for (const verb of REPORT_VERBS.split(" ")) addForms(found, verb, spellings(verb));
  for (const verb of NOUN_LIKE_VERBS.split(" ")) addForms(found, verb, spellings(verb).slice(2));
  for (const form of ["am", "are", "were", "is", "was", "been", "being", "be"])
    found.set(form, {
      base: "be",
      past: form === "was" || form === "were",
      participle: form === "been",
      ing: form === "being",
      third: form === "is",
    });
  return found;
});

/** Adds the forms of a verb; of `only` those that no verb before it is spelled like. */
function addForms(found: Map<string, VerbForm>, verb: string, only?: readonly string[]): void {
  const forms = inflect(verb);
  for (const form of only ?? spellings(verb)) {
    if (only && (found.has(form) || (form === verb && only.length < 5))) continue;
    found.set(form, {
      base: verb,
      past: form === forms.past || (form !== forms.base && form.endsWith("led")),
      participle: form === forms.participle || (form !== forms.base && form.endsWith("led")),
      ing: form === forms.ing || (form !== forms.base && form.endsWith("ling")),
      third: form === forms.third,
    });
  }
}

/** The verb a word is a form of, among the listed ones; undefined where it is none. A word may also be a noun: the caller looks around it. */
export function verbForm(word: string): VerbForm | undefined {
  return FORMS().get(word);
}

/** The verbs of a named list, in their base form. Throws on an unknown name. */
export function verbList(name: string): readonly string[] {
  const list = (VERB_LISTS as Readonly<Record<string, string>>)[name];
  if (list === undefined) throw new Error(`unknown verb list: ${name}`);
  return entries(list);
}

const LISTS = once((): Readonly<Record<string, string>> => ({
  ...PHRASE_LISTS,
  ...Object.fromEntries(Object.entries(ACT_NOUNS).map(([key, value]) => [`${key}_noun`, value])),
}));

/** The phrases of a named list. Throws on an unknown name. */
export function phraseList(name: string): readonly string[] {
  const list = LISTS()[name];
  if (list === undefined) throw new Error(`unknown phrase list: ${name}`);
  return list.split(",").map((phrase) => phrase.trim());
}

/** True where a word is a form of a verb in the named list, or two words one of its verbs with a particle ("stands down"). */
export function inVerbList(name: string): (word: string) => boolean {
  const forms = once(() => new Set(verbList(name).flatMap((verb) => spellings(verb))));
  return (word) => forms().has(word);
}
