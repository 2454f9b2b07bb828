import { check, parse, printEntry } from "#language";
import { isStatement } from "#model";
import type { Declaration, Diagnostic, Statement } from "#model";
import type { HeldProposal } from "#register";
import type { Desk } from "./desk.ts";
import { draftStatement } from "./draft-statement.ts";
import { holdDossier } from "./hold-dossier.ts";
import { Refusal } from "./refusal.ts";
import { findOrigins } from "./trace-affair.ts";

/** What accepting a proposal enters: the statement, the names it needs, and the statement as dossier text. */
export interface Draft {
  readonly statement: Statement;
  readonly declarations: readonly Declaration[];
  readonly text: string;
}

/** An edited draft whose text is at fault, with the messages about it. */
export class FaultyDraft extends Refusal {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const first = diagnostics[0];
    super(
      "invalid-dossier",
      first?.message ?? "This is no statement.",
      first?.accepted?.join(", ") ?? "See the handbook on the dossier language.",
    );
    this.diagnostics = diagnostics;
  }
}

async function findProposal(desk: Desk, affair: string, id: string): Promise<HeldProposal> {
  const found = (await desk.register.proposals(affair)).find(({ proposal }) => proposal.id === id);
  if (found) return found;
  throw new Refusal("unknown-proposal", `There is no proposal “${id}” here.`, "List them with `proviso proposals`.");
}

/** What accepting a proposal would enter, as the reader drafts it from what the register holds now. */
export async function draftProposal(desk: Desk, affair: string, id: string): Promise<Draft> {
  const { proposal } = await findProposal(desk, affair, id);
  const report = await desk.register.report(affair, proposal.report);
  if (!report) throw new Refusal("unknown-report", `The report “${proposal.report}” is not held.`, "Read it again.");
  const { entries } = await holdDossier(desk, affair);
  const origins = await findOrigins(desk, affair);
  const { statement, declarations } = draftStatement(proposal, { report, existing: entries, origins });
  return { statement, declarations, text: printEntry(statement) };
}

/**
 * Accepts a proposal: as drafted, or (`text`) as edited in the dossier language. An edited draft keeps the draft's citations where it has none of
 * its own. Refuses with the messages where the text is at fault, and where somebody decided before.
 */
export async function acceptProposal(desk: Desk, order: { affair: string; proposal: string; text?: string }): Promise<Draft> {
  const { affair, proposal, text } = order;
  const draft = await draftProposal(desk, affair, proposal);
  const edited = text !== undefined && text.trim() !== draft.text.trim();
  const final = edited ? await readEdited(desk, affair, text, draft) : draft;
  const { statement, declarations } = final;
  const act = { kind: "accept" as const, proposal, statement, declarations, ...(edited ? { edited } : {}) };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
  return final;
}

async function readEdited(desk: Desk, affair: string, text: string, draft: Draft): Promise<Draft> {
  const { dossier, diagnostics } = parse(text, { file: "edited" });
  const [first] = dossier.entries.filter(isStatement);
  const faults = diagnostics.filter(({ severity }) => severity === "error");
  if (!first || faults.length > 0) throw new FaultyDraft(faults);
  const statement = first.says.length > 0 ? first : { ...first, says: draft.statement.says };
  const more = dossier.entries.filter((entry): entry is Declaration => !isStatement(entry));
  const held = await holdDossier(desk, affair);
  const known = new Set([...held.entries, ...more].map(({ id }) => id));
  const declarations = [...more, ...draft.declarations.filter(({ id }) => !known.has(id))];
  const others = held.entries.filter(({ id }) => id !== statement.id && !more.some((entry) => entry.id === id));
  const about = check({ affair: held.affair, entries: [...others, ...declarations, statement] });
  const wrong = about.filter(({ severity, place }) => severity === "error" && place.file === "edited");
  if (wrong.length > 0) throw new FaultyDraft(wrong);
  return { statement, declarations, text: printEntry(statement) };
}

/** Turns a proposal down, with a reason where one is given. */
export async function rejectProposal(desk: Desk, order: { affair: string; proposal: string; reason?: string }): Promise<void> {
  const { affair, proposal, reason } = order;
  await findProposal(desk, affair, proposal);
  const act = { kind: "reject" as const, proposal, ...(reason ? { reason } : {}) };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
}
