import { headPart, type Range, subjectBefore } from "./noun-phrase.ts";
import { endsSaying, fearsSo, type Region, saysSo } from "./regions.ts";
import type { Token } from "./token.ts";
import { isFinite, isModal, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/** Somebody saying (or fearing, thinking) something within one sentence. `content` and `source` are token ranges. */
export interface Saying {
  readonly kind: "say" | "fear";
  readonly verb: number;
  readonly source: Range | null;
  readonly content: Range;
}

/** The sayings of a sentence, outermost first where they nest. */
export function sayingsOf(tokens: readonly Token[], regions: readonly Region[]): readonly Saying[] {
  const found: Saying[] = [...headline(tokens), ...accordingTo(tokens), ...announced(tokens), ...quotedAs(tokens), ...inWordsOf(tokens)];
  regions.forEach((region, index) => {
    for (let i = region.from; i < region.to; i++) {
      const saying = sayingAt(tokens, regions, index, i);
      if (saying) found.push(saying);
    }
  });
  return found.map((saying) => capped(saying, found)).sort((a, b) => b.content.to - b.content.from - (a.content.to - a.content.from));
}

/** Content that runs forward ends where a tail "…, two officials said" begins. */
function capped(saying: Saying, all: readonly Saying[]): Saying {
  const tail = all.find(
    (each) =>
      each.content.to <= each.verb &&
      each.verb > saying.verb &&
      each.content.to > saying.content.from &&
      each.content.to < saying.content.to,
  );
  return tail ? { ...saying, content: { from: saying.content.from, to: tail.content.to } } : saying;
}

function sayingAt(tokens: readonly Token[], regions: readonly Region[], index: number, i: number): Saying | null {
  const word = tokens[i]!.word;
  const known = madeKnown(tokens, regions, index, i);
  if (known !== null) return known;
  if (isIn("insisting", word) && regions[index + 1]?.kind === "that" && regions[index + 1]!.from === i + 1 && !isImpersonal(tokens, i))
    return {
      kind: "say",
      verb: i,
      source: subjectBefore(tokens, regions[index]!.from, verbGroupAt(tokens, i).start),
      content: { from: i + 1, to: contentEnd(tokens, regions, index + 1) },
    };
  const position = isIn("positionVerbs", word) ? positionBefore(tokens, regions, index, i) : null;
  if (position !== null)
    return { kind: "say", verb: i, source: position, content: { from: i + 1, to: contentEnd(tokens, regions, index + 1) } };
  if ((isIn("fearNouns", word) && isIn("fearedThings", tokens[i + 1]?.word)) || (isIn("fearful", word) && tokens[i + 1]?.word === "that"))
    return { kind: "fear", verb: i, source: null, content: { from: i + 1, to: contentEnd(tokens, regions, index) } };
  const kind =
    saysSo(word) || shootsBack(tokens, i) || (isTail(regions, index) && endsSaying(tokens, i)) ? "say" : fearsSo(word) ? "fear" : null;
  const progressive = word.endsWith("ing");
  if (progressive && isIn("gerundLeads", tokens[i - 1]?.word)) return null;
  if (kind === null || !(isFinite(tokens, i) || goesOn(tokens, i) || (progressive && (index > 0 || regions[index + 1]?.kind === "that"))))
    return null;
  const region = regions[index]!;
  const group = verbGroupAt(tokens, i);
  if (progressive && i > region.from && regions[index + 1] && hasContentAfter(tokens, i, regions[index + 1]!) && group.start === i)
    return {
      kind,
      verb: i,
      source: nearLeft(tokens, region.from, i) ?? clauseSubject(tokens, region),
      content: { from: regions[index + 1]!.from, to: contentEnd(tokens, regions, index + 1) },
    };
  if (progressive && region.kind === "participle" && i === region.from && isFiniteWithin(tokens, i + 1, region.to))
    return {
      kind,
      verb: i,
      source: sharedSource(tokens, regions, index),
      content: { from: i + 1, to: contentEnd(tokens, regions, index) },
    };
  if (group.passive || (tokens[i - 1]?.word === "as" && word !== "as")) return null;
  if (isIn("indefinites", tokens[region.from]!.word)) return null;
  const before = region.kind === "relative" ? whoSays(tokens, regions, index) : subjectBefore(tokens, region.from, group.start);
  if (before && isIn("nobodies", tokens[before.from]!.word)) return null;
  const next = regions[index + 1];
  if (next && hasContentAfter(tokens, i, next))
    return {
      kind,
      verb: i,
      source: hearsay(tokens, i, next.from) ?? before ?? sharedSource(tokens, regions, index),
      content: { from: parenthetical(tokens, regions, index, i) ? 0 : next.from, to: contentEnd(tokens, regions, index + 1) },
    };
  if (region.kind === "relative" && i === region.to - 2) return tailOf(tokens, region, i, kind);
  const joins = region.kind === "shared" && isIn("joints", tokens[region.from]!.word);
  if (before === null && !joins && region.from >= i - 1 && regions[index - 1]?.kind !== "relative")
    return inverted(tokens, regions, index, i, kind);
  if (region.kind === "relative" && kind === "fear") return null;
  if (region.from > 0 && index > 0 && tellsBefore(tokens, region))
    return {
      kind,
      verb: i,
      source: before,
      content: { from: 0, to: next && parenthetical(tokens, regions, index, i) ? contentEnd(tokens, regions, index) : region.from },
    };
  return kind === "say" && before !== null
    ? { kind, verb: i, source: before, content: { from: i + 1, to: contentEnd(tokens, regions, index) } }
    : null;
}

/** "Continued to insist", "went on to say", "was quick to add": said, not to be said. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== "to") return false;
  const word = tokens[at - 2]?.word;
  return isIn("sayingOnBefore", word) || ((word === "on" || word === "quick") && isIn("wentOn", tokens[at - 3]?.word));
}

/** "It is clear that": nobody says it. */
function isImpersonal(tokens: readonly Token[], at: number): boolean {
  const { start } = verbGroupAt(tokens, at);
  return tokens.slice(Math.max(0, start - 3), at).some((token) => token.word === "it" || token.word === "not");
}

/** "Made clear that …", and behind what was said "…, the minister made it clear". */
function madeKnown(tokens: readonly Token[], regions: readonly Region[], index: number, i: number): Saying | null {
  const made = isIn("madeKnown", tokens[i]!.word) ? makeBefore(tokens, i) : null;
  if (made === null) return null;
  const source = subjectBefore(tokens, regions[index]!.from, verbGroupAt(tokens, made).start);
  if (regions[index]!.from > 0 && endsThere(tokens[i + 1]))
    return { kind: "say", verb: i, source, content: { from: 0, to: regions[index]!.from } };
  const next = regions[index + 1];
  return next ? { kind: "say", verb: i, source, content: { from: next.from, to: contentEnd(tokens, regions, index + 1) } } : null;
}

/** "…, the minister made it clear on Monday": no content follows. */
function endsThere(next: Token | undefined): boolean {
  return next === undefined || next.kind === "mark" || isIn("whenSaid", next.word);
}

/** A clause of its own behind another one. */
function isTail(regions: readonly Region[], index: number): boolean {
  return index > 0 && regions[index]!.kind === "start";
}

/** "…, the envoy said": a clause of its own behind a comma or a quotation, not one that another verb brings with it. */
function tellsBefore(tokens: readonly Token[], region: Region): boolean {
  const before = tokens[region.from - 1]!;
  if (region.kind === "that" || isIn("contrasts", tokens[region.from]!.word)) return false;
  return region.kind !== "subordinate" || before.kind === "mark" || before.closes;
}

/** "Israel's position is that …": whose position it is; null where no such noun is the subject or no content follows. */
function positionBefore(tokens: readonly Token[], regions: readonly Region[], index: number, i: number): Range | null {
  const next = regions[index + 1];
  if (next?.kind !== "that" || next.from !== i + 1) return null;
  const subject = subjectBefore(tokens, regions[index]!.from, verbGroupAt(tokens, i).start);
  return subject !== null && isIn("positions", tokens[headPart(tokens, subject).to - 1]!.word) ? subject : null;
}

function isFiniteWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(tokens, i)) return true;
  return false;
}

/** "Shot back that …": an answer. */
function shootsBack(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === "back" && isIn("shotBack", tokens[at]!.word);
}

/** The subject of a region's first verb. */
function clauseSubject(tokens: readonly Token[], region: Region): Range | null {
  for (let i = region.from; i < region.to; i++)
    if (isFinite(tokens, i)) return subjectBefore(tokens, region.from, verbGroupAt(tokens, i).start);
  return null;
}

/** "The Americans, who say …": the phrase before the relative pronoun. */
function whoSays(tokens: readonly Token[], regions: readonly Region[], index: number): Range | null {
  const region = regions[index - 1];
  if (!region) return null;
  let from = region.from;
  for (let i = region.from; i < region.to; i++) if (isFinite(tokens, i) || isIn("speakerEnds", tokens[i]!.word)) from = i + 1;
  return subjectBefore(tokens, from, region.to);
}

/** "Lima will pay, the envoy says, but …": the words before it are the speaker's, too. */
function parenthetical(tokens: readonly Token[], regions: readonly Region[], index: number, verb: number): boolean {
  const { from, to, kind } = regions[index]!;
  if (index === 0 || kind !== "start" || tokens[from - 1]!.word !== "," || verb - from >= LONGEST_SPEAKER) return false;
  return (
    isIn("goesOn", tokens[verb + 1]?.word) || (to < tokens.length && tokens[to - 1]!.word === "," && isBareTelling(tokens, verb, to - 1))
  );
}

/** The most words from the beginning of an inserted clause of saying to its verb. */
const LONGEST_SPEAKER = 9;

/** The most words behind its verb ("told reporters in the port of Bari on Monday"). */
const LONGEST_TELLING = 10;

/** "Told Rustavi 2", "said on Monday": whom, where and when, up to the comma, and no verb. */
function isBareTelling(tokens: readonly Token[], verb: number, comma: number): boolean {
  if (comma - verb > LONGEST_TELLING) return false;
  for (let i = verb + 1; i < comma; i++) if (tokens[i]!.kind === "mark" || isFinite(tokens, i)) return false;
  return true;
}

/** The form of `make` in "made (it) clear"; null where there is none. */
function makeBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) if (isIn("makeForms", tokens[i]!.word)) return i;
  return null;
}

/** "with officials saying": the phrase right before the participle. */
function nearLeft(tokens: readonly Token[], from: number, verb: number): Range | null {
  let start = verb;
  while (start > from && tokens[start - 1]!.kind !== "mark" && tokens[start - 1]!.word !== "with") start--;
  return start < verb ? { from: start, to: verb } : null;
}

/** A tail of saying behind a relative clause ("Those who land will pay, the envoy said"): its source stands after the last comma. */
function tailOf(tokens: readonly Token[], region: Region, verb: number, kind: "say" | "fear"): Saying | null {
  let comma = verb;
  while (comma > region.from && tokens[comma]!.word !== ",") comma--;
  return comma > region.from ? { kind, verb, source: { from: comma + 1, to: verb }, content: { from: 0, to: comma } } : null;
}

/** A coordinated or participial saying takes the subject of the region it shares. */
function sharedSource(tokens: readonly Token[], regions: readonly Region[], index: number): Range | null {
  for (let i = index - 1; i >= 0; i--) {
    const region = regions[i]!;
    if (region.kind === "relative" || region.kind === "participle") continue;
    if (region.kind === "that" && i > 0 && tellsAhead(tokens, region)) continue;
    for (let at = region.from; at < region.to; at++)
      if (isFinite(tokens, at)) return subjectBefore(tokens, region.from, verbGroupAt(tokens, at).start);
    if (regions[i + 1]?.kind === "relative" || (regions[i + 1]?.kind === "participle" && i + 2 === index))
      return subjectBefore(tokens, region.from, region.to);
  }
  return null;
}

/** "Said Lima would pay but stressed that …": behind what is still ahead, the one who spoke goes on. */
function tellsAhead(tokens: readonly Token[], region: Region): boolean {
  for (let at = region.from; at < region.to; at++) if (isFinite(tokens, at)) return isModal(tokens[at]!.word);
  return false;
}

/** "heard from representatives that …": they are the ones who speak. */
function hearsay(tokens: readonly Token[], verb: number, end: number): Range | null {
  for (let i = verb; i < end - 2; i++)
    if (isIn("hearing", tokens[i]!.word) && tokens[i + 1]!.word === "from") return { from: i + 2, to: end };
  return null;
}

function hasContentAfter(tokens: readonly Token[], verb: number, next: Region): boolean {
  if (next.kind === "that") return true;
  if (next.kind === "relative" || next.kind === "participle" || next.kind === "shared") return false;
  return (
    tokens[next.from]!.opens || tokens[next.from - 1]!.word === ":" || (tokens[next.from - 1]!.word === "," && next.from - 1 === verb + 1)
  );
}

function contentEnd(tokens: readonly Token[], regions: readonly Region[], from: number): number {
  for (let i = from + 1; i < regions.length; i++) {
    const word = tokens[regions[i]!.from]!.word;
    if (
      regions[i]!.kind === "start" &&
      (word === "but" || word === "while" || word === "whereas" || word === "although") &&
      !tokens[regions[i]!.from]!.quoted
    )
      return regions[i]!.from;
  }
  return tokens.length;
}

/** "…", said Anna Kis: the source follows the verb, be it amid what is said ("If it fails, warned the envoy, there will …"). */
function inverted(tokens: readonly Token[], regions: readonly Region[], index: number, verb: number, kind: "say" | "fear"): Saying | null {
  if (index === 0) return null;
  const end = regions[index + 1]?.from ?? tokens.length;
  const source = headPart(tokens, { from: verb + 1, to: end });
  const amid = regions[index - 1]!.kind === "subordinate" && tokens[end - 1]!.word === "," && regions[index + 1]?.kind === "start";
  return {
    kind,
    verb,
    source: source.to > source.from && verb + 1 < end ? { from: source.from, to: Math.min(end, wholePhrase(tokens, source, end)) } : null,
    content: { from: 0, to: amid ? contentEnd(tokens, regions, index + 1) : regions[index]!.from },
  };
}

function wholePhrase(tokens: readonly Token[], source: Range, end: number): number {
  let to = source.to;
  while (to < end && tokens[to]!.kind !== "mark" && (tokens[to]!.word === "of" || to > source.to)) to++;
  return to;
}

/** "The envoy put it bluntly: …", "Lima's answer came on Monday: …", "the general was blunt: “…”": what stands behind the colon is whose answer it is. */
function announced(tokens: readonly Token[]): readonly Saying[] {
  const colon = tokens.findIndex((token) => token.word === ":" && token.kind === "mark");
  if (colon < 3 || colon > tokens.length - 3) return [];
  let verb = 1;
  while (verb < colon && !isFinite(tokens, verb)) verb++;
  const source = verb < colon ? subjectBefore(tokens, 0, verb) : null;
  if (source === null) return [];
  const puts = isIn("putForms", tokens[verb]!.word) && isIn("putThings", tokens[verb + 1]?.word);
  const answers = isIn("answerNouns", tokens[headPart(tokens, source).to - 1]!.word);
  return puts || answers || tokens[colon + 1]!.opens
    ? [{ kind: "say", verb, source, content: { from: colon + 1, to: tokens.length } }]
    : [];
}

/** "…, the paper quotes the minister as saying": the one quoted speaks. */
function quotedAs(tokens: readonly Token[]): readonly Saying[] {
  const as = tokens.findIndex((token, i) => token.word === "as" && isIn("asSaying", tokens[i + 1]?.word));
  let verb = as - 1;
  while (verb > 0 && !isIn("quoting", tokens[verb]!.word)) verb--;
  if (as < 0 || verb <= 0 || as - verb > 12 || as === verb + 1) return [];
  const ahead = as + 2 < tokens.length - 1;
  return [
    { kind: "say", verb, source: { from: verb + 1, to: as }, content: ahead ? { from: as + 2, to: tokens.length } : { from: 0, to: verb } },
  ];
}

/** "In his words, …", "in the words of the envoy, …". */
function inWordsOf(tokens: readonly Token[]): readonly Saying[] {
  const at = tokens.findIndex((token, i) => token.word === "in" && tokens.slice(i + 1, i + 4).some((each) => isIn("wordNouns", each.word)));
  if (at !== 0) return [];
  const comma = tokens.findIndex((token) => token.word === ",");
  const head = tokens.findIndex((token) => isIn("wordNouns", token.word));
  if (comma < 0 || comma > 9 || head > comma) return [];
  const of = tokens[head + 1]?.word === "of";
  const source = of ? { from: head + 2, to: comma } : { from: 1, to: head + 1 };
  return [{ kind: "say", verb: head, source, content: { from: comma + 1, to: tokens.length } }];
}

function accordingTo(tokens: readonly Token[]): readonly Saying[] {
  const found: Saying[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const per = tokens[i]!.word === "per" && isIn("perSources", tokens[i + 1]!.word) && tokens[i - 1]?.word === ",";
    if (!per && (tokens[i]!.word !== "according" || tokens[i + 1]!.word !== "to")) continue;
    let to = i + 2;
    while (to < tokens.length && tokens[to]!.kind !== "mark") to++;
    if (tokens.slice(i, to).some((token) => isIn("noSource", token.word))) continue;
    const content = i < 2 ? { from: to, to: tokens.length } : { from: 0, to: i };
    found.push({ kind: "say", verb: i, source: { from: per ? i + 1 : i + 2, to }, content });
  }
  return found;
}

/** "The Gazette: Lima will pay": a short capitalised head before a colon. */
function headline(tokens: readonly Token[]): readonly Saying[] {
  for (let i = 1; i < Math.min(tokens.length - 2, 6); i++) {
    if (tokens[i]!.kind === "mark" && tokens[i]!.word !== ":") return [];
    if (tokens[i]!.word === ":")
      return tokens.slice(0, i).every((token) => token.capital || token.word === "of")
        ? [{ kind: "say", verb: i, source: { from: 0, to: i }, content: { from: i + 1, to: tokens.length } }]
        : [];
  }
  return [];
}
