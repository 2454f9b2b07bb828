import type { Span } from "#model";
import { type Actor, actorIn, quotedSpeaker, speakerIds, speakerOf } from "./actor.ts";
import { type Context, spanOf } from "./context.ts";
import { DEED_WORDS } from "./data/conditioned-deeds.ts";
import { findNames } from "./names.ts";
import { headPart, type Range } from "./noun-phrase.ts";
import { isOffice, officeIds } from "./office-of.ts";
import { readSentences } from "./passage.ts";
import { isPublicBody } from "./public-body.ts";
import { isOutlet } from "./source-kind.ts";
import { isUnlistedName } from "./unlisted-name.ts";
import { isUnnamed, speaksOfMatter } from "./unnamed-actor.ts";
import { isIn } from "./word-class.ts";

const OUTSIDERS = new Set(DEED_WORDS.forecasters.split(" "));

/**
 * The speaker around the token at `at`, where it is a state, a body or somebody who speaks for one; null where it is an outsider or nobody. Told by the
 * sentence, else by the quotation or attribution that holds the token, whose speaker may stand in another sentence.
 */
export function partyBehind(context: Context, at: number): Actor | null {
  const saying = speakerOf(context, at);
  const quoted = context.tokens[at]!.quoted ? quotedSpeaker(context, at) : [];
  if (quoted.length > 0) return { range: null, ids: quoted, agent: true, pronoun: false };
  if (!saying?.source && context.issuer !== null && !context.tokens[at]!.quoted)
    return { range: null, ids: [context.issuer], agent: true, pronoun: false };
  if (saying?.kind === "fear") return null;
  if (!saying?.source) return givenParty(context, at);
  const own = speakerIds(context, at);
  const ids = own.length > 0 ? own : officeIds(context, saying.source);
  if (ids.length === 0 && isOutlet(spanOf(context, saying.source).exact)) return null;
  const actor = { ...actorIn(context, saying.source, saying.source.from), range: saying.source, ids, agent: true, pronoun: false };
  if (ids.length > 0 || isTitled(context, saying.source)) return actor;
  const his =
    context.tokens[at]!.quoted &&
    saying.source.to - saying.source.from === 1 &&
    isIn("personSubjects", context.tokens[saying.source.from]!.word);
  return (his || isParty(context, actor)) && inAffairs(context, saying.source) ? actor : null;
}

/** Who is told outside the sentence, or by words that only the attribution knows, to say the token at `at`; null where that is no party. */
function givenParty(context: Context, at: number): Actor | null {
  const { start, end } = context.tokens[at]!;
  const holds = ({ content }: { content: { start: number; end: number } }) => content.start <= start && end <= content.end;
  const quotation = context.quotations.find((each) => each.span.start <= start && start < each.span.end);
  const source = quotation?.speaker ?? context.attributions.findLast(holds)?.chain.at(-1);
  if (!source || isOutlet(source.exact)) return null;
  const known = READ.get(context) ?? new Map<number, Actor | null>();
  READ.set(context, known);
  if (!known.has(source.start)) known.set(source.start, partyIn(context, source));
  return known.get(source.start)!;
}

/** What the words of each given source were found to be, by sentence: the same source is asked for at many words. */
const READ = new WeakMap<Context, Map<number, Actor | null>>();

/** The party that the words of a source name, wherever in the text they stand; null where they name none. */
function partyIn(context: Context, source: Span): Actor | null {
  const tokens = readSentences(context.text, source).flatMap((sentence) => sentence.tokens);
  if (tokens.length === 0) return null;
  const range = { from: 0, to: tokens.length };
  const names = findNames(tokens, context.learned);
  const there: Context = {
    ...context,
    tokens,
    names,
    regions: [{ ...range, kind: "start" }],
    sayings: [],
    attributions: [],
    quotations: [],
  };
  const ids = actorIn(there, range, 0).ids;
  const actor: Actor = { range, ids, agent: true, pronoun: false };
  const party = ids.length > 0 || isTitled(there, range) || (isParty(there, actor) && inAffairs(context, null));
  return party ? { ...actor, range: null } : null;
}

/** A body, an office, somebody who stands for others, or a person by name; not one who looks on from outside. */
function isParty(context: Context, actor: Actor): boolean {
  const range = actor.range!;
  if (context.tokens.slice(range.from, range.to).some(({ word }) => OUTSIDERS.has(word))) return false;
  return isUnnamed(context, actor) || isPublicBody(context, range) || isOffice(context, range) || isPerson(context, range);
}

function isPerson(context: Context, range: Range): boolean {
  return isUnlistedName(context, headPart(context.tokens, range, context.names));
}

/** The sentence speaks of affairs, or somebody known was lately spoken of. */
function inAffairs(context: Context, besides: Range | null): boolean {
  return (
    speaksOfMatter(context, { from: 0, to: context.tokens.length }, besides) || context.mentions.some((mention) => mention.ids.length > 0)
  );
}

/** "Sen. Voss", "the governor": somebody elected or at the head of a body, whose word is of public matters. */
function isTitled(context: Context, range: Range): boolean {
  const phrase = headPart(context.tokens, range, context.names);
  return context.tokens.slice(phrase.from, phrase.to).some(({ word }) => isIn("publicTitles", word));
}
