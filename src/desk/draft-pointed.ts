import { check, parse, printEntry } from "#language";
import type { Diagnostic, Proposal, Span } from "#model";
import type { Desk } from "./desk.ts";
import { type AnsweredDraft, answered } from "./answered-draft.ts";
import { draftAlone } from "./draft-open.ts";
import { holdDossier } from "./hold-dossier.ts";
import type { PointedFields } from "./pointed-fields.ts";
import { byHand, proposalGround, reportGround, takenBy } from "./pointed-ground.ts";
import { type FieldGround, type Fields, fieldsAt, type ReadFields, settleFields } from "./settle-fields.ts";

/** What is read of words that a person points out, and what accepting that would enter; nothing yet where nobody and no word tells the act. */
export interface PointedDraft {
  readonly fields: ReadFields;
  readonly draft: AnsweredDraft | null;
  /** What is wrong with the draft's text, or worth a second look, in the lines of that text. */
  readonly findings: readonly Diagnostic[];
}

/** What a person points out and has not kept: of a proposal, or of a statement that the reader missed in a report. */
export type PointedOrder = PointedFields & { readonly affair: string } & (
    { readonly proposal: string } | { readonly report: string; readonly span: Span }
  );

/**
 * Reads and drafts what a person points out as it would be kept, and keeps nothing: no act is written. Refuses places and names as keeping does.
 */
export async function draftPointed(desk: Desk, { affair, ...order }: PointedOrder): Promise<PointedDraft> {
  if ("proposal" in order) {
    const { ground, held } = await proposalGround(desk, affair, order.proposal);
    const fields = settleFields(ground, held.proposal, order);
    const { links: _links, meets: _meets, ...rest } = held.proposal;
    return { fields, ...(await draftFrom(desk, affair, ground, { ...rest, ...fields })) };
  }
  const { ground, all } = await reportGround(desk, affair, order.report);
  const { act, ...read } = fieldsAt(ground, order.act, order.span);
  if (act === null) return { fields: { ...settleFields(ground, { act: ANY_ACT, ...read }, order), act }, draft: null, findings: [] };
  const fields = settleFields(ground, { act, ...read }, order);
  return { fields, ...(await draftFrom(desk, affair, ground, byHand(fields, ground.report, takenBy(all)))) };
}

/** Stands for an act that is unknown while its other fields are settled, which ask nothing of it. */
const ANY_ACT: Fields["act"] = "PLEDGE";

type Drafted = Omit<PointedDraft, "fields">;

async function draftFrom(desk: Desk, affair: string, { report }: FieldGround, proposal: Proposal): Promise<Drafted> {
  const drafted = await draftAlone(desk, affair, { proposal, report });
  const { statement, declarations } = drafted;
  const text = printEntry(statement);
  const held = await holdDossier(desk, affair);
  const { dossier, diagnostics } = parse(text, { file: DRAFT });
  const own = new Set([...declarations, ...dossier.entries].map(({ id }) => id));
  const others = held.entries.filter(({ id }) => !own.has(id));
  const about = check({ affair: held.affair, entries: [...others, ...declarations, ...dossier.entries] });
  const findings = [...diagnostics, ...about].filter(({ place, code }) => place.file === DRAFT && code !== "unnamed-affair");
  return { draft: answered(proposal, { ...drafted, text }, held.entries), findings };
}

const DRAFT = "draft";
