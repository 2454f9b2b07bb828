const NAME = "proviso:job:";

/** The read that was begun in this tab and not closed, so that coming back to the reports finds it again; `null` where there is none. */
export function heldJob(affair: string): string | null {
  try {
    return sessionStorage.getItem(NAME + affair);
  } catch {
    return null; // a browser may forbid the store; the read is then found by the page's address alone
  }
}

/** Holds a read, or lets it go. */
export function holdJob(affair: string, job: string | null): void {
  try {
    if (job === null) sessionStorage.removeItem(NAME + affair);
    else sessionStorage.setItem(NAME + affair, job);
  } catch {
    // as above
  }
}
