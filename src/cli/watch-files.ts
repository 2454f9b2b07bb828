import { statSync, unwatchFile, watchFile } from "node:fs";

/** Milliseconds between two looks at a file: the file's own times are asked, which works on every kind of disk and for every way of saving. */
const LOOK_EVERY_MS = 250;

/** Does `work` now, and again after every change of a file that it names, one at a time, until `signal` is aborted. */
export async function watchFiles(work: () => Promise<readonly string[]>, signal: AbortSignal): Promise<void> {
  let wake = (): void => undefined;
  let changed = true;
  const onChange = (): void => {
    changed = true;
    wake();
  };
  signal.addEventListener("abort", () => wake(), { once: true });
  const watched = new Set<string>();
  try {
    while (!signal.aborted) {
      if (changed) {
        changed = false;
        const began = Date.now();
        // What was named once stays watched: an include that is gone may come back.
        for (const file of await work()) {
          if (!watched.has(file)) watchFile(file, { interval: LOOK_EVERY_MS }, onChange);
          watched.add(file);
          // A change while the work was done, before anybody watched.
          if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > began) changed = true;
        }
      } else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    for (const file of watched) unwatchFile(file, onChange);
  }
}
