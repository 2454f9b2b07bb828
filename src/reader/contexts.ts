import { type Context, contextOf, type Mention } from "./context.ts";
import { isStatement, issuerIn } from "./issuer.ts";
import { knownNames } from "./known-names.ts";
import { mentionsOf } from "./mentions.ts";
import { learnNames } from "./names.ts";
import type { Sentence } from "./passage.ts";
import type { ReaderInput } from "./reader-input.ts";

/** A statement says whose it is within this many sentences; what a long text in the first person names later is its subject, not its issuer. */
const OPENING = 20;
/** How many of those lately spoken of are kept in mind. */
const MENTIONS = 12;

/** Each sentence of a report in turn, with all that the report says before it: names, who was spoken of, and whose statement the text is. */
export function* contextsOf(input: ReaderInput, sentences: readonly Sentence[]): Generator<Context> {
  const learned = learnNames(sentences, knownNames(input.known ?? []));
  const issued = isStatement(sentences);
  let mentions: readonly Mention[] = [];
  let issuer: string | null = null;
  for (const sentence of sentences) {
    const told = contextOf(input.report.text, sentence, learned, input, mentions, issuer);
    if (issued && sentence.index < OPENING) issuer ??= issuerIn(told);
    const context = { ...told, issuer };
    yield context;
    mentions = [...mentionsOf(context), ...mentions].slice(0, MENTIONS);
  }
}
