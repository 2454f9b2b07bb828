import { actorIn, isReduced, speakerIds, subjectOf } from "./actor.ts";
import { type Context, regionAt } from "./context.ts";
import type { ActPattern } from "./data/act-pattern.ts";
import { CONDITIONED_DEEDS } from "./data/conditioned-deeds.ts";
import { CLAUSE_ENDS } from "./data/clause-words.ts";
import { FORECASTS } from "./data/unacted-words.ts";
import { TIES } from "./data/spoken-deeds.ts";
import { tailEnd } from "./extent.ts";
import { inVerbList, phraseList, verbForm } from "./lexicon.ts";
import { once } from "./once.ts";
import { partyBehind } from "./party-behind.ts";
import { headPart, type Range } from "./noun-phrase.ts";
import { isAffair, isForce } from "./nouns.ts";
import { isOffice, officeIds } from "./office-of.ts";
import { behindInserted } from "./inserted-phrase.ts";
import { isPublicBody } from "./public-body.ts";
import { compile, type Pattern, type PatternMatch } from "./pattern.ts";
import { isPlain } from "./shape.ts";
import { WARNED_DEED, WARNED_HARM } from "./data/warnings.ts";
import { barelyTold, isUnnamed, speaksOfAffairs, speaksOfMatter } from "./unnamed-actor.ts";
import { quantityIn } from "./quantity.ts";
import { saysSo } from "./regions.ts";
import { isNoun, isSaid, predicate } from "./surroundings.ts";
import { isAuxiliary, isFinite, isInserted, isModal, isVerb, type VerbGroup, verbGroupAt } from "./verb-group.ts";
import { anyIn, holdsAny, isIn } from "./word-class.ts";

type Need = NonNullable<ActPattern["needs"]>[number];

const delivers = inVerbList("deliver");
const decides = inVerbList("decide");
const HARM = once(
  () =>
    new Set(
      phraseList("harm_words")
        .flatMap((phrase) => phrase.split(" "))
        .filter((word) => !isIn("harmless", word)),
    ),
);

const NEEDS: Readonly<Record<Need, (context: Context, pattern: ActPattern, match: PatternMatch, group: VerbGroup) => boolean>> = {
  noun: (context, _pattern, match) => isNoun(context, match.start),
  verb: (context, _pattern, match, group) => !isNoun(context, match.start) && !adjectival(context, match, group),
  done: (context, _pattern, match, group) =>
    group.modal === null &&
    !group.infinitive &&
    !isReduced(context, match.start) &&
    !(group.passive && context.tokens[group.start]!.word === "be") &&
    !isIn("undoneBefore", context.tokens[match.start - 1]?.word),
  said: (context, _pattern, match) => isSaid(context, match.start),
  consent: () => true,
  object: (context, _pattern, match, group) =>
    group.passive ||
    isObjectClause(context, group) ||
    isRelativeObject(context, match, group) ||
    (hasObject(context, match.end) && !givesTalk(context, match.end)),
  substance: (context, _pattern, match) =>
    !isIn("silence", context.tokens[match.end]?.word) &&
    !holdsAny("particulars", wordsOf(context, match.end, match.end + 5)) &&
    !(context.tokens[match.end]?.word === "say" && context.tokens[match.start]!.word.startsWith("declin")),
  subjunctive: (context, _pattern, match) => subjunctive(context, match.end),
  measure: (context, _pattern, match, group) =>
    group.passive &&
    group.modal === null &&
    context.tokens[group.start]!.word !== "be" &&
    context.tokens[match.end]?.word !== "by" &&
    namesMeasure(context, group),
  "own-harm": (context, _pattern, match, group) => warnsOfOwn(context, match, group),
  active: (context, _pattern, match) => !predicate(context, match.start) || context.tokens[match.start]!.word.endsWith("ing"),
  predicate: (context, _pattern, match) => predicate(context, match.start) && !isIn("ownAffairs", context.tokens[match.end]?.word),
  named: () => true,
  other: (context, _pattern, match, group) => asksOthers(context, match, group),
  deliver: (context, _pattern, match) => delivers(context.tokens[match.end]?.word ?? ""),
  amount: (context, _pattern, match) => amountAfter(context, match.end),
  harm: (context, _pattern, match) => harmAfter(context, match.start),
  final: (context, _pattern, match) => endsClause(context, match.end),
  official: (context, pattern, match, group) => isOfficial(context, match, group, pattern.id === "decline-final"),
  "official-now": (context, _pattern, match, group) => isOfficial(context, match, group) && !group.negated,
  policy: (context, _pattern, match) => !context.tokens.slice(match.end, match.end + 4).some((token) => isIn("roads", token.word)),
  infinitive: (context, _pattern, match) => {
    const word = context.tokens[match.end]?.word ?? "";
    return verbForm(word)?.base === word;
  },
  content: (context, _pattern, match) => context.regions.some((region) => region.kind === "that" && region.from === match.end - 1),
  "official-or-said": (context, _pattern, match, group) => isOfficialOrSaid(context, match, group),
  concrete: (context, _pattern, match) => speaksOfMeasures(context, match.end) && !isDependent(context, match.end),
  untied: (context, _pattern, match) => !isDependent(context, match.end),
  fragment: (context, _pattern, match) =>
    (match.start === 0 || context.tokens[match.start]!.opens) &&
    (context.tokens[match.end]?.kind ?? "mark") === "mark" &&
    !context.regions.some(({ from }) => from > match.end && isModal(context.tokens[from]!.word)),
  party: (context, _pattern, match) => partyBehind(context, match.start) !== null,
  tied: (context, _pattern, match) => context.tokens.some((token, i) => i !== match.start && TIED.has(token.word)),
  "own-or-body": (context, _pattern, match, group) => speaksOfSelf(context, match, group) || bodySaid(context, match, group),
  "official-present": (context, _pattern, match, group) => isPerformed(context, match, group),
  "done-by": (context, _pattern, match) => isMeans(context, match),
  "asked-now": (context, _pattern, _match, group) =>
    group.passive && isIn("presentBe", context.tokens[group.start]!.word) && asksParty(context, group),
  asked: (context, _pattern, match, group) =>
    group.passive && group.modal === null && !group.infinitive && !isReduced(context, match.start) && asksParty(context, group),
  "first-person": (context, _pattern, match) => isIn("firstPersons", context.tokens[match.start - 1]?.word),
  "standing-offer": (context, _pattern, _match, group) => {
    const subject = subjectOf(context, group);
    return subject !== null && context.tokens.slice(subject.from, subject.to).some((token) => isIn("standing", token.word));
  },
  "predicate-here": (context, _pattern, match) => isIn("plainBe", context.tokens[match.start - 1]?.word),
  forces: (context, _pattern, _match, group) => {
    const subject = subjectOf(context, group);
    return subject !== null && isForce(context.tokens[headPart(context.tokens, subject, context.names).to - 1]!.word);
  },
  cleft: (context, _pattern, match) => {
    const { from } = context.regions[regionAt(context.regions, match.start)]!;
    return (
      context.tokens.slice(Math.max(0, from - 1), match.start).some((token) => token.word === "what") &&
      !isIn("openQuestions", context.tokens[match.end]?.word)
    );
  },
  owed: (context, _pattern, _match, group) => {
    const subject = subjectOf(context, group);
    return subject !== null && context.tokens.slice(subject.from, subject.to).some((token) => isIn("owed", token.word));
  },
  "other-party": (context, _pattern, match, group) => isOfOther(context, match, group),
  "asks-party": (context, _pattern, match) => asksAgent(context, match),
  "voted-matter": (context, _pattern, match) => {
    const { word, capital } = context.tokens[match.end] ?? { word: "", capital: false };
    return context.tokens[match.end - 1]!.word !== "for" || !(capital || isIn("votedPersons", word));
  },
  "at-party": (context, _pattern, match) => namesParty(context, match.end),
  "of-measures": (context, _pattern, match) => speaksOfMeasures(context, match.end),
  "other-subject": (context, _pattern, match, group) => isOfNobodyOwn(context, match, group),
  "said-or-tied": (context, _pattern, match) => isSaid(context, match.start) || isTied(context, match),
  "by-body": (context, _pattern, match, group) =>
    (group.passive || isReduced(context, match.start)) &&
    group.modal === null &&
    isPublicBody(context, { from: match.end, to: tailEnd(context, match.end, false) }),
  "slot-body": (context, _pattern, match) => {
    const slot = match.slots["actor"];
    return slot !== undefined && isPublicBody(context, { from: slot[0], to: tailEnd(context, slot[0], false) });
  },
  decreed: (context, _pattern, match, group) => isOfficial(context, match, group) || isDecreed(context, match, group),
  "in-effect": (context, _pattern, match, group) =>
    isDecreed(context, match, group) && isMain(context, match) && !isAwaiting(context, match),
  asserted: (context, _pattern, match, group) => isAsserted(context, match, group),
  "of-others": (context, _pattern, match) => !isIn("pronouns", context.tokens[match.end]?.word),
  "object-clause": (context, _pattern, match) => hasObject(context, match.end) || context.tokens[match.end]?.word === "that",
};

/** "Offered its congratulations": the object is talk; not what stands behind a preposition ("dissolved the board without explanation"). */
function givesTalk({ tokens }: Context, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    if (i > from && isIn("objectPhraseEnds", tokens[i]!.word)) return false;
    if (isIn("talk", tokens[i]!.word)) return true;
  }
  return false;
}

/** True where the words behind a match, up to the next mark, name a state, body, group or person. */
function namesParty(context: Context, from: number): boolean {
  const mark = context.tokens.findIndex((token, i) => i >= from && token.kind === "mark" && token.word !== "'s");
  const to = Math.min(from + 8, mark < 0 ? context.tokens.length : mark);
  return context.names.some((name) => name.from >= from && name.from < to);
}

/** Told as done: under no modal verb and in no infinitive, nor of a time before what is told. */
function isAsserted(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const to = context.tokens[match.start - 1]?.word === "to";
  return group.modal === null && !group.infinitive && !to && !isReduced(context, match.start);
}

/** A word of condition stands elsewhere in the sentence. */
function isTied({ tokens }: Context, match: PatternMatch): boolean {
  return tokens.some((token, i) => i !== match.start && TIED.has(token.word));
}

/** The subject is not the one who speaks: neither the first person nor a name of the speaker's. */
function isOfNobodyOwn(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  if (subject === null) return false;
  const actor = actorIn(context, subject, match.start);
  if (isIn("speakersOrAnybody", context.tokens[subject.from]!.word)) return false;
  const own = partyBehind(context, match.start)?.ids ?? [];
  return actor.ids.length === 0 || !actor.ids.some((id) => own.includes(id));
}

/** A state, a body, an office, somebody known or those who act together in affairs; or a party says so of whoever the subject is. */
function isOfficialOrSaid(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  if (subject === null) return false;
  if (isPublicBody(context, subject) || isOffice(context, subject) || partyBehind(context, match.start) !== null) return true;
  const actor = actorIn(context, subject, match.start);
  if (actor.ids.length > 0) return actor.agent && context.tokens[subject.from]!.word !== "it";
  return isUnnamed(context, actor) && speaksOfMatter(context, { from: 0, to: context.tokens.length }, subject);
}

function isMain({ regions }: Context, match: PatternMatch): boolean {
  const { kind } = regions[regionAt(regions, match.start)]!;
  return kind !== "subordinate" && kind !== "relative";
}

/** The most words between what comes into force and what it waits for ("ninety days after"). */
const LONGEST_TERM = 5;

/** "Enters into force ninety days after the twelfth signature": it waits for something. */
function isAwaiting({ tokens }: Context, match: PatternMatch): boolean {
  return tokens.slice(match.end, match.end + LONGEST_TERM).some(({ word }) => isIn("awaited", word));
}

/** "The decree places the port under guard": a law, ruling or order does what those who made it settle. */
function isDecreed(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  if (subject === null || subject.to > match.start || group.passive || group.modal !== null || group.infinitive || group.negated)
    return false;
  return isIn("decrees", context.tokens[headPart(context.tokens, subject, context.names).to - 1]!.word);
}

/** The subject is a party of affairs, known or told by what it is, and not the one who speaks: in quoted words a pronoun of the third person never is. */
function isOfOther(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  if (subject === null) return false;
  const actor = actorIn(context, subject, match.start);
  const own = partyBehind(context, match.start)?.ids ?? [];
  if (!actor.agent || actor.ids.some((id) => own.includes(id))) return false;
  if (actor.ids.length > 0) return true;
  if (actor.pronoun) return context.tokens[subject.from]!.quoted && isIn("personSubjects", context.tokens[subject.from]!.word);
  if (context.regions[regionAt(context.regions, match.start)]!.kind === "relative") return false;
  const offices = officeIds(context, subject);
  if (offices.some((id) => own.includes(id))) return false;
  return (isUnnamed(context, actor) && !barelyTold(context, actor)) || isPublicBody(context, subject) || offices.length > 0;
}

const BEFALLING = new Set(CONDITIONED_DEEDS.befalling.split(" "));

/** Who is expected to do something can act or is somebody's force, and it lies in its hand. */
function asksAgent(context: Context, match: PatternMatch): boolean {
  const slot = match.slots["addressee"];
  const verb = context.tokens[match.end]?.word ?? "";
  if (slot === undefined || BEFALLING.has(verb) || isIn("befalls", verb)) return false;
  const range = { from: slot[0], to: slot[1] };
  const asked = actorIn(context, range, slot[0]);
  return !asked.pronoun && (asked.agent || isForce(context.tokens[headPart(context.tokens, range, context.names).to - 1]!.word));
}

const TIED = new Set(TIES.split(" "));

/** "No agreement without a fund": a dependency, no refusal. */
function isDependent(context: Context, from: number): boolean {
  return context.tokens.slice(from, from + 10).some((token) => isIn("dependentWords", token.word));
}

/** True where what follows is a public matter: a measure, money, a word of the affairs of states, or doing something. */
function speaksOfMeasures(context: Context, from: number): boolean {
  const mark = context.tokens.findIndex((token, i) => i >= from && token.kind === "mark");
  return context.tokens
    .slice(from, Math.min(from + 5, mark < 0 ? context.tokens.length : mark))
    .some(({ word }) => isAffair(word) || isIn("measures", word) || isIn("deniable", word) || (verbForm(word)?.ing ?? false));
}

/** Words behind which a clause that says enough by itself may go on. */
const CLAUSE_GOES_ON = new Set(CLAUSE_ENDS.split(" "));

function endsClause(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return token === undefined || token.kind === "mark" || token.opens || CLAUSE_GOES_ON.has(token.word);
}

/** A party says so of a state or body. */
function bodySaid(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  return subject !== null && isPublicBody(context, subject) && partyBehind(context, match.start) !== null;
}

/** The subject is whoever speaks. */
function speaksOfSelf(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  if (subject === null) return false;
  const actor = actorIn(context, subject, match.start);
  const ids = speakerIds(context, match.start);
  return actor.pronoun ? actor.meant !== undefined || actor.ids.length > 0 : actor.ids.some((id) => ids.includes(id));
}

/** A state, a body or somebody's office does it, told in the simple or perfect past of a main clause. */
function isOfficial(context: Context, match: PatternMatch, group: VerbGroup, orPronoun = false): boolean {
  const { tokens } = context;
  if (group.passive || group.modal !== null || group.infinitive || (group.perfect && tokens[group.start]!.word === "had")) return false;
  if (context.regions[regionAt(context.regions, match.start)]!.kind === "relative") return false;
  const subject = subjectOf(context, group);
  if (subject === null || subject.to > match.start) return false;
  return isPublicBody(context, subject) || (orPronoun && isKnownPronoun(context, subject, match.start));
}

/** "Lima was asked, but it declined": a pronoun that stands for somebody known. */
function isKnownPronoun(context: Context, subject: Range, at: number): boolean {
  const { pronoun, agent, ids } = actorIn(context, subject, at);
  return pronoun && agent && ids.length > 0;
}

const FORECAST = new Set(FORECASTS.split(" "));

/** "Norway grants Iceland 900 tonnes": a state or body does it by saying so, in a main clause of the present. */
function isPerformed(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const { tokens } = context;
  const form = verbForm(tokens[match.start]!.word);
  if (form === undefined || form.past || form.ing || !isVerb(tokens, match.start) || group.negated || group.modal !== null) return false;
  if (isIn("doForms", tokens[group.start]!.word)) return false;
  if (tokens.slice(match.end, match.end + 4).some((token) => FORECAST.has(token.word))) return false;
  const { kind } = context.regions[regionAt(context.regions, match.start)]!;
  if (kind === "relative" || kind === "subordinate") return false;
  const subject = subjectOf(context, group);
  if (subject === null || subject.to > match.start || subject.to < group.start - 1 || !isPublicBody(context, subject)) return false;
  if (tokens.slice(subject.from, match.start).some((token) => token.word === "to")) return false;
  return form.third || (form.base === tokens[match.start]!.word && !tokens[match.start - 1]!.capital);
}

/** "Broke the deadlock by suspending payments": told as done by a state or body. */
function isMeans(context: Context, match: PatternMatch): boolean {
  const { tokens } = context;
  let verb = match.start - 1;
  const { from } = context.regions[regionAt(context.regions, match.start)]!;
  while (verb >= from && !isFinite(tokens, verb)) verb--;
  if (verb < from || !verbForm(tokens[verb]!.word)?.past) return false;
  const group = verbGroupAt(tokens, verb);
  if (group.passive || group.modal !== null || group.negated) return false;
  const subject = subjectOf(context, group);
  return subject !== null && isPublicBody(context, subject);
}

/** Who is asked is a party of affairs, or the words are of affairs. */
function asksParty(context: Context, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  if (subject === null) return false;
  if (isPublicBody(context, subject)) return true;
  const party = context.issuer !== null || actorIn(context, subject, group.head).agent;
  return party && speaksOfAffairs(context, { from: 0, to: context.tokens.length }, null);
}

/** "The rejected draft", "weapons offered by Peru were": a participle in front of or behind a noun; only the latter performs an act. */
function adjectival(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const before = context.tokens[match.start - 1]?.word ?? "";
  if (isIn("comparing", before) || (context.tokens[match.start]!.word.endsWith("ing") && isIn("notDoing", before))) return true;
  if (isMeantFor(context, match) || isBack(context, match.start)) return true;
  if (group.infinitive && isIn("attempts", context.tokens[group.start - 1]?.word)) return true;
  if (group.start < match.start || context.tokens[match.start]!.word.endsWith("ing")) return false;
  return context.tokens[match.start + 1]?.word !== "by" && isIn("beforeAdjective", context.tokens[match.start - 1]?.word);
}

/** "Chaired a summit meant to raise the pressure", "the cuts agreed since May": a participle behind a noun that another verb governs. */
function isMeantFor({ tokens, regions }: Context, match: PatternMatch): boolean {
  const before = tokens[match.start - 1];
  const dated = tokens[match.start]!.word === "agreed" && isIn("agreedPlaces", tokens[match.start + 1]?.word);
  if (!(isIn("purposed", tokens[match.start]!.word) || dated) || before?.kind !== "word" || before.capital) return false;
  if (isInserted(before.word) || isAuxiliary(before.word) || isIn("subjectsAndJoints", before.word)) return false;
  for (let i = regions[regionAt(regions, match.start)]!.from; i < match.start; i++)
    if (isFinite(tokens, i) && !saysSo(tokens[i]!.word)) return true;
  return false;
}

/** "Coming back to the deal": no backing. */
function isBack({ tokens }: Context, at: number): boolean {
  return tokens[at]!.word === "back" && isIn("backPlaces", tokens[at + 1]?.word);
}

/** "Donors should pay": somebody else than the speaker is to do something. What "should" merely happen is a guess. */
function asksOthers(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const subject = subjectOf(context, { start: group.start });
  if (subject === null || (group.negated && context.tokens[match.start]!.word !== "must")) return false;
  const actor = actorIn(context, subject, match.start);
  if (isIn("speakersOrAnybody", context.tokens[subject.from]!.word) || context.tokens[match.end]?.word === "have") return false;
  const marked = context.tokens[match.start - 1];
  if (marked?.kind === "mark" && context.tokens[match.start]!.word === "should") return false;
  if (group.modal === "will" && isIn("haveOrNeed", context.tokens[match.start]!.word)) return false;
  const ids = speakerIds(context, match.start);
  if (actor.ids.length > 0 && actor.ids.every((id) => ids.includes(id))) return false;
  const there = isIn("bareOrDenied", context.tokens[subject.from]!.word);
  const inverted = context.tokens[match.end];
  if (inverted && (inverted.capital || isIn("subjectOpenings", inverted.word))) return false;
  const next = context.tokens[match.end];
  if (next === undefined || next.kind === "mark" || isIn("beforeDuty", context.tokens[match.start - 1]?.word)) return false;
  const strong = isIn("duties", context.tokens[match.start]!.word);
  if (!there && context.tokens[match.end]?.word === "be" && context.tokens[match.start]!.word !== "must")
    return (
      (strong || actor.agent || isBroughtAbout(context, match.end + 1)) &&
      (verbForm(context.tokens[match.end + 1]?.word ?? "")?.participle ?? false)
    );
  if (context.regions[regionAt(context.regions, match.start)]!.kind === "relative") return false;
  const text = context.tokens.slice(subject.from, subject.to).some((token) => isIn("measures", token.word));
  return actor.agent || text || context.tokens[match.start]!.word === "must" || there;
}

/** "A tribunal should be set up": what is asked to be brought about. */
function isBroughtAbout(context: Context, at: number): boolean {
  const word = context.tokens[at]?.word ?? "";
  return delivers(word) || decides(word) || isIn("broughtAbout", word);
}

/** "Insisted that the bank publish …": the verb of the content stands in its base form. */
function subjunctive(context: Context, from: number): boolean {
  if (isModal(context.tokens[from]?.word ?? "") || isIn("vagueThings", context.tokens[from - 2]?.word)) return false;
  for (let i = from + 1; i < Math.min(context.tokens.length, from + 10); i++) {
    const { word, kind } = context.tokens[i]!;
    if (kind === "mark" || isIn("relatives", word) || (isFinite(context.tokens, i) && verbForm(word)?.base !== word)) return false;
    if (word === "be" || (verbForm(word)?.base === word && !isNoun(context, i) && isVerb(context.tokens, i))) return true;
  }
  return false;
}

/** What was decided is a rule or measure, not a bridge. */
function namesMeasure(context: Context, group: VerbGroup): boolean {
  const subject = subjectOf(context, group);
  return subject !== null && context.tokens.slice(subject.from, subject.to).some((token) => isIn("measures", token.word));
}

/** Who warns of what somebody else may do does not threaten: the harm must be the warner's own, or be told without a doer. */
function warnsOfOwn(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const warned = { from: match.end, to: tailEnd(context, match.end, true) };
  const words = wordsOf(context, warned.from, warned.to);
  if (!anyIn("warningSigns", words) || (asksDeed(words) && !anyIn("warnedClause", words))) return false;
  const content = context.regions.find((region) => region.kind === "that" && region.from >= match.end);
  const warner = subjectOf(context, group);
  if (!content || warner === null) return standsIn(STRONG_HARM(), context, warned);
  const verb = context.tokens.findIndex((token, i) => i >= content.from && i < content.to && isIn("modalVerbs", token.word));
  if (verb < 0) return standsIn(STRONG_HARM(), context, warned);
  const subject = subjectOf(context, { start: verb });
  if (standsIn(TO_BE_HARMED(), context, warned)) return true;
  const doer = subject === null ? null : actorIn(context, subject, verb);
  const own = actorIn(context, warner, match.start);
  if (doer?.pronoun || doer?.ids.some((id) => own.ids.includes(id))) return true;
  return (doer === null || doer.ids.length === 0) && standsIn(STRONG_HARM(), context, warned) && own.ids.length > 0;
}

const STRONG_HARM = once(() => compile(WARNED_HARM));
const TO_BE_HARMED = once(() => compile(WARNED_DEED));

/** "Warned Lima to leave": a deed is asked for. */
function asksDeed(words: readonly string[]): boolean {
  return words.slice(1, 6).some((word, i) => word === "to" && words.slice(0, i + 1).every(isPlain));
}

/** True where a pattern matches within a range. */
function standsIn(pattern: Pattern, { tokens }: Context, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (pattern.firsts.has(tokens[i]!.word) && (pattern.match(tokens, i)?.end ?? tokens.length + 1) <= to) return true;
  return false;
}

function wordsOf(context: Context, from: number, to: number): readonly string[] {
  return context.tokens.slice(from, to).map((token) => token.word);
}

/** "A plan that Lima rejected": the object is the relative pronoun, where the clause has somebody known or a body as its subject. */
function isRelativeObject(context: Context, match: PatternMatch, group: VerbGroup): boolean {
  const { kind, from } = context.regions[regionAt(context.regions, match.start)]!;
  const relative = kind === "relative" || (kind === "that" && verbForm(context.tokens[from - 1]?.word ?? "") === undefined);
  if (!relative || !isIn("objectRelatives", context.tokens[from]?.word)) return false;
  const subject = subjectOf(context, group);
  if (subject === null || subject.from <= from || subject.to > match.start) return false;
  const { pronoun, ids } = actorIn(context, subject, match.start);
  return !pronoun && (ids.length > 0 || isPublicBody(context, subject));
}

function amountAfter(context: Context, from: number): boolean {
  if (quantityIn(context.tokens, { from, to: Math.min(context.tokens.length, from + 7) })) return true;
  return context.tokens.slice(from, from + 4).some((token) => isIn("amounts", token.word));
}

function hasObject(context: Context, from: number): boolean {
  const at = behindInserted(context.tokens, from);
  const token = context.tokens[at];
  if (!token || (token.kind === "mark" && token.word !== "$")) return false;
  if (token.word === "at" && isIn("leastOrMost", context.tokens[at + 1]?.word)) return true;
  return !isIn("noObject", token.word);
}

/** "An idea that Lima resists": the object stands before its clause. */
function isObjectClause(context: Context, group: VerbGroup): boolean {
  const { tokens, regions } = context;
  const { from, kind } = regions[regionAt(regions, group.head)]!;
  const before = tokens[from - 1];
  if ((kind !== "relative" && kind !== "that") || !isIn("objectRelatives", tokens[from]!.word) || !isIn("proposals", before?.word))
    return false;
  if ((tokens[group.head + 1]?.kind ?? "mark") !== "mark") return false;
  const subject = subjectOf(context, group);
  return subject !== null && subject.from > from && subject.to <= group.start;
}

/** True where a word of harm stands in the clause from `from` on. */
function harmAfter(context: Context, from: number): boolean {
  const end = tailEnd(context, from, true);
  for (let i = from; i < end; i++) if (HARM().has(context.tokens[i]!.word)) return true;
  return false;
}

/** True where everything that the pattern `needs` is there around its match. */
export function meetsNeeds(context: Context, pattern: ActPattern, match: PatternMatch, group: VerbGroup): boolean {
  return (pattern.needs ?? []).every((need) => NEEDS[need](context, pattern, match, group));
}
