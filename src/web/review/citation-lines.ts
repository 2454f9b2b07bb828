import { isStatement } from "#model";

/** A draft's text in two: what it says, and where that is said. */
export interface SplitDraft {
  readonly statement: string;
  readonly citations: string;
}

/**
 * Sets a draft's citations apart from its statement: every line that begins with `says`, with those indented under it. An analyst edits the
 * statement; where an edit names no citation, the draft's own stay. Put together again by {@link joinDraft} they are the draft.
 */
export function splitDraft(text: string): SplitDraft {
  const statement: string[] = [];
  const citations: string[] = [];
  let indent = -1;
  for (const line of text.trimEnd().split("\n")) {
    const depth = line.length - line.trimStart().length;
    const begins = /^\s+says\b/.test(line);
    const goesOn = indent >= 0 && depth > indent;
    indent = begins ? depth : goesOn ? indent : -1;
    (begins || goesOn ? citations : statement).push(line);
  }
  return { statement: statement.join("\n"), citations: citations.join("\n") };
}

/** An edited text put together again with its citations, and where in it a line stands. */
export interface JoinedDraft {
  readonly text: string;
  /** The line, from 1, that one of the text stands in as it was typed; `null` for those of the citations. */
  readonly lineOf: (line: number) => number | null;
}

/**
 * The edited text with the draft's citations under its statement, unless the edit brings its own; whatever else stands beside the statement, a body or a
 * member, gets none. A text without a statement stays as it is.
 */
export function joinDraft(typed: string, citations: string): JoinedDraft {
  const lines = typed.trimEnd().split("\n");
  const at = lines.findIndex(beginsStatement);
  const bringsOwn = /^\s+says\b/m.test(typed);
  if (bringsOwn || citations === "" || at < 0) return { text: typed, lineOf: (line) => line };
  const next = lines.findIndex((line, n) => n > at && /^\S/.test(line));
  const under = next < 0 ? lines.length : next;
  const more = citations.split("\n");
  return {
    text: [...lines.slice(0, under), ...more, ...lines.slice(under)].join("\n"),
    lineOf: (line) => (line <= under ? line : line <= under + more.length ? null : line - more.length),
  };
}

/** True for the first line of a statement, by the word that begins it. */
function beginsStatement(line: string): boolean {
  return isStatement({ kind: /^\S+/.exec(line)?.[0] ?? "" });
}
