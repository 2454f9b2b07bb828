import type { Move } from "#model";
import type { Span } from "#text";
import type { Token } from "../alignment/token.ts";
import { PLAIN_VERBS } from "../alignment/data/irregular-verbs.ts";
import { CARRIERS } from "./data/modals.ts";
import { alike, isKindred, said, type Telling } from "./telling.ts";

/** How far before its verb a name may stand, in words. */
const REACH = 4;

/**
 * Another actor for the same act: a name directly before a verb in one telling, another name before the same verb in the other, and neither name
 * anywhere in the other's sentence. A country and its capital are one name.
 */
export function actorMoves(earlier: Telling, later: Telling): Move[] {
  const [left, right] = [actorsOf(earlier.sentence.tokens), actorsOf(later.sentence.tokens)];
  const found = left.flatMap((a) =>
    right
      .filter((b) => a.verb.stem === b.verb.stem && !stands(a.name, later) && !stands(b.name, earlier))
      .map((b): Move => {
        const [from, to] = [place(a.name), place(b.name)];
        const grounds = `before “${a.verb.lower}” stands ${said(earlier, from)} in one and ${said(later, to)} in the other`;
        return { scale: "actor", direction: "changed", earlier: from, later: to, grounds };
      }),
  );
  return found.slice(0, 1);
}

interface Actor {
  readonly name: Token;
  readonly verb: Token;
}

function actorsOf(tokens: readonly Token[]): Actor[] {
  return tokens.flatMap((verb, at) => {
    if (!verb.content || verb.capital || CARRIERS.has(verb.lower) || verb.lower.endsWith("ly")) return [];
    const finite = /(?:ed|s)$/.test(verb.lower) || PLAIN_VERBS.has(verb.lower);
    const before = tokens.slice(Math.max(0, at - REACH), at).reverse();
    const steps = before.findIndex((token) => !CARRIERS.has(token.lower) && !MODALS_BETWEEN.has(token.lower));
    const name = before[steps];
    return name !== undefined &&
      name.capital &&
      name.content &&
      !isPossessive(name) &&
      /^\p{L}+$/u.test(name.lower) &&
      (finite || steps > 0)
      ? [{ name, verb }]
      : [];
  });
}

/** What may stand between an actor and the verb. */
const MODALS_BETWEEN: ReadonlySet<string> = new Set(
  "will would can could may might shall should must is are was were has have had".split(" "),
);

/** "Aldria's" stands before what is Aldria's, and not before what Aldria does. */
function isPossessive({ start, end, lower }: Token): boolean {
  return end - start > lower.length;
}

function stands(name: Token, { sentence }: Telling): boolean {
  return sentence.tokens.some((token) => alike(token, name) || isKindred(token, name));
}

function place({ start, end }: Span): Span {
  return { start, end };
}

/** A name of two nouns, as "League of the Brave": the words before "of" and those after it. */
interface Compound extends Span {
  readonly head: string;
  readonly rest: string;
}

/**
 * A body that goes by another name: names of the form "X of the Y" with the same X, in quotation marks or capitals, of which each report has one
 * that the other never uses.
 */
export function renamedMoves(earlier: Telling, later: Telling): Move[] {
  const [left, right] = [compoundsOf(earlier), compoundsOf(later)];
  const found: Move[] = [];
  const told = new Set<string>();
  for (const b of right) {
    const key = `${b.head} ${b.rest}`;
    const a = left.find((item) => item.head === b.head);
    if (a === undefined || told.has(key) || left.some((item) => item.head === b.head && item.rest === b.rest)) continue;
    told.add(key);
    const [from, to] = [place(a), place(b)];
    found.push({
      scale: "actor",
      direction: "changed",
      earlier: from,
      later: to,
      grounds: `${said(earlier, from)} is also called ${said(later, to)}`,
    });
  }
  return found;
}

function compoundsOf({ sentence }: Telling): Compound[] {
  const { tokens, quoted } = sentence;
  return tokens.flatMap((token, i): Compound[] => {
    if (token.lower !== "of" || i === 0) return [];
    const rest = tokens.slice(i + 1, i + 3).filter((next) => next.lower !== "the")[0];
    const head = tokens[i - 1]!;
    if (rest === undefined || !rest.content || !head.content) return [];
    const span = { start: head.start, end: rest.end };
    const isQuoted = quoted.some((quote) => span.start >= quote.start && span.end <= quote.end && quote.end - quote.start <= 40);
    const soCalled = tokens.slice(Math.max(0, i - 4), i - 1).some(({ lower }) => lower === "so-called" || lower === "called");
    return isQuoted || soCalled || (head.capital && rest.capital) ? [{ ...span, head: head.stem, rest: rest.stem }] : [];
  });
}
