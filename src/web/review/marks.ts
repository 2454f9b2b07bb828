import type { Span } from "#model";
import type { HeldProposal } from "#wire";
import type { NamedSpan } from "../paper/segments.ts";
import type { Editing } from "./spans/editing.ts";
import { fieldsOf } from "./spans/fields.ts";
import type { Fields } from "./spans/fields.ts";
import { partsOf, spanOf } from "./spans/parts.ts";
import type { Role } from "./spans/parts.ts";

/** A place in the text where something can be begun, with where the words that are being taken begin. */
export interface Caret {
  readonly at: number;
  readonly from: number | null;
}

/** One thing that is drawn on a text: a proposal, a part of the one in focus, the part in hand, words being taken, or the caret. */
export interface Mark extends NamedSpan {
  readonly proposal: HeldProposal | null;
  readonly role: Role | null;
  readonly is: "focus" | "hand-start" | "hand-end" | "picked" | "caret-before" | "caret-after" | null;
}

/** What {@link marksOf} draws. */
export interface Drawn {
  readonly proposals: readonly HeldProposal[];
  /** The proposal in focus, or nothing while a missed statement is written. */
  readonly focus: HeldProposal | undefined;
  readonly editing: Editing | null;
  readonly caret: Caret | null;
}

/** Every mark on a report: proposals as they are, over them the parts of the one in focus, or of the one being edited as they are just now. */
export function marksOf({ proposals, focus, editing, caret }: Drawn): readonly Mark[] {
  const id = focus?.proposal.id;
  const whole = proposals
    .filter(({ proposal }) => !(editing && proposal.id === id))
    .map((held): Mark => ({
      ...place(held.proposal.span),
      id: held.proposal.id,
      proposal: held,
      role: null,
      is: held === focus ? "focus" : null,
    }));
  const fields = editing?.fields ?? (focus ? fieldsOf(focus.proposal) : null);
  const edited: readonly Mark[] = editing ? [{ ...place(editing.fields.span), id: FOCUS, proposal: null, role: null, is: "focus" }] : [];
  return [
    ...whole,
    ...edited,
    ...(fields ? roleMarks(fields) : []),
    ...(editing ? handMarks(editing) : []),
    ...(caret ? caretMarks(caret) : []),
  ];
}

/** The mark of a statement being edited. */
export const FOCUS = "the statement in hand";

/** The mark of the caret. */
export const CARET = "the caret";

function place({ start, end }: Span): Span {
  return { start, end };
}

function roleMarks(fields: Fields): readonly Mark[] {
  return partsOf(fields).flatMap(({ key, role, span }): Mark[] =>
    role && span ? [{ ...place(span), id: `part ${key}`, proposal: null, role, is: null }] : [],
  );
}

function handMarks({ fields, part, end }: Editing): readonly Mark[] {
  const span = spanOf(fields, part);
  return span ? [{ ...place(span), id: "hand", proposal: null, role: null, is: `hand-${end}` }] : [];
}

/** A caret is the edge of the character after it; its second form, after the character before it, is for the end of a paragraph. */
function caretMarks({ at, from }: Caret): readonly Mark[] {
  const bare = { proposal: null, role: null };
  const taken =
    from === null || from === at
      ? []
      : [{ ...bare, start: Math.min(from, at), end: Math.max(from, at), id: "picked", is: "picked" as const }];
  return [...taken, { ...bare, start: at, end: at + 1, id: CARET, is: "caret-before" as const }];
}

/** The marks that touch a range; a caret at its very end stands after its last character. */
export function marksIn(marks: readonly Mark[], range: Span): readonly Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.is === "caret-before" && mark.start === range.end)
      return [{ ...mark, start: mark.start - 1, end: mark.start, is: "caret-after" }];
    return mark.start < range.end && mark.end > range.start ? [mark] : [];
  });
}
