import { handOnGist } from "./gist.ts";
import { cut, splitLines, type Block } from "./lines.ts";
import { movedEntry } from "./name-places.ts";
import { readText, told, type ReadText } from "./parse.ts";
import { readBlock, type ReadBlock } from "./read-block.ts";
import { assemble } from "./reading.ts";

/**
 * Reads a text that was read before and has changed since. Blocks before the change are taken over as they are, blocks behind it with their
 * places moved; what lies between is read anew. The answer is the same as `readText` gives; entries that did not move are the same objects.
 */
export function reread(before: ReadText, text: string): ReadText {
  const { file, typed: blocks } = before;
  const lines = splitLines(text);
  const [same, end] = unchanged(before.lines, lines);
  if (same === lines.length && same === before.lines.length) return before;
  // The last block that begins in the unchanged lines in front may have lost or won lines; those before it have not.
  const first = lastBlock(blocks, (block) => block.line <= same);
  if (first < 0) return readText(text, { file });
  // The first block of the unchanged lines at the end may have other comments above it; those behind it have not.
  const last = lastBlock(blocks, (block) => block.line <= before.lines.length - end) + 2;
  const by = lines.length - before.lines.length;
  const behind = blocks.slice(last);
  const { block } = blocks[first]!;
  const to = behind[0] ? behind[0].block.line - 1 + by : lines.length;
  const read = cut(lines, block.line - 1, to, [...block.detached, block.remarks]);
  const reading = assemble({
    file,
    lines,
    typed: [...blocks.slice(0, first), ...read.blocks.map((each) => readBlock(each, file)), ...behind.map((each) => moved(each, by))],
    stray: before.stray,
    tail: behind.length > 0 ? before.tail : read.pending,
  });
  return told(reading);
}

/** How many lines at the front, and how many of the others at the end, are the same. */
function unchanged(before: readonly string[], after: readonly string[]): readonly [number, number] {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before[front] === after[front]) front++;
  let end = 0;
  while (end < most - front && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [front, end];
}

/** The last block of which `holds` is true, which is true of all before it too; -1 where there is none. */
function lastBlock(blocks: readonly ReadBlock[], holds: (block: Block) => boolean): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(blocks[middle]!.block)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A block `by` lines further down. */
function moved(read: ReadBlock, by: number): ReadBlock {
  if (by === 0) return read;
  const { include } = read;
  return {
    ...read,
    ...(include ? { include: { ...include, place: { ...include.place, line: include.place.line + by } } } : {}),
    block: { ...read.block, line: read.block.line + by },
    entry: read.entry && handOnGist(read.entry, movedEntry(read.entry, by)),
  };
}
