import type { Comparison, Derivation, DriftScale, Move, MoveDirection, Report, SentenceForm, Span } from "#model";
import { DIRECTION_WORDS, OWN_WORDS, SCALE_WORDS } from "./data/move-words.ts";

/** A place in a report's text with the words that stand there. */
export interface Wording extends Span {
  readonly exact: string;
}

/** A move with its words from both tellings; `words` names scale and direction as a person reads them. */
export interface ToldMove {
  readonly scale: DriftScale;
  readonly direction: MoveDirection;
  readonly words: string;
  readonly earlier: Wording | null;
  readonly later: Wording | null;
  readonly grounds: string;
}

/** Aligned sentences with their words. */
export interface ToldPair {
  readonly earlier: readonly Wording[];
  readonly later: readonly Wording[];
  readonly form: SentenceForm;
  readonly likeness: number;
  readonly moves: readonly ToldMove[];
}

/** Two reports side by side, with the words of every place. `omitted` and `added` are `null` where a text that is cut short makes them unknown. */
export interface ToldComparison extends Pick<Comparison, "earlier" | "later" | "kept"> {
  readonly pairs: readonly ToldPair[];
  readonly omitted: readonly Wording[] | null;
  readonly added: readonly Wording[] | null;
  readonly derivation: Pick<Derivation, "grade" | "share" | "course">;
  readonly naming: readonly ToldMove[];
}

/** Texts of reports by id, to take words from. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of reports. */
export function textsOf(reports: readonly Pick<Report, "id" | "text">[]): Texts {
  return new Map(reports.map(({ id, text }) => [id, text]));
}

/** The words at a place. */
export function wordingAt(text: string, { start, end }: Span): Wording {
  return { start, end, exact: text.slice(start, end) };
}

/** Scale and direction of a move as a person reads them: `condition lost`, `number grew`. */
export function moveWords(scale: DriftScale, direction: MoveDirection): string {
  return OWN_WORDS[scale]?.[direction] ?? `${SCALE_WORDS[scale]} ${DIRECTION_WORDS[direction]}`;
}

/** A move with its words, `earlier` and `later` being the two whole texts. */
export function tellMove({ scale, direction, grounds, ...move }: Move, earlier: string, later: string): ToldMove {
  return {
    scale,
    direction,
    words: moveWords(scale, direction),
    earlier: move.earlier && wordingAt(earlier, move.earlier),
    later: move.later && wordingAt(later, move.later),
    grounds,
  };
}

/** A comparison with the words of every place in it. */
export function tellComparison(comparison: Comparison, texts: Texts): ToldComparison {
  const [earlier, later] = [texts.get(comparison.earlier) ?? "", texts.get(comparison.later) ?? ""];
  const wordings = (text: string, spans: readonly Span[]): readonly Wording[] => spans.map((span) => wordingAt(text, span));
  const { grade, share, course } = comparison.derivation;
  return {
    earlier: comparison.earlier,
    later: comparison.later,
    kept: comparison.kept,
    derivation: { grade, share, course },
    pairs: comparison.pairs.map((pair) => ({
      ...pair,
      earlier: wordings(earlier, pair.earlier),
      later: wordings(later, pair.later),
      moves: pair.moves.map((move) => tellMove(move, earlier, later)),
    })),
    omitted: comparison.omitted && wordings(earlier, comparison.omitted),
    added: comparison.added && wordings(later, comparison.added),
    naming: comparison.naming.map((move) => tellMove(move, earlier, later)),
  };
}
