import { memo } from "react";
import type { RefObject } from "react";
import type { Span } from "#model";
import { segments } from "../paper/segments.ts";
import type { Segment } from "../paper/segments.ts";
import type { Mark } from "./marks.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly range: Span;
  /** Only those that touch the range. */
  readonly marks: readonly Mark[];
  readonly onFocus: (proposal: string) => void;
  /** Put on the first piece of the mark that is to be followed. */
  readonly anchor: RefObject<HTMLElement | null> | null;
  readonly follow: string | null;
}

/** A stretch of a report with its marks: proposals underlined, the one in focus lit, its parts coloured. It is drawn as text, never as HTML. */
export const MarkedText = memo(
  function MarkedText({ text, range, marks, onFocus, anchor, follow }: MarkedTextProps) {
    const byId = new Map(marks.map((mark) => [mark.id, mark]));
    const pieces = segments(range, marks);
    const followed = pieces.find(({ ids }) => follow !== null && ids.includes(follow));
    return pieces.map((segment) => {
      const words = text.slice(segment.start, segment.end);
      const here = segment.ids.map((id) => byId.get(id)!);
      if (here.length === 0) return words;
      const own = here.findLast(({ proposal }) => proposal);
      return (
        <mark
          key={segment.start}
          ref={segment === followed ? anchor : null}
          className={classesOf(segment, here)}
          onClick={() => own?.proposal && onFocus(own.proposal.proposal.id)}
        >
          {words}
        </mark>
      );
    });
  },
  (a, b) =>
    a.text === b.text &&
    a.range.start === b.range.start &&
    a.range.end === b.range.end &&
    a.follow === b.follow &&
    sameMarks(a.marks, b.marks),
);

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  const isSame = (one: Mark, other: Mark | undefined) =>
    other !== undefined &&
    one.id === other.id &&
    one.start === other.start &&
    one.end === other.end &&
    one.role === other.role &&
    one.is === other.is &&
    one.proposal?.state === other.proposal?.state;
  return a.length === b.length && a.every((mark, n) => isSame(mark, b[n]));
}

/** The narrowest part gives the ground, the part around it a line beneath; the end in hand and the caret give an edge. */
function classesOf(segment: Segment, here: readonly Mark[]): string {
  const parts = here.filter(({ role }) => role);
  const [inner, outer] = [parts.at(-1), parts.at(-2)];
  const own = here.findLast(({ proposal }) => proposal);
  const has = (is: Mark["is"]) => here.some((mark) => mark.is === is);
  const hand = here.find(({ is }) => is === "hand-start" || is === "hand-end");
  const caret = here.find(({ is }) => is === "caret-before" || is === "caret-after");
  return [
    has("focus") ? "now" : "other",
    inner ? `role ${inner.role}` : "",
    inner && inner.start === segment.start ? "begins" : "",
    inner && inner.end === segment.end ? "ends" : "",
    outer && outer.role !== inner?.role ? `within within-${outer.role}` : "",
    own?.proposal && own.proposal.state !== "open" ? own.proposal.state : "",
    hand ? "hand" : "",
    hand?.is === "hand-start" && hand.start === segment.start ? "edge-before" : "",
    hand?.is === "hand-end" && hand.end === segment.end ? "edge-after" : "",
    has("picked") ? "picked" : "",
    !own && !has("focus") ? "bare" : "",
    caret ? (caret.is === "caret-before" ? "edge-before" : "edge-after") : "",
  ]
    .filter(Boolean)
    .join(" ");
}
