import type { Source, SourceKind } from "#model";
import { type Context, spanOf } from "./context.ts";
import { PAPER_WORDS } from "./data/paper-words.ts";
import { isAgent, type Range } from "./noun-phrase.ts";
import { kindByWords } from "./source-kind.ts";
import { isIn } from "./word-class.ts";

/**
 * On whose word an act stands, outermost first: the attributions given for these words, then what the sentence itself shows, each source once.
 * A saying of fear is no attribution of an act. `speaking` is the actor of an act that is done by speaking ("accused", "threatened"): its own word stands last.
 */
export function sourceChain(
  context: Context,
  span: Range,
  trigger: Range,
  conditions: readonly { readonly content: Range }[],
  speaking: Range | null,
): readonly Source[] {
  const { start } = context.tokens[span.from]!;
  const end = context.tokens[span.to - 1]!.end;
  const chain: Source[] = [];
  const given = context.attributions
    .filter((each) => overlap(each.content, { start, end }) >= 0.5 * Math.min(end - start, each.content.end - each.content.start))
    .sort((a, b) => b.content.end - b.content.start - (a.content.end - a.content.start));
  const supposed = conditions.map((condition) => spanOf(context, condition.content));
  for (const attribution of given)
    for (const source of attribution.chain)
      if (!supposed.some((each) => each.start <= source.start && source.end <= each.end)) add(chain, source);
  const paper = document(context, trigger.from);
  if (paper !== null) add(chain, { ...spanOf(context, paper), kind: "named" });
  for (const source of shown(context, span, trigger, conditions)) add(chain, source);
  if (speaking !== null && speaking.to > speaking.from) add(chain, asSource(context, speaking));
  return chain;
}

const PAPERS = new Set(PAPER_WORDS.split(" "));

/** "Under the accord initialled in Abuja, Turkey is to …": the text that says so, where one opens the sentence before the act; null where none does. */
function document(context: Context, before: number): Range | null {
  const { tokens } = context;
  if (tokens[0]!.word !== "under") return null;
  const comma = tokens.findIndex((token) => token.kind === "mark" && token.word === ",");
  const head = tokens.findIndex((token, i) => i > 0 && PAPERS.has(token.word));
  if (head < 0 || head > 6 || head >= before || (comma >= 0 && head > comma)) return null;
  return { from: 1, to: head + 1 };
}

function add(chain: Source[], source: Source): void {
  const same = chain.findIndex((each) => each.start < source.end && source.start < each.end);
  if (same < 0) chain.push(source);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The sayings of the sentence around the act, outermost first, and a "reportedly" in it. */
function shown(context: Context, span: Range, trigger: Range, conditions: readonly { readonly content: Range }[]): readonly Source[] {
  const found: Source[] = [];
  const at = trigger.from;
  const around = context.sayings
    .filter((saying) => !conditions.some(({ content }) => content.from <= saying.verb && saying.verb < content.to))
    .filter(
      (saying) =>
        saying.kind === "say" && saying.source && ((saying.content.from <= at && at < saying.content.to) || inside(saying.verb, trigger)),
    );
  for (const saying of around) if (saying.source && saying.source.to > saying.source.from) found.push(asSource(context, saying.source));
  const rumour = rumoured(context, at);
  if (rumour !== null) found.unshift({ ...spanOf(context, rumour), kind: "hearsay" });
  for (let i = span.from; i < span.to; i++)
    if (context.tokens[i]!.word === "reportedly") found.push({ ...spanOf(context, { from: i, to: i + 1 }), kind: "hearsay" });
  return found;
}

/** "It is claimed that …": the words by which nobody in particular says so; null where none stand before `at`. */
function rumoured({ tokens }: Context, at: number): Range | null {
  const it = tokens.findIndex((token, i) => i < at && token.word === "it" && isIn("isOrWas", tokens[i + 1]?.word));
  if (it < 0 || !isIn("hearsayVerbs", tokens[it + 2]?.word)) return null;
  return { from: it, to: it + 3 };
}

function inside(verb: number, span: Range): boolean {
  return verb >= span.from && verb < span.to;
}

function asSource(context: Context, range: Range): Source {
  const words = spanOf(context, range);
  return { ...words, kind: kindOf(context, range, words.exact) };
}

function kindOf(context: Context, range: Range, exact: string): SourceKind {
  const told = kindByWords(exact);
  if (told !== null) return told;
  return isAgent(context.tokens, range, context.names) || context.tokens[range.from]!.capital ? "named" : "unnamed";
}
