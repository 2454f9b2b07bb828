import type { KeyboardEvent } from "react";
import type { OpenReport, ToldComparison } from "#wire";
import { dateWords } from "../../names/dates.ts";
import { reportName } from "../../names/report-name.ts";
import { piecesOf, stepPair } from "./sides.ts";
import type { NumberedMove, Piece, Side, Words } from "./sides.ts";

interface SideProps {
  readonly affair: string;
  readonly open: OpenReport;
  readonly side: Side;
  readonly comparison: ToldComparison;
  readonly moves: readonly NumberedMove[];
  /** The pair under the pointer or in focus, and the one that the keys walk from. */
  readonly lit: number | null;
  readonly held: number | null;
  readonly onLight: (pair: number | null) => void;
  readonly onHold: (pair: number) => void;
}

/** One side of a comparison: the whole report as text, each sentence said to be in both or here alone. */
export function SideText({ open: { report, paragraphs }, ...props }: SideProps) {
  const { side, comparison, moves } = props;
  return (
    <section className="compare-side" aria-label={side === "earlier" ? "The earlier report" : "The later report"}>
      <header>
        <p className="compare-title">{reportName(report)}</p>
        <p className="dim">
          <b>{report.outlet ?? "outlet unknown"}</b> · {dateWords(report.published)}
        </p>
      </header>
      <div className="compare-text paper" tabIndex={0} role="group" aria-label="Its text">
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start}>
            {piecesOf(paragraph, comparison, side, moves).map((piece) => (
              <PieceText key={piece.start} piece={piece} text={report.text} {...props} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

type PieceProps = Omit<SideProps, "open" | "affair"> & { readonly piece: Piece; readonly text: string };

function PieceText({ piece, text, side, comparison, moves, lit, held, onLight, onHold }: PieceProps) {
  const words = piece.words.map((one) => <MovedWords key={one.start} words={one} text={text} moves={moves} side={side} />);
  if (piece.is === "plain") return <>{words}</>;
  if (piece.is === "only")
    return (
      <span className={side === "earlier" ? "only omitted" : "only added"}>
        <span className="hidden">{side === "earlier" ? "Only here, left out later: " : "Only here, put in: "}</span>
        {words}
      </span>
    );
  const pair = piece.pair!;
  const first = stepPair(comparison, null, 1);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onHold(pair);
  };
  return (
    <span
      role="button"
      tabIndex={pair === (held ?? first) ? 0 : -1}
      data-pair={pair}
      className={pair === lit ? "pair lit" : "pair"}
      aria-pressed={pair === held}
      onClick={() => onHold(pair)}
      onKeyDown={keys}
      onFocus={() => onLight(pair)}
      onBlur={() => onLight(held)}
      onPointerEnter={() => onLight(pair)}
      onPointerLeave={() => onLight(held)}
    >
      {words}
    </span>
  );
}

/** Words that moved carry the number of the move and, at its end, scale and direction in words; on the side that has them last. */
function MovedWords({ words, text, moves, side }: { words: Words; text: string; moves: readonly NumberedMove[]; side: Side }) {
  const said = text.slice(words.start, words.end);
  if (words.moves.length === 0) return said;
  const here = moves.filter(({ number }) => words.moves.includes(number));
  const named = here.filter((move) => move[side]!.end === words.end && (side === "later" || move.later === null));
  return (
    <>
      <mark className="moved">{said}</mark>
      {named.map((move) => (
        <small key={move.number} className="move-word">
          {move.words}
        </small>
      ))}
    </>
  );
}
