import type { Denotation, ProposedCondition } from "#model";
import {
  BODY_ADJECTIVES,
  BODY_GIVES,
  BODY_PASSED,
  BODY_TIES,
  DETERMINERS,
  HOUSES_OF,
  LIKE_NAMED,
  NAMED_BODIES,
  QUORUM,
  SEVERAL_BODIES,
  STATE_BODIES,
  TOLD_BODIES,
} from "./data/draft-words.ts";
import { actorFor, type Drawer, partyFor, properIn } from "./draft-names.ts";
import { resolveNames } from "./names.ts";
import { plainWords, slug } from "./slug.ts";
import type { Token } from "./token.ts";
import { isFinite } from "./verb-group.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";

/* Bodies of a state that meet a condition themselves: what a parliament decides is its own decision and not the state's. */

/** A body that a condition's words name as the one who meets it. */
interface NamedBody {
  /** What it is called without whose it is. */
  readonly words: string;
  /** The words that speak of it, as they stand. */
  readonly spoken: readonly string[];
  /** Whether its words alone tell whose it is ("European Parliament"). */
  readonly whole: boolean;
  readonly several: boolean;
  /** Ids of those whose it is as far as the words say; empty where they do not. */
  readonly owners: readonly string[];
}

/** A body that is declared: its member or group, and the words that speak of it. */
export interface BodyHolder {
  readonly parties: readonly string[];
  readonly words: ReadonlySet<string>;
}

/**
 * The bodies of a state that meet a condition, each declared as a member under a name and title of its own with its state's; null where the words name
 * none. Whose a body is, they say; else it is the actor's own, or that of whoever the reader took for the holder.
 */
export function bodiesFor(condition: ProposedCondition, actor: Denotation, report: string, drawer: Drawer): BodyHolder | null {
  const tokens = tokensOf(condition.exact);
  const at = tokens.findIndex((_token, index) => isHolding(tokens, index));
  if (at < 0) return null;
  const body = bodyAt(condition.exact, tokens, at, actor);
  const unsaid = body.owners.length === 0 && !namesIn(condition).some((id) => condition.holders.includes(id));
  const owners = body.owners.length > 0 ? body.owners : unsaid && condition.holders.length === 1 ? condition.holders : null;
  const parties =
    owners === null ? ownBodies(body, actor, report, drawer) : owners.map((id) => declared(body, partyFor(id, drawer), drawer));
  return { parties: [...new Set(parties)], words: new Set(body.spoken) };
}

function namesIn({ exact }: ProposedCondition): readonly string[] {
  return resolveNames(exact).flatMap(({ ids }) => ids);
}

const TIES = wordSet(BODY_TIES);
const GIVES = wordSet(BODY_GIVES);
const PASSED = wordSet(BODY_PASSED);
const QUORUMS = wordSet(QUORUM);
const SKIPPED = wordSet(DETERMINERS);
const ADJECTIVES = wordSet(BODY_ADJECTIVES);
const SEVERAL = wordSet(SEVERAL_BODIES);
const HOUSES = wordSet(HOUSES_OF);
const TOLD: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TOLD_BODIES).map(([word, before]) => [word, wordSet(before)] as const),
);

/** True where a body stands at `at` as the one who does what is asked: as the subject, or behind what it gives. "The Court" alone may be of many states. */
function isHolding(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  const from = beginning(tokens, at);
  const bare = from === at && tokens[at]!.capital && tokens[at - 1]?.word === "the" && word === "court";
  if (!STATE_BODIES.has(word) || !isTold(tokens, at) || bare) return false;
  const before = tokens.slice(0, from);
  const next = behind(tokens, at);
  if (before.every((token) => isSkipped(token) || QUORUMS.has(token.word) || TIES.has(token.word))) return isSubject(tokens, next);
  const tie = before.findLast((token) => !isSkipped(token))?.word ?? "";
  if (PASSED.has(tie)) return true;
  return TIES.has(tie) && before.some((token) => GIVES.has(token.word));
}

/** A house is a body where it is the lower or upper one or one of deputies, a bank where it is the central one. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const told = TOLD.get(tokens[at]!.word);
  if (told === undefined || isHouse(tokens, at)) return true;
  return told.has(tokens[at - 1]?.word ?? "");
}

function isHouse(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === "of" && HOUSES.has(tokens[at + 2]?.word ?? "");
}

/** A determiner, or a name's words: whose the body is. */
function isSkipped({ word, capital }: Token): boolean {
  return SKIPPED.has(word) || (capital && !STATE_BODIES.has(word));
}

/** Where what the body is called begins: its adjectives, and other names than those of states before it. */
function beginning(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && ADJECTIVES.has(tokens[from - 1]!.word)) from--;
  return from;
}

/** Where the words go on behind the body. */
function behind(tokens: readonly Token[], at: number): number {
  return isHouse(tokens, at) ? at + 3 : at + 1;
}

/** How far a verb may stand behind its subject: "Congress, however, must approve". In tokens. */
const ASIDE = 4;

/** What does, gives or has: a verb, what a body gives, or nothing more. */
function isSubject(tokens: readonly Token[], next: number): boolean {
  const word = tokens[next]?.word;
  if (word === undefined || GIVES.has(word) || tokens.slice(next, next + ASIDE).some((_token, index) => isFinite(tokens, next + index)))
    return true;
  if (word === "'s") return tokens.slice(next + 1).some((token) => GIVES.has(token.word));
  if (word === "of" || word === "in") return tokens.slice(next).some((_token, index) => isFinite(tokens, next + index));
  return tokens[next]!.kind === "word" && (word.endsWith("s") || word.endsWith("ed"));
}

/** What stands at `at` is called, and whose it is as far as the words tell. */
function bodyAt(exact: string, tokens: readonly Token[], at: number, actor: Denotation): NamedBody {
  const head = tokens[at]!;
  const names = resolveNames(exact);
  const first = properBeginning(tokens, beginning(tokens, at), names);
  const from = tokens[first]!;
  const end = tokens[behind(tokens, at) - 1]!.end;
  const over = names.find((name) => name.start <= head.start && head.end <= name.end);
  const beside = names.filter((name) => name !== over && isBeside(exact, name, from.start, end)).flatMap(({ ids }) => ids);
  const called = STATE_BODIES.get(head.word)!;
  const plain = called === head.word ? exact.slice(from.start, end) : exact.slice(from.start, head.start) + called;
  const whole = over !== undefined && over.start < from.start;
  const owners = beside.length > 0 ? beside : likeNamed(called, actor) ? [] : (over?.ids ?? strangerBefore(exact, tokens, first));
  const named = NAMED_BODIES[called];
  const words = whole ? over.exact : plainWords(plain);
  const spoken = [...wordsOf(words), ...wordsOf(exact.slice(from.start, end)), ...owners.flatMap(wordsOf), "'s"];
  return {
    words,
    spoken,
    whole: whole && over.ids.includes("EU"),
    several: SEVERAL.has(head.word),
    owners: owners.length === 0 && named !== undefined ? [named] : owners.slice(0, 1),
  };
}

/** "The Walloon parliament", "the Verkhovna Rada": a proper word that names no state is part of what the body is called. */
function properBeginning(tokens: readonly Token[], from: number, names: readonly Denotation[]): number {
  const before = tokens[from - 1];
  if (before === undefined || !before.capital || SKIPPED.has(before.word)) return from;
  return names.some((name) => name.start < before.end && before.start < name.end) ? from : from - 1;
}

/** "Vesta's parliament": a proper name that no dictionary knows says whose the body is. */
function strangerBefore(exact: string, tokens: readonly Token[], from: number): readonly string[] {
  if (tokens[from - 1]?.word !== "'s") return [];
  const name = properIn(exact.slice(0, tokens[from]!.start));
  return name === null ? [] : [name];
}

/** "The US Congress", "Kenya's parliament", "the parliament of Kenya", "the court in The Hague": a name beside the body says whose it is. */
function isBeside(exact: string, name: Denotation, from: number, end: number): boolean {
  if (name.end <= from) return POSSESSIVE.has(exact.slice(name.end, from).trim());
  const words = name.start >= end ? wordsOf(exact.slice(end, name.start)) : [];
  return words.length <= 2 && (words[0] === "of" || words[0] === "in");
}

const POSSESSIVE = new Set(["", "'s", "’s", "'", "’"]);

/** True where the actor's own state has a body of this name that is told without a state beside it. */
function likeNamed(called: string, { ids }: Denotation): boolean {
  return ids.length === 1 && (LIKE_NAMED[called]?.split(" ").includes(ids[0]!) ?? false);
}

/** The actor's own body; of several states each one's, of a group those of its members. */
function ownBodies(body: NamedBody, actor: Denotation, report: string, drawer: Drawer): readonly string[] {
  const members = actor.ids.filter((id) => !id.startsWith("group:"));
  if (members.length > 1 && members.length === actor.ids.length) return members.map((id) => declared(body, partyFor(id, drawer), drawer));
  if (actor.ids.length === 0 && properIn(actor.exact) === null && !body.several) return [unowned(body, actor, report, drawer)];
  const whose = actorFor(actor, drawer, report);
  return [declared(body, "member" in whose ? whose.member : whose.group, drawer)];
}

/** A body of nobody known: told apart by the report, since two of them need not be one. */
function unowned(body: NamedBody, { exact }: Denotation, report: string, drawer: Drawer): string {
  const whose = plainWords(exact, 40);
  const title = whose === "" ? `${body.words} (whose is not told)` : possessive(whose, body.words);
  return drawer.declare({ kind: "member", id: `m-${report}-${slug(body.words)}`, title, also: [] });
}

/** The body under its owner's name: `KE-parliament`, "Kenya's parliament"; several of a group are a group. */
function declared(body: NamedBody, owner: string, drawer: Drawer): string {
  const entry = drawer.get(owner);
  const name = entry !== undefined && "title" in entry ? entry.title : owner;
  const id = `${owner}-${slug(body.words)}`;
  if (body.several && (entry?.kind === "group" || owner.startsWith("m-")))
    return drawer.declare({ kind: "group", id: `${id}s`, title: possessive(name, `${body.words}s`), members: [] });
  return drawer.declare({ kind: "member", id, title: body.whole ? body.words : possessive(name, body.words), also: [] });
}

function possessive(name: string, words: string): string {
  return `${name}${name.endsWith("s") ? "'" : "'s"} ${words}`;
}
