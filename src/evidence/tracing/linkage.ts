/** Members of a group as they stand to each other before any are joined. `closeness` is row by row; `days` are dates as day numbers. */
export interface Group {
  readonly size: number;
  readonly closeness: Float32Array;
  readonly days: readonly (number | null)[];
}

/** When two reports are far apart in time, and how close they must be all the same to tell one story. */
export interface FarApart {
  readonly days: number;
  readonly least: number;
}

/** Two clusters whose mean closeness is below this share of what is usual in the group tell different stories of one outlet. */
const APART = 0.73;
/** Copies make a group look closer than retellings are; more than this is not asked of one. */
const USUAL_MOST = 0.24;
/** So close are copies of one text, which count once where it is asked what is usual. */
const COPIES = 0.6;
/** In a group of two or three nothing is usual yet, and in a large one of many stories nothing is either: so close at least is one story. */
const LEAST = 0.1;
const SMALL_GROUP = 4;

/** In a group of many stories most pairs are strangers, and what is near is many times nearer; from this size and ratio on that can be told. */
const MANY_STORIES = { size: 10, ratio: 3, nearest: 0.25 };
/** Copies are nearer than retellings need be. */
const NEAREST_MOST = 0.45;

/** Two clusters of so many members and more must be this share as close to each other as each is within. */
const INNER = { size: 3, share: 0.42 };

/**
 * How close on average clusters of a group must be to tell one story: near to what is usual in it, which is its median; or, where it holds many
 * stories, between what is usual among strangers and what is among neighbours.
 */
export function neededCloseness({ size, closeness }: Group): number {
  const copies = copiesIn(closeness, size);
  if (size - copies.reduce((sum, copy) => sum + copy, 0) <= SMALL_GROUP) return LEAST;
  const values: number[] = [];
  const nearest = Array.from({ length: size }, (_, i) => {
    let most = 0;
    for (let j = 0; j < size; j++) {
      if (j > i && copies[i] === 0 && copies[j] === 0) values.push(closeness[i * size + j]!);
      if (j !== i) most = Math.max(most, closeness[i * size + j]!);
    }
    return most;
  });
  const median = quantile(values, 0.5);
  const near = Math.min(NEAREST_MOST, quantile(nearest, MANY_STORIES.nearest));
  if (size >= MANY_STORIES.size && near >= MANY_STORIES.ratio * median) return Math.max(LEAST, Math.sqrt(near * median));
  return Math.max(LEAST, APART * Math.min(USUAL_MOST, median));
}

/** For each member 1 where it is a copy of one before it, else 0. */
function copiesIn(closeness: Float32Array, size: number): Uint8Array {
  const copies = new Uint8Array(size);
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) if (closeness[i * size + j]! >= COPIES) copies[j] = 1;
  return copies;
}

function quantile(values: number[], share: number): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/**
 * Average linkage: joins the closest clusters first, until the next join would be less close than is `needed` here. Takes about the square of the
 * group's size. Source: Sokal and Michener 1958.
 */
export function linked(group: Group, needed: number, far: FarApart): number[][] {
  return new Linkage(group, needed, far).join();
}

/** Clusters while they are joined. Sums of closeness add up, so that means need no second look at the members. */
class Linkage {
  private readonly n: number;
  private readonly needed: number;
  private readonly far: FarApart;
  private readonly sums: Float64Array;
  /** The least gap of days between two clusters; infinite where a date is missing, which is as good as near. */
  private readonly gaps: Float64Array;
  private readonly clusters: (number[] | null)[];
  /** For each cluster the sum of closeness within it. */
  private readonly inner: Float64Array;
  /** For each cluster the one to its right that it is closest to, and how close. */
  private readonly best: Int32Array;
  private readonly mean: Float64Array;

  constructor(group: Group, needed: number, far: FarApart) {
    this.n = group.size;
    this.needed = needed;
    this.far = far;
    this.sums = Float64Array.from(group.closeness);
    this.gaps = new Float64Array(this.n * this.n).fill(Infinity);
    for (let i = 0; i < this.n; i++) {
      for (let j = 0; j < this.n; j++) {
        const [a, b] = [group.days[i] ?? null, group.days[j] ?? null];
        if (a !== null && b !== null) this.gaps[i * this.n + j] = Math.abs(a - b);
      }
    }
    this.clusters = Array.from({ length: this.n }, (_, i) => [i]);
    this.inner = new Float64Array(this.n);
    this.best = new Int32Array(this.n).fill(-1);
    this.mean = new Float64Array(this.n).fill(-1);
    for (let i = 0; i < this.n; i++) this.seek(i);
  }

  join(): number[][] {
    for (;;) {
      let a = -1;
      for (let i = 0; i < this.n; i++) if (this.best[i]! >= 0 && (a < 0 || this.mean[i]! > this.mean[a]!)) a = i;
      if (a < 0) return this.clusters.filter((cluster) => cluster !== null);
      this.merge(a, this.best[a]!);
    }
  }

  /** Finds the closest cluster to the right of one that it may be joined with. */
  private seek(i: number): void {
    this.best[i] = -1;
    this.mean[i] = -1;
    const own = this.clusters[i];
    if (own === null || own === undefined) return;
    for (let j = i + 1; j < this.n; j++) {
      const other = this.clusters[j];
      if (other === null || other === undefined) continue;
      const mean = this.sums[i * this.n + j]! / (own.length * other.length);
      if (mean <= this.mean[i]! || mean < this.least(i, j)) continue;
      this.best[i] = j;
      this.mean[i] = mean;
    }
  }

  private least(a: number, b: number): number {
    const gap = this.gaps[a * this.n + b]!;
    const far = gap !== Infinity && gap > this.far.days ? this.far.least : 0;
    return Math.max(this.needed, far, INNER.share * Math.min(this.within(a), this.within(b)));
  }

  /** How close the members of a cluster are to each other; 0 where there are too few to say. */
  private within(at: number): number {
    const size = this.clusters[at]!.length;
    return size < INNER.size ? 0 : Math.min(NEAREST_MOST, this.inner[at]! / ((size * (size - 1)) / 2));
  }

  /** Takes cluster `b` into cluster `a`, which stands to its left, and looks again where that may have changed the closest one. */
  private merge(a: number, b: number): void {
    this.inner[a] = this.inner[a]! + this.inner[b]! + this.sums[a * this.n + b]!;
    this.clusters[a] = [...this.clusters[a]!, ...this.clusters[b]!];
    this.clusters[b] = null;
    for (let other = 0; other < this.n; other++) {
      if (other === a || this.clusters[other] === null) continue;
      const sum = this.sums[a * this.n + other]! + this.sums[b * this.n + other]!;
      const gap = Math.min(this.gaps[a * this.n + other]!, this.gaps[b * this.n + other]!);
      for (const at of [a * this.n + other, other * this.n + a]) {
        this.sums[at] = sum;
        this.gaps[at] = gap;
      }
    }
    this.best[b] = -1;
    for (let i = 0; i < a; i++) if (this.best[i] === a || this.best[i] === b || this.mayBeCloser(i, a)) this.seek(i);
    for (let i = a + 1; i < b; i++) if (this.best[i] === b) this.seek(i);
    this.seek(a);
  }

  private mayBeCloser(i: number, a: number): boolean {
    const own = this.clusters[i];
    return own !== null && own !== undefined && this.sums[i * this.n + a]! / (own.length * this.clusters[a]!.length) > this.mean[i]!;
  }
}
