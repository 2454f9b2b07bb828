import type { Actor } from "./actor.ts";
import type { Context } from "./context.ts";
import { CAMPAIGN_TALK, CANDIDATES } from "./data/campaign-words.ts";

const CANDIDATE = new Set(CANDIDATES.split(" "));
const TALK = CAMPAIGN_TALK.split(",").map((phrase) => phrase.split(" "));

/** True where an act belongs to the fight for votes: its actor stands for office, or the sentence says that it is campaign talk. */
export function isCampaign(context: Context, actor: Actor): boolean {
  const { tokens } = context;
  const range = actor.meant ?? actor.range;
  if (range !== null && tokens.slice(range.from, range.to).some((token) => CANDIDATE.has(token.word))) return true;
  return tokens.some((_token, i) => TALK.some((phrase) => phrase.every((word, j) => tokens[i + j]?.word === word)));
}
