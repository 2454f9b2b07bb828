import { unwatchFile, watchFile } from "node:fs";

/** Milliseconds between two looks at a file: the file's own times are asked, which works on every kind of disk and for every way of saving. */
const LOOK_EVERY_MS = 250;

/** Does `work` now, and again after every change of a file, one at a time, until `signal` is aborted. */
export async function watchFiles(files: readonly string[], work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let wake = (): void => undefined;
  let changed = true;
  const onChange = (): void => {
    changed = true;
    wake();
  };
  signal.addEventListener("abort", () => wake(), { once: true });
  for (const file of files) watchFile(file, { interval: LOOK_EVERY_MS }, onChange);
  try {
    while (!signal.aborted) {
      if (changed) {
        changed = false;
        await work();
      } else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    for (const file of files) unwatchFile(file, onChange);
  }
}
