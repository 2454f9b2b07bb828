import { inflect, spellings } from "./inflection.ts";
import { behindInserted } from "./inserted-phrase.ts";
import { phraseList, verbForm, verbList } from "./lexicon.ts";
import type { Token } from "./token.ts";
import { isIn } from "./word-class.ts";

/**
 * A compiled pattern. The notation, one element a space:
 *   word          that word                    word~   any form of that verb      word^   its past or participle
 *   @list         any phrase of a word list    @list~  any form of its verbs      @list^  past or participle of its verbs
 *   word+         its form in "ing", @list+ that of its verbs
 *   (a b|c|)      alternatives, the empty one too; `(a|b c)~` marks the first word of each
 *   ..4           up to four words             $name   one to fourteen words, kept under that name; neither crosses a comma, colon or bracket
 */
export interface Pattern {
  /** Words it can begin with. */
  readonly firsts: ReadonlySet<string>;
  match(tokens: readonly Token[], from: number): PatternMatch | null;
}

/** Where a pattern matched: token range, and the ranges of its named slots. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly slots: Readonly<Record<string, readonly [start: number, end: number]>>;
}

type Slots = Record<string, [number, number]>;
type Step = (tokens: readonly Token[], at: number, slots: Slots, next: (at: number) => number) => number;

interface Part {
  readonly step: Step;
  readonly firsts: ReadonlySet<string>;
  readonly empty: boolean;
  /** It may begin with any word: a gap or slot stands first. */
  readonly open: boolean;
}

const FAIL = -1;
const SLOT_LIMIT = 14;

/**
 * Compiles a pattern. Throws `invalid pattern` where it could begin with any word, since such a pattern would be tried everywhere.
 * With `overTimes` a time, an adverb of manner or a set phrase may stand between two elements ("refused on Monday to pay", "objected vehemently to").
 */
export function compile(source: string, overTimes = false): Pattern {
  const elements = distributed(source).match(/[()|]|[^\s()|]+/g) ?? [];
  const [part, rest] = alternatives(elements, 0, overTimes);
  if (rest < elements.length || part.firsts.size === 0 || part.empty) throw new Error(`invalid pattern: ${source}`);
  return {
    firsts: part.firsts,
    match(tokens, from) {
      const slots: Slots = {};
      const end = part.step(tokens, from, slots, (at) => at);
      return end === FAIL ? null : { start: from, end, slots };
    },
  };
}

/** A mark behind a group stands for the same mark on the first word of each of its alternatives. */
function distributed(source: string): string {
  return source.replace(/\(([^()]*)\)([~^+])/g, (_whole, inside: string, mark: string) => {
    const marked = inside.split("|").map((each) => each.trim().replace(/^[^\s~^+]+/, (word) => word + mark));
    return `(${marked.join("|")})`;
  });
}

function alternatives(elements: readonly string[], from: number, overTimes: boolean): [Part, number] {
  const found: Part[] = [];
  let sequence: Part[] = [];
  let at = from;
  for (; at < elements.length && elements[at] !== ")"; at++) {
    const element = elements[at]!;
    if (element === "|") {
      found.push(inOrder(sequence, overTimes));
      sequence = [];
    } else if (element === "(") {
      const [inner, end] = alternatives(elements, at + 1, overTimes);
      sequence.push(inner);
      at = end;
    } else sequence.push(single(element));
  }
  found.push(inOrder(sequence, overTimes));
  return [either(found), at];
}

function inOrder(parts: readonly Part[], overTimes: boolean): Part {
  const firsts = new Set<string>();
  let open = false;
  for (const part of parts) {
    for (const word of part.firsts) firsts.add(word);
    open ||= part.open;
    if (!part.empty) break;
  }
  const step: Step = (tokens, at, slots, next) => {
    const run = (index: number, place: number): number => {
      if (index === parts.length) return next(place);
      const end = parts[index]!.step(tokens, place, slots, (after) => run(index + 1, after));
      const later = overTimes && end === FAIL && index > 0 && !parts[index]!.open ? behindInserted(tokens, place) : place;
      return later > place ? parts[index]!.step(tokens, later, slots, (after) => run(index + 1, after)) : end;
    };
    return run(0, at);
  };
  return { step, firsts, empty: parts.every((part) => part.empty), open };
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const step: Step = (tokens, at, slots, next) => {
    const word = tokens[at]?.word ?? "";
    for (const part of parts) {
      if (!part.empty && !part.open && !part.firsts.has(word)) continue;
      const end = part.step(tokens, at, slots, next);
      if (end !== FAIL) return end;
    }
    return FAIL;
  };
  return {
    step,
    firsts: new Set(parts.flatMap((part) => [...part.firsts])),
    empty: parts.some((part) => part.empty),
    open: parts.some((part) => part.open),
  };
}

function single(element: string): Part {
  if (element.startsWith("..")) return gap(Number(element.slice(2) || 6));
  if (element.startsWith("$")) return slot(element.slice(1));
  const mark = /[~^+]$/.exec(element)?.[0] ?? "";
  const name = mark ? element.slice(0, -1) : element;
  if (!name.startsWith("@")) return phrases(mark ? verbForms(name, mark) : [name]);
  return phrases(mark ? verbList(name.slice(1)).flatMap((verb) => verbForms(verb, mark)) : phraseList(name.slice(1)));
}

function verbForms(verb: string, mark: string): readonly string[] {
  const forms = inflect(verb);
  if (mark === "+") return spellings(verb).filter((form) => form === forms.ing || form.endsWith("ling"));
  if (verb === "be") return mark === "~" ? ["be", "is", "are", "am", "was", "were", "been", "being"] : ["was", "were", "been"];
  return spellings(verb).filter((form) => mark === "~" || form === forms.past || form === forms.participle || form.endsWith("ed"));
}

/** Any of some phrases, the longest first. */
function phrases(list: readonly string[]): Part {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of new Set(list)) {
    const [first, ...rest] = phrase.split(" ") as [string, ...string[]];
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  const step: Step = (tokens, at, _slots, next) => {
    for (const rest of byFirst.get(tokens[at]?.word ?? "") ?? []) {
      if (!rest.every((word, i) => tokens[at + 1 + i]?.word === word)) continue;
      const end = next(at + 1 + rest.length);
      if (end !== FAIL) return end;
    }
    return FAIL;
  };
  return { step, firsts: new Set(byFirst.keys()), empty: false, open: false };
}

/** True where a gap or slot must not run over this token. */
function stops(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "mark" && token.word !== "%" && token.word !== "&");
}

/** "… and demanded": another predicate begins. */
function joinsVerb(tokens: readonly Token[], at: number): boolean {
  return isIn("joints", tokens[at]!.word) && (verbForm(tokens[at + 1]?.word ?? "")?.past ?? false);
}

function gap(limit: number): Part {
  const step: Step = (tokens, at, _slots, next) => {
    for (let taken = 0; ; taken++) {
      const end = next(at + taken);
      if (end !== FAIL || taken === limit || stops(tokens[at + taken]) || joinsVerb(tokens, at + taken)) return end;
    }
  };
  return { step, firsts: new Set(), empty: true, open: true };
}

function slot(name: string): Part {
  const step: Step = (tokens, at, slots, next) => {
    if (isIn("noSlotStart", tokens[at]?.word)) return FAIL;
    for (
      let taken = 1;
      taken <= SLOT_LIMIT && !stops(tokens[at + taken - 1]) && !isIn("slotStops", tokens[at + taken - 1]!.word);
      taken++
    ) {
      const end = next(at + taken);
      if (end === FAIL) continue;
      slots[name] = [at, at + taken];
      return end;
    }
    return FAIL;
  };
  return { step, firsts: new Set(), empty: false, open: true };
}
