import type { Place } from "#model";

/** A line that takes another file in: its path as written, and where that stands. */
export interface Include {
  readonly path: string;
  readonly place: Place;
}

/** A path that leads on from the folder of a file: no drive, no address, not from the root. */
export function isRelative(path: string): boolean {
  return path !== "" && !/^\/|^[a-z][a-z\d+.-]*:/i.test(path);
}

/** The path of an included file, from where the including one is counted: `a/b.proviso` and `../c.proviso` give `c.proviso`. */
export function includedPath(from: string, path: string): string {
  const parts: string[] = [];
  for (const part of [...from.split("/").slice(0, -1), ...path.split("/")]) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return `${from.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}
