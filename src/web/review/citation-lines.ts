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

/** The edited statement with the draft's citations under it, unless the edit brings its own. */
export function joinDraft(statement: string, citations: string): string {
  const bringsOwn = /^\s+says\b/m.test(statement);
  return bringsOwn || citations === "" ? statement : `${statement.trimEnd()}\n${citations}`;
}
