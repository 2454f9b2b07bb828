import type { Proposal, ProposedCondition, Voter, VotingRule } from "#model";
import { MEMBER_WORDS, RULE_WORDS, SHARES, VOTING_BODIES, YES_WORDS } from "./data/draft-words.ts";
import { asClause } from "./draft-clause-words.ts";
import { type Drawer, partyFor, unnamedMember } from "./draft-names.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";
import { resolveNames } from "./names.ts";
import { numberIn } from "./number-words.ts";
import { withoutArticle } from "./shape.ts";
import { plainWords, slug } from "./slug.ts";
import type { Token } from "./token.ts";

/** A body's rule as a report tells it: the body and what it votes on are declared. */
interface ToldRule {
  /** The decision that the body takes by its rule: that the yes is given which is asked for. */
  readonly vote: string;
  readonly findings: readonly string[];
}

/** What the words of a rule are laid on, and where they stand. */
interface RuleGround {
  readonly proposal: Proposal;
  /** What depends, in words. */
  readonly dependent: string;
  readonly text: string;
  readonly drawer: Drawer;
}

const BODIES = wordSet(VOTING_BODIES);
const MEMBERS = wordSet(MEMBER_WORDS);
const YES = wordSet(YES_WORDS);

/**
 * The rule of a body, where what is needed is the yes of its members: "decisions of the council require the consent of all five members", "by a majority of
 * its members". Who votes is read from the names beside the rule; where there are none, one voter keeps their place and a finding says so. Null for
 * what names no body or asks its members for nothing.
 */
export function ruleOf({ proposal, dependent, text, drawer }: RuleGround): ToldRule | null {
  const [condition, ...others] = proposal.conditions;
  const kind = condition === undefined || others.length > 0 ? null : kindOf(condition);
  if (condition === undefined || kind === null) return null;
  const body = bodyIn(dependent) ?? bodyIn(condition.exact) ?? namedLast(dependent);
  if (body === null) return null;
  const held = bodyHeld(body, kind, drawer);
  const named = held === null ? votersIn(condition, text, body, drawer) : [];
  const count = countOf(condition);
  const findings: string[] = [];
  if (held === null && named.length === 0) findings.push(`Who votes in “${body}” is not told: name its members in the place of “…”.`);
  if (named.length > 0 && count !== null && count !== named.length)
    findings.push(`“${body}” has ${String(count)} members by the words, and ${String(named.length)} are named.`);
  const id = held ?? newBody(body, ruleFor(kind, named.length > 0 ? named : [unknownVoters(body, condition, drawer)]), drawer);
  const title = asClause(condition.exact, condition.connective);
  const vote = drawer.declare({ kind: "decision", id: `${id}-${slug(dependent.replace(body, ""), 3)}`, title, by: id });
  return { vote, findings };
}

/** A body of this name that is held and decides in this way. */
function bodyHeld(body: string, kind: string, drawer: Drawer): string | null {
  for (const entry of drawer.all())
    if (entry.kind === "body" && sameTitle(entry.title, body) && entry.rule?.kind === ruleFor(kind, []).kind) return entry.id;
  return null;
}

/** A body under its name; with its rule beside it where one of this name decides in another way. */
function newBody(body: string, rule: VotingRule, drawer: Drawer): string {
  const taken = [...drawer.all()].some((entry) => entry.kind === "body" && sameTitle(entry.title, body));
  const id = slug(body, 4);
  return drawer.declare({ kind: "body", id: taken ? drawer.free(id) : id, title: taken ? `${body}, by ${rule.kind}` : body, rule });
}

function sameTitle(a: string, b: string): boolean {
  return withoutArticle(a).toLowerCase() === withoutArticle(b).toLowerCase();
}

/** The proper name of a body that votes, as it stands in words: "Basin Council". */
function bodyIn(words: string): string | null {
  const tokens = tokensOf(words);
  const last = tokens.findLastIndex(({ word, capital }) => capital && BODIES.has(word));
  if (last < 0) return null;
  let from = last;
  while (from > 0 && tokens[from - 1]!.capital && tokens[from - 1]!.kind === "word" && tokens[from - 1]!.word !== "the") from--;
  return from === last && tokens[last - 1]?.word !== "the" ? null : words.slice(tokens[from]!.start, tokens[last]!.end);
}

/** A name of two words or more behind "the" at the end of words, of no state: "accession to the Northern Grid". */
function namedLast(words: string): string | null {
  const tokens = tokensOf(words);
  const the = tokens.findLastIndex(({ word }) => word === "the");
  const name = tokens.slice(the + 1);
  if (the < 1 || name.length < 2 || !name.every(({ capital, kind }) => capital && kind === "word")) return null;
  const found = words.slice(name[0]!.start, name.at(-1)!.end);
  return resolveNames(found).length > 0 ? null : found;
}

/** How the yes is counted; null where the words ask for no yes of members. */
function kindOf({ exact }: ProposedCondition): string | null {
  const words = wordsOf(exact);
  const told = RULE_WORDS.find(([word]) => word.split(" ").every((part) => words.includes(part)));
  const members = words.some((word) => MEMBERS.has(word));
  if (told === undefined)
    return members && words.some((word) => YES.has(word)) && words.some((word) => EVERY.has(word)) ? "unanimity" : null;
  return told[1];
}

const EVERY = wordSet("all each every both its their");

/** The number of members that the words tell: "all five members". */
function countOf({ exact }: ProposedCondition): number | null {
  const words = wordsOf(exact);
  const at = words.findIndex((word) => MEMBERS.has(word));
  const number = at < 1 ? null : numberIn(words.slice(at - 1, at + 2).join(" "));
  return number !== null && number > 1 ? number : null;
}

/** Those named as voters: in the rule, behind "members", or in a list that follows it. */
function votersIn(condition: ProposedCondition, text: string, body: string, drawer: Drawer): readonly string[] {
  const tokens = tokensOf(condition.exact);
  const tie = tokens.findLastIndex(({ word }) => word === "of" || MEMBERS.has(word));
  const inside = listed(condition.exact.slice(tokens[tie]?.end ?? 0));
  const names = inside.length > 0 ? inside : listed(text.slice(condition.end, condition.end + LIST_REACH).split(/[.;\n]/)[0]!);
  return [...new Set(names.filter((name) => name !== body).map((name) => memberOf(name, drawer)))];
}

/** How far behind a rule a list of its voters may run, in characters. */
const LIST_REACH = 600;

function memberOf(name: string, drawer: Drawer): string {
  const [first] = resolveNames(name);
  const [id] = first?.ids ?? [];
  return first !== undefined && first.start === 0 && first.end === name.length && id !== undefined
    ? partyFor(id, drawer)
    : unnamedMember(name, drawer);
}

/** The proper names that words begin with as a list of two or more: ": Aldova, Breska and Corvia". */
function listed(words: string): readonly string[] {
  const names: string[] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length > 0) names.push(words.slice(run[0]!.start, run.at(-1)!.end));
    run = [];
  };
  for (const token of tokensOf(words)) {
    if (token.kind === "word" && token.capital && token.word !== "the") run.push(token);
    else if (token.kind === "mark" || JOINTS.has(token.word)) close();
    else break;
  }
  close();
  return names.length > 1 ? names : [];
}

const JOINTS = wordSet("and the namely");

/** One voter who keeps the place of those that nobody named. */
function unknownVoters(body: string, { exact }: ProposedCondition, drawer: Drawer): string {
  return drawer.declare({ kind: "member", id: `m-${slug(body, 4)}-members`, title: `… (${plainWords(exact, 60)}, ${body})`, also: [] });
}

function ruleFor(kind: string, members: readonly string[]): VotingRule {
  const voters = members.map((member): Voter => ({ member }));
  const share = SHARES[kind];
  if (share !== undefined) return { kind: "quota", votes: Math.ceil((voters.length * share[0]) / share[1]), voters };
  return { kind: kind === "majority" || kind === "consensus" ? kind : "unanimity", voters };
}
