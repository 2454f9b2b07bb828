import { paragraphs, type Span } from "#text";

/** A stretch between quotation marks. `outer` includes the marks, `inner` does not; `depth` is 0 for one that stands in no other. */
export interface Quoted {
  readonly outer: Span;
  readonly inner: Span;
  readonly depth: number;
}

interface Open {
  readonly start: number;
  readonly closer: string;
  /** True where it ran on from an earlier paragraph. */
  readonly carried: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "‘": "’", '"': '"', "'": "'", "‹": "›" };
const MARKS: ReadonlySet<string> = new Set(Object.entries(CLOSERS).flat().join(""));
const LONGEST = 6_000;
/** Deeper than this no quotation stands in another; marks beyond it are none. */
const DEEPEST = 8;
/** How far ahead the next mark is looked for. */
const LOOK_AHEAD = 2_000;

/**
 * Everything between quotation marks, in reading order. Marks are paired by kind, inner ones inside outer ones; apostrophes are none. A quotation
 * that its paragraph leaves open goes on where the next paragraph begins with the same mark, and otherwise counts to the paragraph's end.
 */
export function quotedSpans(source: string): Quoted[] {
  // Two straight single marks are one double mark; the second is veiled, so that all places stay.
  const text = source.replace(/''|``/g, '"\u2060');
  const found: Quoted[] = [];
  let stack: Open[] = [];
  const blocks = paragraphs(text);
  for (const [i, block] of blocks.entries()) {
    stack = scan(text, block, stack, found);
    const next = blocks[i + 1];
    stack =
      stack.length > 0 && next !== undefined && runsOn(text, stack[0]!, next)
        ? [{ ...stack[0]!, carried: true }]
        : closeAt(block.end, stack, found);
  }
  closeAt(text.length, stack, found);
  return found.map((quote) => unveiled(text, quote)).sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

/** Counts a veiled second mark to the mark, not to the words. */
function unveiled(text: string, quote: Quoted): Quoted {
  const start = quote.inner.start + (text[quote.inner.start] === "\u2060" ? 1 : 0);
  const end = quote.outer.end + (text[quote.outer.end] === "\u2060" ? 1 : 0);
  return { ...quote, outer: { start: quote.outer.start, end }, inner: { start, end: Math.max(start, quote.inner.end) } };
}

function runsOn(text: string, open: Open, next: Span): boolean {
  return text[next.start] === text[open.start] && next.end - open.start < LONGEST && open.closer !== "'" && open.closer !== "’";
}

/** What stays open at a paragraph's end: a stray single mark is dropped, a double one counts to the end. */
function closeAt(end: number, stack: readonly Open[], found: Quoted[]): Open[] {
  const first = stack[0];
  if (first !== undefined && first.closer !== "'" && first.closer !== "’" && end > first.start + 1)
    found.push({ outer: { start: first.start, end }, inner: { start: first.start + 1, end }, depth: 0 });
  return [];
}

function scan(text: string, block: Span, carried: readonly Open[], found: Quoted[]): Open[] {
  const stack = [...carried];
  for (let i = block.start; i < block.end; i++) {
    const mark = text[i]!;
    if (!MARKS.has(mark)) continue;
    if (i === block.start && stack.length > 0 && mark === text[stack[0]!.start]) continue;
    const own = stack.findLastIndex((open) => open.closer.includes(mark) && closes(text, i, open));
    const top = own >= 0 ? own : strayCloser(text, i, block.end, stack);
    if (top >= 0) {
      const open = stack[top]!;
      stack.length = top;
      if (i > open.start + 1)
        found.push({ outer: { start: open.start, end: i + 1 }, inner: { start: open.start + 1, end: i }, depth: top });
    } else if (mark in CLOSERS && stack.length < DEEPEST && opens(text, i))
      stack.push({ start: i, closer: CLOSERS[mark]!, carried: false });
  }
  return stack;
}

const DOUBLE = /["“”]/;

/**
 * Curly and straight double marks are often mixed: the open quotation that a double mark of another kind closes; -1 where it closes none. A straight
 * mark closes a curly one unless a closing curly mark comes next.
 */
function strayCloser(text: string, at: number, end: number, stack: readonly Open[]): number {
  const mark = text[at]!;
  const top = stack.length - 1;
  const opened = text[stack[top]?.start ?? -1];
  if (opened === undefined || !DOUBLE.test(mark) || !DOUBLE.test(opened) || opens(text, at) || /\s/.test(text[at - 1] ?? " ")) return -1;
  if (mark === "”") return top;
  if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ")) return -1;
  for (let i = at + 1; i < Math.min(end, at + LOOK_AHEAD); i++) if (DOUBLE.test(text[i]!)) return text[i] === "”" ? -1 : top;
  return top;
}

/** A mark opens before a word, and not after one. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || /\s/.test(after)) return false;
  return before === undefined || /[\s([{/—–:;"“„«‘'-]/.test(before) || (text[at] !== "'" && text[at] !== "‘" && /[.,!?]/.test(before));
}

/** A mark closes after something other than a space; a single one only where no letter follows, since it may be an apostrophe. */
function closes(text: string, at: number, open: Open): boolean {
  const after = text[at + 1] ?? " ";
  if (text[at] === "’" || text[at] === "'") {
    if (/[\p{L}\p{N}]/u.test(after)) return false;
    return !(/s/.test(text[at - 1] ?? "") && /\s/.test(after) && hasCloserLater(text, at, open));
  }
  return !/\s/.test(text[at - 1] ?? " ") || text[at] !== '"' || /[\s.,;:!?)]/.test(after);
}

/** After a plural's s, a single mark is taken for an apostrophe if another mark that could close comes later in the line. */
function hasCloserLater(text: string, at: number, open: Open): boolean {
  const line = text.slice(at + 1, at + 400).split("\n")[0]!;
  return open.closer === "’" ? /[^s]’(?![\p{L}\p{N}])/u.test(line) && !/‘/.test(line.split("’")[0]!) : false;
}
