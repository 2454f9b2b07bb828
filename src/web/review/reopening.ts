const wanted = new Map<string, string>();

/** Asks that what was begun under a name (a proposal's id, or a missed statement's) be opened with its report; `null` asks for nothing any more. */
export function reopen(affair: string, name: string | null): void {
  if (name === null) wanted.delete(affair);
  else wanted.set(affair, name);
}

/** The name under which something shall be opened again; `null` where nothing shall. */
export function wantedAgain(affair: string): string | null {
  return wanted.get(affair) ?? null;
}
