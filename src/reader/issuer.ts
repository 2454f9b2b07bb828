import type { Context } from "./context.ts";
import { denoted, subjectBefore } from "./noun-phrase.ts";
import type { Sentence } from "./passage.ts";
import { isFinite, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";
import { isListedId } from "./shape.ts";

/*
 * A statement issued in the first person ("Kenya will not default. We will meet …") has no reporter: all of it is said by whoever issues it. Who that is
 * is told by the first state or body that it makes the subject of a sentence. Who says "we" and tells of a "he" or "she" is a columnist.
 */

/** The share of sentences in the first person from which on a text is a statement. */
const SHARE = 0.25;

/** True where a text speaks in the first person outside quotation marks, in a fair share of its sentences, and of nobody as "he" or "she". */
export function isStatement(sentences: readonly Sentence[]): boolean {
  const own = sentences.filter(({ tokens }) =>
    tokens.some((token) => !token.quoted && isIn("issuerWords", token.word) && token.raw !== "US"),
  );
  const others = sentences.some(({ tokens }) => tokens.some((token) => !token.quoted && (token.word === "he" || token.word === "she")));
  return !others && own.length > 0 && own.length / sentences.length >= SHARE;
}

/** The state or body that a sentence has as the subject of its main clause, or of the clause behind "I say that"; null where it has none. */
export function issuerIn(context: Context): string | null {
  const { tokens, names, regions } = context;
  for (const region of regions) {
    const verb = tokens.findIndex((_token, i) => i >= region.from && i < region.to && isFinite(tokens, i));
    if (verb < 0) continue;
    const subject = subjectBefore(tokens, region.from, verbGroupAt(tokens, verb).start);
    if (subject === null || tokens[subject.from]!.quoted || context.sayings.some((saying) => saying.verb === verb)) return null;
    if (isIn("ownWords", tokens[subject.from]!.word) && !names.some((name) => name.from >= subject.from && name.to <= subject.to)) continue;
    const [id, ...others] = denoted(tokens, subject, names);
    if (tokens[subject.from]!.word === "we" && tokens[subject.from + 1]?.word === ",") return id ?? null;
    return id !== undefined && others.length === 0 && isListedId(id) ? id : null;
  }
  return null;
}
