import { IRREGULAR_VERBS } from "./data/irregular-verbs.ts";
import { endsIn, isIn } from "./word-class.ts";

/** The forms of one English verb. Where past and participle are spelled alike they are the same string. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly ing: string;
  readonly past: string;
  readonly participle: string;
}

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  IRREGULAR_VERBS.map(([base, past, participle]) => [base, [past, participle]]),
);

/** The five forms of a verb given in its base form. A phrasal verb (`rule out`) inflects its first word. Sources: an irregular table, else spelling rules. */
export function inflect(verb: string): VerbForms {
  const cut = verb.indexOf(" ");
  if (cut > 0) return phrasal(inflect(verb.slice(0, cut)), verb.slice(cut));
  const irregular = IRREGULAR.get(verb);
  const past = irregular?.[0] ?? regularPast(verb);
  return { base: verb, third: third(verb), ing: progressive(verb), past, participle: irregular?.[1] ?? past };
}

function phrasal(forms: VerbForms, tail: string): VerbForms {
  return {
    base: forms.base + tail,
    third: forms.third + tail,
    ing: forms.ing + tail,
    past: forms.past + tail,
    participle: forms.participle + tail,
  };
}

function third(verb: string): string {
  if (verb === "have") return "has";
  if (verb === "be") return "is";
  if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + "ies";
  return endsIn("hissing", verb) ? verb + "es" : verb + "s";
}

function progressive(verb: string): string {
  if (verb.endsWith("ie")) return verb.slice(0, -2) + "ying";
  if (/[^eoy]e$/.test(verb) && verb !== "be") return verb.slice(0, -1) + "ing";
  return stem(verb) + "ing";
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return verb + "d";
  if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + "ied";
  return stem(verb) + "ed";
}

/** Every spelling of a verb's forms: those of {@link inflect}, and for verbs in `-l` the other usual one (`signaled`, `signalled`). */
export function spellings(verb: string): readonly string[] {
  const forms = Object.values(inflect(verb)) as readonly string[];
  if (!/^[a-z]{2,}[aeiou]l$/.test(verb) || IRREGULAR.has(verb)) return forms;
  return [...forms, `${verb}led`, `${verb}ling`];
}

/** The base with its last consonant doubled where English doubles it. */
function stem(verb: string): string {
  const short = /^[^aeiou]*[aeiou][bdfglmnprt]$/.test(verb);
  return short || isIn("doubling", verb) ? verb + verb.at(-1)! : verb;
}
