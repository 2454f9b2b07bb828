import { openText, type OpenText, type Position, type TextEdit } from "#language";

/** A text with a caret: `|` marks it, and is taken out. */
export function atCaret(marked: string): { readonly open: OpenText; readonly at: Position; readonly text: string } {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const before = marked.slice(0, offset).split("\n");
  return { open: openText(text), at: { line: before.length - 1, character: before.at(-1)!.length }, text };
}

/** A text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split("\n");
  const starts: number[] = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
  const offset = ({ line, character }: Position): number => starts[line]! + character;
  const sorted = [...edits].sort((one, other) => offset(other.range.start) - offset(one.range.start));
  return sorted.reduce((done, { range, text: put }) => done.slice(0, offset(range.start)) + put + done.slice(offset(range.end)), text);
}

/** A small sound dossier. */
export const SMALL = `proviso 1
affair halm "A patrol"

member AL "Aland"
member BO "Borland"
group shore "The shore"
  including AL, BO
report r1 "The Gull" 2026-03-12
body patrol "The patrol" needs AL.ships
body council "The council" decides by majority of AL, BO veto
decision AL.consent "Aland agrees"
decision fees "Fees are waived" by council
event thaw "The ice is gone"

# Said twice.
# This is the later wording.
pledge AL.ships AL will provide 4..6 ships to patrol
  if thaw and not AL.consent
  unless fees
  says r1 p2 by "an attaché" unnamed, grade C3
taken vote BO decides no on fees, says r1
goal open "It is patrolled"
  needs ships >= 4 in patrol and AL.ships formal
scenario cold "Cold"
  given thaw no, BO.fees yes refusing AL
expect AL is a veto for open over possible by AL.consent
`;
