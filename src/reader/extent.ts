import { type Context, regionAt } from "./context.ts";
import type { Range } from "./noun-phrase.ts";
import { NUMBER_WORDS } from "./data/units.ts";
import { inVerbList, verbForm } from "./lexicon.ts";
import { isIn } from "./word-class.ts";
import { isLetters } from "./shape.ts";

/** Where the clause that an act opens ends: at the next clause with a subject or predicate of its own, at a dash, or with the sentence. */
export function tailEnd(context: Context, from: number, inContent: boolean): number {
  const { tokens, regions } = context;
  let open = inContent;
  for (let i = from; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!;
    if (kind === "mark" && isIn("hardStops", word)) return i;
    if (kind === "mark" && isIn("dashes", word) && !isIn("dashedTies", tokens[i + 1]?.word)) return i;
    if (word === "," && i > from && isIn("sayingOn", tokens[i + 1]?.word)) return withoutMarks(context, from, i);
    const region = regions.find((each) => each.from === i);
    if (!region || (i === from && (i === 0 || region.kind !== "shared" || open))) continue;
    if (region.kind === "that" || region.kind === "subordinate") {
      open = region.kind === "that" || open;
      continue;
    }
    const over = aside(context, i);
    if (over > i) {
      i = over - 1;
      continue;
    }
    if (region.kind === "relative" && tokens[i - 1]!.word !== ",") continue;
    if (region.kind === "start" && opensQuotation(context, i)) continue;
    if (region.kind === "shared" && open && word !== "but" && !speaksOn(context, i)) continue;
    return withoutMarks(context, from, i);
  }
  return withoutMarks(context, from, tokens.length);
}

const performs = [inVerbList("promise"), inVerbList("demand"), inVerbList("refuse"), inVerbList("accuse")];

/** "Replied that the levy stays and promised retaliation": whoever spoke performs another act. */
function speaksOn(context: Context, at: number): boolean {
  const { word } = context.tokens[at + 1] ?? context.tokens[at]!;
  return (verbForm(word)?.past ?? false) && (isIn("furtherActs", word) || performs.some((list) => list(word)));
}

/** Where a clause that only tells who speaks ends, if a condition of what is said follows it: "They may stay, its envoy said, if …". Else `from`. */
function aside(context: Context, from: number): number {
  const { tokens, regions, sayings } = context;
  const index = regions.findIndex((each) => each.from === from);
  const [region, next] = [regions[index]!, regions[index + 1]];
  if (region.kind !== "start" || tokens[from - 1]?.word !== "," || next?.kind !== "subordinate") return from;
  const verb = sayings.find((each) => each.verb >= from && each.verb < region.to)?.verb;
  const comma = tokens.findIndex((token, i) => i > (verb ?? tokens.length) && token.word === ",");
  return comma > 0 && comma < region.to && region.to - comma <= 2 && isIn("onCondition", tokens[next.from]!.word) ? next.from : from;
}

function opensQuotation(context: Context, at: number): boolean {
  return context.tokens[at]!.opens && context.tokens[at - 1]!.kind !== "mark";
}

function withoutMarks(context: Context, from: number, end: number): number {
  let to = end;
  while (to > from && (context.tokens[to - 1]!.kind === "mark" || isIn("trailingWords", context.tokens[to - 1]!.word))) to--;
  return Math.max(to, from);
}

/** Where the clause of an act begins: with its subject where that stands in the same clause, else with the act's first word. */
export function spanStart(context: Context, subject: Range | null, trigger: number): number {
  if (subject === null || subject.from > trigger) return trigger;
  const region = context.regions[regionAt(context.regions, trigger)]!;
  const before = context.regions[regionAt(context.regions, trigger) - 1];
  if (subject.from >= region.from) return subject.from;
  return region.kind === "relative" && before && subject.from >= before.from
    ? subject.from
    : resumed(context, subject, region.from)
      ? subject.from
      : trigger;
}

/** "At least ten states, which met in Oslo, have pledged …": the subject is taken up again after the relative clause. */
function resumed(context: Context, subject: Range, from: number): boolean {
  const index = regionAt(context.regions, from);
  return (
    context.regions[index]!.kind === "shared" &&
    context.regions[index - 1]?.kind === "relative" &&
    context.regions[index - 2] !== undefined &&
    subject.from >= context.regions[index - 2]!.from
  );
}

/** The object of an act: after its words, past `to` and one verb, up to `end`. Null where nothing is left. */
export function objectRange(context: Context, from: number, end: number): Range | null {
  let start = from;
  const { tokens } = context;
  while (start < end && (isIn("passedOver", tokens[start]!.word) || tokens[start]!.kind === "mark")) start++;
  if (isIn("objectless", tokens[start]?.word)) return null;
  const form = verbForm(tokens[start]?.word ?? "");
  if (start + 1 < end && form && (form.ing || (start > from && tokens[start - 1]!.word === "to") || tokens[from - 1]?.word === "to"))
    start++;
  while (start < end - 1 && isIn("objectParticles", tokens[start]!.word)) start++;
  let to = start;
  while (to < end && !stopsObject(context, to, start)) to++;
  while (to > start && tokens[to - 1]!.kind === "mark") to--;
  return to > start ? { from: start, to } : null;
}

function stopsObject(context: Context, at: number, start: number): boolean {
  const { word, kind } = context.tokens[at]!;
  if (word === "on" && context.tokens[at + 1]?.word === "condition") return true;
  if (word === "," && isIn("commaEnds", context.tokens[at + 1]?.word)) return true;
  if (kind === "mark")
    return (
      word !== "," ||
      at === start ||
      !isLetters(context.tokens[at + 1]?.word ?? "") ||
      context.regions.some((region) => region.from === at + 1)
    );
  if (word === "to" && (context.tokens[at + 1]?.kind === "number" || NUMBER_WORDS.has(context.tokens[at + 1]?.word ?? ""))) return false;
  return at > start && isIn("objectEnds", word);
}
