import type { Entry } from "#model";

/**
 * The entry as the register writes it, with the recorded time that its text told (see `told-recorded`). Keys stand in alphabetical order, so
 * that equal entries are equal texts.
 */
export function entryBody(entry: Entry): string {
  return JSON.stringify(sorted(entry));
}

/**
 * True where two bodies are the same entry, wherever each stood in a dossier's text, and since whenever it is held. Remarks count: the dossier
 * shall keep them.
 */
export function sameBody(one: string, other: string): boolean {
  return one === other || timeless(one) === timeless(other);
}

function timeless(body: string): string {
  return JSON.stringify({ ...(JSON.parse(body) as object), place: undefined, recorded: undefined });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, part]) => [key, sorted(part)]));
}
