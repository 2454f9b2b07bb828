import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds between two looks at the files: their own times are asked, which works on every kind of disk and for every way of saving. */
const LOOK_EVERY_MS = 250;
/** A file's time may lag behind the clock by as much as the system's tick. */
const TICK_MS = 20;

/**
 * Does `work` now, and again after every change of a file that it names, one at a time, until `signal` is aborted. What changes while the work
 * is done counts as changed after it. What was named once stays watched: an include that is gone may come back.
 */
export async function watchFiles(work: () => Promise<readonly string[]>, signal: AbortSignal): Promise<void> {
  const marks = new Map<string, string>();
  while (!signal.aborted) {
    const began = Date.now() - TICK_MS;
    for (const file of await work()) if (!marks.has(file)) marks.set(file, await markOf(file, began));
    while (!signal.aborted && !(await hasChanged(marks))) await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** How a file stands, in one text; a time after `began` is no mark yet, so that the next look sees a change. */
async function markOf(file: string, began = Infinity): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found) return "none";
  return found.mtimeMs > began ? "changed" : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/** Whether a file stands otherwise than its mark says; takes note of how it stands now. */
async function hasChanged(marks: Map<string, string>): Promise<boolean> {
  let changed = false;
  for (const [file, mark] of marks) {
    const now = await markOf(file);
    if (now !== mark) changed = true;
    marks.set(file, now);
  }
  return changed;
}
