import { z } from "zod";
import { kept, useKept } from "../keep/kept.ts";

/** Keys that somebody chose in this browser, by the name of what they do. */
export type Bindings = Readonly<Record<string, string>>;

const bindings = kept<Bindings>("proviso:keys", z.record(z.string(), z.string().min(1).max(40)), {});

/** The chosen keys, and again whenever they change. */
export function useBindings(): Bindings {
  return useKept(bindings);
}

/** The key for what has this name: the chosen one, else its own. */
export function boundKey(name: string | undefined, own: string): string {
  return (name === undefined ? undefined : bindings.read()[name]) ?? own;
}

/** Keeps another key for what has this name. */
export function bindKey(name: string, key: string): void {
  bindings.put({ ...bindings.read(), [name]: key });
}

/** Gives what has this name its own key back. */
export function releaseKey(name: string): void {
  bindings.put(Object.fromEntries(Object.entries(bindings.read()).filter(([each]) => each !== name)));
}

/** Gives everything its own key back. */
export function releaseKeys(): void {
  bindings.put({});
}
