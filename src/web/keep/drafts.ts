import { z } from "zod";
import { fieldsShape } from "../review/spans/fields.ts";
import { kept, useKept } from "./kept.ts";
import type { Kept } from "./kept.ts";

/** What somebody began with a proposal and has not decided: an edited text, edited fields, a reason, a grade. */
const draftShape = z.object({
  text: z.string().optional(),
  fields: fieldsShape.optional(),
  reason: z.string().optional(),
  grade: z.string().optional(),
});

/** {@link draftShape} as a type. */
export type KeptDraft = z.infer<typeof draftShape>;

type Drafts = Readonly<Record<string, KeptDraft>>;

const byAffair = new Map<string, Kept<Drafts>>();
const NOTHING: KeptDraft = {};

function draftsOf(affair: string): Kept<Drafts> {
  const known = byAffair.get(affair) ?? kept<Drafts>(`proviso:drafts:${affair}`, z.record(z.string(), draftShape), {});
  byAffair.set(affair, known);
  return known;
}

/** The name under which a statement that the reader missed in a report is kept until it is put forward. */
export function missedIn(report: string): string {
  return `missed in ${report}`;
}

/** What was begun under a name (a proposal's id, or {@link missedIn}). */
export function useKeptDraft(affair: string, name: string): KeptDraft {
  return useKept(draftsOf(affair))[name] ?? NOTHING;
}

/** Keeps parts of what was begun; a part that is `undefined` goes. */
export function keepDraft(affair: string, name: string, change: { readonly [K in keyof KeptDraft]: KeptDraft[K] | undefined }): void {
  const drafts = draftsOf(affair);
  const parts = Object.entries({ ...drafts.read()[name], ...change }).filter(([, part]) => part !== undefined);
  const others = Object.entries(drafts.read()).filter(([each]) => each !== name);
  drafts.put(Object.fromEntries(parts.length ? [...others, [name, Object.fromEntries(parts) as KeptDraft]] : others));
}

/** What was begun under a name now. */
export function keptDraft(affair: string, name: string): KeptDraft {
  return draftsOf(affair).read()[name] ?? NOTHING;
}

/** Forgets what was begun under some names: it is decided. A grade stays, so that it is there still when the decision is taken back. */
export function dropDrafts(affair: string, names: readonly string[]): void {
  for (const name of names)
    if (name in draftsOf(affair).read()) keepDraft(affair, name, { text: undefined, fields: undefined, reason: undefined });
}
