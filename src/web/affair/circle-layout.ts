/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A step of a circle as drawn: its place, its title in short lines, and the arrow to the next step with its word. */
export interface DrawnStep {
  readonly at: Point;
  readonly lines: readonly string[];
  readonly path: string;
  readonly word: string;
  readonly wordAt: Point;
}

/** A drawn circle with the size of its canvas. `numbered` circles show numbers in place of titles, for there is no room. */
export interface DrawnCircle {
  readonly width: number;
  readonly height: number;
  readonly numbered: boolean;
  readonly steps: readonly DrawnStep[];
}

/** Half the size of a box around a title. */
interface Box {
  readonly half: number;
  readonly tall: number;
}

const WIDTH = 340;
const MOST_TITLED = 5;
const LINE_LETTERS = 16;
const LETTER_WIDTH = 6.9;
const LINE_HEIGHT = 15;
const BOX_MARGIN = 6;
const BOW = 0.13;
/** Two steps have but one way between them, so their arrows bow further apart. */
const BOW_OF_TWO = 0.42;
/** Height of the canvas by number of titled steps. */
const HEIGHTS: Readonly<Record<number, number>> = { 1: 120, 2: 170, 3: 230, 4: 270, 5: 300 };

/** Breaks a title into at most `most` lines of about `letters` letters; what does not fit ends in an ellipsis. */
export function breakTitle(title: string, letters = LINE_LETTERS, most = 2): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => (line.length > letters + 4 ? `${line.slice(0, letters + 3)}…` : line));
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]!.replace(/…$/, "")}…`;
  return kept;
}

/**
 * Lays the steps of a circle around an ellipse, clockwise from the top, with a bowed arrow from each step to the one it waits for and the
 * connective beside it. Arrows begin and end at the borders of the titles' boxes. Works for any number of steps from one; beyond five the
 * titles give way to numbers.
 */
export function layCircle(steps: readonly { readonly title: string; readonly word: string }[]): DrawnCircle {
  const count = steps.length;
  const numbered = count > MOST_TITLED;
  const height = numbered ? WIDTH : (HEIGHTS[count] ?? WIDTH);
  const centre = { x: WIDTH / 2, y: height / 2 };
  const lines = steps.map(({ title }, n) => (numbered ? [String(n + 1)] : breakTitle(title)));
  const boxes = lines.map((own) => (numbered ? { half: 13, tall: 13 } : boxOf(own)));
  const places = steps.map((_, n) => placeOf(n, count, centre, boxes[n]!));
  const drawn = steps.map(({ word }, n): DrawnStep => {
    const next = (n + 1) % count;
    const [from, to] = [places[n]!, places[next]!];
    if (count === 1) return { at: from, lines: lines[n]!, path: loop(from), word, wordAt: { x: from.x, y: from.y - 50 } };
    const bow = bowOf(from, to, count === 2 ? BOW_OF_TWO : BOW);
    const [start, end] = [leave(from, bow, boxes[n]!), leave(to, bow, boxes[next]!)];
    return {
      at: from,
      lines: lines[n]!,
      path: `M${fixed(start)}Q${fixed(bow)} ${fixed(end)}`,
      word,
      wordAt: wordPlace(start, bow, end, centre),
    };
  });
  return { width: WIDTH, height, numbered, steps: drawn };
}

/** Estimated by letters, since the layout is made before anything is drawn; a margin makes up for narrow and wide ones. */
function boxOf(lines: readonly string[]): Box {
  const longest = Math.max(...lines.map(({ length }) => length), 1);
  return { half: (longest * LETTER_WIDTH) / 2 + BOX_MARGIN, tall: (lines.length * LINE_HEIGHT) / 2 + BOX_MARGIN };
}

/** Where a step stands: on the ellipse, yet never so far out that its box leaves the canvas. */
function placeOf(n: number, count: number, centre: Point, box: Box): Point {
  const turn = (2 * Math.PI * n) / count;
  const reach = { x: centre.x - (count > MOST_TITLED ? 40 : 62), y: count === 1 ? -28 : centre.y - 24 };
  const x = centre.x + Math.sin(turn) * reach.x * (count > 3 ? 1.08 : 1.16);
  return { x: Math.min(Math.max(x, box.half), 2 * centre.x - box.half), y: centre.y - Math.cos(turn) * reach.y };
}

/** The point that an arrow bows towards: off the middle of the way, always to the left of it, which is the circle's outside. */
function bowOf(from: Point, to: Point, share: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * share, y: (from.y + to.y) / 2 - dx * share };
}

/** Where the way from a box's middle towards a point leaves the box. */
function leave(middle: Point, towards: Point, { half, tall }: Box): Point {
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const share = Math.min(1, half / Math.max(Math.abs(dx), 0.001), tall / Math.max(Math.abs(dy), 0.001));
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}

/** Beside the middle of an arrow, on the outside. */
function wordPlace(start: Point, bow: Point, end: Point, centre: Point): Point {
  const middle = { x: (start.x + 2 * bow.x + end.x) / 4, y: (start.y + 2 * bow.y + end.y) / 4 };
  const [dx, dy] = [middle.x - centre.x, middle.y - centre.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: middle.x + (dx / length) * 10, y: middle.y + (dy / length) * 12 + 4 };
}

/** A commitment that waits for itself. */
function loop({ x, y }: Point): string {
  return `M${x - 22} ${y - 12}C${x - 54} ${y - 54} ${x + 54} ${y - 54} ${x + 22} ${y - 12}`;
}

function fixed({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
