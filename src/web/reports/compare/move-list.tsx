import { DRIFT_SCALES } from "#model";
import { Change } from "./change.tsx";
import type { NumberedMove } from "./sides.ts";

/** Every move of a comparison, the gravest first; one press goes to its sentences. */
export function MoveList({ moves, onPair }: { moves: readonly NumberedMove[]; onPair: (pair: number) => void }) {
  if (moves.length === 0) return null;
  const gravest = [...moves].sort((a, b) => DRIFT_SCALES.indexOf(a.scale) - DRIFT_SCALES.indexOf(b.scale));
  return (
    <section className="block" aria-label="What moved">
      <h2>What moved, the gravest first</h2>
      <ul className="moves">
        {gravest.map(({ pair, number, ...move }) => (
          <li key={number}>
            <Change move={move} />
            {pair === null ? (
              <small>throughout</small>
            ) : (
              <button type="button" className="link" onClick={() => onPair(pair)}>
                Show the sentences
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
