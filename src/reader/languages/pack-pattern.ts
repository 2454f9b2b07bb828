import type { Token } from "../token.ts";
import type { WordList } from "./word-list.ts";

/**
 * A compiled pattern of a pack. The notation, one element a space:
 *   word           that word or mark                 @list          any entry of a list, in any form
 *   (a b|c|)       alternatives, the empty one too   @list:now+inf  in the forms of these groups alone
 *   ..4            up to four words, no mark         ...4           up to four words and marks
 *   *er            any word with that ending
 */
export interface PackPattern {
  /** Where a match that begins at a token ends; -1 where none does. */
  end(tokens: readonly Token[], from: number): number;
}

type Next = (at: number) => number;
type Step = (tokens: readonly Token[], at: number, next: Next) => number;

interface Part {
  readonly step: Step;
  /** Null where it may begin with any word, or be empty. */
  readonly firsts: ReadonlySet<string> | null;
}

const NONE = -1;

/** Compiles a pattern. Throws `invalid pattern` where it may begin with any word or is not closed, `unknown list` where it names one that is not there. */
export function compilePackPattern(source: string, lists: (name: string) => WordList): PackPattern {
  const elements = source.match(/[()|]|[^\s()|]+/g) ?? [];
  const [part, rest] = alternatives(elements, 0, lists);
  const { firsts } = part;
  if (rest < elements.length || firsts === null || firsts.size === 0) throw new Error(`invalid pattern: ${source}`);
  return { end: (tokens, from) => (firsts.has(tokens[from]?.word ?? "") ? part.step(tokens, from, (at) => at) : NONE) };
}

function alternatives(elements: readonly string[], from: number, lists: (name: string) => WordList): [Part, number] {
  const found: Part[] = [];
  let sequence: Part[] = [];
  let at = from;
  for (; at < elements.length && elements[at] !== ")"; at++) {
    const element = elements[at]!;
    if (element === "(") {
      const [inner, end] = alternatives(elements, at + 1, lists);
      sequence.push(inner);
      at = end;
    } else if (element === "|") {
      found.push(inOrder(sequence));
      sequence = [];
    } else sequence.push(single(element, lists));
  }
  return [either([...found, inOrder(sequence)]), at];
}

function inOrder(parts: readonly Part[]): Part {
  const step: Step = (tokens, at, next) => {
    const run = (index: number, place: number): number =>
      index === parts.length ? next(place) : parts[index]!.step(tokens, place, (after) => run(index + 1, after));
    return run(0, at);
  };
  return { step, firsts: parts[0]?.firsts ?? null };
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const step: Step = (tokens, at, next) => {
    for (const part of parts) {
      const end = part.step(tokens, at, next);
      if (end !== NONE) return end;
    }
    return NONE;
  };
  const firsts = parts.map((part) => part.firsts);
  return { step, firsts: firsts.includes(null) ? null : new Set(firsts.flatMap((each) => [...each!])) };
}

function single(element: string, lists: (name: string) => WordList): Part {
  if (element.startsWith("..")) return gap(Number(/\d+/.exec(element)?.[0] ?? 6), element.startsWith("..."));
  if (element.startsWith("*")) return ending(element.slice(1));
  if (!element.startsWith("@"))
    return { firsts: new Set([element]), step: (tokens, at, next) => (tokens[at]?.word === element ? next(at + 1) : NONE) };
  const [name, groups] = element.slice(1).split(":") as [string, string | undefined];
  const list = lists(name);
  const wanted = groups?.split("+") ?? [];
  return {
    firsts: list.firsts(wanted),
    step: (tokens, at, next) => {
      for (const length of list.lengthsAt(tokens, at, wanted)) {
        const end = next(at + length);
        if (end !== NONE) return end;
      }
      return NONE;
    },
  };
}

/** The fewest letters before an ending: with fewer it is a word of its own. */
const STEM = 2;

function ending(letters: string): Part {
  const fits = ({ kind, word }: Token): boolean => kind === "word" && word.length >= letters.length + STEM && word.endsWith(letters);
  return { firsts: null, step: (tokens, at, next) => (at < tokens.length && fits(tokens[at]!) ? next(at + 1) : NONE) };
}

function gap(limit: number, overMarks: boolean): Part {
  const step: Step = (tokens, at, next) => {
    for (let taken = 0; taken <= limit; taken++) {
      const end = next(at + taken);
      if (end !== NONE) return end;
      const token = tokens[at + taken];
      if (token === undefined || (token.kind === "mark" && !overMarks)) return NONE;
    }
    return NONE;
  };
  return { step, firsts: null };
}
