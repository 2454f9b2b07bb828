import { useEffect, useMemo, useRef } from "react";
import type { RefObject } from "react";
import type { Span } from "#model";
import type { OpenReport } from "#wire";
import { MarkedText } from "./marked-text.tsx";
import { CARET, FOCUS, marksIn, marksOf } from "./marks.ts";
import type { Drawn, Mark } from "./marks.ts";
import { nearOf } from "./spans/near.ts";

interface ReviewTextProps extends Drawn {
  readonly open: OpenReport;
  readonly onFocus: (proposal: string) => void;
}

/** The report's text with its marks. What is in focus is kept in sight. */
export function ReviewText({ open: { report, paragraphs }, onFocus, ...drawn }: ReviewTextProps) {
  const marks = useMarks(drawn);
  const follow = followed(drawn);
  const lit = useRef<HTMLElement>(null);
  const at = drawn.caret?.at ?? drawn.editing?.part ?? "";
  useFollow(lit, `${report.id} ${follow ?? ""} ${at}`, drawn.caret !== null);
  return paragraphs.map((paragraph) => (
    <p key={paragraph.start} data-start={paragraph.start}>
      <MarkedText text={report.text} range={paragraph} marks={marksIn(marks, paragraph)} onFocus={onFocus} anchor={lit} follow={follow} />
    </p>
  ));
}

/** The statement in focus with the sentences around it, to stand beside the decision where the text itself is far from it. */
export function NearText({ open: { report, paragraphs }, onFocus, ...drawn }: ReviewTextProps) {
  const marks = useMarks(drawn);
  const span = drawn.editing?.fields.span ?? drawn.focus?.proposal.span;
  if (!span) return null;
  const { before, own, after } = nearOf(report.text, paragraphs, span);
  return (
    <div className="near" role="group" aria-label="The statement with the sentences around it">
      {before ? <Piece text={report.text} range={before} marks={marks} onFocus={onFocus} isNeighbour /> : null}
      <Piece text={report.text} range={own} marks={marks} onFocus={onFocus} />
      {after ? <Piece text={report.text} range={after} marks={marks} onFocus={onFocus} isNeighbour /> : null}
    </div>
  );
}

interface PieceProps {
  readonly text: string;
  readonly range: Span;
  readonly marks: readonly Mark[];
  readonly onFocus: (proposal: string) => void;
  readonly isNeighbour?: boolean;
}

function Piece({ text, range, marks, onFocus, isNeighbour }: PieceProps) {
  return (
    <p data-start={range.start} className={isNeighbour ? "neighbour" : undefined}>
      <MarkedText text={text} range={range} marks={marksIn(marks, range)} onFocus={onFocus} anchor={null} follow={null} />
    </p>
  );
}

function useMarks({ proposals, focus, editing, caret }: Drawn): readonly Mark[] {
  return useMemo(() => marksOf({ proposals, focus, editing, caret }), [proposals, focus, editing, caret]);
}

function followed({ caret, editing, focus }: Drawn): string | null {
  if (caret) return CARET;
  return editing ? FOCUS : (focus?.proposal.id ?? null);
}

/**
 * Keeps what is in focus in the middle of the window where text and card stand side by side; where they stand above each other the card shows the
 * words itself, and only a caret is followed. It jumps rather than glides, for whoever decides fast, and stays where it is on arrival.
 */
function useFollow(lit: RefObject<HTMLElement | null>, focus: string, isCaret: boolean): void {
  const before = useRef(focus);
  useEffect(() => {
    const isBeside = matchMedia("(min-width: 901px)").matches;
    const element = lit.current;
    if (before.current !== focus && element && (isBeside || isCaret)) {
      const { top, bottom } = element.getBoundingClientRect();
      if (top < innerHeight * 0.15 || bottom > innerHeight * 0.75) element.scrollIntoView({ block: "center" });
    }
    before.current = focus;
  }, [lit, focus, isCaret]);
}
