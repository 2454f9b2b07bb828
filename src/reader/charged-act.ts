import { type Actor, actorIn, subjectOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import { BLAME_PHRASES, BLAME_WORDS } from "./data/blame-words.ts";
import { tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import type { Range } from "./noun-phrase.ts";
import { officeIds } from "./office-of.ts";
import { once } from "./once.ts";
import { partyBehind } from "./party-behind.ts";
import type { Token } from "./token.ts";
import { barelyTold } from "./unnamed-actor.ts";
import { isFinite, type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

const WORDS = new Set(BLAME_WORDS.split(" "));
const PHRASES = once(() => {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of BLAME_PHRASES.split(", ")) {
    const [first, ...rest] = phrase.split(" ") as [string, ...string[]];
    found.set(first, [...(found.get(first) ?? []), rest]);
  }
  return found;
});

/**
 * The accusation in what a party tells of others' doings by words of blame, whatever the verb ("the mill pocketed the subsidy", "the levy was sprung on us
 * without consultation"). At the first finite verb of the clause; null where nobody or an outsider says so, of himself, of what is only possible, or in denial.
 */
export function chargedAct(context: Context, at: number): FoundAct | null {
  const { tokens, regions } = context;
  const region = regions[regionAt(regions, at)]!;
  if (region.kind === "relative" || region.kind === "subordinate" || !isFinite(tokens, at)) return null;
  for (let i = region.from; i < at; i++) if (isFinite(tokens, i)) return null;
  const end = Math.min(tailEnd(context, at + 1, true), region.to);
  if (!blames(tokens, at, end)) return null;
  const group = groupOf(tokens, at, region.to);
  if (group.modal !== null || group.negated || group.counterfactual) return null;
  const subject = subjectOf(context, verbGroupAt(tokens, at));
  const party = subject === null ? null : partyBehind(context, at);
  if (subject === null || party === null || isSelf(context, subject, at, party, group.passive)) return null;
  const from = Math.max(region.from + (tokens[region.from]!.word === "that" ? 1 : 0), 0);
  return {
    act: "ACCUSATION",
    pattern: "charged",
    weight: party.ids.length > 0 ? 0.6 : 0.5,
    trigger: { from: at, to: at + 1 },
    span: { from: Math.min(from, subject.from >= region.from ? subject.from : from), to: Math.max(end, at + 1) },
    actor: party,
    addressee: null,
    object: null,
    own: [],
    negative: false,
    future: false,
  };
}

/** The group of the verb that carries the clause: the last one behind its auxiliaries. */
function groupOf(tokens: readonly Token[], at: number, end: number): VerbGroup {
  let head = at;
  for (let i = at + 1; i < Math.min(end, at + 5); i++) {
    const group = verbGroupAt(tokens, i);
    if (group.start <= at && i > head) head = i;
  }
  return verbGroupAt(tokens, head);
}

/** A word or phrase of blame stands between two places. */
function blames(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (WORDS.has(tokens[i]!.word)) return true;
    for (const rest of PHRASES().get(tokens[i]!.word) ?? []) if (rest.every((word, k) => tokens[i + 1 + k]?.word === word)) return true;
  }
  return false;
}

/** "The tax plans are irresponsible": a rule or measure is blamed like those who made it. */
function speaksOfMeasure(context: Context, { from, to }: Range): boolean {
  return context.tokens.slice(from, to).some((token) => isIn("measures", token.word));
}

/** A thing, nobody, or who speaks, tells it of himself; what was done to him he may complain of. */
function isSelf(context: Context, subject: Range, at: number, party: Actor, passive: boolean): boolean {
  const first = context.tokens[subject.from]!.word;
  if (isIn("vagueSubjects", first)) return true;
  if (isIn("speakersOrAnybody", first)) return !passive;
  const actor = actorIn(context, subject, at);
  if (!passive && actor.ids.length === 0 && (barelyTold(context, actor) || !(actor.agent || speaksOfMeasure(context, subject))))
    return true;
  const ids = actor.ids.length > 0 ? actor.ids : officeIds(context, subject);
  if (actor.pronoun && !context.tokens[subject.from]!.quoted) return true;
  return !passive && ids.some((id) => party.ids.includes(id));
}
