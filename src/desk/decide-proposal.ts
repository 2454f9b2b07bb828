import { check, parse, printEntry } from "#language";
import { isStatement } from "#model";
import type { Citation, Declaration, Diagnostic, Entry, Grade, Statement } from "#model";
import type { ActBody, HeldProposal } from "#register";
import { type AnsweredDraft, answered } from "./answered-draft.ts";
import type { Desk } from "./desk.ts";
import { draftAlone } from "./draft-open.ts";
import type { LinkedDraft } from "./draft-statement.ts";
import { findProposal, findReport } from "./find-proposal.ts";
import { holdDossier } from "./hold-dossier.ts";
import { type LikeStatement, likeStatements } from "./like-statements.ts";
import { type Gone, goneWith, NOTHING_GONE, withdrawal } from "./names-gone.ts";
import { Refusal } from "./refusal.ts";
import { findOrigins } from "./trace-affair.ts";
import { untilSettled } from "./until-settled.ts";

/** What accepting a proposal enters: the statement, the names it needs, and the statement as dossier text. */
export interface Draft {
  readonly statement: Statement;
  readonly declarations: readonly Entry[];
  readonly text: string;
  /** What the words left open, for the analyst to fill in; absent where they left nothing. */
  readonly findings?: readonly string[];
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

/** Which decision is made on which proposal, and on what footing. */
interface DecisionOrder {
  readonly affair: string;
  readonly proposal: string;
  /** The act that touched the proposal last as far as whoever decides knows. */
  readonly seq?: number;
  /** Takes an earlier decision on it back, in the same act. */
  readonly over?: boolean;
}

/** How a proposal is accepted: as drafted, edited in the dossier language (`text`), or into a statement held; with a grade for its citation. */
export interface AcceptOrder extends DecisionOrder {
  readonly text?: string;
  readonly grade?: Grade;
  readonly into?: string;
}

/** A draft, the statements held that may say the same, and what is held that its conditions could name, or that could wait for it. */
export interface ComparedDraft extends AnsweredDraft {
  readonly like: readonly LikeStatement[];
}

/** What accepting a proposal would enter, as the reader drafts it from what the register holds now. */
export async function draftProposal(desk: Desk, affair: string, id: string): Promise<ComparedDraft> {
  const found = await findProposal(desk, affair, id);
  const draft = await draftHeld(desk, affair, found);
  const entries = (await desk.register.entries(affair)).map(({ entry }) => entry).filter((entry) => entry.id !== found.statement);
  const like = likeStatements({ ...draft, held: entries, origins: await findOrigins(desk, affair) });
  return { ...answered(found.proposal, draft, entries), like };
}

async function draftHeld(
  desk: Desk,
  affair: string,
  { proposal }: HeldProposal,
  without?: ReadonlySet<string>,
): Promise<Draft & LinkedDraft> {
  const report = await findReport(desk, affair, proposal.report);
  const draft = await draftAlone(desk, affair, { proposal, report }, without);
  return { ...draft, text: printEntry(draft.statement) };
}

/**
 * Accepts a proposal. An edited draft keeps the draft's citations where it has none of its own. Refuses with the messages where the text is at fault,
 * and where somebody decided before, unless the order says to decide over that.
 */
export async function acceptProposal(desk: Desk, order: AcceptOrder): Promise<Draft> {
  const held = await findProposal(desk, order.affair, order.proposal);
  if (order.into !== undefined) return mergeInto(desk, order, held, order.into);
  let going = await goneOver(desk, order, held);
  const enter = () => enterAs(desk, order, held, going);
  if (order.text !== undefined) return enter();
  // Somebody may have entered something under the draft's name meanwhile, or what an earlier decision wrote over is held again: another name, then.
  return untilSettled(async () => enter().finally(() => (going = { ...going, statements: [] })), ["entry-changed"]);
}

async function enterAs(desk: Desk, order: AcceptOrder, held: HeldProposal, gone: Gone): Promise<Draft> {
  const { affair, proposal, text, grade } = order;
  const without = new Set([...gone.statements, ...gone.names]);
  const draft = await draftHeld(desk, affair, held, without);
  const edited = text !== undefined && text.trim() !== draft.text.trim();
  const read = edited ? await readEdited(desk, affair, text, draft, without) : draft;
  const statement = graded(read.statement, held, grade);
  const before = (await desk.register.entries(affair)).find(({ entry }) => entry.id === statement.id);
  const replaces = before === undefined || without.has(statement.id) ? null : before.seq;
  const { declarations } = read;
  await decide(desk, order, held, { kind: "accept", proposal, statement, declarations, replaces, ...(edited ? { edited } : {}) }, gone);
  return { statement, declarations, text: printEntry(statement) };
}

/** What goes with an earlier decision that is decided over: a new one may have the names. */
function goneOver(desk: Desk, { affair, over }: DecisionOrder, { state, proposal }: HeldProposal): Promise<Gone> {
  return over === true && state === "accepted" ? goneWith(desk, affair, [proposal.id]) : Promise.resolve(NOTHING_GONE);
}

/** Adds a proposal's citation to a statement held, as a further source. Of the names that the draft needs, those of the citation come along. */
async function mergeInto(desk: Desk, order: AcceptOrder, held: HeldProposal, into: string): Promise<Draft> {
  const { affair, proposal, text, grade } = order;
  if (text !== undefined) {
    const way = "Leave the text out, or accept it as a statement of its own.";
    throw new Refusal("invalid-request", "text: a citation that is added to a statement held has no text of its own.", way, {
      field: "text",
    });
  }
  const entry = (await desk.register.entries(affair)).find((each) => each.entry.id === into)?.entry;
  if (entry === undefined || !isStatement(entry))
    throw new Refusal("unknown-statement", `into: there is no statement “${into}”.`, "The draft names the likely ones.", { field: "into" });
  const gone = await goneOver(desk, order, held);
  const draft = await draftHeld(desk, affair, held, new Set(gone.names));
  const { says } = graded(draft.statement, held, grade);
  const declarations = draft.declarations.filter((entry) => entry.kind === "report" || entry.kind === "origin");
  await decide(desk, order, held, { kind: "merge", proposal, statement: into, says, declarations }, gone);
  const after = (await desk.register.entries(affair)).find((each) => each.entry.id === into)?.entry;
  const statement = after !== undefined && isStatement(after) ? after : entry;
  return { statement, declarations, text: printEntry(statement) };
}

function graded(statement: Statement, { proposal }: HeldProposal, grade: Grade | undefined): Statement {
  if (grade === undefined) return statement;
  return { ...statement, says: statement.says.map((each): Citation => (each.report === proposal.report ? { ...each, grade } : each)) };
}

type Decision = Extract<ActBody, { kind: "accept" | "merge" | "reject" }>;

/** Writes a decision down; over an earlier one in one act with the taking back of that and of the names that went with it. */
async function decide(
  desk: Desk,
  { affair, seq, over }: DecisionOrder,
  { state, proposal }: HeldProposal,
  decision: Decision,
  gone: Gone,
): Promise<void> {
  const footing = seq === undefined ? {} : { stands: seq };
  const isOver = over === true && state !== "open";
  const act: ActBody = isOver
    ? { kind: "batch", acts: [{ kind: "reopen", proposal: proposal.id, ...footing }, ...withdrawal(gone), decision] }
    : { ...decision, ...footing };
  await desk.register.perform({ affair, by: desk.by, at: desk.now(), act });
}

async function readEdited(desk: Desk, affair: string, text: string, draft: Draft, without: ReadonlySet<string>): Promise<Draft> {
  const { dossier, diagnostics } = parse(text, { file: "edited" });
  const [first, second] = dossier.entries.filter(isStatement);
  const faults = diagnostics.filter(({ severity }) => severity === "error");
  if (!first || faults.length > 0) throw new FaultyDraft(faults);
  if (second) throw secondStatement(second.id);
  const statement = first.says.length > 0 ? first : { ...first, says: draft.statement.says };
  const more = dossier.entries.filter((entry): entry is Declaration => !isStatement(entry));
  const held = await holdDossier(desk, affair);
  const entries = held.entries.filter(({ id }) => !without.has(id));
  const known = new Set([...entries, ...more].map(({ id }) => id));
  const own = draft.declarations.filter(
    ({ id, kind }) => !known.has(id) || ((kind === "fact" || kind === "refusal") && !more.some((each) => each.id === id)),
  );
  const declarations = [...more, ...own.map((entry) => heldWith(entry, draft.statement.id, statement.id))];
  const others = entries.filter(({ id }) => id !== statement.id && !declarations.some((entry: Entry) => entry.id === id));
  const about = check({ affair: held.affair, entries: [...others, ...declarations, statement] });
  const wrong = about.filter(({ severity, place }) => severity === "error" && place.file === "edited");
  if (wrong.length > 0) throw new FaultyDraft(wrong);
  return { statement, declarations, text: printEntry(statement) };
}

/** Nothing that somebody wrote is dropped without a word: a draft of two statements is refused. */
function secondStatement(id: string): Refusal {
  const way = "Put that one forward by itself.";
  return new Refusal("invalid-dossier", `text: “${id}” is a second statement; one proposal enters one.`, way, { field: "text" });
}

/** A fact that holds with a draft's statement holds with the one that a person made of it. */
function heldWith(entry: Entry, drafted: string, id: string): Entry {
  const isWith = entry.kind === "fact" && entry.when.op === "holds" && entry.when.ref === drafted;
  return isWith ? { ...entry, when: { op: "holds", ref: id } } : entry;
}

/** Turns a proposal down, with a reason where one is given. Refuses where somebody decided before, unless the order says to decide over that. */
export async function rejectProposal(desk: Desk, order: DecisionOrder & { readonly reason?: string }): Promise<void> {
  const held = await findProposal(desk, order.affair, order.proposal);
  const { proposal, reason } = order;
  const gone = await goneOver(desk, order, held);
  await decide(desk, order, held, { kind: "reject", proposal, ...(reason ? { reason } : {}) }, gone);
}
