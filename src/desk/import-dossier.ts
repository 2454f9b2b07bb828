import { format } from "#language";
import { isStatement } from "#model";
import type { Affair, Diagnostic, Entry } from "#model";
import type { Desk } from "./desk.ts";
import { exportDossier } from "./export-dossier.ts";
import { bare } from "./hold-dossier.ts";
import { readDossier, unique } from "./load-dossier.ts";
import { openAffair, slug } from "./open-affair.ts";
import { soundEntries } from "./sound-entries.ts";

/** What became of a text: its messages, and how many of its entries are new or say something else than what stands. */
export interface Imported {
  readonly affair: Affair;
  readonly diagnostics: readonly Diagnostic[];
  readonly entered: number;
}

/** A dossier text to enter: the name that places carry, texts of files that it includes, and an affair that overrides its own. */
interface ImportOrder {
  readonly text: string;
  readonly file: string;
  readonly texts?: ReadonlyMap<string, string>;
  readonly affair?: string;
}

/**
 * Enters every sound entry of a dossier text into the register; entries that are held in the same words already are left as they are, others
 * supersede what is held under their id. A report or origin that the text declares as it was traced stays traced: to repeat a trace is to say nothing by
 * hand, and of a report of unknown origin least of all that it is an origin of its own. Faulty entries are told and cost nothing around them.
 */
export async function importDossier(desk: Desk, order: ImportOrder): Promise<Imported> {
  const { text, file, texts = new Map<string, string>() } = order;
  const { dossier, entries, diagnostics } = soundEntries(text, file, texts);
  const affair = await affairFor(desk, order, dossier.affair);
  const held = new Map((await desk.register.entries(affair.id)).map(({ entry }) => [entry.id, comparable(entry)]));
  const traced = await tracedAsText(desk, affair.id, held);
  const bares = entries.map(bare);
  const fresh = bares.filter((entry) => (held.get(entry.id) ?? traced.get(entry.id)) !== comparable(entry));
  if (fresh.length > 0) {
    const all = [...rootsUnder(fresh, bares), ...fresh];
    await desk.register.perform({ affair: affair.id, by: desk.by, at: desk.now(), act: { kind: "enter", entries: all } });
  }
  return { affair, diagnostics: unique([...diagnostics, ...readDossier(text, file, texts).diagnostics]), entered: fresh.length };
}

/** The declarations that the register's text has from the trace alone, as that text says them. */
async function tracedAsText(desk: Desk, affair: string, held: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  if ((await desk.register.reports(affair)).length === 0) return new Map();
  const told = soundEntries(await exportDossier(desk, affair), affair).entries;
  return new Map(told.filter(({ id }) => !held.has(id)).map((entry) => [entry.id, comparable(entry)]));
}

/** The origins of a text that its fresh reports rest on and that are not fresh themselves: a trace may change, what an entry rests on stays. */
function rootsUnder(fresh: readonly Entry[], all: readonly Entry[]): readonly Entry[] {
  const named = new Set(fresh.flatMap((entry) => (entry.kind === "report" ? entry.retells : [])));
  return all.filter((entry) => entry.kind === "origin" && named.has(entry.id) && !fresh.includes(entry));
}

async function affairFor(desk: Desk, { file, affair }: { file: string; affair?: string }, own: Affair): Promise<Affair> {
  const name = file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[a-z]+$/, "");
  const id = affair ?? (own.id === "" ? slug(name) : own.id);
  const open = (await desk.register.affairs()).find((each) => each.id === id);
  if (open && (affair !== undefined || own.title === "")) return open;
  return openAffair(desk, { id, title: own.title === "" ? name : own.title });
}

/** Two entries are the same where they say the same; since when we hold them is the register's own matter. */
function comparable(entry: Entry): string {
  const held = bare(entry);
  const said = isStatement(held) ? withoutRecorded(held) : held;
  return JSON.stringify(said, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value) ? sorted(value) : value,
  );
}

function withoutRecorded(entry: Entry): object {
  const { recorded: _recorded, ...rest } = entry as Entry & { recorded?: unknown };
  return rest;
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A dossier text in its canonical form; lines at fault are kept as they are. */
export function formatDossier(text: string, file: string): { text: string; diagnostics: readonly Diagnostic[] } {
  const { text: formatted, diagnostics } = format(text);
  return { text: formatted, diagnostics: diagnostics.map((each) => ({ ...each, place: { ...each.place, file } })) };
}
