import type { Deed, Proposal, ProposedCondition, ProposedObject, Report } from "#model";
import {
  DENIED_BEGINNINGS,
  DENYING,
  INSTEAD,
  LEAVING_OPEN,
  MEANING,
  NO_OBJECT,
  NO_THING,
  POINTING,
  PROMISING,
  REFUSING,
  SINGLE_BEGINNINGS,
  THREATENING,
} from "./data/draft-words.ts";
import { countedIn } from "./draft-amounts.ts";
import { foundDeed, type FoundDeed, isDeniedActor } from "./draft-deed-words.ts";
import { clauseOf, tieStart } from "./draft-extent.ts";
import { unopposed } from "./draft-opposing.ts";
import { timeless } from "./draft-times.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";
import { inflect } from "./inflection.ts";
import { verbForm } from "./lexicon.ts";
import { isPlural } from "./plural.ts";
import { plainWords } from "./slug.ts";
import type { Token } from "./token.ts";
import { isAuxiliary, isFinite } from "./verb-group.ts";

/** What stands for a deed where the words tell none: a place that the analyst fills. */
export const UNTOLD_DEED = "…";

/** A deed, and whether its words leave it to somebody to say what is meant. */
export interface DraftedDeed {
  readonly deed: Deed;
  readonly told: "told" | "pointing" | "untold";
  /** What is done to what, behind the verb, with its amount as the report tells it; what is denied of one is of any. */
  readonly done: string;
  /** The deed told as done without anybody who does it, where the words name nobody. */
  readonly whole?: string;
}

const PROMISED = wordSet(PROMISING);
const REFUSED = wordSet(REFUSING);
const THREATENED = wordSet(THREATENING);
const POINTERS = wordSet(POINTING);
const LEFT = wordSet(LEAVING_OPEN);
const THINGLESS = wordSet(NO_THING);

/**
 * What a proposal's actor does, as the words say it: the verb of the deed, known or not, with its object and amount. A verb of promising stands for
 * providing, one of refusing for accepting. Where the words name no deed at all, {@link UNTOLD_DEED} keeps its place beside them.
 */
export function deedOf(proposal: Proposal, { text, language }: Pick<Report, "text" | "language">): DraftedDeed {
  const clause = clauseOf(proposal, text);
  const object = objectOf(proposal, text);
  const words = foundDeed({ proposal, text, clause, object, english: (language ?? "en") === "en" });
  const found = words === null ? null : withoutOpposing(words, proposal);
  const verb = found === null ? null : standsFor(found, proposal);
  if (found === null || verb === null) {
    const done = `(${plainWords(text.slice(clause.from, clause.to), 90)})`;
    return { deed: { verb: UNTOLD_DEED, object: done }, told: "untold", done };
  }
  const done = ourselves(anyOf(found.object), proposal);
  const counted = found.own || !object?.quantity ? null : countedIn(found.object, object.quantity);
  if (counted !== null) return { deed: { verb, ...counted }, told: "told", done };
  const thing = ourselves(proposal.act === "REFUSAL" ? undenied(found.object) : found.object, proposal);
  const forms = inflect(verb);
  if (isDeniedActor(proposal.actor.exact) && found.passive !== true) {
    const allowed = plainWords(`${undenied(proposal.actor.exact)} ${verb} ${thing}`, LONGEST);
    return {
      deed: { verb: "let", object: allowed },
      told: "told",
      done: anyOf(allowed),
      whole: `${anyOf(proposal.actor.exact)} ${forms.third} ${done}`.trim(),
    };
  }
  const bare = wordsOf(thing);
  const pointing = bare.length > 0 && bare.length <= 2 && bare.every((word) => POINTERS.has(word) || word === "the");
  const whole = found.passive === true ? { whole: `${done} ${isPlural(done) ? "are" : "is"} ${forms.participle}` } : {};
  return { deed: { verb, object: thing }, told: pointing ? "pointing" : "told", done, ...whole };
}

/** The longest words for what is done, in characters. */
const LONGEST = 200;

/** "Our hospitals", as somebody else tells of it: "its hospitals". Of somebody unknown the words stay. */
function ourselves(words: string, { actor: { ids } }: Proposal): string {
  const [first = "", ...rest] = words.split(" ");
  if (ids.length === 0) return words;
  const own = ids.length > 1 || ids[0]!.startsWith("group:") ? "their" : "its";
  return OURS.has(first.toLowerCase()) && rest.length > 0 ? [own, ...rest].join(" ") : words;
}

const OURS = wordSet("our my");

/**
 * A deed refused by a verb that itself opposes, as what is not done; null where that lacks an object, and any other deed as it is. Whoever refuses by doing
 * something that no list knows ("threw cold water on the plan") leaves that undone least of all: its object is what is not accepted.
 */
function withoutOpposing(found: FoundDeed, { act }: Proposal): FoundDeed | null {
  const instead = act === "REFUSAL" && !found.denied ? unopposed(found) : null;
  if (instead === null && act === "REFUSAL" && found.acted !== undefined && !REFUSED.has(found.verb.split(" ")[0]!))
    return found.acted === "" ? null : { ...found, verb: "accept", object: found.acted, own: false };
  if (instead === null) return found;
  return instead.object === "" && instead.denied !== true ? null : { ...found, ...instead, led: true };
}

/** The verb, or what it stands for; null where it only says that something was promised, refused or threatened, and not what. */
function standsFor({ verb, object, led, denied }: FoundDeed, { act }: Proposal): string | null {
  const base = verb.split(" ")[0]!;
  const nothing = object === "" || THINGLESS.has(object.split(" ")[0]!.toLowerCase());
  if (denied && LEFT.has(base) && act !== "REFUSAL") return nothing ? null : act === "PLEDGE" ? "accept" : "carry out";
  if (act === "REFUSAL" && !denied && REFUSED.has(base)) return nothing ? null : (INSTEAD[base] ?? "accept");
  if (led) return object === "" && verb === "be" ? null : (MEANING[verb] ?? verb);
  if (act === "PLEDGE" && PROMISED.has(verb)) return nothing ? null : "provide";
  if (act === "THREAT" && (THREATENED.has(verb) || PROMISED.has(verb))) return object === "" ? null : "carry out";
  return object === "" && (verb === "be" || PROMISED.has(verb) || REFUSED.has(verb)) ? null : verb;
}

const BAD_BEGINNINGS = wordSet(NO_OBJECT);

/**
 * A proposal's object as far as it is one: without the condition and its connective, without the day it was said on. Null where its words are a clause with
 * a subject of its own, or stand where no object can.
 */
export function objectOf({ object, act, span, conditions }: Proposal, text?: string): ProposedObject | null {
  if (object === null) return null;
  if (object.quantity !== null || act === "DEMAND") return object;
  const ties =
    text === undefined ? [] : conditions.map((each) => tieStart(text, each)).filter((at) => at > object.start && at < object.end);
  const cut = object.exact.slice(0, Math.min(object.exact.length, ...ties.map((at) => at - object.start)));
  const tokens = timeless(tokensOf(cut));
  if (tokens.length === 0 || (object.start >= span.end && object.end > span.end)) return null;
  if (BAD_BEGINNINGS.has(tokens[0]!.word) || (text !== undefined && conditions.some((each) => isTie(text, each, object.start))))
    return null;
  const verb = tokens.findIndex((_token, at) => isClausal(tokens, at));
  if (verb >= 0 && !tokens.slice(0, verb).some(({ word }) => RELATIVE.has(word))) return null;
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const quoted = /^["“”«]/.test(cut.slice(first.start - 1)) && first.start > 0 ? first.start - 1 : first.start;
  return { ...object, start: object.start + quoted, end: object.start + last.end, exact: cut.slice(quoted, last.end) };
}

/** True where a place is within the words that tie a condition: "on the day its replacement opens". */
function isTie(text: string, condition: ProposedCondition, at: number): boolean {
  return at > tieStart(text, condition) && at < condition.start;
}

/** A verb that can only be that of a clause: "is", "will", or "approves the" behind a noun. */
function isClausal(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!.word, tokens[at + 1]?.word ?? ""];
  if (before?.kind !== "word" || !isFinite(tokens, at)) return false;
  return isAuxiliary(word) || ((verbForm(word)?.third ?? false) && !before.word.endsWith("s") && DETERMINERS.has(next));
}

const DETERMINERS = wordSet("the a an its their his her our any no this these");
const RELATIVE = wordSet("that which who whose whom where what when if whether to");
const DENIALS = DENIED_BEGINNINGS.split(",");

/** What a refusal denies, without the denial, which the refusal says itself: "no cluster" is a cluster, "nothing" anything. */
function undenied(object: string): string {
  const lower = object.toLowerCase();
  const denial = DENIALS.find((each) => lower.startsWith(`${each} `));
  if (denial !== undefined) return object.slice(denial.length + 1);
  const words = object.split(" ");
  if (words[1] === "no") return [words[0], "any", ...words.slice(2)].join(" ");
  const at = words.slice(0, 2).findIndex((word) => DENYING[word.toLowerCase()] !== undefined);
  return at < 0 ? object : words.map((word, index) => (index === at ? DENYING[word.toLowerCase()]! : word)).join(" ");
}

/** "No cluster", "not a single shell", "a single engineer", of which something is denied: any. */
function anyOf(object: string): string {
  const lower = object.toLowerCase();
  const first = [...DENIALS, ...SINGLE].find((each) => lower.startsWith(`${each} `));
  if (first !== undefined) return `any ${object.slice(first.length + 1)}`;
  return undenied(object);
}

const SINGLE = SINGLE_BEGINNINGS.split(",");
