import { format } from "#language";
import { isStatement } from "#model";
import type { Affair, Diagnostic, Entry } from "#model";
import type { Desk } from "./desk.ts";
import { bare } from "./hold-dossier.ts";
import { readDossier, unique } from "./load-dossier.ts";
import { openAffair, slug } from "./open-affair.ts";
import { soundEntries } from "./sound-entries.ts";

/** What became of a text: its messages, and how many entries were written down. */
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
 * supersede what is held under their id. Faulty entries are told and cost nothing around them.
 */
export async function importDossier(desk: Desk, order: ImportOrder): Promise<Imported> {
  const { text, file, texts = new Map<string, string>() } = order;
  const { dossier, entries, diagnostics } = soundEntries(text, file, texts);
  const affair = await affairFor(desk, order, dossier.affair);
  const held = new Map((await desk.register.entries(affair.id)).map(({ entry }) => [entry.id, comparable(entry)]));
  const fresh = entries.map(bare).filter((entry) => held.get(entry.id) !== comparable(entry));
  if (fresh.length > 0) {
    await desk.register.perform({ affair: affair.id, by: desk.by, at: desk.now(), act: { kind: "enter", entries: fresh } });
  }
  return { affair, diagnostics: unique([...diagnostics, ...readDossier(text, file, texts).diagnostics]), entered: fresh.length };
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
