import { inVerbList, verbForm } from "./lexicon.ts";
import type { Sentence } from "./passage.ts";
import { setOff } from "./set-off.ts";
import { behindTime } from "./time-phrase.ts";
import type { Token } from "./token.ts";
import { isAuxiliary, isFinite, isModal, isInserted, isVerb } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/**
 * How a region of a sentence begins. `start`: a clause with its own subject; `shared`: a coordinated predicate ("… but offered"); `that`: the
 * content of a saying; `relative`: who, which; `participle`: ", accusing …"; `subordinate`: if, unless, until, after …
 */
export type RegionKind = "start" | "shared" | "that" | "relative" | "participle" | "subordinate";

/**
 * A stretch of a sentence with one clause in it, as a range of tokens. A sentence is cut like this:
 *
 *     At least ten states , | which met in Oslo , | have said | they will pay | but offered | no ships
 *     start                   relative              shared      that            shared
 *
 * The cuts need no parse tree: each follows from the words right around it, from whether the clause before it is complete (has a finite verb),
 * and from the kind of the region before. What is cut wrongly costs one sentence; nothing later depends on the rest.
 */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly kind: RegionKind;
}

const isSaying = inVerbList("say");
const isFearing = inVerbList("fear");

/** True for a form of a verb of saying. */
export function saysSo(word: string): boolean {
  return isSaying(word);
}

/** True for a form of a verb of fearing, thinking, expecting. */
export function fearsSo(word: string): boolean {
  return isFearing(word);
}

/** The regions of a sentence, in order; together they cover it. */
export function regionsOf(sentence: Sentence): readonly Region[] {
  const { tokens } = sentence;
  const aside = setOff(tokens);
  const marks: [number, RegionKind][] = [
    [0, isIn("subordinators", tokens[0]!.word) || isIn("frontedOpeners", tokens[0]!.word) ? "subordinate" : "start"],
  ];
  for (let i = 1; i < tokens.length; i++) {
    const kind = aside.has(i) ? null : beginsAt(tokens, i, marks.at(-1)!);
    if (kind !== null) marks.push([i, kind]);
  }
  return marks.map(([from, kind], at) => ({ from, to: marks[at + 1]?.[0] ?? tokens.length, kind }));
}

function beginsAt(tokens: readonly Token[], i: number, last: readonly [number, RegionKind]): RegionKind | null {
  const word = tokens[i]!.word;
  const before = tokens[i - 1]!;
  if (before.kind === "mark" && isIn("breaks", before.word))
    return isIn("subordinators", word)
      ? "subordinate"
      : isParticiple(tokens, i)
        ? "participle"
        : isIn("contrasting", word) || word === "and"
          ? coordinate(tokens, i + 1)
          : "start";
  if (tokens[i]!.opens && (before.kind === "mark" || before.word === "that" || (saysSo(before.word) && isVerb(tokens, i - 1))))
    return "start";
  if (before.closes && (before.kind === "mark" || word === ",") && tokens[i]!.kind === "word") return "start";
  if (word === "that" && introducesContent(tokens, i)) return "that";
  if (isRelative(tokens, i)) return "relative";
  if (word === "where" && before.word === "," && ownSubject(tokens, i + 1)) return "start";
  if (
    isIn("contrasting", word) &&
    i + 1 < tokens.length &&
    !(word === "but" && tokens[i + 1]!.word === "to") &&
    !(word === "yet" && before.kind !== "mark") &&
    !(word === "so" && before.kind !== "mark")
  )
    return coordinate(tokens, i + 1);
  if (word === "and" || word === "or" || word === "nor") return joined(tokens, i, last[0]);
  if (isParticiple(tokens, i)) return "participle";
  if (last[1] === "relative" && resumesMain(tokens, i, last[0])) return "shared";
  if (word !== "that" && zeroThat(tokens, i, last)) return "that";
  if (last[1] === "subordinate" && isIn("subjectPronouns", word) && isModal(tokens[i + 1]?.word ?? "") && hasVerb(tokens, last[0] + 1, i))
    return "start";
  if (isIn("subordinators", word) && opensClause(tokens, i)) return "subordinate";
  if (before.word === ",") return afterComma(tokens, i, last);
  return null;
}

/** After a contrasting conjunction: a predicate of its own, or a clause. */
function coordinate(tokens: readonly Token[], at: number): RegionKind {
  let i = at;
  while (i < tokens.length && isInserted(tokens[i]!.word) && !isIn("norWords", tokens[i]!.word)) i++;
  if (isFinite(tokens, i) && !(verbForm(tokens[i]!.word) && subjectless(tokens, i))) return "shared";
  return verbForm(tokens[i]?.word ?? "")?.ing ? "participle" : "start";
}

/** A word that looks like a verb but begins a noun phrase with a verb of its own soon after: "but offers from Oslo were refused". */
function subjectless(tokens: readonly Token[], at: number): boolean {
  const form = verbForm(tokens[at]!.word)!;
  return !form.past && isIn("sources", tokens[at + 1]?.word);
}

/** After `and`: a new region only where the clause before it is complete and a verb follows. */
function joined(tokens: readonly Token[], i: number, lastStart: number): RegionKind | null {
  let at = i + 1;
  while (at < tokens.length && isInserted(tokens[at]!.word)) at++;
  const complete = hasVerb(tokens, lastStart, i);
  if (!complete) return tokens[i - 1]!.word === "," && tellsPast(tokens, at, at + 1) && hasVerb(tokens, 0, i) ? "shared" : null;
  if (isFinite(tokens, at) && !subjectless2(tokens, at)) {
    const form = verbForm(tokens[at]!.word);
    if (form && form.base === tokens[at]!.word && !isAuxiliary(tokens[at]!.word) && !(form.past && tellsPast(tokens, lastStart, i)))
      return null;
    return "shared";
  }
  if (isParticiple(tokens, at)) return "participle";
  const own = ownSubject(tokens, at);
  return own ? "start" : null;
}

/** True where a verb in the past stands between `from` and `to`: a form like "shut" behind it is past, too. */
function tellsPast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const form = verbForm(tokens[i]!.word);
    if (form?.past && form.base !== tokens[i]!.word && isFinite(tokens, i)) return true;
  }
  return false;
}

function subjectless2(tokens: readonly Token[], at: number): boolean {
  return verbForm(tokens[at]!.word) !== undefined && subjectless(tokens, at);
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(tokens, i) && !(tokens[i + 1]?.word === "by" && !isAuxiliary(tokens[i]!.word))) return true;
  return false;
}

/** True where a noun phrase begins at `at` and a finite verb follows it before the next mark or conjunction. */
function ownSubject(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 10; i++) {
    const { word, kind } = tokens[i]!;
    const names = word === "and" && i > at && tokens[i - 1]!.capital && (tokens[i + 1]?.capital ?? false);
    if (kind === "mark" || word === "to" || word === "that" || (word === "and" && !names) || word === "or") return false;
    if (i > at && (isIn("cutting", word) || (word === "provided" && tokens[i + 1]?.word === "that"))) return false;
    if (i > at && isFinite(tokens, i))
      return (
        isAuxiliary(word) || verbForm(word)!.past || verbForm(word)!.third || (i === at + 1 && isIn("plainFormSubjects", tokens[at]!.word))
      );
  }
  return false;
}

function introducesContent(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  if (i + 1 >= tokens.length || before.word === "so") return false;
  if (isIn("anyOrNo", tokens[i - 2]?.word) && !isIn("nounsWithThat", before.word) && isFinite(tokens, i + 1)) return false;
  if (verbForm(before.word) !== undefined && !saysSo(before.word) && !fearsSo(before.word) && pointsOut(tokens, i)) return false;
  if (isIn("nounsWithThat", before.word) || verbForm(before.word) !== undefined || before.kind === "mark" || before.closes) return true;
  if (ownSubject(tokens, i + 1) && !isFinite(tokens, i + 1)) return true;
  for (let at = i - 1; at >= 0 && i - at < 8; at--) {
    if (tokens[at]!.kind === "mark") return false;
    if (
      verbForm(tokens[at]!.word) &&
      (saysSo(tokens[at]!.word) || fearsSo(tokens[at]!.word) || isIn("vowVerbs", verbForm(tokens[at]!.word)?.base))
    )
      return !isFinite(tokens, i + 1) || isAuxiliary(tokens[i + 1]!.word) === false;
  }
  return false;
}

/** "Should cross that pipeline, …": an article, where a mark ends the phrase behind it and no verb is in it. */
function pointsOut(tokens: readonly Token[], that: number): boolean {
  let end = that + 1;
  while (end < tokens.length && end < that + 4 && tokens[end]!.kind !== "mark") end++;
  return end < that + 4 && end > that + 1 && !hasVerb(tokens, that + 1, end);
}

function isRelative(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.word;
  if (tokens[i]!.raw === "WHO") return false;
  if (word === "who" || word === "which" || word === "whose" || word === "whom") return true;
  return (
    word === "that" &&
    tokens[i - 1]!.kind === "word" &&
    (isFinite(tokens, i + 1) || (isInserted(tokens[i + 1]?.word ?? "") && isFinite(tokens, i + 2)))
  );
}

function isParticiple(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word ?? "";
  return (verbForm(word)?.ing ?? false) && !isIn("noParticiples", word) && isIn("participleLeads", tokens[i - 1]?.word);
}

/** "Countries that signed the pact have since …": a second auxiliary behind the relative clause's own verb takes the main clause up again. */
function resumesMain(tokens: readonly Token[], i: number, from: number): boolean {
  if (!isAuxiliary(tokens[i]!.word) || !isFinite(tokens, i)) return false;
  let verb = from + 1;
  while (verb < i && !isFinite(tokens, verb)) verb++;
  return (
    verb < i &&
    tokens.slice(verb + 1, i).some((token) => !isInserted(token.word) && verbForm(token.word) === undefined && !isAuxiliary(token.word)) &&
    tokens[i - 1]!.kind === "word" &&
    !isIn("relativeSubjects", tokens[i - 1]!.word)
  );
}

/** "Johnson said Ukraine should …": content begins right after the verb of saying, or after its addressee ("told reporters he …"). */
function zeroThat(tokens: readonly Token[], i: number, last: readonly [number, RegionKind]): boolean {
  const before = tokens[i - 1]!;
  if (before.kind === "mark" || i - 1 < last[0]) return false;
  const direct = (saysSo(before.word) || fearsSo(before.word)) && isVerb(tokens, i - 1) && !verbForm(before.word)!.ing;
  if (direct) return !isIn("noClauseLeads", tokens[i]!.word) && tokens[i]!.kind !== "mark" && ownSubject(tokens, i) && !isFinite(tokens, i);
  return isIn("subjectsOrThere", tokens[i]!.word) && isVerbOfSaying(tokens, i) && ownSubject(tokens, i);
}

function isVerbOfSaying(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < 9; at--) {
    if (tokens[at]!.kind === "mark" || tokens[at]!.word === "that" || tokens[at]!.word === "and") return false;
    if (saysSo(tokens[at]!.word) && isVerb(tokens, at)) return true;
  }
  return false;
}

/** True where a subordinator opens a clause with a verb in it rather than a phrase ("after a ceasefire"). */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.word;
  if (word === "as" || word === "since")
    return (tokens[i - 1]!.word === "," || tokens[i + 1]?.capital === true) && ownSubject(tokens, i + 1);
  return word === "if" || word === "unless" || word === "until" || ownSubject(tokens, i + 1);
}

/** After a comma: the end of a fronted subordinate clause or adverbial, a tail "…, X said", or nothing new. */
function afterComma(tokens: readonly Token[], i: number, last: readonly [number, RegionKind]): RegionKind | null {
  if (tokens[i]!.word === "then") return "start";
  if (tokens[i]!.word === "with" && absolute(tokens, i)) return "start";
  if (hasVerb(tokens, last[0], i - 1) && (paratactic(tokens, i) || ownParticiple(tokens, i))) return "start";
  if (last[1] !== "relative" && seriesVerb(tokens, i) && tellsPast(tokens, last[0], i - 1)) return "shared";
  if (last[1] === "relative" && isFinite(tokens, i) && (isAuxiliary(tokens[i]!.word) || hasVerb(tokens, last[0], i - 1))) return "shared";
  if (last[1] === "start" && tokens[last[0] - 1]?.word === "," && isFinite(tokens, i) && saysLast(tokens, last[0], i - 1)) return "shared";
  if (last[1] === "participle" && tokens[last[0] - 1]?.word === "," && isFinite(tokens, i) && !subjectless2(tokens, i)) return "shared";
  if (last[1] === "subordinate" && hasVerb(tokens, last[0] + 1, i - 1) && (ownSubject(tokens, i) || tokens[i]!.word === "no"))
    return "start";
  if ((saysSo(tokens[i]!.word) || (endsSaying(tokens, i) && tokens[i + 1]?.kind === "word")) && isFinite(tokens, i))
    return hasVerb(tokens, last[0], i - 1) ? "start" : null;
  if (last[1] === "start" && asideSaying(tokens, i) && !hasVerb(tokens, last[0], i - 1)) return "start";
  return hasVerb(tokens, last[0], i - 1) && last[1] !== "relative" && tailSaying(tokens, i) ? "start" : null;
}

/** "Demanded a vote, rejected the draft and left": a verb in the past with its object right behind a comma, and a joint further on. */
function seriesVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[isIn("verbParticles", tokens[i + 1]?.word) ? i + 2 : i + 1];
  if (next === undefined || !tellsPast(tokens, i, i + 1) || !(isIn("objectOpenings", next.word) || next.capital)) return false;
  for (let at = i + 2; at < tokens.length && at < i + 16; at++) if (tokens[at]!.word === "and") return tellsPast(tokens, at + 1, at + 2);
  return false;
}

/** "One ship, he argued, would …": words between a subject and its verb that only tell who speaks. */
function asideSaying(tokens: readonly Token[], i: number): boolean {
  const close = tokens.findIndex((token, at) => at > i && token.kind === "mark");
  if (close < 0 || tokens[close]!.word !== "," || close - i > 8) return false;
  if ((!isFinite(tokens, close + 1) || subjectless2(tokens, close + 1)) && !ownSubject(tokens, close + 1)) return false;
  return !isIn("relativesAndJoints", tokens[i]!.word) && saysLast(tokens, i, close);
}

/** "…, a palace adviser said, …": the words from `from` to the comma at `comma` only tell who speaks. */
function saysLast(tokens: readonly Token[], from: number, comma: number): boolean {
  for (let i = from; i < comma && comma - from < 12; i++)
    if (isFinite(tokens, i)) return saysSo(tokens[i]!.word) && comma - i < (isIn("subjectPronouns", tokens[from]!.word) ? 7 : 4);
  return false;
}

/** ", with officials saying …": a clause of its own. */
function absolute(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < tokens.length && at < i + 7; at++) {
    if (tokens[at]!.kind === "mark") return false;
    if (at > i + 1 && ((verbForm(tokens[at]!.word)?.ing ?? false) || isIn("disposed", tokens[at]!.word))) return true;
  }
  return false;
}

/** "The talks broke off, Peru accusing Chile of …": a name or phrase with a participle of speaking or acting behind a finished clause. */
function ownParticiple(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at < tokens.length && at < i + 7; at++) {
    const { word, kind } = tokens[at]!;
    if (kind === "mark" || isIn("participleStops", word) || isFinite(tokens, at)) return false;
    const form = verbForm(word);
    if (form?.ing) return at > i && isIn("absoluteActs", form.base) && !isInserted(tokens[i]!.word);
  }
  return false;
}

/** "We will not pay, we will not send ships": a pronoun, or a phrase with a modal verb, right after a comma. */
function paratactic(tokens: readonly Token[], i: number): boolean {
  if (isIn("clauseSubjects", tokens[i]!.word))
    return isFinite(tokens, i + 1) || (isInserted(tokens[i + 1]?.word ?? "") && isFinite(tokens, i + 2));
  if (isFinite(tokens, i)) return false;
  for (let at = i + 1; at < tokens.length && at < i + 7; at++) {
    if (tokens[at]!.kind === "mark" || isIn("clauseStops", tokens[at]!.word)) return false;
    if (isIn("clauseModals", tokens[at]!.word)) return true;
  }
  return false;
}

/**
 * "…, the minister promised.", "…, the court ruled on Monday": a verb of promising, threatening or ruling that ends its clause tells who speaks; so does
 * one in front of the speaker, behind what is said ("…, urged the envoy").
 */
export function endsSaying(tokens: readonly Token[], at: number): boolean {
  if (!isIn("performing", tokens[at]!.word)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return true;
  return isIn("whenSaid", next.word)
    ? behindTime(tokens, at + 1) > at + 1
    : tokens[at - 1]?.kind === "mark" && opensSpeaker(tokens, at + 1);
}

/** An article, a possessive or a name. */
function opensSpeaker(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital || isIn("speakerOpenings", tokens[at]!.word);
}

/** "…, sources in diplomatic circles warned": a noun phrase and a verb of saying that ends the sentence or stands before a mark. */
function tailSaying(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at < tokens.length && at < i + 14; at++) {
    if (tokens[at]!.kind === "mark") return false;
    if (at > i && (saysSo(tokens[at]!.word) || endsSaying(tokens, at)) && isFinite(tokens, at)) return true;
  }
  return false;
}
