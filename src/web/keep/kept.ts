import { useSyncExternalStore } from "react";
import type { z } from "zod";

/** One thing that this browser keeps between visits: read, put, and followed, also where another tab changes it. */
export interface Kept<T> {
  readonly read: () => T;
  readonly put: (value: T) => void;
  /** Calls `changed` after every change; the answer ends it. */
  readonly follow: (changed: () => void) => () => void;
}

/**
 * Keeps a value in the browser under a name. What is found there in another shape counts as not there, and the value is then `empty`. Where a browser
 * forbids keeping, the value lasts as long as the page.
 */
export function kept<T>(name: string, shape: z.ZodType<T>, empty: T): Kept<T> {
  const followers = new Set<() => void>();
  let now = { raw: rawOf(name), value: valueOf(rawOf(name), shape, empty) };
  let isForbidden = false;
  const read = () => {
    const raw = isForbidden ? now.raw : rawOf(name);
    if (raw !== now.raw) now = { raw, value: valueOf(raw, shape, empty) };
    return now.value;
  };
  const tell = () => followers.forEach((changed) => changed());
  const heard = (event: StorageEvent) => event.key === name && tell();
  return {
    read,
    put: (value) => {
      now = { raw: JSON.stringify(value), value };
      try {
        localStorage.setItem(name, now.raw!);
      } catch {
        isForbidden = true;
      }
      tell();
    },
    follow: (changed) => {
      if (followers.size === 0) addEventListener("storage", heard);
      followers.add(changed);
      return () => {
        followers.delete(changed);
        if (followers.size === 0) removeEventListener("storage", heard);
      };
    },
  };
}

/** A kept value, and again whenever it changes. */
export function useKept<T>(one: Kept<T>): T {
  return useSyncExternalStore(one.follow, one.read);
}

function rawOf(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function valueOf<T>(raw: string | null, shape: z.ZodType<T>, empty: T): T {
  if (raw === null) return empty;
  try {
    const found = shape.safeParse(JSON.parse(raw));
    return found.success ? found.data : empty;
  } catch {
    return empty;
  }
}
