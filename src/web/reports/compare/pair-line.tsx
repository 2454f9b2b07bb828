import type { SentenceForm } from "#model";
import type { ToldComparison } from "#wire";
import type { NumberedMove } from "./sides.ts";

const FORMS: Readonly<Record<SentenceForm, string>> = {
  same: "word for word",
  "near-verbatim": "few words changed",
  paraphrase: "in other words",
  translated: "in another language",
};

interface LineProps {
  readonly comparison: ToldComparison;
  readonly moves: readonly NumberedMove[];
  readonly pair: number | null;
  readonly onStep: (by: 1 | -1) => void;
}

/** What is known of the pair of sentences in view, said aloud as one walks. */
export function PairLine({ comparison, moves, pair, onStep }: LineProps) {
  const found = pair === null ? undefined : comparison.pairs[pair];
  const own = moves.filter((move) => move.pair === pair);
  return (
    <div className="pair-line">
      <p role="status">
        {found === undefined ? (
          <span className="dim">Point at a sentence to see its counterpart.</span>
        ) : (
          <>
            <b>{FORMS[found.form]}</b>
            {found.form === "same" ? null : <span className="dim"> alike to {Math.round(found.likeness * 100)}%</span>}
            {own.map(({ number, words, grounds }) => (
              <span key={number} className="pair-move">
                <span className="move-word">{words}</span> {grounds}
              </span>
            ))}
          </>
        )}
      </p>
      {comparison.pairs.length > 0 ? (
        <span className="pair-steps">
          <button type="button" className="button quiet" aria-label="Pair before" onClick={() => onStep(-1)}>
            ↑
          </button>
          <button type="button" className="button quiet" aria-label="Next pair" onClick={() => onStep(1)}>
            ↓
          </button>
        </span>
      ) : null}
    </div>
  );
}
