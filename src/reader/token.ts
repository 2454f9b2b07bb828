import type { Span } from "#model";
import type { Folded } from "#text";

/**
 * One word or mark of a sentence. `word` is folded to lower case, with contractions opened (`won't` is `will` and `not`) and the possessive
 * ending a token of its own (`'s`). Quotation marks are no tokens: `opens` and `closes` tell of those beside it. Span in the source text.
 */
export interface Token extends Span {
  readonly word: string;
  readonly raw: string;
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly quoted: boolean;
}

interface Piece {
  text: string;
  start: number;
  end: number;
  opens: boolean;
  closes: boolean;
  quoted: boolean;
}

const PIECE =
  /(?:\p{Lu}\.){2,}|[$€£¥]?\p{N}(?:[\p{N}]|[.,](?=\p{N}))*(?:[\p{L}]+|%)?(?:-\p{L}+)*|\p{L}[\p{L}\p{N}]*(?:[-&.']\p{L}[\p{L}\p{N}]*|-\p{N}+)*|"|'|--|[^\s]/gu;

const SPLITS: readonly (readonly [ending: RegExp, first: (raw: string) => string, second: string])[] = [
  [/n't$/i, (raw) => ({ wo: "will", ca: "can", sha: "shall" })[raw.slice(0, -3).toLowerCase()] ?? raw.slice(0, -3).toLowerCase(), "not"],
  [/'ll$/i, (raw) => raw.slice(0, -3).toLowerCase(), "will"],
  [/'ve$/i, (raw) => raw.slice(0, -3).toLowerCase(), "have"],
  [/'re$/i, (raw) => raw.slice(0, -3).toLowerCase(), "are"],
  [/'d$/i, (raw) => raw.slice(0, -2).toLowerCase(), "would"],
  [/'m$/i, (raw) => raw.slice(0, -2).toLowerCase(), "am"],
  [/'s$/i, (raw) => raw.slice(0, -2).toLowerCase(), "'s"],
];

/** The tokens of one sentence of a folded text; `within` is in the folded text, the tokens' spans are in the source. `inQuote` carries over from the sentence before. */
export function tokenize(folded: Folded, within: Span, inQuote: boolean): { readonly tokens: readonly Token[]; readonly inQuote: boolean } {
  const text = folded.text.slice(within.start, within.end);
  const pieces: Piece[] = [];
  let open = inQuote;
  let single = false;
  let pendingOpen = false;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    if (match[0] === '"') {
      open = closesHere(text, start, open) ? closing(pieces) : ((pendingOpen = true), true);
    } else if (match[0] === "'") {
      if (opensHere(text, start)) [single, pendingOpen] = [true, true];
      else if (single && pieces.length > 0) single = closing(pieces);
      else if (pieces.length > 0 && /s$/i.test(pieces.at(-1)!.text)) pieces.push(piece("'s", start, start + 1, false, open));
    } else {
      pieces.push(piece(match[0], start, start + match[0].length, pendingOpen, open || single));
      pendingOpen = false;
    }
  }
  const tokens = withoutStops(pieces)
    .flatMap(opened)
    .map((each) => finished(folded, within.start, each));
  return { tokens, inQuote: open };
}

/** "Sen. Kis", "Anna B. Kis": a stop inside a sentence, right behind a word with a capital, belongs to the word and is no mark. */
function withoutStops(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((each, i) => {
    const before = pieces[i - 1];
    if (each.text !== "." || before === undefined || i === pieces.length - 1) return true;
    const ends = each.closes || before.closes || before.start + before.text.length !== each.start;
    return ends || !/^\p{Lu}/u.test(before.text) || !/^[\p{L}\p{N}]/u.test(pieces[i + 1]!.text);
  });
}

function piece(text: string, start: number, end: number, opens: boolean, quoted: boolean): Piece {
  return { text, start, end, opens, closes: false, quoted };
}

function closing(pieces: Piece[]): false {
  if (pieces.length > 0) pieces.at(-1)!.closes = true;
  return false;
}

function closesHere(text: string, at: number, open: boolean): boolean {
  return open && (at + 1 >= text.length || !/[\p{L}\p{N}]/u.test(text[at + 1]!));
}

function opensHere(text: string, at: number): boolean {
  return (at === 0 || /[\s("]/.test(text[at - 1]!)) && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
}

/** A contraction as its two words, anything else as it is. */
function opened(each: Piece): readonly (Piece & { word?: string })[] {
  if (/^cannot$/i.test(each.text)) return halves(each, each.text.length - 3, "can", "not");
  if (!each.text.includes("'") || each.text === "'s") return [each];
  for (const [ending, first, second] of SPLITS) {
    const match = ending.exec(each.text);
    if (match && match.index > 0) return halves(each, match.index, first(each.text), second);
  }
  return [each];
}

function halves(each: Piece, at: number, first: string, second: string): readonly (Piece & { word: string })[] {
  const cut = each.start + at;
  return [
    { ...each, text: each.text.slice(0, at), end: cut, closes: false, word: first },
    { ...each, text: each.text.slice(at), start: cut, opens: false, word: second },
  ];
}

function finished(folded: Folded, offset: number, each: Piece & { word?: string }): Token {
  const span = folded.toSource({ start: offset + each.start, end: offset + each.end });
  const kind = /^[$€£¥]?\p{N}/u.test(each.text) ? "number" : /^[\p{L}']/u.test(each.text) && each.text !== "'" ? "word" : "mark";
  const word = each.word ?? each.text.toLowerCase();
  return {
    word,
    raw: each.text,
    kind,
    capital: /^\p{Lu}/u.test(each.text),
    opens: each.opens,
    closes: each.closes,
    quoted: each.quoted,
    start: span.start,
    end: span.end,
  };
}
