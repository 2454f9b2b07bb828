import { homedir, tmpdir } from "node:os";
import { basename, dirname, resolve } from "node:path";
import { FOLDER_WORDS } from "./data/folder-words.ts";

const NAMELESS = "Affair";

/**
 * A title for an affair nobody named: the folder's or file's own name, or where that only says what lies there (`reports`) the first folder above it that
 * says more. A person's own folder and the root say nothing of an affair.
 */
export function titleFrom(path: string): string {
  if (path === "-" || /^https?:/.test(path)) return NAMELESS;
  for (let at = resolve(path); !isNobodys(at); at = dirname(at)) {
    const words = basename(at)
      .replace(/\.[a-z]+$/, "")
      .replace(/[-_]+/g, " ")
      .trim();
    if (words !== "" && !FOLDER_WORDS.has(words.toLowerCase())) return words[0]!.toUpperCase() + words.slice(1);
  }
  return NAMELESS;
}

/** True for folders whose name is that of a person or a machine. */
function isNobodys(path: string): boolean {
  return path === dirname(path) || path === homedir() || path === tmpdir();
}
