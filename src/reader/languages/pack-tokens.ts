import type { Span } from "#model";
import { fold, paragraphs, sentences } from "#text";
import type { Token } from "../token.ts";

/** A sentence of a report in a language of its own. Span in the report's text. */
export interface PackSentence extends Span {
  /** Which paragraph of the text it stands in, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly question: boolean;
}

/** What is split off from words. */
export interface Splitting {
  readonly elisions: ReadonlySet<string>;
  readonly clitics: readonly string[];
}

/** The most tokens in a sentence; what is longer is read in pieces, so that time grows no faster than the text. */
const LONGEST = 200;

const PIECE = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['-]\p{L}[\p{L}\p{M}\p{N}]*)*'?|[^\s]/gu;

/** The sentences of a text whose paragraphs are wanted, with their tokens. Quotation marks are tokens: `«` opens, `»` closes, whatever the text has. */
export function readPackSentences(text: string, splitting: Splitting, isWanted: (paragraph: number) => boolean): readonly PackSentence[] {
  const folded = fold(text);
  const found: PackSentence[] = [];
  paragraphs(folded.text).forEach((paragraph, number) => {
    if (!isWanted(number)) return;
    let depth = 0;
    for (const span of sentences(folded.text, paragraph)) {
      const tokens: Token[] = [];
      for (const match of folded.text.slice(span.start, span.end).matchAll(PIECE))
        for (const [raw, start] of split(match[0], span.start + match.index, splitting)) {
          const place = folded.toSource({ start, end: start + raw.length });
          const quote = raw === '"' ? quoteAt(text[place.start]!, depth > 0) : null;
          if (quote !== null) depth = Math.max(0, depth + (quote === "«" ? 1 : -1));
          tokens.push(tokenOf(quote ?? raw, place, depth > 0));
        }
      for (let from = 0; from < tokens.length; from += LONGEST) {
        const part = tokens.slice(from, from + LONGEST);
        const question = part.at(-1)!.word === "?" || (part.at(-1)!.word === "»" && part.at(-2)?.word === "?");
        found.push({ paragraph: number, tokens: part, question, start: part[0]!.start, end: part.at(-1)!.end });
      }
    }
  });
  return found;
}

function quoteAt(mark: string, open: boolean): "«" | "»" {
  if (mark === "«" || mark === "„") return "«";
  if (mark === "»" || mark === "”") return "»";
  return open ? "»" : "«";
}

/** The words of a piece with their places: `l'Union` and `dit-il` are two each. */
function split(piece: string, start: number, splitting: Splitting, deep = 2): readonly (readonly [string, number])[] {
  const { elisions, clitics } = splitting;
  const lower = piece.toLowerCase();
  const apostrophe = lower.indexOf("'");
  if (deep > 0 && apostrophe > 0 && elisions.has(lower.slice(0, apostrophe))) {
    const rest = piece.slice(apostrophe + 1);
    const first = [piece.slice(0, apostrophe + 1), start] as const;
    return rest === "" ? [first] : [first, ...split(rest, start + apostrophe + 1, splitting, deep - 1)];
  }
  const clitic = clitics.find((each) => lower.endsWith(each) && lower.length > each.length);
  if (clitic === undefined) return [[piece, start]];
  const cut = piece.length - clitic.length;
  return [
    [piece.slice(0, cut), start],
    [piece.slice(cut), start + cut],
  ];
}

function tokenOf(raw: string, place: Span, quoted: boolean): Token {
  const kind = /^\p{N}/u.test(raw) ? "number" : /^-?\p{L}/u.test(raw) ? "word" : "mark";
  return { word: raw.toLowerCase(), raw, kind, capital: /^\p{Lu}/u.test(raw), opens: false, closes: false, quoted, ...place };
}
