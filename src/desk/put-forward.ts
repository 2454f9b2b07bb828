import { ACTS } from "#model";
import type { Proposal, Span } from "#model";
import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { findProposal } from "./find-proposal.ts";
import type { PointedFields } from "./pointed-fields.ts";
import { byHand, proposalGround, reportGround, takenBy } from "./pointed-ground.ts";
import { Refusal } from "./refusal.ts";
import { type FieldGround, type Fields, fieldsAt, type ReadFields, settleFields } from "./settle-fields.ts";

/** A statement that the reader missed, as a person points it out. What is left out, its act too, is read from its words. */
export interface PutForward extends PointedFields {
  readonly affair: string;
  readonly report: string;
  readonly span: Span;
}

/** A proposal put otherwise. `seq` is the act that touched it last as far as the person knows. */
export interface Amendment extends PointedFields {
  readonly affair: string;
  readonly proposal: string;
  readonly seq?: number;
}

/** A proposal to be split: at a place in its report's text, or into parts, each as a person points it out. */
export interface SplitOrder {
  readonly affair: string;
  readonly proposal: string;
  readonly at?: number;
  readonly parts?: readonly PointedFields[];
  readonly seq?: number;
}

/**
 * Puts a statement forward that the reader missed. It is an open proposal then. Refuses a place outside the report, names that nobody knows, and with
 * `act-unread` words that do not tell what kind of act they are where nobody says so.
 */
export async function proposeStatement(desk: Desk, { affair, report: id, ...pointed }: PutForward): Promise<HeldProposal> {
  const { ground, all } = await reportGround(desk, affair, id);
  const fields = settleFields(ground, withAct(fieldsAt(ground, pointed.act, pointed.span)), pointed);
  const proposal = byHand(fields, ground.report, takenBy(all));
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act: { kind: "propose", proposals: [proposal] } });
  return findProposal(desk, affair, proposal.id);
}

/** Puts an open proposal otherwise. Refuses one that was decided on, or that somebody touched since. */
export async function amendProposal(desk: Desk, { affair, proposal: id, seq, ...pointed }: Amendment): Promise<HeldProposal> {
  const { ground, held } = await proposalGround(desk, affair, id);
  const { links: _links, meets: _meets, ...rest } = held.proposal;
  const to = { ...rest, ...settleFields(ground, held.proposal, pointed) };
  const act = { kind: "amend" as const, proposal: id, to, ...(seq === undefined ? {} : { stands: seq }) };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
  return findProposal(desk, affair, id);
}

/** Makes several proposals of an open one, in one act. The first part keeps its id. Gives the parts. */
export async function splitProposal(desk: Desk, { affair, proposal: id, at, parts, seq }: SplitOrder): Promise<readonly HeldProposal[]> {
  const { ground, held, all } = await proposalGround(desk, affair, id);
  const pointed = parts ?? halves(ground, held.proposal, at);
  if (pointed.length < 2) throw new Refusal("invalid-request", "parts: there is one part alone.", "Give two at least.", { field: "parts" });
  const taken = new Set(takenBy(all));
  const made = pointed.map((part, n): Proposal => {
    const fields = settleFields(ground, within(ground, held.proposal, part.span), part);
    if (n === 0) return { ...held.proposal, ...fields };
    const proposal = byHand(fields, ground.report, taken);
    taken.add(proposal.id);
    return proposal;
  });
  const act = { kind: "split" as const, proposal: id, parts: made, ...(seq === undefined ? {} : { stands: seq }) };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
  const ids = new Set(made.map((part) => part.id));
  return (await desk.register.proposals(affair)).filter(({ proposal }) => ids.has(proposal.id));
}

function withAct({ act, ...read }: ReadFields): Fields {
  if (act !== null) return { act, ...read };
  const way = `Say which it is: ${ACTS.map((each) => each.toLowerCase()).join(", ")}.`;
  throw new Refusal("act-unread", `“${read.span.exact}” does not tell what kind of act it is.`, way, { field: "act" });
}

/** The two sides of a place within a proposal, without the white space and commas at their edges. A single word is no statement. */
function halves({ report }: FieldGround, { span }: Proposal, at: number | undefined): readonly PointedFields[] {
  const sides = at === undefined ? [] : [trimmed(report.text, span.start, at), trimmed(report.text, at, span.end)];
  if (
    at !== undefined &&
    span.start < at &&
    at < span.end &&
    sides.every(({ start, end }) => isStatementLong(report.text.slice(start, end)))
  )
    return sides.map((side) => ({ span: side }));
  const way = `Give a place between ${span.start} and ${span.end} with two words at least on both sides, or the parts.`;
  throw new Refusal("invalid-span", `at: the proposal does not divide ${at === undefined ? "nowhere" : `at ${at}`}.`, way, { field: "at" });
}

function isStatementLong(words: string): boolean {
  return words.trim().split(/\s+/).length >= 2;
}

const EDGE = /[\s,;:—–]/;

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start]!)) start += 1;
  while (end > start && EDGE.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

/** What of a proposal lies within a part of it. Actor and chain are those of every part; a condition that is cut goes with the part that has most of it. */
function within(ground: FieldGround, proposal: Proposal, span: Span | undefined): Fields {
  if (span === undefined) return proposal;
  const lies = (each: Span | null): boolean => each !== null && span.start <= each.start && each.end <= span.end;
  const { addressee, object, conditions, hedge } = proposal;
  const words = proposal.span.exact.slice(Math.max(0, span.start - proposal.span.start), Math.max(0, span.end - proposal.span.start));
  return {
    ...proposal,
    addressee: lies(addressee) ? addressee : null,
    object: lies(object) ? object : null,
    conditions: conditions.flatMap((each) => (lies(each) ? each : cutTo(ground, each, span))),
    hedge: hedge !== null && words.toLowerCase().includes(hedge.toLowerCase()) ? hedge : null,
  };
}

/** What a part has of a condition that it cuts; nothing where the other part has more of it. */
function cutTo(ground: FieldGround, condition: Fields["conditions"][number], span: Span): Fields["conditions"] {
  const { start, end } = trimmed(ground.report.text, Math.max(condition.start, span.start), Math.min(condition.end, span.end));
  return (end - start) * 2 <= condition.end - condition.start
    ? []
    : [{ ...condition, start, end, exact: ground.report.text.slice(start, end) }];
}
