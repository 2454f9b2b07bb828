import type { ComparedPair, ToldComparison, ToldDrift, ToldItem, ToldMove, ToldPair, Wording } from "#desk";
import { heading, plain, quiet, wrap } from "./terminal.ts";

/** Letters of a sentence shown before it is cut. */
const SENTENCE = 240;

/** The gravest moves over an affair, at most `most` of them, then every pair of reports that was compared; says what is not shown. */
export function showDrift({ items, compared, found, pairsLeftOut }: ToldDrift, most: number): string {
  const shown = items.slice(0, most);
  const cut =
    found > shown.length ? [quiet(`${shown.length} of ${found} shown${items.length > shown.length ? "; --limit shows more" : ""}`)] : [];
  const left = pairsLeftOut > 0 ? [quiet(`${counted(pairsLeftOut, "pair")} of reports not compared: there are too many`)] : [];
  const none =
    found === 0 ? [compared.length === 0 ? "No report retells another that is at hand." : "Nothing was found to have moved."] : [];
  const pairs = compared.length > 0 ? [showPairs(compared, most)] : [];
  return [...shown.map(showItem), [...none, ...cut, ...left].join("\n"), ...pairs].filter((part) => part !== "").join("\n\n");
}

function showItem({ earlier, later, move, sentences }: ToldItem): string {
  const said = sentences ? [quoted(sentences.earlier), quoted(sentences.later)].map((words) => quiet(wrap(words, "    "))) : [];
  return [`${heading(move.words)} ${quiet(`${earlier} → ${later}`)}`, ...wordsOf(move), ...said].join("\n");
}

/** Those in which most moved first. */
function showPairs(compared: readonly ComparedPair[], most: number): string {
  const shown = [...compared].sort((a, b) => b.moves - a.moves).slice(0, most);
  const cut = compared.length > shown.length ? [quiet(`  ${shown.length} of ${compared.length} pairs shown; --limit shows more`)] : [];
  return [heading("Compared"), ...shown.map(showCompared), ...cut].join("\n");
}

function showCompared({ earlier, later, kept, grade, share, omitted, added, moves }: ComparedPair): string {
  const sides = [`left out ${omitted ?? "unknown"}`, `put in ${added ?? "unknown"}`, counted(moves, "move")];
  return `  ${earlier} → ${later}  ${quiet(`keeps ${perCent(kept)}, ${grade} made from it (${perCent(share)}), ${sides.join(", ")}`)}`;
}

/** Two reports side by side: aligned sentences with what moved, then what was left out and put in. */
export function showComparison(comparison: ToldComparison): string {
  const { earlier, later, pairs, omitted, added, kept, derivation, naming } = comparison;
  const head = `${heading(`${earlier} → ${later}`)}\n  ${later} keeps ${perCent(kept)} of ${earlier} and is ${derivation.grade} made from it (${perCent(derivation.share)})`;
  return [
    head,
    ...pairs.map(showPair),
    ...(naming.length > 0 ? [`${heading("Throughout")}\n${naming.flatMap(showMove).join("\n")}`] : []),
    showRest("Left out", omitted, later),
    showRest("Put in", added, earlier),
  ].join("\n\n");
}

function showPair({ earlier, later, form, likeness, moves }: ToldPair): string {
  const likely = form === "same" ? "" : ` · ${likeness.toFixed(2)}`;
  const sides = form === "same" ? [quoted(earlier)] : [`1 ${quoted(earlier)}`, `2 ${quoted(later)}`];
  return [quiet(`${form}${likely}`), ...sides.map((side) => wrap(side, "  ")), ...moves.flatMap(showMove)].join("\n");
}

function showMove(move: ToldMove): readonly string[] {
  return [`  ${heading(move.words)}`, ...wordsOf(move)];
}

function wordsOf({ earlier, later, grounds }: ToldMove): readonly string[] {
  const side = (words: Wording | null): string => (words === null ? "nothing" : quoted([words]));
  return [wrap(`${side(earlier)} → ${side(later)}`, "    "), quiet(wrap(plain(grounds), "    "))];
}

/** Sentences without a counterpart; where the other text is cut short nothing can be said of them. */
function showRest(title: string, sentences: readonly Wording[] | null, other: string): string {
  if (sentences === null) return `${heading(title)}\n  ${quiet(`unknown: the text of ${other} is cut short`)}`;
  const lines = sentences.map((sentence) => wrap(`- ${clipped(sentence.exact)}`, "  "));
  return [`${heading(title)} ${quiet(counted(sentences.length, "sentence"))}`, ...lines].join("\n");
}

function quoted(words: readonly Wording[]): string {
  return `“${clipped(words.map(({ exact }) => exact).join(" "))}”`;
}

function clipped(text: string): string {
  const line = plain(text);
  return line.length > SENTENCE ? `${line.slice(0, SENTENCE - 1).trimEnd()}…` : line;
}

function perCent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
