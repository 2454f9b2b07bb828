import { headingAt, marksOf, type OpenText } from "./open-text.ts";
import { touches, within, type Position, type Range } from "./position.ts";

/** What may be selected around a point, from the narrowest: the word, its line, its entry, the whole text. */
export function widenSelection(open: OpenText, at: Position): readonly Range[] {
  const { lines } = open;
  const line = lines[at.line] ?? "";
  const indent = line.length - line.trimStart().length;
  const heading = headingAt(open, at.line);
  const inside = heading && at.line <= heading.last ? heading : null;
  const marks = inside ? marksOf(open, inside).map((mark) => within(inside.first + mark.line, mark.character, mark.length)) : [];
  const last = lines.length - 1;
  const ranges = [
    ...marks.filter((range) => touches(range, at)).slice(0, 1),
    ...(at.character >= indent && line.trim() !== "" ? [within(at.line, indent, line.trimEnd().length - indent)] : []),
    ...(inside ? [{ start: { line: inside.first, character: 0 }, end: { line: inside.last, character: lines[inside.last]!.length } }] : []),
    { start: { line: 0, character: 0 }, end: { line: last, character: lines[last]!.length } },
  ];
  return ranges.filter((range, i) => i === 0 || !same(range, ranges[i - 1]!));
}

function same(one: Range, other: Range): boolean {
  return touches(one, other.start) && touches(one, other.end) && touches(other, one.start) && touches(other, one.end);
}
