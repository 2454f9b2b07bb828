import { format } from "../format.ts";
import type { TextEdit } from "./position.ts";

/** Texts that differ in more lines than this are replaced between their first and last difference. */
const MOST_STEPS = 400;

/**
 * The edits that bring a text into canonical form, each a run of whole lines, none where it is in that form already. An entry with a fault stays
 * as it was typed, and so do all lines that need no change: a caret there stays where it was.
 */
export function formatEdits(text: string): readonly TextEdit[] {
  const [from, to] = [text.split("\n"), format(text).text.split("\n")];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const [a, b] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  const runs = a.length + b.length === 0 ? [] : (changedRuns(a, b) ?? [{ start: 0, end: a.length, lines: b }]);
  return runs.map(({ start, end, lines }) => replaceLines(from, head + start, head + end, lines));
}

/** Lines `[start, end)` of the first text, and what stands in their stead. */
interface Run {
  readonly start: number;
  end: number;
  readonly lines: string[];
}

/** A shortest way from one list of lines to another (Myers 1986, "An O(ND) Difference Algorithm"); null where it is longer than allowed. */
function changedRuns(a: readonly string[], b: readonly string[]): readonly Run[] | null {
  const furthest = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    trail.push(new Map(furthest));
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && furthest.get(k - 1)! < furthest.get(k + 1)!);
      let x = down ? furthest.get(k + 1)! : furthest.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return runsOf(a.length, b, trail);
    }
  }
  return null;
}

/** Walks the way back and gathers neighbouring steps into runs. */
function runsOf(length: number, b: readonly string[], trail: readonly Map<number, number>[]): readonly Run[] {
  const steps: { readonly x: number; readonly y: number; readonly down: boolean }[] = [];
  let [x, y] = [length, b.length];
  for (let at = trail.length - 1; at > 0; at--) {
    const [k, before] = [x - y, trail[at]!];
    const down = k === -at || (k !== at && before.get(k - 1)! < before.get(k + 1)!);
    const from = down ? k + 1 : k - 1;
    x = before.get(from)!;
    y = x - from;
    steps.push({ x, y, down });
  }
  const runs: Run[] = [];
  for (const step of steps.reverse()) {
    const last = runs.at(-1);
    const run = last?.end === step.x ? last : { start: step.x, end: step.x, lines: [] };
    if (run !== last) runs.push(run);
    if (step.down) run.lines.push(b[step.y]!);
    else run.end = step.x + 1;
  }
  return runs;
}

/** Whole lines with their breaks; at the end of a text without a last break, the break before them goes instead. */
function replaceLines(from: readonly string[], start: number, end: number, lines: readonly string[]): TextEdit {
  const point = (line: number): { line: number; character: number } =>
    line < from.length ? { line, character: 0 } : { line: from.length - 1, character: from.at(-1)!.length };
  if (end < from.length) return { range: { start: point(start), end: point(end) }, text: lines.map((line) => `${line}\n`).join("") };
  const before = start > 0 ? { line: start - 1, character: from[start - 1]!.length } : { line: 0, character: 0 };
  const text = lines.map((line, at) => (at === 0 && start === 0 ? line : `\n${line}`)).join("");
  return { range: { start: before, end: point(end) }, text };
}
