import type { DriftScale, Move } from "#model";
import { actorMoves, renamedMoves } from "./actor-moves.ts";
import { conditionMoves } from "./condition-moves.ts";
import { framingMoves, namingMoves } from "./framing-moves.ts";
import { hedgeMoves } from "./hedge-moves.ts";
import { ladderMoves } from "./ladder-moves.ts";
import { modalMoves } from "./modal-moves.ts";
import { negationMoves } from "./negation-moves.ts";
import { numberMoves } from "./number-moves.ts";
import { limitMoves, scopeMoves } from "./scope-moves.ts";
import { speakerMoves } from "./speaker-moves.ts";
import type { Telling } from "./telling.ts";
import { timeMoves } from "./time-moves.ts";

/** Below this likeness two aligned sentences tell of one thing in too different words for a move to show. */
const COMPARABLE = 0.4;
/** What hangs on a single word needs sentences that are more alike. */
const ALIKE = 0.5;
const NEEDS_LIKENESS: ReadonlySet<DriftScale> = new Set(["negation", "actor", "speaker", "time", "scope"]);

/** What moved between two aligned sentences, slot by slot; `likeness` is theirs, 0..1. */
export function movesBetween(earlier: Telling, later: Telling, likeness: number): Move[] {
  if (likeness < COMPARABLE) return [];
  const found = [
    negationMoves,
    conditionMoves,
    modalMoves,
    numberMoves,
    actorMoves,
    timeMoves,
    ladderMoves,
    scopeMoves,
    limitMoves,
    hedgeMoves,
    speakerMoves,
    framingMoves,
  ].flatMap((find) => find(earlier, later));
  return likeness < ALIKE ? found.filter(({ scale }) => !NEEDS_LIKENESS.has(scale)) : found;
}

/** What moved over two whole reports: names of things and bodies that one uses throughout and the other does not. */
export function movesOverall(earlier: Telling, later: Telling): Move[] {
  return [...renamedMoves(earlier, later), ...namingMoves(earlier, later)];
}
