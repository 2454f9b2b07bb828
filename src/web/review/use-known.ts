import { useMemo } from "react";
import type { Entry } from "#model";
import type { HeldEntry, Reports } from "#wire";
import { useEntries, useReports } from "../ask/questions.ts";

/**
 * What the server checks a draft against: what the register holds, and every report that was read with its origin, be it held as an entry yet or not. `null`
 * until it is known.
 */
export function useKnown(affair: string): readonly Entry[] | null {
  const { data: held } = useEntries(affair);
  const { data: reports } = useReports(affair);
  return useMemo(() => (held && reports ? knownEntries(held.entries, reports) : null), [held, reports]);
}

/** Entries held, and declarations of the reports and origins that none of them declares. */
export function knownEntries(held: readonly HeldEntry[], { reports, origins }: Reports): readonly Entry[] {
  const entries = held.map(({ entry }) => entry);
  const taken = new Set(entries.map(({ id }) => id));
  const traced = origins.origins.flatMap(({ id, label }): Entry[] => (taken.has(id) ? [] : [{ kind: "origin", id, title: label }]));
  const read = reports.flatMap(({ id, outlet }): Entry[] =>
    taken.has(id) ? [] : [{ kind: "report", id, outlet: outlet ?? "unknown", retells: [] }],
  );
  const ids = new Set(read.map(({ id }) => id));
  return [...traced.filter(({ id }) => !ids.has(id)), ...read, ...entries];
}
