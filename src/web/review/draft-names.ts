import type { Entry } from "#model";
import type { Names } from "../names/use-names.ts";

/** The names held, with those that would enter with a draft. */
export function draftNames(names: Names, declarations: readonly Entry[] = []): Names {
  const titles = new Map(declarations.flatMap((entry) => ("title" in entry && entry.title ? [[entry.id, entry.title] as const] : [])));
  if (titles.size === 0) return names;
  return { ...names, title: (id) => titles.get(id) ?? names.title(id), entries: [...names.entries, ...declarations] };
}
