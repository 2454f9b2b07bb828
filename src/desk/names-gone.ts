import { isStatement } from "#model";
import type { Entry } from "#model";
import type { ActBody, HeldEntry, LoggedAct } from "#register";
import type { Desk } from "./desk.ts";
import { namedIn } from "./leaves.ts";

/** What opening decisions again takes out of the register: statements that nothing else stands on, and names that only these needed. */
export interface Gone {
  readonly statements: readonly string[];
  readonly names: readonly string[];
  /** What is held again as it was before one of these statements was said to be it. */
  readonly restored: readonly Entry[];
  /** The acts that wrote what stands on these statements and stays. */
  readonly stoodOn: readonly number[];
}

/** Nothing goes. */
export const NOTHING_GONE: Gone = { statements: [], names: [], restored: [], stoodOn: [] };

/**
 * What goes with the acceptances of some proposals: the statements that they alone made, and of the names that acceptances declared those that nothing held
 * uses then. What somebody wrote down, imported or touched since stays.
 */
export async function goneWith(desk: Desk, affair: string, proposals: readonly string[]): Promise<Gone> {
  const [held, log, all] = await Promise.all([
    desk.register.entries(affair),
    desk.register.log(affair),
    desk.register.proposals(affair, { state: "accepted" }),
  ]);
  const acts = new Map(log.map((line) => [line.seq, line]));
  const opened = new Set(proposals);
  const makersOf = (id: string) => all.filter(({ statement }) => statement === id);
  const gone = held.filter(({ entry, seq }) => {
    const makers = isStatement(entry) ? makersOf(entry.id) : [];
    const decided = acts.get(seq)?.act.proposals ?? [];
    return makers.length > 0 && makers.every(({ proposal, merged }) => !merged && opened.has(proposal.id) && decided.includes(proposal.id));
  });
  const isEdited = gone.some(({ entry }) => makersOf(entry.id).some(({ edited }) => edited));
  const seqs = new Set(gone.map(({ seq }) => seq));
  // An edited statement may have been written over another one, which is held again and may use what was declared before.
  const mayGo = ({ entry, seq }: HeldEntry): boolean => !isStatement(entry) && (isEdited ? seqs.has(seq) : isAcceptance(acts.get(seq)));
  const statements = gone.map(({ entry }) => entry.id);
  const restored = await metBefore(desk, affair, held, new Set(statements));
  const stays = ({ entry }: HeldEntry) => !statements.includes(entry.id) && !restored.some(({ id }) => id === entry.id);
  const stoodOn = held.filter((each) => stays(each) && standsOn(each.entry).some((id) => statements.includes(id))).map(({ seq }) => seq);
  return { statements, names: unneeded(held, gone, mayGo), restored, stoodOn };
}

/** Facts that hold exactly when one of these statements is kept, as they were held before: as events and decisions. */
async function metBefore(desk: Desk, affair: string, held: readonly HeldEntry[], gone: ReadonlySet<string>): Promise<readonly Entry[]> {
  const met = held.filter(({ entry }) => entry.kind === "fact" && entry.when.op === "holds" && gone.has(entry.when.ref));
  if (met.length === 0) return [];
  const all = await desk.register.entries(affair, { all: true });
  return met.flatMap(({ entry: { id }, seq }) => {
    const before = all.filter(({ entry, seq: made }) => entry.id === id && made < seq && entry.kind !== "fact");
    return before
      .sort((one, other) => one.seq - other.seq)
      .slice(-1)
      .map(({ entry }) => entry);
  });
}

/** What the conditions of an entry name. */
function standsOn(entry: Entry): readonly string[] {
  const said = "conditions" in entry ? entry.conditions.flatMap(({ condition }) => namedIn(condition)) : [];
  const laidOn = entry.kind === "condition" && "ref" in entry.on ? [entry.on.ref] : [];
  return [...said, ...laidOn, ...(entry.kind === "fact" ? namedIn(entry.when) : [])];
}

/** The acts that take such names out and hold again what was held; none where there are none. */
export function withdrawal({ names, restored }: Pick<Gone, "names" | "restored">): readonly ActBody[] {
  const enter: readonly ActBody[] = restored.length === 0 ? [] : [{ kind: "enter", entries: restored }];
  return names.length === 0 ? enter : [...enter, { kind: "withdraw", ids: names }];
}

const ACCEPTANCES: ReadonlySet<string> = new Set(["accept", "merge", "batch"]);

function isAcceptance(line: LoggedAct | undefined): boolean {
  return line !== undefined && ACCEPTANCES.has(line.act.kind) && line.act.proposals.length > 0 && line.act.reports.length === 0;
}

/** Names reached from what goes that may go themselves, and that nothing which stays uses. */
function unneeded(held: readonly HeldEntry[], gone: readonly HeldEntry[], mayGo: (one: HeldEntry) => boolean): readonly string[] {
  const names = new Map(held.filter(mayGo).map(({ entry }) => [entry.id, entry]));
  const reached = reachedFrom(
    gone.map(({ entry }) => entry),
    names,
  );
  const going = new Set(gone.map(({ entry }) => entry.id));
  const staying = held.map(({ entry }) => entry).filter(({ id }) => !going.has(id) && !reached.has(id));
  const used = reachedFrom(staying, reached);
  return [...reached.keys()].filter((id) => !used.has(id));
}

/** Entries of `among` that some entries use, directly or over others of them. */
function reachedFrom(from: readonly Entry[], among: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const open = [...from];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop())
    for (const name of wordsIn(entry)) {
      const named = among.get(name);
      if (named === undefined || found.has(name)) continue;
      found.set(name, named);
      open.push(named);
    }
  return found;
}

/** Fields that hold a report's words or a title, and never a name of ours. */
const PROSE: ReadonlySet<string> = new Set(["id", "title", "exact", "prefix", "suffix", "quote", "sha256", "url"]);

/** Every text in an entry that may be a name or is made of names: itself, its words, and its parts between dots. One name too many keeps an entry, no more. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value, ...value.split(" "), ...dotted(value)];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, held]) => (PROSE.has(field) ? [] : [field, ...dotted(field), ...wordsIn(held)]));
}

function dotted(name: string): readonly string[] {
  const at = name.indexOf(".");
  return at < 0 ? [] : [name.slice(0, at), name.slice(at + 1)];
}
