import type { ProposedCondition } from "#model";
import { topicOfWords } from "./condition-holders.ts";
import { type ConditionParts, conditionParts, type Joining } from "./condition-parts.ts";
import { CONSENTING, NOUN_TIES, STATE_BODIES } from "./data/draft-words.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";
import { resolveNames } from "./names.ts";
import type { Token } from "./token.ts";
import { isFinite } from "./verb-group.ts";

/**
 * The parts of a condition as its words join them. "Parliament approves and the United States pays" are two clauses, each with a subject and a holder of
 * its own; "parliament or the cabinet approves" is two that do one thing. What else is joined is divided as `conditionParts` does.
 */
export function clausesOf(whole: ProposedCondition): ConditionParts {
  const condition = bareNoun(bareNeed(whole));
  const tokens = tokensOf(condition.exact);
  const tie = condition.connective.toLowerCase().split("…").at(-1)!.trim();
  const op = condition.exact.toLowerCase().includes(` ${tie} `) && tie !== "if" ? null : joining(tokens);
  const list = op === null ? [] : listed(condition, tokens, op);
  const sides = op === null ? [] : list.length > 1 ? list : divided(condition, tokens, op);
  return op !== null && sides.length > 1 ? { op, of: sides } : conditionParts(condition);
}

const CONSENT = wordSet(CONSENTING);

/** "Nicosia, which has a veto, must agree to it too": a sentence that says itself what is needed ends with the yes, and what it tells aside is no part of it. */
function bareNeed(condition: ProposedCondition): ProposedCondition {
  const exact = withoutAside(condition.exact);
  const tie = condition.connective.toLowerCase();
  const at = exact.toLowerCase().indexOf(tie);
  const end = at + tie.length;
  const yes = at > 0 && CONSENT.has(tie.split(" ").at(-1)!) && wordsOf(exact.slice(end))[0] !== "by";
  return { ...condition, exact: yes ? exact.slice(0, end) : exact };
}

/** The words without a relative clause between two marks. */
function withoutAside(exact: string): string {
  const tokens = tokensOf(exact);
  const from = tokens.findIndex(({ raw }, at) => raw === "," && ASIDES.has(tokens[at + 1]?.word ?? ""));
  const to = tokens.findIndex(({ raw }, at) => at > from + 1 && raw === ",");
  return from <= 0 || to < 0 ? exact : exact.slice(0, tokens[from]!.start) + exact.slice(tokens[to]!.end);
}

const ASIDES = wordSet("which who");
const NOUNS = wordSet(NOUN_TIES);

/** "Without Russia's prior agreement is the latest setback": behind "without" stands a noun, and a verb behind that is the sentence's own. */
function bareNoun(condition: ProposedCondition): ProposedCondition {
  const tokens = tokensOf(condition.exact);
  const tie = condition.connective.toLowerCase().split(" ");
  const verb = tie.some((word) => NOUNS.has(word)) ? tokens.findIndex((_token, at) => at > 0 && isFinite(tokens, at)) : -1;
  const relative = tokens.slice(0, Math.max(0, verb)).some(({ word, kind }) => RELATIVE.has(word) || kind === "mark");
  return verb < 2 || relative ? condition : { ...condition, exact: condition.exact.slice(0, tokens[verb - 1]!.end) };
}

const RELATIVE = wordSet("that which who whose whom where what when if whether");

/** Null where nothing joins, and where both "and" and "or" do. */
function joining(tokens: readonly Token[]): Joining | null {
  const any = tokens.some(({ word }) => word === "or");
  if (any === tokens.some(({ word }) => word === "and")) return null;
  return any ? "any" : "all";
}

/** The sides that the first conjunction divides, where each has a subject and a verb, or a body is one of two that do one thing; else none. */
function divided(condition: ProposedCondition, tokens: readonly Token[], op: Joining): readonly ProposedCondition[] {
  const at = tokens.findIndex(({ word }) => word === (op === "any" ? "or" : "and"));
  const [left, right] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const from = STARTERS.has(left[0]?.word ?? "") ? 1 : 0;
  if (left.length <= from || right.length === 0) return [];
  const words = (side: readonly Token[]) => condition.exact.slice(side[0]!.start, side.at(-1)!.end);
  const [first, second] = [words(left.slice(from)), words(right)];
  if (hasSubject(left.slice(from)) && hasSubject(right)) return [first, second].map((exact) => sideOf(condition, exact));
  const verb = right.findIndex((_token, index) => index > 0 && isFinite(right, index));
  const named = verb > 0 && [first, second.slice(0, right[verb]!.start - right[0]!.start)].every((side) => resolveNames(side).length > 0);
  const bodies = left.length <= 4 && [left.slice(from), right.slice(0, verb)].some((side) => STATE_BODIES.has(side.at(-1)?.word ?? ""));
  return verb > 0 && (bodies || (named && left.length <= 4))
    ? [`${first} ${words(right.slice(verb))}`, second].map((exact) => sideOf(condition, exact))
    : [];
}

/** "A ceasefire, a mandate and the participation of Chad": nouns in a row, each a part of its own. */
function listed(condition: ProposedCondition, tokens: readonly Token[], op: Joining): readonly ProposedCondition[] {
  if (!tokens.some(({ raw }) => raw === ",") || tokens.some((_token, at) => isFinite(tokens, at))) return [];
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (token.raw === "," || token.word === (op === "any" ? "or" : "and")) parts.push([]);
    else parts.at(-1)!.push(token);
  const full = parts.filter((part) => part.length > 0);
  if (full.length < 3 || full.some((part) => !STARTING_NOUN.has(part[0]!.word))) return [];
  return full.map((part) => sideOf(condition, condition.exact.slice(part[0]!.start, part.at(-1)!.end)));
}

const STARTING_NOUN = wordSet("a an the its their no");
const STARTERS = wordSet("both either");

/** A verb behind at least one word that can be its subject. */
function hasSubject(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((_token, at) => isFinite(tokens, at));
  return verb > 0 && tokens[0]!.kind === "word" && !RELATIVE.has(tokens[0]!.word);
}

/** A side as a condition of its own: its holders are those of the whole that it names itself, or that stand before its verb. */
function sideOf(condition: ProposedCondition, exact: string): ProposedCondition {
  const tokens = tokensOf(exact);
  const verb = tokens.findIndex((_token, at) => isFinite(tokens, at));
  const end = tokens[verb]?.start ?? exact.length;
  const names = resolveNames(exact);
  const acting = names.filter((name) => name.start < end).flatMap(({ ids }) => ids);
  const named = names.flatMap(({ ids }) => ids).filter((id) => condition.holders.includes(id));
  const denied = tokens.some(({ word }) => DENYING.has(word));
  return { ...condition, exact, holders: acting.length > 0 ? acting : named, topic: topicOfWords(exact), absent: denied };
}

const DENYING = wordSet("not no refuses fails");
