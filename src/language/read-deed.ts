import type { Deed, Quantity } from "#model";
import { RANGE, SINGLE } from "./amount.ts";
import type { Cursor } from "./cursor.ts";
import { isCoreWord, isPlainName } from "./words.ts";

/** One word of a deed, or one text in quotes. */
interface Token {
  readonly text: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

const CLAUSE_WORDS = new Set(["if", "unless", "after", "stage", "since", "until", "says", "recorded", "hedged", "refuses"]);

/**
 * Reads a deed: a verb, an optional amount, the object's words up to a closing `to NAME`. It ends at the first bare word that begins a clause
 * (`if`, `only if`, `after`, `since` …); an object that holds such a word stands in quotes.
 */
export function readDeed(cursor: Cursor): Deed {
  const tokens = readTokens(cursor);
  const verb = tokens.shift();
  if (!verb) return cursor.fail("missing-verb");
  if (verb.text === "not" && !verb.quoted) cursor.failAt(verb.start, verb.end, "negative-deed");
  const quantity = takeQuantity(cursor, tokens);
  const to = takeAddressee(cursor, tokens);
  const unit = quantity ? takeUnit(tokens) : undefined;
  const object = objectOf(cursor, tokens);
  return {
    verb: verb.text,
    ...(quantity ? { quantity: { ...quantity, unit: unit ?? object } } : {}),
    object,
    ...(to === undefined ? {} : { to }),
  };
}

/** The deed's words up to the first clause. A comma inside the object is part of the word before it; one before a clause, or at the end, is not. */
function readTokens(cursor: Cursor): Token[] {
  const tokens: Token[] = [];
  while (!cursor.atEnd() && !atClause(cursor)) {
    const start = cursor.position;
    const quoted = cursor.quoted();
    const text = quoted ?? bareWord(cursor);
    tokens.push({ text, quoted: quoted !== null, start, end: cursor.position });
    if (cursor.mark(",") && !cursor.atEnd() && !atClause(cursor)) {
      const last = tokens.pop()!;
      tokens.push({ ...last, text: `${last.text},` });
    }
  }
  return tokens;
}

function atClause(cursor: Cursor): boolean {
  return CLAUSE_WORDS.has(cursor.peek()) || cursor.sees("only", "if") || cursor.sees("only", "after");
}

/** Everything up to the next space, quote, or comma before a space. `5,000` is one word, so that it can be refused as an amount. */
function bareWord(cursor: Cursor): string {
  const word = /^(?:[^\s",]|,(?=[^\s",]))+|^,/u.exec(cursor.text.slice(cursor.position))?.[0] ?? '"';
  cursor.position += word.length;
  return word;
}

/** A closing `to NAME` names whom the deed is for; any other `to` is part of the object. */
function takeAddressee(cursor: Cursor, tokens: Token[]): string | undefined {
  const [before, last] = tokens.slice(-2);
  if (!before || !last || before.quoted || before.text !== "to") return undefined;
  if (!last.quoted && (!isNameLike(last.text) || isCoreWord(last.text))) return undefined;
  tokens.splice(-2);
  return cursor.mention(last.text, last.start, last.end);
}

function isNameLike(text: string): boolean {
  return isPlainName(text) || /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(text);
}

/** `unknown`, `about 6000`, `at least 5000`, `up to 7500`, `5000`, `5000..7500`, `5000..6000..7500`, with bounds left out where unknown. */
function takeQuantity(cursor: Cursor, tokens: Token[]): Omit<Quantity, "unit"> | null {
  const words = tokens.slice(0, 3).map((token) => (token.quoted ? "" : token.text));
  const take = (count: number, low: string | null, best: string | null, high: string | null): Omit<Quantity, "unit"> => {
    const factor = factorAfter(tokens, count);
    const taken = tokens.splice(0, factor === 1 ? count : count + 1);
    taken.forEach(({ text, start, end }) => cursor.mentions.push({ text, start, end }));
    const amount = (text: string | null): number | null => {
      if (text === null) return null;
      const value = factor === 1 ? Number(text) : Math.round(Number(text) * factor);
      if (Number.isFinite(value)) return value;
      return cursor.failAt(taken[0]!.start, taken.at(-1)!.end, "faulty-quantity/large", text);
    };
    return { low: amount(low), best: amount(best), high: amount(high) };
  };
  const [first = "", second = "", third = ""] = words;
  if (first === "unknown") return take(1, null, null, null);
  if (first === "about" && SINGLE.test(second)) return take(2, null, second, null);
  if (first === "at" && second === "least" && SINGLE.test(third)) return take(3, third, null, null);
  if (first === "up" && second === "to" && SINGLE.test(third)) return take(3, null, null, third);
  if (SINGLE.test(first)) return take(1, first, first, first);
  const range = RANGE.exec(first);
  if (range && /\d/.test(first)) return take(1, range[1] ?? null, range[2] ?? null, range[3] ?? null);
  refuseFaulty(cursor, tokens[0]);
  return null;
}

/** Words that were meant as an amount and are none must not pass as an object: `20,000`, `5000-7500`, `5..x`. */
function refuseFaulty(cursor: Cursor, token: Token | undefined): void {
  if (!token || token.quoted) return;
  const { text, start, end } = token;
  if (!/^\d[\d.,]*[,.-]\d|^\d[\d.]*[–—]\d|\.\.\d|\d\.\.|^\d+(?:\.\d+)?k$/i.test(text) || /^\d+(?:-\d+)?-\p{L}/u.test(text)) return;
  cursor.failAt(start, end, "faulty-quantity", text);
}

/** Words that belong to the number before them: “5 million euros” are five million of one unit, and not five of another. */
const FACTORS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, k: 1e3, mn: 1e6, bn: 1e9 };

/** What a number is to be multiplied by: a factor that stands behind it, and before the unit. */
function factorAfter(tokens: readonly Token[], at: number): number {
  const [word, unit] = tokens.slice(at);
  if (!word || !unit || word.quoted) return 1;
  const text = word.text.toLowerCase();
  return Object.hasOwn(FACTORS, text) ? FACTORS[text]! : 1;
}

/** `counted in UNIT` after the object, where the unit is not the object itself. */
function takeUnit(tokens: Token[]): string | undefined {
  const [counted, word, unit] = tokens.slice(-3);
  if (!counted || !word || !unit || counted.quoted || word.quoted || counted.text !== "counted" || word.text !== "in") return undefined;
  tokens.splice(-3);
  return unit.text;
}

/** The rest is the object: bare words as they stand, or one text in quotes. */
function objectOf(cursor: Cursor, tokens: readonly Token[]): string {
  const quoted = tokens.length > 1 && tokens.find((token) => token.quoted);
  if (quoted) cursor.failAt(quoted.start, quoted.end, "unexpected-quote");
  return tokens.map((token) => token.text).join(" ");
}
