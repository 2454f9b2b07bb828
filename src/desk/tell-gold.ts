import { printEntry } from "#language";
import { ANALYST, isStatement } from "#model";
import type { Proposal } from "#model";
import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { findAffair } from "./open-affair.ts";
import type { Fields } from "./settle-fields.ts";

/** What a proposal says, each part with its place and exact words. */
export interface GoldFields extends Omit<Fields, "span"> {
  readonly span: { readonly start: number; readonly end: number; readonly exact: string };
}

/**
 * What became of one proposal, to hold a reader to. `final` is what the analysts left of it, `proposed` what the reader had put forward (`null` where a
 * person did), `changed` names the fields in which the two differ. Places count in the report's text, whose hash is `sha256`.
 */
export interface GoldRecord {
  readonly proposal: string;
  readonly report: string;
  readonly path: string;
  readonly sha256: string;
  readonly reader: string;
  readonly pattern?: string;
  readonly state: HeldProposal["state"];
  readonly by?: string;
  readonly at?: string;
  readonly reason?: string;
  readonly final: GoldFields;
  readonly proposed: GoldFields | null;
  readonly changed: readonly (keyof GoldFields)[];
  /** The statement that it became, or (`merged`) was added to, as dossier text where it is held; `edited` says that a person wrote that text. */
  readonly statement?: { readonly id: string; readonly text: string | null; readonly edited: boolean; readonly merged: boolean };
  /** The proposal that it was split from. */
  readonly partOf?: string;
}

/** The record of an affair's decisions: every proposal, those still open too, in reading order. */
export async function tellGold(desk: Desk, affair: string): Promise<readonly GoldRecord[]> {
  const { id } = await findAffair(desk, affair);
  const hashes = new Map((await desk.register.reports(id)).map((report) => [report.id, report.sha256]));
  const texts = new Map(
    (await desk.register.entries(id)).flatMap(({ entry }) => (isStatement(entry) ? [[entry.id, printEntry(entry)] as const] : [])),
  );
  return (await desk.register.proposals(id)).map((held) => goldOf(held, hashes.get(held.proposal.report) ?? "", texts));
}

function goldOf(held: HeldProposal, sha256: string, texts: ReadonlyMap<string, string>): GoldRecord {
  const { proposal, proposed = proposal, state, decidedBy, decidedAt, reason, statement, partOf } = held;
  const { id, report, path, reader, pattern } = proposal;
  const [final, first] = [fieldsOf(proposal), fieldsOf(proposed)];
  const names = [...new Set([...Object.keys(final), ...Object.keys(first)])] as (keyof GoldFields)[];
  return {
    proposal: id,
    report,
    path,
    sha256,
    reader,
    ...(pattern !== undefined && { pattern }),
    state,
    ...(decidedBy !== undefined && { by: decidedBy }),
    ...(decidedAt !== undefined && { at: decidedAt }),
    ...(reason !== undefined && { reason }),
    final,
    proposed: reader === ANALYST ? null : first,
    changed: reader === ANALYST ? [] : names.filter((name) => JSON.stringify(final[name]) !== JSON.stringify(first[name])),
    ...(statement !== undefined && {
      statement: { id: statement, text: texts.get(statement) ?? null, edited: held.edited === true, merged: held.merged === true },
    }),
    ...(partOf !== undefined && { partOf }),
  };
}

function fieldsOf({ act, span, actor, addressee, object, conditions, attribution, hedge, links, meets }: Proposal): GoldFields {
  const { start, end, exact } = span;
  return {
    act,
    span: { start, end, exact },
    actor,
    addressee,
    object,
    conditions,
    attribution,
    hedge,
    ...(links && { links }),
    ...(meets && { meets }),
  };
}
