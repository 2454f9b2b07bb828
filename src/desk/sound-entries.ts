import { joinTexts } from "#language";
import type { Diagnostic, Dossier, Entry } from "#model";

/** The entries of a text that may be held, and messages about those that may not. */
export interface Sound {
  readonly dossier: Dossier;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sorts out the entries of a dossier text, and of the `texts` that it includes, that say all their lines say. An entry with a line that could
 * not be read is left out whole: a pledge without the condition it was written with would promise more than anybody did.
 */
export function soundEntries(text: string, file: string, texts: ReadonlyMap<string, string> = new Map()): Sound {
  const all = new Map([...texts, [file, text]]);
  const { dossier, diagnostics, files } = joinTexts(file, all);
  const faulty = new Map([...files.keys()].map((each) => [each, faultyLines(all.get(each) ?? "", inFile(diagnostics, each))]));
  const isWhole = ({ place }: Entry): boolean => place === undefined || !faulty.get(place.file)?.has(place.line);
  const unusable = dossier.entries.filter((entry) => isWhole(entry) && !isUsableId(entry.id));
  return {
    dossier,
    entries: dossier.entries.filter((entry) => isWhole(entry) && isUsableId(entry.id)),
    diagnostics: [...diagnostics, ...unusable.flatMap(tellNameless)],
  };
}

function inFile(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  return diagnostics.filter(({ place }) => place.file === file);
}

/** First lines of entries in whose lines an error stands. An entry runs to the next line that is not indented. */
function faultyLines(text: string, diagnostics: readonly Diagnostic[]): ReadonlySet<number> {
  const firsts: number[] = [];
  let first = 0;
  text.split("\n").forEach((line, index) => {
    if (/^[^\s#]/.test(line)) first = index + 1;
    firsts.push(first);
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return new Set(errors.map(({ place }) => firsts[place.line - 1] ?? 0));
}

/** Identifiers are printed everywhere and typed on command lines: none is empty or holds a control character. */
function isUsableId(id: string): boolean {
  return id !== "" && !/[\p{Cc}\p{Cs}]/u.test(id);
}

function tellNameless({ kind, place }: Entry): readonly Diagnostic[] {
  if (!place) return [];
  const message = `this ${kind} has no name that can be held, so it was not entered`;
  return [{ severity: "error", code: "invalid-id", message, place, accepted: ["letters, digits, dots, dashes"] }];
}
