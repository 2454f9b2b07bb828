import { diagnose } from "#analysis";
import { check, format, parse } from "#language";
import { isStatement } from "#model";
import type { Affair, Diagnostic, Dossier, Entry } from "#model";
import type { Desk } from "./desk.ts";
import { bare } from "./hold-dossier.ts";
import { openAffair, slug } from "./open-affair.ts";
import { soundEntries } from "./sound-entries.ts";

/** What became of a text: its messages, and how many entries were written down. */
export interface Imported {
  readonly affair: Affair;
  readonly diagnostics: readonly Diagnostic[];
  readonly entered: number;
}

/** A dossier text with every message about it: its form, its names, its circles. */
export function readDossier(text: string, file: string): { dossier: Dossier; diagnostics: readonly Diagnostic[] } {
  const { dossier, diagnostics } = parse(text, { file });
  const faults = [...diagnostics, ...check(dossier)];
  const all = faults.some(({ severity }) => severity === "error") ? faults : [...faults, ...diagnose(dossier)];
  return { dossier, diagnostics: unique(all) };
}

function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, place }: Diagnostic): string => `${code} ${place.file} ${place.line} ${place.column}`;
  return [...new Map(diagnostics.map((each) => [key(each), each])).values()].sort((a, b) => a.place.line - b.place.line);
}

/**
 * Enters every sound entry of a dossier text into the register; entries that are held in the same words already are left as they are, others
 * supersede what is held under their id. Faulty entries are told and cost nothing around them. `affair` overrides the text's own.
 */
export async function importDossier(desk: Desk, order: { text: string; file: string; affair?: string }): Promise<Imported> {
  const { dossier, entries, diagnostics } = soundEntries(order.text, order.file);
  const affair = await affairFor(desk, order, dossier.affair);
  const held = new Map((await desk.register.entries(affair.id)).map(({ entry }) => [entry.id, comparable(entry)]));
  const fresh = entries.map(bare).filter((entry) => held.get(entry.id) !== comparable(entry));
  if (fresh.length > 0) {
    await desk.register.perform({ affair: affair.id, by: desk.by, at: desk.now(), act: { kind: "enter", entries: fresh } });
  }
  return { affair, diagnostics: unique([...diagnostics, ...readDossier(order.text, order.file).diagnostics]), entered: fresh.length };
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
