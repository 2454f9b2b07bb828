import { readFile } from "node:fs/promises";
import { loadDossier, Refusal } from "#desk";
import type { LoadedDossier } from "#desk";
import { readStdin } from "./stdin.ts";

/** The text of a file, or of standard input for `-`. Refuses what is not there. */
export async function readText(file: string): Promise<string> {
  if (file === "-") return new TextDecoder().decode(await readStdin());
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Refusal("unreadable", `${file} cannot be read: ${code}.`, "Check the path.");
  }
}

/** A dossier and the files it includes, with every message. Refuses where the file itself is not there; an included one is told. */
export function loadFile(file: string): Promise<LoadedDossier> {
  return loadDossier(file, (path) => (path === file ? readText(path) : readFile(path, "utf8").catch(() => null)));
}
