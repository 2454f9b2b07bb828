import type { Mark } from "./mark-block.ts";
import { headingAt, marksOf, type Heading, type OpenText } from "./open-text.ts";
import { touches, within, type Position, type Range } from "./position.ts";

/** A name where it stands. `own` where an entry gives it to itself. */
export interface Mention {
  readonly name: string;
  readonly range: Range;
  readonly own: boolean;
}

/** The name at a point, or ending there; null where none is. */
export function mentionAt(open: OpenText, at: Position): Mention | null {
  const heading = headingAt(open, at.line);
  if (!heading || at.line > heading.last) return null;
  return mentionsIn(open, heading).find(({ range }) => touches(range, at)) ?? null;
}

/** Every name of the text that passes `wanted`, in order. Entries whose words hold none of the `hints` are not read. */
export function mentionsOf(open: OpenText, hints: readonly string[], wanted: (name: string) => boolean): readonly Mention[] {
  const holds = (line: string): boolean => line.includes("\\") || hints.some((hint) => line.includes(hint));
  return open.headings.flatMap((heading) => {
    for (let line = heading.first; line <= heading.last; line++) {
      if (holds(open.lines[line]!)) return mentionsIn(open, heading).filter(({ name }) => wanted(name));
    }
    return [];
  });
}

function mentionsIn(open: OpenText, heading: Heading): readonly Mention[] {
  return marksOf(open, heading).flatMap((mark) => (isName(mark) ? [placed(mark, heading.first)] : []));
}

function isName({ role }: Mark): boolean {
  return role === "own" || role === "use";
}

function placed({ text, role, line, character, length }: Mark, first: number): Mention {
  return { name: text, range: within(first + line, character, length), own: role === "own" };
}

/**
 * What a name stands for: the entry of that name; where there is none, the decision of a vote (`BO.fees` is Borland's vote on `fees`), and the
 * member whose vote it is behind it. Empty where nothing is called that.
 */
export function meant(open: OpenText, name: string): readonly Heading[] {
  const own = open.byName.get(name);
  if (own) return [own];
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const [member, decision] = [open.byName.get(name.slice(0, dot)), open.byName.get(name.slice(dot + 1))];
    if (decision?.kind === "decision" && member?.kind === "member") return [decision, member];
  }
  return [];
}
