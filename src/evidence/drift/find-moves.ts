import type { Move } from "#model";
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

/** What moved between two aligned sentences, slot by slot. */
export function movesBetween(earlier: Telling, later: Telling): Move[] {
  return [
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
}

/** What moved over two whole reports: names of things and bodies that one uses throughout and the other does not. */
export function movesOverall(earlier: Telling, later: Telling): Move[] {
  return [...renamedMoves(earlier, later), ...namingMoves(earlier, later)];
}
