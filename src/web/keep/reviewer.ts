import { z } from "zod";
import { kept, useKept } from "./kept.ts";

/** The longest name that the server takes, in characters. */
export const NAME_MAX = 60;

/** Whoever decides in this browser: a name for the record, or `asked` without one where the server's own user will do. */
const reviewer = kept("proviso:reviewer", z.object({ name: z.string().max(NAME_MAX), asked: z.boolean() }), { name: "", asked: false });

/** Whoever decides here; `asked` is true once the question was answered, were it with no name. */
export function useReviewer(): { readonly name: string; readonly asked: boolean } {
  return useKept(reviewer);
}

/** The name that decisions are recorded under; empty where the server's own user stands for it. */
export function reviewerName(): string {
  return reviewer.read().name;
}

/** Keeps the name; empty leaves it to the server's own user. */
export function setReviewer(name: string): void {
  reviewer.put({ name: name.trim().slice(0, NAME_MAX), asked: true });
}

/** The header that says who decides; none where nobody gave a name. */
export function reviewerHeader(): Readonly<Record<string, string>> {
  const name = reviewerName();
  return name === "" ? {} : { "x-proviso-by": encodeURIComponent(name) };
}
