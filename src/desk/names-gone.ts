import { isStatement } from "#model";
import type { Entry } from "#model";
import type { ActBody, HeldEntry, LoggedAct } from "#register";
import type { Desk } from "./desk.ts";

/** What opening decisions again takes out of the register: statements that nothing else stands on, and names that only these needed. */
export interface Gone {
  readonly statements: readonly string[];
  readonly names: readonly string[];
}

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
  return { statements: gone.map(({ entry }) => entry.id), names: unneeded(held, gone, mayGo) };
}

/** The act that takes such names out; none where there are none. */
export function withdrawal({ names }: Pick<Gone, "names">): readonly ActBody[] {
  return names.length === 0 ? [] : [{ kind: "withdraw", ids: names }];
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
