import type { Proposal, Span } from "#model";
import type { HeldProposal } from "#wire";
import type { Fields } from "../review/spans/fields.ts";
import { aboutOf, stateOf } from "./decision.ts";
import type { Waiting } from "./decision.ts";

/** A proposal as the reviewer left it; `waits` while the server has not answered to that. */
export type Shown = HeldProposal & { readonly waits?: true };

/** Proposals with the decisions that wait laid over them, so that nobody has to wait for an answer to go on. */
export function overlay(proposals: readonly HeldProposal[], waiting: readonly Waiting[], text: string): readonly Shown[] {
  if (waiting.length === 0) return proposals;
  const last = new Map<string, Shown>();
  const byId = new Map(proposals.map((held) => [held.proposal.id, held]));
  for (const { decision } of waiting)
    for (const id of aboutOf(decision)) {
      const held = last.get(id) ?? byId.get(id);
      if (held) last.set(id, laidOver(held, decision, text));
    }
  return proposals.map((held) => last.get(held.proposal.id) ?? held);
}

function laidOver(held: Shown, decision: Waiting["decision"], text: string): Shown {
  if (decision.kind === "amend") return { ...held, proposal: amended(held.proposal, decision.fields, text), waits: true };
  const state = stateOf(decision) ?? held.state;
  const reason = "reason" in decision && decision.reason ? { reason: decision.reason } : {};
  return { ...held, state, ...reason, waits: true };
}

/** A proposal with other fields, its words cut anew from the report. */
function amended(proposal: Proposal, fields: Fields, text: string): Proposal {
  const cut = ({ start, end }: Span) => ({ start, end, exact: text.slice(start, end) });
  const { span, actor, addressee, object, links, meets } = fields;
  const { links: _links, meets: _meets, ...rest } = proposal;
  return {
    ...rest,
    ...(links.length > 0 && { links }),
    ...(meets.length > 0 && { meets }),
    act: fields.act ?? proposal.act,
    hedge: fields.hedge,
    span: { ...cut(span), prefix: text.slice(Math.max(0, span.start - 32), span.start), suffix: text.slice(span.end, span.end + 32) },
    actor: actor ? { ...cut(actor), ids: actor.ids } : { start: span.start, end: span.start, exact: "", ids: [] },
    addressee: addressee && { ...cut(addressee), ids: addressee.ids },
    object: object && { ...cut(object), quantity: sameSpan(object, proposal.object) ? proposal.object!.quantity : null },
    conditions: fields.conditions.map((one) => {
      const before = proposal.conditions.find((each) => sameSpan(each, one));
      return {
        ...cut(one),
        relation: one.relation,
        connective: one.connective,
        holders: one.holders,
        topic: before?.topic ?? null,
        absent: before?.absent ?? false,
      };
    }),
    attribution: fields.attribution.map((one) => ({
      ...proposal.attribution.find((each) => sameSpan(each, one)),
      ...cut(one),
      kind: one.kind,
    })),
  };
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}
