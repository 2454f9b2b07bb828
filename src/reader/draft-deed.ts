import type { Act, Deed, Proposal, ProposedObject } from "#model";
import { verbForm } from "./lexicon.ts";
import { readSentences } from "./passage.ts";
import { plainWords } from "./slug.ts";
import type { Token } from "./token.ts";
import { isAuxiliary, isFinite, isInserted, isModal, isVerb } from "./verb-group.ts";

/** Verbs of promising and refusing: what is promised is to give, what is refused is to accept. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  promise: "provide",
  pledge: "provide",
  offer: "provide",
  volunteer: "provide",
  commit: "provide",
  contribute: "provide",
  guarantee: "guarantee",
  announce: "provide",
  refuse: "accept",
  reject: "accept",
  veto: "accept",
  oppose: "accept",
  block: "accept",
  rule: "accept",
  decline: "accept",
  object: "accept",
  resist: "accept",
  rebuff: "accept",
  dismiss: "accept",
  threaten: "carry-out",
  vow: "carry-out",
  have: "provide",
  be: "provide",
  say: "say",
  tell: "say",
  confirm: "provide",
  express: "provide",
  warn: "carry-out",
};

/**
 * What a proposal's actor does: the verb before its object and the object's words. Without an object, or where what stands there is a clause or begins with
 * the verb itself, the act's own words tell it.
 */
export function deedOf(proposal: Proposal, text: string): Deed {
  const object = objectOf(proposal);
  if (object === null || isDeed(text, object.start)) return ownDeed(proposal, text);
  const verb = verbBefore(text, object.start, proposal);
  if (proposal.act === "THREAT" && verb === "carry-out")
    return { verb, object: plainWords(text.slice(object.start, proposal.span.end), 120) };
  const words = plainWords(object.exact, 90);
  if (object.quantity === null) return { verb, object: words };
  return { verb, quantity: object.quantity, object: object.quantity.unit };
}

/** A proposal's object; null where its words are a clause with a subject of its own. An amount is always one. */
export function objectOf({ object, act }: Proposal): ProposedObject | null {
  if (object === null || object.quantity !== null || act === "DEMAND") return object;
  const tokens = tokensOf(object.exact);
  const verb = tokens.findIndex((_token, at) => isClausal(tokens, at));
  return verb < 0 || tokens.slice(0, verb).some(({ word }) => RELATIVE.has(word)) ? object : null;
}

/** A verb that can only be that of a clause: "is", "will", or "approves the" behind a noun. */
function isClausal(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!.word, tokens[at + 1]?.word ?? ""];
  if (before?.kind !== "word" || !isFinite(tokens, at)) return false;
  return isAuxiliary(word) || ((verbForm(word)?.third ?? false) && !before.word.endsWith("s") && DETERMINERS.has(next));
}

const DETERMINERS = new Set("the a an its their his her our any no this these".split(" "));

/** "Pledged to abstain", "will not take part": behind such words stands what is done, known or not. */
function isDeed(text: string, at: number): boolean {
  const [last, verb] = tokensOf(text.slice(Math.max(0, at - REACH), at)).toReversed();
  if (last === undefined) return false;
  return isModal(last.word) || last.word === "not" || (last.word === "to" && LEADING.has(verbForm(verb?.word ?? "")?.base ?? ""));
}

/** How far back the verb before "to" is looked for, in characters. */
const REACH = 40;
const LEADING = new Set("pledge promise refuse vow threaten volunteer decline offer".split(" "));
const RELATIVE = new Set("that which who whose whom where what when if whether to".split(" "));
const PARTICLES = new Set("up down out off over back away".split(" "));

function verbBefore(text: string, end: number, proposal: Proposal): string {
  const words = tokensOf(text.slice(proposal.span.start, end)).map(({ word }) => word);
  for (let at = words.length - 1; at >= 0 && at >= words.length - 4; at--) {
    const base = verbForm(words[at]!)?.base;
    if (base !== undefined) return STANDS_FOR[base] ?? base + particle(proposal, words[at + 1] ?? "");
  }
  return proposal.act === "REFUSAL" ? "accept" : proposal.act === "THREAT" ? "carry-out" : "provide";
}

/** "Stand down their guns" is another deed than "stand their guns"; before an amount "up" belongs to that. */
function particle({ object }: Proposal, word: string): string {
  return PARTICLES.has(word) && !object?.quantity ? `-${word}` : "";
}

/**
 * What is done by the words alone, behind the actor and before the first condition: the verb under "will" and its like, else the first that is none of
 * promising, with what follows it. Where no verb is known the words stand as they are.
 */
function ownDeed(proposal: Proposal, text: string): Deed {
  const { actor, span, conditions } = proposal;
  const from = span.start <= actor.start && actor.end < span.end ? actor.end : span.start;
  const ends = conditions.map((each) => text.slice(0, each.start).toLowerCase().lastIndexOf(each.connective.split(" ")[0]!.toLowerCase()));
  const end = Math.min(span.end, ...ends.filter((at) => at > from));
  const words = text.slice(from, end);
  const tokens = tokensOf(words);
  const at = doingAt(tokens, proposal.act === "PLEDGE");
  if (at < 0) return { verb: FALLBACK[proposal.act] ?? "keep-to", object: plainWords(words.slice(behindSaying(tokens)), 90) };
  const verb = tokens[at]!;
  const base = verbForm(verb.word)?.base ?? verb.word;
  return { verb: proposal.act === "REFUSAL" ? (STANDS_FOR[base] ?? base) : base, object: plainWords(words.slice(verb.end), 90) };
}

/** Where the words end that only say the promise or refusal itself ("has ruled out"), in characters; 0 where nothing stands behind them. */
function behindSaying(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex(({ word }) => STANDS_FOR[verbForm(word)?.base ?? ""] !== undefined && !isAuxiliary(word));
  const verb = last >= 0 && PARTICLES.has(tokens[last + 1]?.word ?? "") ? last + 1 : last;
  return verb < 0 || verb + 1 >= tokens.length ? 0 : tokens[verb]!.end;
}

const FALLBACK: Readonly<Partial<Record<Act, string>>> = { REFUSAL: "accept", THREAT: "carry-out" };

/** Where the verb of what is done stands; -1 where none is known. Under a denied modal verb stands what a pledge does not do. */
function doingAt(tokens: readonly Token[], pledged: boolean): number {
  const modal = tokens.findIndex(({ word }) => isModal(word));
  const denied = pledged && tokens[modal + 1]?.word === "not";
  const under = modal < 0 || denied ? -1 : tokens.findIndex((_token, at) => at > modal && isDoing(tokens, at, true));
  return under >= 0 ? under : tokens.findIndex((_token, at) => isDoing(tokens, at));
}

/** A verb of its own (under a modal verb one of promising as well), or an unknown word where only a verb can stand. */
function isDoing(tokens: readonly Token[], at: number, under = false): boolean {
  const { word, kind } = tokens[at]!;
  const base = verbForm(word)?.base;
  if (kind !== "word" || isAuxiliary(word) || isInserted(word)) return false;
  if (base !== undefined) return (under || STANDS_FOR[base] === undefined) && isVerb(tokens, at);
  const before = tokens.slice(0, at).findLast((token) => !isInserted(token.word))?.word ?? "";
  return isModal(before) || (before === "to" && LEADING.has(verbForm(tokens[at - 2]?.word ?? "")?.base ?? ""));
}

function tokensOf(text: string): readonly Token[] {
  return readSentences(text).flatMap((sentence) => sentence.tokens);
}
