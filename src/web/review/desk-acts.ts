import { ACTS, RELATIONS, SOURCE_KINDS } from "#model";
import { keepDraft, missedIn } from "../keep/drafts.ts";
import type { KeptDraft } from "../keep/drafts.ts";
import type { Editing } from "./spans/editing.ts";
import type { Desk } from "./use-desk.ts";

/** The act on which a decision stands: the newest known one, unless something before it is still on its way. */
function standing({ held }: Desk): { readonly seq?: number } {
  return held && !held.waits ? { seq: held.seq } : {};
}

/** Accepts the proposal in focus as it stands, with the grade given to it; `into` adds it to a statement held as a further source. */
export function accept(desk: Desk, { grade }: KeptDraft, into?: string): void {
  const { held } = desk;
  if (held?.state !== "open" || desk.busy) return;
  const how = { ...(grade ? { grade } : {}), ...(into === undefined ? {} : { into }), ...standing(desk) };
  desk.decide({ kind: "accept", proposal: held.proposal.id, ...how }, into === undefined ? "Accepted" : "Added as a further source");
}

/** Accepts a text in the dossier's words. Where something is wrong with it, the server has to take it before the next comes. */
export function acceptText(
  desk: Desk,
  { text, isSound }: { readonly text: string; readonly isSound: boolean },
  { grade }: KeptDraft,
): void {
  if (desk.held?.state !== "open" || desk.busy) return;
  const how = { ...(grade ? { grade } : {}), ...standing(desk) };
  const decide = isSound ? desk.decide : desk.put;
  decide({ kind: "accept", proposal: desk.held.proposal.id, text, ...how }, "Accepted as edited");
}

/** Rejects the proposal in focus. */
export function reject(desk: Desk, reason: string): void {
  if (desk.held?.state !== "open" || desk.busy) return;
  const why = reason.trim() === "" ? {} : { reason: reason.trim() };
  desk.decide({ kind: "reject", proposal: desk.held.proposal.id, ...why, ...standing(desk) }, "Rejected");
}

/** Keeps the edited fields as the proposal; with `andAccept` it is accepted in the same breath. A missed statement is put forward. */
export function save(desk: Desk, draft: KeptDraft, andAccept = false): void {
  const { held, editing, mode } = desk;
  const { fields } = editing.editing;
  if (desk.busy) return;
  if (mode === "missed") return desk.put({ kind: "propose", report: desk.open.report.id, fields }, "Put forward");
  if (held?.state !== "open") return;
  if (editing.isChanged) {
    desk.amend({ kind: "amend", proposal: held.proposal.id, fields, ...standing(desk) });
    keepDraft(desk.affair, held.proposal.id, { fields: undefined });
  }
  if (!andAccept) return desk.setMode("look");
  const how = draft.grade ? { grade: draft.grade } : {};
  desk.decide({ kind: "accept", proposal: held.proposal.id, ...how, ...(editing.isChanged ? {} : standing(desk)) }, "Accepted");
}

/** Leaves what is being done. What was begun stays in the browser. */
export function leave(desk: Desk): void {
  desk.setMode("look");
}

/** Forgets what was begun with the fields, or the missed statement altogether. */
export function forget(desk: Desk): void {
  const name = desk.mode === "missed" ? missedIn(desk.open.report.id) : desk.held?.proposal.id;
  if (name !== undefined) keepDraft(desk.affair, name, { fields: undefined });
  desk.setMode("look");
}

/** Splits the proposal in focus where the caret stands. */
export function split(desk: Desk): void {
  if (desk.held?.state !== "open" || desk.busy) return;
  desk.put({ kind: "split", proposal: desk.held.proposal.id, at: desk.caret.caret.at }, "Split");
}

/** The next of a closed list, going round. */
function after<T>(list: readonly T[], value: T): T {
  return list[(list.indexOf(value) + 1) % list.length]!;
}

/** Gives the statement the next kind of act. */
export function nextAct(editing: Editing): Editing {
  return { ...editing, fields: { ...editing.fields, act: after(ACTS, editing.fields.act) } };
}

/** Gives the condition or source in hand the next relation or kind; other parts have none. */
export function nextKind(editing: Editing): Editing {
  const [kind, n] = editing.part.split(" ");
  const { fields } = editing;
  const at = Number(n);
  if (kind === "condition") {
    const conditions = fields.conditions.map((one, index) => (index === at ? { ...one, relation: after(RELATIONS, one.relation) } : one));
    return { ...editing, fields: { ...fields, conditions } };
  }
  if (kind !== "source") return editing;
  const attribution = fields.attribution.map((one, index) => (index === at ? { ...one, kind: after(SOURCE_KINDS, one.kind) } : one));
  return { ...editing, fields: { ...fields, attribution } };
}
