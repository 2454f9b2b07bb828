import type { Attribution, Move, Source } from "#model";
import type { Span } from "#text";
import { type Token, tokensOf } from "../alignment/token.ts";
import { alike, isKindred, said, type Telling } from "./telling.ts";

/** What shows that more than one person is meant, or one alone. Lower case. */
const ONE: ReadonlySet<string> = new Set("a an one another second third".split(" "));
const MANY: ReadonlySet<string> = new Set(
  "several some many numerous multiple sources officials diplomats insiders interlocutors allies leaders members".split(" "),
);

/**
 * Who is said to have said it: another named person, a name where there was none, none where there was one, one source turned into several. Looked
 * for only where each sentence has one speaker; the outlets in between are not compared here.
 */
export function speakerMoves(earlier: Telling, later: Telling): Move[] {
  const [toldBefore, toldAfter] = [speechOf(earlier), speechOf(later)];
  if (toldBefore === null || toldAfter === null || !sameSpeech(earlier, toldBefore, later, toldAfter)) return [];
  const [a, b] = [toldBefore.chain.at(-1)!, toldAfter.chain.at(-1)!];
  const direction = directionOf(earlier, a, later, b);
  if (direction === null) return [];
  const [from, to] = [place(a), place(b)];
  const what = {
    changed: "another speaker",
    harder: "an unnamed source got a name",
    softer: "a named speaker lost the name",
    wider: "one source became several",
    narrower: "several sources became one",
  };
  return [
    {
      scale: "speaker",
      direction,
      earlier: from,
      later: to,
      grounds: `${what[direction]}: ${said(earlier, from)} became ${said(later, to)}`,
    },
  ];
}

type Direction = "changed" | "harder" | "softer" | "wider" | "narrower";

function directionOf(earlier: Telling, a: Source, later: Telling, b: Source): Direction | null {
  if (isReferring(a) || isReferring(b)) return null;
  if (a.kind === "named" && b.kind === "named") return sharesName(earlier, a, later, b) ? null : "changed";
  if (a.kind === "unnamed" && b.kind === "named") return "harder";
  if (a.kind === "named" && b.kind === "unnamed") return "softer";
  const [many, wasMany] = [isMany(later, b), isMany(earlier, a)];
  if (many === null || wasMany === null || many === wasMany) return null;
  return many ? "wider" : "narrower";
}

/** The attribution of a sentence, where all that is said in it has one speaker; outlets and the author are none. */
function speechOf(telling: Telling): Attribution | null {
  const { start, end } = telling.sentence;
  const inside = telling.attributions.filter(
    ({ content, cue, chain }) => within(cue ?? content, start, end) && !isSupposed(telling, chain.at(-1)),
  );
  const spoken = inside.filter(({ chain }) => ["named", "unnamed", "group"].includes(chain.at(-1)?.kind ?? ""));
  const first = spoken[0];
  return first !== undefined && spoken.every(({ chain }) => chain.at(-1)!.exact === first.chain.at(-1)!.exact) ? first : null;
}

/** "He" and "the minister's lawyer" are somebody named elsewhere. */
function isReferring({ exact }: Source): boolean {
  return /^(?:he|she|they|it|we|i|who|one)$/i.test(exact.trim()) || /\p{L}['’]s?\s/u.test(exact);
}

/** "If the minister says so" tells nothing said. */
function isSupposed({ report }: Telling, source: Source | undefined): boolean {
  return (
    source !== undefined && /\b(?:if|unless|whether|should|until)\s$/i.test(report.text.slice(Math.max(0, source.start - 10), source.start))
  );
}

/** What is ascribed must be the same for the speakers to be compared: this share of its words, by the shorter. */
const SAME_SPEECH = 0.4;

function sameSpeech(earlier: Telling, a: Attribution, later: Telling, b: Attribution): boolean {
  const [left, right] = [tokensOf(earlier.report.text, a.content), tokensOf(later.report.text, b.content)].map((tokens) =>
    tokens.filter((token) => token.content),
  ) as [Token[], Token[]];
  const shared = left.filter((token) => right.some((other) => alike(token, other))).length;
  return (
    shared > 0 &&
    shared >= SAME_SPEECH * Math.min(left.length, right.length) &&
    2 * Math.min(left.length, right.length) >= Math.max(left.length, right.length)
  );
}

function within(span: Span, start: number, end: number): boolean {
  return span.start >= start && span.end <= end;
}

/** Two names are one's where a capitalised word, an office, or words of like meaning are in both. */
function sharesName(earlier: Telling, a: Source, later: Telling, b: Source): boolean {
  const [left, right] = [nameWords(earlier, a), nameWords(later, b)];
  if (left.length === 0 || right.length === 0) return true;
  if (right.some((token) => token.capital && stands(token, earlier)) || left.some((token) => token.capital && stands(token, later)))
    return true;
  return left.some((token) => right.some((other) => alike(token, other)));
}

function stands(name: Token, { sentence }: Telling): boolean {
  return sentence.tokens.some((token) => alike(token, name) || isKindred(token, name));
}

function nameWords(telling: Telling, source: Source): Token[] {
  return tokensOf(telling.report.text, source).filter((token) => token.content || (token.capital && token.lower !== "the"));
}

/** Whether a speaker is several people, one, or not told. */
function isMany(telling: Telling, source: Source): boolean | null {
  const tokens = tokensOf(telling.report.text, source);
  if (tokens.some((token, i) => token.lower === "number" && tokens[i + 1]?.lower === "of")) return true;
  if (ONE.has(tokens[0]?.lower ?? "")) return false;
  return tokens.some((token) => MANY.has(token.lower)) ? true : null;
}

function place({ start, end }: Span): Span {
  return { start, end };
}
