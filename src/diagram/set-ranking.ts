import type { Flat } from "./flat.ts";
import { Heap } from "./heap.ts";
import type { SetMeasure } from "./set-measure.ts";

/** A family as it is ranked: its row, the label of each element, and what some elements stand for. */
export interface Rankable {
  readonly flat: Flat;
  readonly names: { label(element: number): string };
  readonly parts: ReadonlyMap<number, Rankable>;
}

/** What a set takes at one element: the element's own label, or those of one set of its part. */
interface Take {
  readonly element: number;
  readonly labels: readonly string[];
  readonly penalty: number;
  readonly part: Found | undefined;
}

/** A whole set. */
interface Found {
  readonly takes: readonly Take[];
  readonly labels: readonly string[];
  readonly penalty: number;
}

/** The beginning of a set, the last take first. */
interface Beginning {
  readonly take: Take;
  readonly before: Beginning | undefined;
  readonly penalty: number;
}

/**
 * All sets that begin so and go on from a position, where they must take what has this rank at it (-1: take or leave); `found`, made when
 * first needed, is the best of them.
 */
interface Branch {
  readonly start: Beginning | undefined;
  readonly at: number;
  readonly rank: number;
  readonly penalty: number;
  found?: Found;
}

/** Differences below this share of the penalties (and of 1) may be rounding. */
const ROUNDING = 1e-9;

/** Which of two sets stands first in a listing of sets of equal size: where they part, the one that takes the earlier element. */
function inListingOrder(a: readonly Take[], b: readonly Take[]): number {
  const parting = a.findIndex((take, i) => take.element !== b[i]?.element || take.part !== b[i].part);
  if (parting < 0) return 0;
  const [mine, other] = [a[parting]!, b[parting]];
  if (!other || mine.element !== other.element) return !other || mine.element < other.element ? -1 : 1;
  const [own, others] = [mine.part!, other.part!];
  return own.labels.length - others.labels.length || inListingOrder(own.takes, others.takes);
}

/**
 * The sets of a family, best first, each found when first asked for (after Lawler 1972): the best of all sets is known from one pass over
 * the row; when a set is given out, the others of its branch are parted into branches by where they leave its way, and the branch with the
 * best set is next. Of equally good sets the smaller is first, of equally large ones that which stands first in a listing.
 */
export class SetRanking {
  private readonly family: Rankable;
  private readonly measure: SetMeasure;
  private readonly parts: ReadonlyMap<number, SetRanking>;
  /** What each element itself takes, or the best that its part does; undefined where that is nothing. */
  private readonly first = new Map<number, Take | undefined>();
  /** Penalty and size of the best set from each position on, and whether it takes the element there. */
  private readonly least: Float64Array;
  private readonly sizes: Int32Array;
  private readonly takes: Uint8Array;
  private readonly given: Found[] = [];
  private readonly branches = new Heap<Branch>((a, b) => this.order(a, b));

  constructor(family: Rankable, measure: SetMeasure) {
    this.family = family;
    this.measure = measure;
    this.parts = new Map([...family.parts].map(([element, part]) => [element, new SetRanking(part, measure)]));
    const { length, root } = family.flat;
    this.least = new Float64Array(length);
    this.sizes = new Int32Array(length);
    this.takes = new Uint8Array(length);
    this.least[0] = Infinity;
    for (let i = 2; i < length; i++) this.weigh(i);
    this.branch(undefined, root, -1);
  }

  /** The set of this rank, counted from 0; undefined where there are not so many. Asked in rising order. */
  get(rank: number): Found | undefined {
    while (this.given.length <= rank) {
      const next = this.branches.pop();
      if (!next) return undefined;
      this.given.push(this.bestOf(next));
      this.part(next);
    }
    return this.given[rank];
  }

  /** Finds the better side of a position, those below it being known. */
  private weigh(i: number): void {
    const { low, high } = this.family.flat;
    const [no, yes] = [low[i]!, high[i]!];
    const first = this.takeAt(i, 0);
    const penalty = first ? first.penalty + this.least[yes]! : Infinity;
    const size = first ? first.labels.length + this.sizes[yes]! : 0;
    const [skipped, left] = [this.least[no]!, this.sizes[no]!];
    const order = this.compare(
      penalty,
      skipped,
      () => this.foundFrom(undefined, i, 0),
      () => this.foundFrom(undefined, no, -1),
    );
    const takes = order < 0 || (order === 0 && penalty < Infinity && size <= left);
    this.takes[i] = takes ? 1 : 0;
    this.least[i] = takes ? penalty : skipped;
    this.sizes[i] = takes ? size : left;
  }

  /** Which of two sets is better, each known by its penalty and made only where rounding leaves a doubt. */
  private compare(penalty: number, other: number, make: () => Found, makeOther: () => Found): number {
    if (penalty === other && (this.measure.isExact || penalty === Infinity)) return 0;
    const apart = Math.abs(penalty - other) > ROUNDING * (1 + Math.min(penalty, other));
    return apart || this.measure.isExact ? penalty - other : this.measure.compare(make().labels, makeOther().labels);
  }

  /** Which of two branches holds the better set; equally good ones by size, and then as listed. */
  private order(a: Branch, b: Branch): number {
    const better = this.compare(
      a.penalty,
      b.penalty,
      () => this.bestOf(a),
      () => this.bestOf(b),
    );
    if (better !== 0) return better;
    const [mine, other] = [this.bestOf(a), this.bestOf(b)];
    return mine.labels.length - other.labels.length || inListingOrder(mine.takes, other.takes);
  }

  /** What is taken at a position with this rank: rank 0 is the element itself, or the best set of its part. */
  private takeAt(i: number, rank: number): Take | undefined {
    const element = this.family.flat.levels[i]!;
    if (rank === 0 && this.first.has(element)) return this.first.get(element);
    const take = this.newTake(element, rank);
    if (rank === 0) this.first.set(element, take);
    return take;
  }

  private newTake(element: number, rank: number): Take | undefined {
    const ranking = this.parts.get(element);
    if (ranking) {
      const part = ranking.get(rank);
      return part && { element, labels: part.labels, penalty: part.penalty, part };
    }
    if (rank > 0) return undefined;
    const label = this.family.names.label(element);
    return { element, labels: [label], penalty: this.measure.penalty(label), part: undefined };
  }

  /** The best set of a branch. */
  private bestOf(branch: Branch): Found {
    return (branch.found ??= this.foundFrom(branch.start, branch.at, branch.rank));
  }

  /** The best set that begins so. */
  private foundFrom(start: Beginning | undefined, at: number, rank: number): Found {
    const { low, high } = this.family.flat;
    const takes: Take[] = [];
    for (let one = start; one; one = one.before) takes.push(one.take);
    takes.reverse();
    for (; at > 1; rank = -1) {
      const taken = rank >= 0 || this.takes[at] === 1;
      if (taken) takes.push(this.takeAt(at, Math.max(rank, 0))!);
      at = taken ? high[at]! : low[at]!;
    }
    return { takes, labels: takes.flatMap((take) => take.labels), penalty: takes.reduce((sum, take) => sum + take.penalty, 0) };
  }

  /** Opens a branch, unless nothing is in it. */
  private branch(start: Beginning | undefined, at: number, rank: number): void {
    const take = rank < 0 ? undefined : this.takeAt(at, rank);
    if (rank >= 0 && !take) return;
    const rest = take ? take.penalty + this.least[this.family.flat.high[at]!]! : this.least[at]!;
    if (rest < Infinity) this.branches.push({ start, at, rank, penalty: (start?.penalty ?? 0) + rest });
  }

  /** Parts what is left of a branch, its best set taken out, into branches: one for each place where a set can leave the best one's way. */
  private part({ start, at, rank }: Branch): void {
    const { low, high } = this.family.flat;
    for (; at > 1; rank = -1) {
      if (rank < 0 && this.takes[at] === 0) {
        this.branch(start, at, 0);
        at = low[at]!;
        continue;
      }
      if (rank < 0) this.branch(start, low[at]!, -1);
      const taken = Math.max(rank, 0);
      this.branch(start, at, taken + 1);
      const take = this.takeAt(at, taken)!;
      start = { take, before: start, penalty: (start?.penalty ?? 0) + take.penalty };
      at = high[at]!;
    }
  }
}
