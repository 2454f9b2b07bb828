import type { Heading, OpenText } from "./open-text.ts";

/** Every entry with its name and lines, in the order of the text; `detail` is its title, or the words of its first line where it has none. */
export interface TextSymbol extends Heading {
  readonly detail: string;
}

/** The outline of a text, unreadable lines left out. */
export function listSymbols({ headings, lines }: OpenText): readonly TextSymbol[] {
  return headings
    .filter(({ kind }) => kind !== "" && kind !== "proviso")
    .map((heading) => ({ ...heading, detail: heading.title || restOf(heading, lines[heading.first]!) }));
}

function restOf({ name }: Heading, line: string): string {
  return line.slice(name.end.character).trim();
}
