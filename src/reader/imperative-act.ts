import { speakerOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { IMPERATIVE_WORDS } from "./data/imperative-words.ts";
import { tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import { verbForm } from "./lexicon.ts";
import { partyBehind } from "./party-behind.ts";
import { isFinite, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

const words = (list: string) => new Set(list.split(" "));
const deeds = words(IMPERATIVE_WORDS.deeds);
const opening = words(IMPERATIVE_WORDS.opens);
const addressing = words(IMPERATIVE_WORDS.addressing);
const joining = words(IMPERATIVE_WORDS.joining);
const idle = words(IMPERATIVE_WORDS.idle);
const self = words(IMPERATIVE_WORDS.self);

/**
 * The demand of a bare imperative in what a party is quoted to say: "Release the hostages now," "Do not cross the river." Null where nobody is quoted,
 * the speaker is no party, the word is a noun, or the verb is no deed.
 */
export function imperativeAct(context: Context, at: number): FoundAct | null {
  const { tokens } = context;
  if (!tokens[at]!.quoted ? !opensReported(context, at) : !opensSpeech(context, at)) return null;
  const denied = tokens[at]!.word === "do" && (tokens[at + 1]?.word === "not" || tokens[at + 1]?.word === "n't");
  const verb = denied ? at + 2 : at;
  if (!bids(context, verb, denied) && !lets(context, verb)) return null;
  const party = partyBehind(context, at);
  if (party === null) return null;
  const actor = { ...party, range: party.range ?? speakerOf(context, at)?.source ?? null };
  const end = tailEnd(context, verb + 1, false);
  return {
    act: "DEMAND",
    pattern: "bidding",
    weight: actor.ids.length > 0 ? 0.7 : 0.55,
    trigger: { from: at, to: verb + 1 },
    span: { from: at, to: Math.max(end, verb + 1) },
    actor,
    addressee: null,
    object: { from: at, to: Math.max(end, verb + 1) },
    own: [],
    negative: denied,
    future: false,
  };
}

/**
 * The token opens a quotation, or a sentence or clause inside one; words that only turn to the hearers may stand before it. What goes
 * with a verb before the quotation ("to “open the port”") bids nothing.
 */
function opensSpeech({ tokens }: Context, at: number): boolean {
  let first = at;
  while (first > 0 && !tokens[first]!.opens && tokens[first - 1]!.quoted && addressing.has(tokens[first - 1]!.word)) first--;
  const before = tokens[first - 1];
  if (first > 0 && before!.kind === "word" && (before!.word === "to" || isModal(before!.word))) return false;
  if (first === 0 || tokens[first]!.opens) return true;
  const called = before?.word === "," && first >= 2 && (first === 2 || tokens[first - 2]!.opens) && tokens[first - 2]!.capital;
  return called || before?.word === ":" || before?.word === "." || before?.word === "!" || before?.word === ";";
}

/** "Let them come to the table": others are to do it; "let us" and "let me" bid nobody. */
function lets({ tokens }: Context, verb: number): boolean {
  const next = tokens[verb + 1];
  return tokens[verb]?.word === "let" && next !== undefined && next.kind === "word" && !self.has(next.word);
}

/** "Publish the contracts, and publish them soon, the auditor told deputies": without quotation marks at the head of the sentence, or joined to such a head. */
function opensReported(context: Context, at: number): boolean {
  const { tokens, sayings } = context;
  const said = sayings.some(({ kind, content, verb }) => kind === "say" && content.from === 0 && at < content.to && content.to <= verb);
  if (!said) return false;
  if (at === 0) return true;
  const joined = isIn("andOr", tokens[at - 1]!.word) || tokens[at - 1]!.word === ";" || tokens[at - 1]!.word === ",";
  return joined && deeds.has(tokens[0]!.word);
}

/** A verb in its base form, with what may follow one, and no other verb of which it could be the subject. */
function bids(context: Context, verb: number, denied: boolean): boolean {
  const { tokens, regions } = context;
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (!token || !next || !deeds.has(token.word) || (verbForm(token.word)?.base ?? token.word) !== token.word) return false;
  if (!(
    opening.has(next.word) ||
    next.capital ||
    (next.kind === "mark" && (next.word === "!" || next.word === "." || next.word === ",")) ||
    denied
  ))
    return false;
  if (tokens.slice(verb + 1, verb + 4).some(({ word }) => idle.has(word))) return false;
  const index = regionAt(regions, verb);
  const { to } = regions[index]!;
  for (let i = verb + 1; i < to && tokens[i]!.quoted === token.quoted && !joining.has(tokens[i]!.word); i++)
    if (tokens[i]!.kind !== "mark" && isFinite(tokens, i)) return false;
  return true;
}
