/** A piece of a dossier line: a leading word, a title, a comment, or plain text. */
export interface ColouredPiece {
  readonly kind: "lead" | "tie" | "title" | "comment" | null;
  readonly words: string;
}

const TIES = /^(\s+)((?:only )?(?:if|after)|unless|says|stage|since|until|needs|including|and|or|rule|given|refusing|with|judged)\b/;

/**
 * Cuts a line into pieces for colouring; put together again they make the line. It judges nothing: what a line means is the parser's matter.
 */
export function colourLine(line: string): readonly ColouredPiece[] {
  const pieces: ColouredPiece[] = [];
  let rest = line;
  const take = (kind: ColouredPiece["kind"], length: number) => {
    if (length > 0) pieces.push({ kind, words: rest.slice(0, length) });
    rest = rest.slice(length);
  };
  const lead = /^[a-z-]+(?= )/.exec(rest);
  const tie = TIES.exec(rest);
  if (lead) take("lead", lead[0].length);
  else if (tie) {
    take(null, tie[1]!.length);
    take("tie", tie[2]!.length);
  }
  while (rest) {
    const next = /"(?:[^"\\]|\\.)*"|(?<=^|\s)#.*$/.exec(rest);
    take(null, next ? next.index : rest.length);
    if (next) take(next[0].startsWith("#") ? "comment" : "title", next[0].length);
  }
  return pieces;
}
