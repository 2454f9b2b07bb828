import type { Act } from "#model";
import { type Actor, actorIn, quotedSpeaker, speakerIds, speakerOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { ANSWERS, BURDENS, CARRY_ON, CEASING, DEALINGS_ON, GOING_ON, HELPFUL, HURTFUL, TIES } from "./data/spoken-deeds.ts";
import { headPart, type Range } from "./noun-phrase.ts";
import { isOffice, officeIds } from "./office-of.ts";
import { isPublicBody } from "./public-body.ts";
import { isUnnamed, speaksOfAffairs, speaksOfMatter } from "./unnamed-actor.ts";
import { verbForm } from "./lexicon.ts";
import { isIn } from "./word-class.ts";

const words = (list: string) => new Set(list.split(" "));
const [hurts, burdens, helps, goesOn, ceases, answers, ties] = [HURTFUL, BURDENS, HELPFUL, GOING_ON, CEASING, ANSWERS, TIES].map(words) as [
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
  Set<string>,
];

/** What a modal verb says of a deed: where its verb stands, and whether it is denied or passive. */
export interface SpokenDeed {
  readonly verb: number;
  readonly negated: boolean;
  readonly passive: boolean;
}

/**
 * The act of a party's announcement that names no doer ("the bridges would be closed, the governor said"): a promise, a threat or a refusal by the one
 * who speaks. Null where the words are nobody's, an outsider's, or of what lies in nobody's hand.
 */
export function spokenDeed(
  context: Context,
  at: number,
  deed: SpokenDeed,
  subject: Range,
): { readonly act: Act; readonly actor: Actor } | null {
  const speaker = partyBehind(context, at);
  if (speaker === null || context.regions[regionAt(context.regions, at)]!.kind === "relative") return null;
  const act = announced(context, at, deed, subject);
  const doer = actorIn(context, subject, at);
  const gets = isIn("receiving", context.tokens[deed.verb]!.word);
  return act === null ? null : { act, actor: doer.agent && doer.ids.length > 0 && !deed.passive && !gets ? doer : speaker };
}

/** The speaker around the token at `at`, where it is a state, a body or somebody who speaks for one; null where it is an outsider or nobody. */
export function partyBehind(context: Context, at: number): Actor | null {
  const saying = speakerOf(context, at);
  const quoted = context.tokens[at]!.quoted ? quotedSpeaker(context, at) : [];
  if (quoted.length > 0) return { range: null, ids: quoted, agent: true, pronoun: false };
  if (!saying?.source && context.issuer !== null && !context.tokens[at]!.quoted)
    return { range: null, ids: [context.issuer], agent: true, pronoun: false };
  if (!saying?.source || saying.kind === "fear") return null;
  const own = speakerIds(context, at);
  const ids = own.length > 0 ? own : officeIds(context, saying.source);
  const actor = { ...actorIn(context, saying.source, saying.source.from), range: saying.source, ids, agent: true, pronoun: false };
  if (ids.length > 0) return actor;
  const his =
    context.tokens[at]!.quoted &&
    saying.source.to - saying.source.from === 1 &&
    isIn("personSubjects", context.tokens[saying.source.from]!.word);
  const party = his || isUnnamed(context, actor) || isPublicBody(context, saying.source) || isOffice(context, saying.source);
  if (isTitled(context, saying.source)) return actor;
  return party && speaksOfMatter(context, { from: 0, to: context.tokens.length }, saying.source) ? actor : null;
}

const CARRYING_ON = words(CARRY_ON);
const TALKS = words(DEALINGS_ON);

/** "Sen. Voss", "the governor": somebody elected or at the head of a body, whose word is of public matters. */
function isTitled(context: Context, range: Range): boolean {
  const phrase = headPart(context.tokens, range, context.names);
  return context.tokens.slice(phrase.from, phrase.to).some(({ word }) => isIn("publicTitles", word));
}

function announced(context: Context, at: number, deed: SpokenDeed, subject: Range): Act | null {
  const { tokens } = context;
  const { word } = tokens[deed.verb]!;
  const about = tokens.slice(subject.from, subject.to).map((token) => token.word);
  const tied = tokens.some((token) => ties.has(token.word));
  const modal = tokens[at]!.word;
  const permits = isIn("permittingModals", modal);
  if (deed.negated) return deed.passive && !permits && (helps.has(word) || hurts.has(word)) ? "REFUSAL" : null;
  if (isIn("receiving", word)) return modal === "will" && speaksOfAffairs(context, { from: 0, to: tokens.length }, null) ? "PLEDGE" : null;
  if (permits) return tied && (deed.passive ? helps.has(word) : goesOn.has(word)) && modal !== "might" ? "PLEDGE" : null;
  const burden = about.some((each) => burdens.has(each));
  if (deed.passive) {
    if (hurts.has(word) && !burden) return "THREAT";
    return helps.has(word) || (burden && hurts.has(word)) ? (burden && isRaised(word) ? "THREAT" : "PLEDGE") : null;
  }
  const base = verbForm(word)?.base ?? word;
  if (base === "follow" && about.some((each) => answers.has(each))) return "THREAT";
  if (CARRYING_ON.has(base) && tokens.slice(deed.verb + 1, deed.verb + 4).some((token) => TALKS.has(token.word))) return "PLEDGE";
  if (ceases.has(base)) return burden ? "PLEDGE" : tied ? "THREAT" : null;
  return goesOn.has(base) && (tied || base === "go" || base === "follow") ? "PLEDGE" : null;
}

/** "Tariffs will be raised": a burden laid on. */
function isRaised(word: string): boolean {
  return isIn("burdening", word);
}
