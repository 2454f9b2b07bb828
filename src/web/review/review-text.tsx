import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { HeldProposal, OpenReport } from "#wire";
import type { Proposal, Span } from "#model";
import { segments } from "../paper/segments.ts";
import type { NamedSpan, Segment } from "../paper/segments.ts";

/** The parts that words play in a statement, each with its own colour and, in the card, its own word. */
type Role = "actor" | "object" | "condition" | "source";

interface MarkedSpan extends NamedSpan {
  readonly proposal: HeldProposal | null;
  readonly role: Role | null;
}

/** The spans of a proposal's parts. */
function roles(proposal: Proposal): readonly (Span & { readonly role: Role })[] {
  return [
    { ...proposal.actor, role: "actor" },
    ...(proposal.object ? [{ ...proposal.object, role: "object" as const }] : []),
    ...proposal.conditions.map((condition) => ({ ...condition, role: "condition" as const })),
    ...proposal.attribution.map((source) => ({ ...source, role: "source" as const })),
  ];
}

/** Every proposal as one span, and the parts of the one in focus as further spans inside it. */
function spansOf(proposals: readonly HeldProposal[], focus: string | undefined): readonly MarkedSpan[] {
  const whole = proposals.map((held): MarkedSpan => ({ ...held.proposal.span, id: held.proposal.id, proposal: held, role: null }));
  const now = proposals.find(({ proposal }) => proposal.id === focus);
  const parts = now
    ? roles(now.proposal).map((span, n): MarkedSpan => ({ ...span, id: `part ${n}`, proposal: null, role: span.role }))
    : [];
  return [...whole, ...parts];
}

interface ReviewTextProps {
  readonly open: OpenReport;
  readonly proposals: readonly HeldProposal[];
  readonly focus: string | undefined;
  readonly onFocus: (proposal: string) => void;
}

/** The report's text with every proposal underlined, the one in focus lit and its parts coloured. It is drawn as text, never as HTML. */
export function ReviewText({ open: { report, paragraphs }, proposals, focus, onFocus }: ReviewTextProps) {
  const spans = spansOf(proposals, focus);
  const byId = new Map(spans.map((span) => [span.id, span]));
  const lit = useRef<HTMLElement>(null);
  useFollow(lit, `${report.id} ${focus ?? ""}`);
  const first = { done: false };
  return paragraphs.map((paragraph) => (
    <p key={paragraph.start}>
      {segments(paragraph, spans).map((segment) => {
        const words = report.text.slice(segment.start, segment.end);
        const marked = segment.ids.map((id) => byId.get(id)!);
        if (marked.length === 0) return words;
        const isFocus = segment.ids.includes(focus ?? "");
        const isFirst = isFocus && !first.done;
        if (isFirst) first.done = true;
        return (
          <Marked
            key={segment.start}
            segment={segment}
            spans={marked}
            focus={focus}
            words={words}
            onFocus={onFocus}
            anchor={isFirst ? lit : null}
          />
        );
      })}
    </p>
  ));
}

interface MarkedProps {
  readonly segment: Segment;
  readonly spans: readonly MarkedSpan[];
  readonly focus: string | undefined;
  readonly words: string;
  readonly onFocus: (proposal: string) => void;
  readonly anchor: RefObject<HTMLElement | null> | null;
}

/** One segment: the narrowest part gives its ground, the parts around it a line beneath; a press focuses the narrowest proposal. */
function Marked({ segment, spans, focus, words, onFocus, anchor }: MarkedProps) {
  const parts = spans.flatMap(({ role, start, end }) => (role ? [{ role, start, end }] : []));
  const [inner, outer] = [parts.at(-1), parts.at(-2)];
  const own = spans.filter(({ proposal }) => proposal).at(-1);
  const isFocus = spans.some(({ id }) => id === focus);
  const classes = [
    isFocus ? "now" : "other",
    inner ? `role ${inner.role}` : "",
    inner && inner.start === segment.start ? "begins" : "",
    inner && inner.end === segment.end ? "ends" : "",
    outer && outer.role !== inner?.role ? `within within-${outer.role}` : "",
    own?.proposal && own.proposal.state !== "open" ? own.proposal.state : "",
  ];
  return (
    <mark ref={anchor} className={classes.filter(Boolean).join(" ")} onClick={() => own && onFocus(own.id)}>
      {words}
    </mark>
  );
}

/** Brings the proposal in focus into view when the focus moves; not on arrival, and not where text and card stand above each other. */
function useFollow(lit: RefObject<HTMLElement | null>, focus: string): void {
  const before = useRef(focus);
  useEffect(() => {
    const isBeside = matchMedia("(min-width: 901px)").matches;
    if (before.current !== focus && isBeside) lit.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    before.current = focus;
  }, [lit, focus]);
}
