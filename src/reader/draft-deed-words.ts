import type { Proposal, ProposedObject } from "#model";
import {
  AS_OBJECT,
  ASIDES,
  BE_LED,
  BEFORE_GERUND,
  BETWEEN,
  COMPLEMENTS,
  DEED_ENDS,
  DETERMINERS,
  FOREIGN_SMALL,
  GOVERNED,
  INFINITIVE_ENDINGS,
  LEADING,
  LEADING_NOT,
  LEADING_REACH,
  LIMIT_WORDS,
  LEAVING_OPEN,
  LED,
  LOOSE_ENDS,
  NO_VERBS,
  NOUN_TIES_OF,
  PARTICLES,
  POSSESSIVES,
  PROMISING,
  REFLEXIVE,
  REFUSAL_NOUNS,
  REFUSING,
  SAID_PLACES,
  THREATENING,
} from "./data/draft-words.ts";
import { REFRAINING, STOPPING } from "./data/opposing-deeds.ts";
import type { Clause } from "./draft-extent.ts";
import { tokensOf, wordSet } from "./draft-tokens.ts";
import { baseOf, gerundOf, isParticiple } from "./draft-verbs.ts";
import { verbForm, verbList } from "./lexicon.ts";
import { plainWords } from "./slug.ts";
import { withoutEndTime } from "./draft-times.ts";
import { behindTime } from "./time-phrase.ts";
import type { Token } from "./token.ts";
import { isAuxiliary, isFinite, isInserted, isModal, isVerb } from "./verb-group.ts";

/** A deed in the words of an act. */
export interface FoundDeed {
  readonly verb: string;
  readonly object: string;
  /** True where the verb is that of the deed, and not one of promising or refusing it. */
  readonly led: boolean;
  /** True where the words deny the verb or lead to what is not done: "will not sign", "refused to sign". */
  readonly denied: boolean;
  /** True where the words say what is done to something and not who does it. */
  readonly passive?: boolean;
  /** True where the object is made of the words and not the proposal's. */
  readonly own: boolean;
  /** The proposal's object, where the verb is the one by which the actor acts and nothing denies it: a refusal by such a verb refuses that object. */
  readonly acted?: string;
}

/** The words that the search runs over: the tokens of the act's clause in their text. */
interface Ground {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly object: ProposedObject | null;
  readonly proposal: Proposal;
}

const SPEAKING = new Set([PROMISING, REFUSING, THREATENING].flatMap((list) => list.split(" ")));
const BETWEENS = wordSet(BETWEEN);
const PARTS = wordSet(PARTICLES);
const TIES = wordSet(GOVERNED);
const LEADERS = wordSet(LEADING);
const OTHERS = wordSet(LED);
const GERUNDS = wordSet(BEFORE_GERUND);
const ENDS = wordSet(DEED_ENDS);
const READY = wordSet(BE_LED);
const ASIDE = ASIDES.split(",").map((each) => each.split(" "));

/** What a deed is looked for in. */
export type DeedGround = Omit<Ground, "tokens"> & { readonly english: boolean };

/** What is done, by the first way in which the words tell it; null where they tell no deed. Of another language only the words themselves are taken. */
export function foundDeed({ english, ...given }: DeedGround): FoundDeed | null {
  const { text, clause } = given;
  const inside = tokensOf(text.slice(clause.from, clause.to)).map((token) => ({
    ...token,
    start: token.start + clause.from,
    end: token.end + clause.from,
  }));
  const ground: Ground = { ...given, tokens: inside };
  if (!english) return wordBefore(ground);
  return (
    beforeObject(ground) ??
    underModal(ground) ??
    behindLeader(ground) ??
    spokenOf(ground) ??
    behindGerund(ground) ??
    plainVerb(ground) ??
    wordBefore(ground)
  );
}

/** "Send troops", "return to the talks": a verb that is none of speaking, with nothing but small words before the object. */
function beforeObject(ground: Ground): FoundDeed | null {
  const { tokens, object } = ground;
  if (object === null) return null;
  const at = tokens.findIndex((token) => token.start >= object.start);
  if (at <= 0) return null;
  let verb = at - 1;
  while (verb > 0 && at - verb < BETWEEN_REACH && (BETWEENS.has(tokens[verb]!.word) || TIES.has(tokens[verb]!.word))) verb--;
  const form = verbForm(tokens[verb]!.word);
  if (form === undefined || SPEAKING.has(form.base) || isAuxiliary(tokens[verb]!.word) || isDenied(ground, verb)) return null;
  if (isModal(tokens.find(({ start }) => start >= object.end)?.word ?? "")) return null;
  if (isLeftUndone(tokens, verb)) return null;
  if (tokens[verb - 1]?.word === "be" || isNounHere(tokens, verb) || isUnderOther(tokens, verb)) return null;
  const tail = tokens.slice(verb + 1, at).find(({ word }) => PARTS.has(word) || TIES.has(word))?.word;
  if (tail === "to" && LEADERS.has(form.base) && infinitiveBehind(tokens, verb) !== null) return null;
  const amount = object.quantity !== null;
  const tied = tail === undefined || (amount && PARTS.has(tail)) ? form.base : `${form.base} ${tail}`;
  const found = { verb: tied, object: objectWords(ground, object), led: true, denied: isRefused(tokens, verb), own: false };
  return { ...found, ...actedAt(ground, verb, found.denied) };
}

/** What is acted on by a finite verb that nothing denies and no "to" or preposition leads to; empty where the proposal has no object. */
function actedAt(ground: Ground, at: number, denied: boolean): { readonly acted?: string } {
  const { tokens, object, proposal } = ground;
  const { word } = tokens[at]!;
  const bare = verbForm(word)?.base === word && !isParticiple(word);
  const led = bare || tokens[at - 1]?.word === "to" || tokens.slice(0, at).some((token) => isModal(token.word));
  if (denied || led || !isFinite(tokens, at) || isDeniedActor(proposal.actor.exact)) return {};
  return { acted: object === null ? "" : objectWords(ground, object) };
}

/** How many small words may stand between a verb and its object. */
const BETWEEN_REACH = 4;

/** "Avoid signing", "refrain from blocking", "stop dredging": what somebody leaves undone, which is no deed of theirs. */
function isLeftUndone(tokens: readonly Token[], verb: number): boolean {
  return UNDONE.some((words) => words.every((word, index) => baseOf(tokens[verb - words.length + index]?.word ?? "") === word));
}

const UNDONE = [...REFRAINING.split(","), ...STOPPING.split(",")].map((each) => each.split(" "));

/** "The offer of", "its support": a noun that is spelled like a verb. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  return BETWEENS.has(tokens[at - 1]?.word ?? "") && !PARTS.has(tokens[at - 1]!.word) && !(verbForm(tokens[at]!.word)?.ing ?? false);
}

/** "Would become legitimate targets for": under a modal verb stands another verb, and this one is spelled like a noun. */
function isUnderOther(tokens: readonly Token[], at: number): boolean {
  const form = verbForm(tokens[at]!.word)!;
  const modal = tokens.findIndex(({ word }, index) => isModal(word) && !isRelative(tokens, index));
  return modal >= 0 && modal < at && form.third && verbUnder(tokens, modal + 1) < at;
}

/** True where the words before a verb deny it or lead to what is not done. */
function isRefused(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(0, verb)
    .some(({ word }) => DENIALS.has(word) || NOT_LED.has(word) || NOT_LED.has(verbForm(word)?.base ?? "") || word === "out");
}

/** A pledge not to do something: "will not block it", "undertook not to base them". */
function isDenied({ tokens, proposal }: Ground, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && (isInserted(tokens[at]!.word) || tokens[at]!.word === "to") && !DENIALS.has(tokens[at]!.word)) at--;
  return proposal.act === "PLEDGE" && DENIALS.has(tokens[at]?.word ?? "");
}

const DENIALS = wordSet("not never neither nor no");

/** The object's words with whose it is, and with what goes on behind them to the end of the clause. */
function objectWords(ground: Ground, object: ProposedObject): string {
  const { tokens, text } = ground;
  const last = tokens.findLastIndex((token) => token.end <= object.end);
  const goesOn = last >= 0 && isGoingOn(tokens, last + 1);
  const before = tokens.findLast(({ end }) => end <= object.start);
  const own = before !== undefined && WHOSE.has(before.word) ? `${before.raw} ` : "";
  return bounded(own + (goesOn ? text.slice(object.start, endOf(tokens, last + 1, ground)) : object.exact));
}

const WHOSE = wordSet(POSSESSIVES);

/** "To build on the outer islands", "for the reparations loan", "to the observers", "by the end of June". */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (here === undefined || next === undefined || !GOING_ON.has(here.word)) return false;
  const { word } = here;
  if (word === "that" || word === "who") return true;
  if (LIMITING.has(word))
    return next.kind === "number" || LIMITS.has(next.word) || (LIMITS.has(tokens[at + 2]?.word ?? "") && next.word === "the");
  if (next.kind === "mark" || behindTime(tokens, at) > at || behindTime(tokens, at + 1) > at + 1) return false;
  return !tokens.slice(at + 1, at + 1 + PLACE_REACH).some((token) => SAID_IN.has(token.word));
}

const LIMITING = wordSet("by until till before within through");
const GOING_ON = new Set([...LIMITING, ...wordSet(COMPLEMENTS)]);
const LIMITS = wordSet(LIMIT_WORDS);
const SAID_IN = wordSet(SAID_PLACES);

/** Within how many words behind a preposition a place of speaking stands ("in a written statement"). */
const PLACE_REACH = 4;

/** Where the words of a deed end that run from `at`: at a word that begins another clause, or a mark before one. In the text. */
function endOf(tokens: readonly Token[], at: number, { clause }: Ground): number {
  for (let i = at; i < tokens.length; i++) {
    const { word, kind, end } = tokens[i]!;
    const before = tokens[i - 1]?.end ?? end;
    if (i > at && ENDS.has(word) && !(LIMITING.has(word) && isGoingOn(tokens, i))) return before;
    if (kind !== "mark") continue;
    const rest = tokens.slice(i + 1, i + 1 + CLAUSE_REACH);
    if (ENDS.has(rest[0]?.word ?? "") || rest.some((_token, index) => isFinite(tokens, i + 1 + index))) return before;
  }
  return clause.to;
}

/** How many words behind a mark are looked through for the verb of another clause. */
const CLAUSE_REACH = 7;

/** How long an object may be, in characters. */
const LONGEST = 200;

/** Words as an object, without loose ends and the day they were said on. */
function bounded(words: string): string {
  const plain = plainWords(withoutEndTime(words), LONGEST);
  const all = plain.split(" ");
  const last = all.findLastIndex((word) => !LOOSE.has(word.toLowerCase().replace(/,$/, "")));
  return plainWords(all.slice(0, last + 1).join(" "), LONGEST);
}

/** The deed whose verb stands at `at`, with the proposal's object where that is the verb's, else with the words behind it. */
function deedAt(ground: Ground, at: number, base: string): FoundDeed {
  const { tokens, text, object, proposal } = ground;
  const verb = tokens[at]!;
  const part = tokens[at + 1];
  const takes = part !== undefined && PARTS.has(part.word) && (object === null || object.quantity === null);
  const behind = takes ? at + 2 : at + 1;
  const near =
    object !== null &&
    object.start >= verb.end &&
    tokens.slice(behind).findIndex((token) => token.start >= object.start) <= BETWEEN_REACH - 1;
  const amount = object !== null && object.quantity !== null && object.start >= verb.end;
  const direct = near && standsNext(tokens, behind, object);
  const words = behind < tokens.length ? text.slice(tokens[behind]!.start, endOf(tokens, behind, ground)) : "";
  const told = direct ? objectWords(ground, object) : bounded(words);
  const denied = isRefused(tokens, at);
  const named = takes ? `${base} ${part.word}` : base;
  if (isDenied(ground, at) && !OPEN.has(base))
    return { verb: "refrain from", object: `${gerundOf(named)} ${bounded(words)}`.trim(), led: true, denied, own: true };
  return {
    verb: named,
    object: REFLEXIVES.has(told.toLowerCase()) ? "" : told,
    led: !SPEAKING.has(base) || denied || proposal.act === "THREAT",
    denied,
    own: !amount,
  };
}

/** True where nothing but small words stands between a verb and the object. */
function standsNext(tokens: readonly Token[], from: number, object: ProposedObject): boolean {
  return tokens.slice(from).every((token) => token.start >= object.start || (BETWEENS.has(token.word) && !PARTS.has(token.word)));
}

/** "Will rebuild the port", "would be opened", "will be ready to sign": what stands under the first modal verb of the clause. */
function underModal(ground: Ground): FoundDeed | null {
  const { tokens } = ground;
  const modal = tokens.findIndex((token, at) => isModal(token.word) && !isRelative(tokens, at));
  if (modal < 0 || isBehindObject(ground, modal)) return null;
  const at = verbUnder(tokens, modal + 1);
  const verb = tokens[at];
  if (verb === undefined || verb.kind !== "word") return null;
  if (verb.word === "be") return underBe(ground, modal, at);
  if (verb.word === "have" && tokens[at + 1]?.word === "to" && tokens[at + 2]) return deedAt(ground, at + 2, baseOf(tokens[at + 2]!.word));
  if (verb.word === "do" && tokens[at + 1]?.word === "is" && tokens[at + 2]) return deedAt(ground, at + 2, baseOf(tokens[at + 2]!.word));
  const base = baseOf(verb.word);
  if (base === "say" && tokens[at + 1]?.word === "no") return null;
  const under = LEADERS.has(base) ? behindLeader(ground) : null;
  return under ?? { ...deedAt(ground, at, base), ...(SPEAKING.has(base) && ground.proposal.act !== "REFUSAL" ? { led: true } : {}) };
}

/** "Have offered concrete, the condition being gauges that both can read": the object is that of a verb of promising before it. */
function isBehindObject({ tokens, object }: Ground, modal: number): boolean {
  if (object === null || object.end > tokens[modal]!.start) return false;
  return tokens
    .slice(0, modal)
    .some(({ word, end }) => end <= object.start && SPEAKING.has(verbForm(word)?.base ?? "") && !isAuxiliary(word));
}

function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? "";
  return (before === "which" || before === "who") && tokens[at - 2]?.kind === "mark";
}

/** Where the verb under a modal verb stands, behind adverbs, denials and asides. */
function verbUnder(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const aside = ASIDE.find((words) => words.every((word, index) => tokens[at + index]?.word === word));
    if (aside) at += aside.length;
    else if (tokens[at] !== undefined && (isAdverb(tokens[at]!) || (tokens[at]!.kind === "mark" && isInserted(tokens[at + 1]?.word ?? ""))))
      at++;
    else if (tokens[at]?.kind === "mark" && isInserted(tokens[at - 1]?.word ?? "")) at++;
    else return at;
  }
}

/** An adverb that is no verb as well: "fly" is none. */
function isAdverb({ word }: Token): boolean {
  return isInserted(word) && (verbForm(word) === undefined || !word.endsWith("ly"));
}

/** Under "will be": what somebody is ready to do; what is done to the subject; what the actor itself does not let be done to it; else a state. */
function underBe(ground: Ground, modal: number, be: number): FoundDeed | null {
  const { tokens, text, proposal } = ground;
  let at = be + 1;
  while (isInserted(tokens[at]?.word ?? "")) at++;
  const word = tokens[at]?.word ?? "";
  const none = proposal.act === "REFUSAL" && tokens[be + 1]?.word === "no" && tokens[be + 2];
  if (none)
    return { verb: "refuse", object: bounded(text.slice(none.start, endOf(tokens, be + 2, ground))), led: false, denied: false, own: true };
  if (READY.has(word) && tokens[at + 1]?.word === "to" && tokens[at + 2]) return deedAt(ground, at + 2, baseOf(tokens[at + 2]!.word));
  if (!isParticiple(word)) return at < tokens.length ? { ...deedAt(ground, be, "be"), own: true } : null;
  const subject = subjectOf(ground, modal);
  if (subject === "") return { ...deedAt(ground, be, "be"), own: true };
  const rest = at + 1 < tokens.length ? text.slice(tokens[at]!.end, endOf(tokens, at + 1, ground)) : "";
  const denied = isRefused(tokens, at);
  if (rest.trimStart().startsWith("by "))
    return { verb: "let", object: bounded(`${subject} be ${word} ${rest}`), led: true, denied, own: true, passive: true };
  return { verb: baseOf(word), object: bounded(`${subject} ${rest}`), led: true, denied, own: true, passive: true };
}

/** The words of a passive's subject, where that is not the one who acts; empty where it is. */
function subjectOf({ tokens, text, proposal, object, clause }: Ground, modal: number): string {
  const { actor } = proposal;
  const from = clause.from === actor.end && isThing(proposal, object) ? actor.start : clause.from;
  const end = tokens[modal]!.start;
  const words = tokensOf(text.slice(from, end));
  const told = words.findLastIndex(
    ({ word }, at) => word === "that" || ((SAYING.has(verbForm(word)?.base ?? "") || isAuxiliary(word)) && isFinite(words, at)),
  );
  const begins = told + 1;
  const subject = words.length === 0 || begins >= words.length ? "" : text.slice(from + words[begins]!.start, end);
  const plain = plainWords(subject, LONGEST);
  const away = actor.end <= proposal.span.start || actor.start >= proposal.span.end;
  const said = plain !== "" || !away || object === null || object.start >= end ? plain : plainWords(object.exact, LONGEST);
  const small = OPENING.has(said.split(" ")[0]!.toLowerCase()) ? said[0]!.toLowerCase() + said.slice(1) : said;
  return AS_OBJECT[small.toLowerCase()] ?? small;
}

/** True where what the reader took for the actor's words are the thing that something is done to: "no cluster would be opened". */
function isThing({ actor }: Proposal, object: ProposedObject | null): boolean {
  return isDeniedActor(actor.exact) || (object !== null && object.start <= actor.start && actor.end <= object.end);
}

/** "No shell", "not a single vial", "nothing": words of which something is denied, and nobody who acts. */
export function isDeniedActor(words: string): boolean {
  const first = words.toLowerCase().split(" ")[0]!;
  return first === "no" || first === "not" || NOBODY.has(first);
}

const OPENING = wordSet(DETERMINERS);
const NOBODY = wordSet("none nothing");

/** "Agreed in principle to host", "refused to initial": the infinitive behind a word of promising or refusing. */
function behindLeader(ground: Ground): FoundDeed | null {
  const { tokens, object } = ground;
  for (let at = 0; at < tokens.length; at++) {
    const { word, end } = tokens[at]!;
    const leads = LEADERS.has(verbForm(word)?.base ?? word) || OTHERS.has(word);
    if (!leads || (object !== null && end > object.start)) continue;
    const found = infinitiveBehind(tokens, at);
    if (found !== null) return deedAt(ground, found, baseOf(tokens[found]!.word));
  }
  return null;
}

/** Where the verb of the infinitive or gerund stands that a word leads to; null where another verb or a noun comes first. */
function infinitiveBehind(tokens: readonly Token[], leader: number): number | null {
  for (let at = leader + 1; at < Math.min(tokens.length - 1, leader + 1 + LEADING_REACH); at++) {
    const next = tokens[at + 1]!;
    if (tokens[at]!.word === "to" && next.kind === "word") {
      const form = verbForm(next.word);
      const unknown = !next.capital && !BETWEENS.has(next.word) && !TIES.has(next.word) && !next.word.endsWith("s");
      const doing = form === undefined ? unknown : form.base === next.word || form.ing;
      return doing && !NOUN_LIKE.has(next.word) ? at + 1 : null;
    }
    if (isFinite(tokens, at) && !isAuxiliary(tokens[at]!.word)) return null;
  }
  return null;
}

const NOUN_LIKE = new Set([
  ...wordSet(NO_VERBS),
  ...wordSet("support aid help no all every each many both such this that these those it them him her us me itself themselves"),
]);
const OPEN = wordSet(LEAVING_OPEN);
const NOT_LED = wordSet(LEADING_NOT);
const LOOSE = wordSet(LOOSE_ENDS);
const REFLEXIVES = wordSet(REFLEXIVE);
const SAYING = new Set([...verbList("say"), "warn", "hint", "announce"]);
const REFUSALS = wordSet(REFUSAL_NOUNS);

/** "Pledged two ships", "objected to a levy", "its opposition to": what is promised or refused, behind the word for that. */
function spokenOf(ground: Ground): FoundDeed | null {
  const { tokens, object, text } = ground;
  const verb = tokens.findLastIndex((_token, at) => isSpeaking(ground, at));
  if (verb < 0) return refusalNoun(ground);
  const base = verbForm(tokens[verb]!.word)!.base;
  const how = { verb: base, led: false, denied: isRefused(tokens, verb) };
  const part = PARTS.has(tokens[verb + 1]?.word ?? "") ? verb + 2 : verb + 1;
  const behind = startOf(tokens, behindTime(tokens, part));
  if (object !== null && object.start >= tokens[verb]!.end && (object.quantity !== null || isNextTo(tokens, behind, object)))
    return gerundAt(ground, verb) ?? { ...how, object: objectWords(ground, object), own: false };
  const words = behind < tokens.length ? bounded(text.slice(tokens[behind]!.start, endOf(tokens, behind, ground))) : "";
  const plain = base === "rule" && words.endsWith(" out") ? words.slice(0, -" out".length) : words;
  return gerundAt(ground, verb) ?? { ...how, object: REFLEXIVES.has(plain) ? "" : plain, own: true };
}

/** Behind "themselves to", where what somebody commits to begins. */
function startOf(tokens: readonly Token[], at: number): number {
  const reflexive = REFLEXIVES.has(tokens[at]?.word ?? "") ? at + 1 : at;
  return OPENERS.has(tokens[reflexive]?.word ?? "") ? reflexive + 1 : reflexive;
}

const OPENERS = wordSet("to of");

/** True where only small words stand before the object. */
function isNextTo(tokens: readonly Token[], from: number, object: ProposedObject): boolean {
  return tokens
    .slice(from)
    .every(({ start, word, kind }) => start >= object.start || BETWEENS.has(word) || TIES.has(word) || kind === "mark" || isInserted(word));
}

/** A verb of promising, refusing or threatening before the object; or a noun spelled like one, where it leads to what it is of. */
function isSpeaking({ tokens, object }: Ground, at: number): boolean {
  const { word, end } = tokens[at]!;
  if (!SPEAKING.has(verbForm(word)?.base ?? "") || isAuxiliary(word) || (object !== null && end > object.start)) return false;
  return !isNounHere(tokens, at) || TIED_NOUN.has(tokens[at + 1]?.word ?? "");
}

const TIED_NOUN = wordSet(NOUN_TIES_OF);

/** "Its objection to the levy", "a veto over": what stands behind a noun of refusing. */
function refusalNoun(ground: Ground): FoundDeed | null {
  const { tokens, object, proposal } = ground;
  const noun = tokens.findIndex(({ word }) => REFUSALS.has(word));
  if (proposal.act !== "REFUSAL" || (noun < 0 && tokens.some((_token, at) => isFinite(tokens, at)))) return null;
  const behind = object !== null && (noun < 0 || object.start >= tokens[noun]!.end);
  return { verb: "refuse", object: behind ? objectWords(ground, object) : "", led: false, denied: false, own: false };
}

function gerundAt(ground: Ground, from: number): FoundDeed | null {
  const { tokens } = ground;
  const at = tokens.findIndex(
    ({ word }, index) => index > from && index <= from + 3 && (verbForm(word)?.ing ?? false) && GERUNDS.has(tokens[index - 1]!.word),
  );
  return at < 0 ? null : deedAt(ground, at, baseOf(tokens[at]!.word));
}

/** "Ruled out sending", "the prospect of amending": a gerund behind a word that leads to one. */
function behindGerund(ground: Ground): FoundDeed | null {
  const at = ground.tokens.findIndex(
    ({ word }, index) => index > 0 && (verbForm(word)?.ing ?? false) && GERUNDS.has(ground.tokens[index - 1]!.word),
  );
  return at < 0 ? null : deedAt(ground, at, baseOf(ground.tokens[at]!.word));
}

/** The first verb of the clause that is none of speaking: "keeps its police there". */
function plainVerb(ground: Ground): FoundDeed | null {
  const { tokens } = ground;
  const at = tokens.findIndex(({ word, kind }, index) => {
    const base = verbForm(word)?.base;
    if (NOT_VERBS.has(word) || (base === "say" && tokens[index + 1]?.word === "no")) return false;
    return kind === "word" && base !== undefined && !isAuxiliary(word) && !isInserted(word) && !SPEAKING.has(base) && isVerb(tokens, index);
  });
  if (at < 0) return null;
  const found = deedAt(ground, at, baseOf(tokens[at]!.word));
  return { ...found, ...actedAt(ground, at, found.denied) };
}

const NOT_VERBS = wordSet(NO_VERBS);
const ENDINGS = INFINITIVE_ENDINGS.split(" ");
const SMALL = wordSet(FOREIGN_SMALL);

/** Where no verb is known, the word that an object begins with as an infinitive, or that stands before it: the deed in the words of its language. */
function wordBefore({ tokens, object, proposal, text }: Ground): FoundDeed | null {
  if (object === null) return null;
  const inside = tokensOf(object.exact);
  const first = inside.findIndex(({ word, kind }) => kind === "word" && !SMALL.has(word));
  const word = inside[first]?.raw.replace(/^\p{L}['’]/u, "") ?? "";
  const how = { led: true, denied: true, own: object.quantity === null };
  if (inside.length > first + 1 && ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)))
    return { verb: word, object: plainWords(object.exact.slice(inside[first]!.end), LONGEST), ...how };
  if (proposal.act === "REFUSAL") return { verb: "accept", object: plainWords(object.exact, LONGEST), ...how };
  const before = tokens.findLast(({ end, kind, word: small }) => end <= object.start && kind === "word" && !SMALL.has(small));
  if (before === undefined || isAuxiliary(before.word)) return null;
  return { verb: text.slice(before.start, before.end).replace(/^\p{L}['’]/u, ""), object: plainWords(object.exact, LONGEST), ...how };
}
