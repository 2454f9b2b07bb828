import { ACTS, RELATIONS, SOURCE_KINDS } from "#model";
import { dismissTrouble } from "../outbox/use-outbox.ts";
import { keepDraft, keptDraft, missedIn } from "../keep/drafts.ts";
import type { KeptDraft } from "../keep/drafts.ts";
import { linkChoices, linkToggled } from "./links.ts";
import type { LinkChoice } from "./links.ts";
import type { Editing } from "./spans/editing.ts";
import { fieldsOf } from "./spans/fields.ts";
import { splitRange } from "./use-caret.ts";
import { toDesk } from "./to-desk.ts";
import type { Desk } from "./use-desk.ts";

/** The act on which a decision stands: the newest known one, unless something before it is still on its way. */
function standing({ held }: Desk): { readonly seq?: number } {
  return held && !held.waits ? { seq: held.seq } : {};
}

/**
 * Accepts the proposal in focus as it stands, with the grade given to it; `into` adds it to a statement held as a further source. Where something
 * holds that back, it is said and nothing else is done.
 */
export function accept(desk: Desk, { grade }: KeptDraft, into?: string): void {
  const { held } = desk;
  if (held?.state !== "open" || desk.busy) return;
  if (desk.heldBack !== null) return desk.say(desk.heldBack);
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

/** Keeps the edited fields as the proposal, to be read before it can be accepted. A missed statement is put forward. */
export function save(desk: Desk): void {
  const { held, mode, affair, open } = desk;
  if (desk.busy) return;
  toDesk(); // a field gives what was typed into it when it is left
  const name = mode === "missed" ? missedIn(open.report.id) : (held?.proposal.id ?? "");
  const { fields } = keptDraft(affair, name);
  if (mode === "missed") {
    if (fields?.act === null && desk.dry.told?.fields.act === null) return askAct(desk);
    if (fields) desk.put({ kind: "propose", report: open.report.id, fields }, "Put forward");
    return;
  }
  if (held?.state !== "open") return;
  if (fields) {
    desk.amend({ kind: "amend", proposal: name, fields, ...standing(desk) });
    keepDraft(affair, name, { fields: undefined });
  }
  desk.setMode("look");
}

/** Links what a choice offers, or takes that link away again; the statement is kept so and then read anew. */
export function link(desk: Desk, choice: LinkChoice | undefined): void {
  const { held, busy } = desk;
  if (held?.state !== "open" || busy || choice === undefined) return;
  const fields = linkToggled(fieldsOf(held.proposal), choice);
  desk.amend({ kind: "amend", proposal: held.proposal.id, fields, ...standing(desk) });
  desk.setMode("look");
  desk.say(`${choice.isTaken ? "No longer linked" : "Linked"}: “${choice.words}”.`);
}

/** Begins to link, where something is offered. */
export function beginLink(desk: Desk): void {
  if (desk.held?.state !== "open" || desk.busy) return;
  if (linkChoices(desk.reading.draft).length === 0) return desk.say("Nothing held is like what its conditions name.");
  desk.setMode("link");
}

/** Nothing is guessed: where neither a person nor the words tell what kind of act it is, the list of them is put into hand. */
function askAct(desk: Desk): void {
  desk.say("The words do not tell what kind of act it is: choose it first.");
  document.querySelector<HTMLElement>("#edit-act")?.focus();
}

/** Leaves what is being done. What was begun stays in the browser. */
export function leave(desk: Desk): void {
  desk.setMode("look");
}

/** Forgets what was begun with the fields, or the missed statement altogether. */
export function forget(desk: Desk): void {
  const name = desk.mode === "missed" ? missedIn(desk.open.report.id) : desk.held?.proposal.id;
  if (name !== undefined) keepDraft(desk.affair, name, { fields: undefined });
  if (desk.trouble) dismissTrouble(desk.affair, desk.trouble);
  desk.setMode("look");
}

/** Drops what the server did not take of the proposal in focus, and what was typed for it. */
export function dropRefused(desk: Desk): void {
  const { affair, held, trouble } = desk;
  if (!trouble) return;
  dismissTrouble(affair, trouble);
  if (held) keepDraft(affair, held.proposal.id, { fields: undefined, text: undefined });
}

/** Begins to split the proposal in focus, where it has two words at least. */
export function beginSplit(desk: Desk): void {
  const { held, open } = desk;
  if (held?.state !== "open" || desk.busy) return;
  if (splitRange(open.report.text, held.proposal.span) === null) return desk.say("This statement has too few words to be split.");
  desk.setMode("split");
}

/** Splits the proposal in focus where the caret stands. */
export function split(desk: Desk): void {
  if (desk.held?.state !== "open" || desk.busy) return;
  desk.put({ kind: "split", proposal: desk.held.proposal.id, at: desk.caret.caret.at }, "Split");
}

/** The next of a closed list, going round; the first after none. */
function after<T>(list: readonly T[], value: T | null): T {
  return list[(list.findIndex((one) => one === value) + 1) % list.length]!;
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
