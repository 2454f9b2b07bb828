/**
 * A rule over players as a table of states, one layer for each player: from a state of layer i, player i's no leads to `low` and its yes to
 * `high`. States 0 and 1 are lost and won, whatever comes; state s of layer i is one of `starts[i] <= s < starts[i + 1]`, and its successors stand
 * at `low[s - 2]` and `high[s - 2]`. No layer is skipped but by an end.
 */
export interface Layers {
  readonly players: readonly string[];
  readonly root: number;
  readonly starts: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The number of the first state that is no end. */
export const FIRST_STATE = 2;

/** Collects states layer by layer. A `Content` is what makes a state what it is, told apart by its mark. */
export class LayerWriter<Content> {
  private readonly starts: number[] = [FIRST_STATE];
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  private marks = new Map<number | string, number>();
  private entered: Content[] = [];
  private next = FIRST_STATE;
  private readonly most: number;

  /** A writer of a table of at most this many states. */
  constructor(most: number) {
    this.most = most;
  }

  /** The state of the layer being entered that bears this mark; a new one where there is none. */
  state(mark: number | string, content: () => Content): number {
    const known = this.marks.get(mark);
    if (known !== undefined) return known;
    this.marks.set(mark, this.next);
    this.entered.push(content());
    return this.next++;
  }

  /** Ends the layer being entered, gives what its states hold, and begins the next; `null` where there are too many states. */
  turn(): readonly Content[] | null {
    const entered = this.entered;
    this.entered = [];
    this.marks = new Map();
    this.starts.push(this.next);
    return this.next - FIRST_STATE > this.most ? null : entered;
  }

  /** Says where the next state without successors leads; states are led on in the order of their numbers. */
  lead(low: number, high: number): void {
    this.low.push(low);
    this.high.push(high);
  }

  /** The table, once every state of every player's layer leads somewhere. */
  table(players: readonly string[], root: number): Layers {
    return { players, root, starts: this.starts, low: this.low, high: this.high };
  }
}
