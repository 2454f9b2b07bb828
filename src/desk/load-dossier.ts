import { diagnose } from "#analysis";
import { check, joinTexts, loadJoined } from "#language";
import type { Joined } from "#language";
import type { Diagnostic, Dossier } from "#model";

/** A dossier with every message about it, and the texts it was read from by their files: its own first, then those it includes. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a dossier's file and every file that it includes, with all messages: their form, their names, their circles. `read` gives the text of
 * a path, or `null` where there is no such file; what it throws is thrown on.
 */
export async function loadDossier(file: string, read: (path: string) => Promise<string | null>): Promise<LoadedDossier> {
  const texts = new Map<string, string>();
  const joined = await loadJoined(file, async (path) => {
    const text = await read(path);
    if (text !== null) texts.set(path, text);
    return text;
  });
  return { dossier: joined.dossier, diagnostics: messagesOf(joined), texts };
}

/** A dossier text with every message about it; files that it includes count as missing, but for those in `texts`. */
export function readDossier(
  text: string,
  file: string,
  texts: ReadonlyMap<string, string> = new Map(),
): { dossier: Dossier; diagnostics: readonly Diagnostic[] } {
  const joined = joinTexts(file, new Map([...texts, [file, text]]));
  return { dossier: joined.dossier, diagnostics: messagesOf(joined) };
}

function messagesOf({ dossier, diagnostics }: Joined): readonly Diagnostic[] {
  const faults = [...diagnostics, ...check(dossier)];
  return unique(faults.some(({ severity }) => severity === "error") ? faults : [...faults, ...diagnose(dossier)]);
}

/** Each message once, file by file as they were first named, in the order of their lines. */
export function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, place }: Diagnostic): string => `${code} ${place.file} ${place.line} ${place.column}`;
  const files = [...new Set(diagnostics.map(({ place }) => place.file))];
  const rank = ({ place }: Diagnostic): number => files.indexOf(place.file);
  return [...new Map(diagnostics.map((each) => [key(each), each])).values()].sort(
    (a, b) => rank(a) - rank(b) || a.place.line - b.place.line,
  );
}
