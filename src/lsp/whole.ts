import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { check, listDiagnostics, loadJoined } from "#language";
import type { Diagnostic, Dossier, Place } from "#model";
import type { Sheet } from "./sheet.ts";

/** A document together with the files that it includes. Places in the document itself have no file; others the address of theirs. */
export interface Whole {
  readonly dossier: Dossier;
  /** What is wrong in the document, files that it includes being known. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts by path: its own under `file`. */
  readonly file: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** What an editor has open of a file; null where it is not open. */
export type OpenTextOf = (uri: string) => string | null;

/** Wholes of documents, each worked out once for a version of its document. */
export class Wholes {
  readonly #wholes = new WeakMap<Sheet, Promise<Whole>>();
  readonly #openTextOf: OpenTextOf;

  constructor(openTextOf: OpenTextOf) {
    this.#openTextOf = openTextOf;
  }

  /** The whole of a document. One that includes nothing is read no further. */
  of(sheet: Sheet): Promise<Whole> {
    const known = this.#wholes.get(sheet);
    if (known) return known;
    const made = sheet.read.includes.length === 0 ? Promise.resolve(alone(sheet)) : this.#joined(sheet);
    this.#wholes.set(sheet, made);
    return made;
  }

  /** Forgets a whole: a file that it includes has changed. */
  forget(sheet: Sheet): void {
    this.#wholes.delete(sheet);
  }

  async #joined(sheet: Sheet): Promise<Whole> {
    const file = sheet.uri.startsWith("file:") ? fileURLToPath(sheet.uri) : "";
    const texts = new Map<string, string>();
    const load = async (path: string): Promise<string | null> => {
      const text = path === file ? sheet.text : await this.#textOf(path);
      if (text !== null) texts.set(path, text);
      return text;
    };
    const joined = await loadJoined(file, load);
    const all = [...joined.diagnostics, ...check(joined.dossier, joined.lost)];
    const own = all.filter(({ place }) => place.file === file).map((each) => addressed(each, file));
    return { dossier: joined.dossier, diagnostics: own.sort((a, b) => a.place.line - b.place.line), file, texts };
  }

  #textOf(path: string): Promise<string | null> {
    const open = this.#openTextOf(pathToFileURL(path).href);
    return open === null ? readFile(path, "utf8").catch(() => null) : Promise.resolve(open);
  }
}

function alone(sheet: Sheet): Whole {
  return { dossier: sheet.read.dossier, diagnostics: listDiagnostics(sheet.read), file: "", texts: new Map([["", sheet.text]]) };
}

/** Places in the document itself lose its path; places elsewhere get an address. */
function addressed(found: Diagnostic, file: string): Diagnostic {
  const at = (place: Place): Place => ({ ...place, file: place.file === file ? "" : pathToFileURL(place.file).href });
  return {
    ...found,
    place: at(found.place),
    ...(found.related ? { related: found.related.map((each) => ({ ...each, place: at(each.place) })) } : {}),
    ...(found.fix ? { fix: { ...found.fix, edits: found.fix.edits.map((edit) => ({ ...edit, place: at(edit.place) })) } } : {}),
  };
}
