/** What this part reads of an `AbortSignal`; any object with these two will do, so that another thread's flag can stand behind it. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** Thrown when an operation would hold more nodes than allowed. The diagram is then as it was before that operation. */
export class BudgetExceeded extends Error {
  readonly budget: number;

  constructor(budget: number) {
    super(`exceeded node budget: ${budget}`);
    this.name = "BudgetExceeded";
    this.budget = budget;
  }
}

/** Node numbers share a word with an operation's code in the computed cache, which leaves them this many. */
const MOST_NODES = 2 ** 27 - 1;

/** Told how many nodes are held and how many may be. What it throws ends the operation as an abort does. */
export type Progress = (nodes: number, budget: number) => void;

/** Steps between two looks at the signal: some tenths of a millisecond of work. */
const STEPS_PER_LOOK = 8192;

/** The one account of a diagram's nodes, and the one place that looks at the signal and tells of progress. */
export class Budget {
  private limit: number;
  held = 0;
  private readonly signal: StopSignal | undefined;
  private readonly progress: Progress | undefined;
  private steps = 0;

  constructor(limit: number, signal: StopSignal | undefined, progress?: Progress) {
    if (!(limit >= 0)) throw new Error(`invalid node budget: ${limit}`);
    this.limit = Math.min(limit, MOST_NODES);
    this.signal = signal;
    this.progress = progress;
  }

  /** How many nodes may be held. */
  get most(): number {
    return this.limit;
  }

  /** Books one new node; throws {@link BudgetExceeded} when it is one too many. */
  book(): void {
    if (this.held >= this.limit) throw new BudgetExceeded(this.limit);
    this.held++;
  }

  /** Runs something under this limit, where it is smaller than the one in force. */
  within<T>(limit: number, act: () => T): T {
    const outer = this.limit;
    this.limit = Math.min(limit, outer);
    try {
      return act();
    } finally {
      this.limit = outer;
    }
  }

  /** Counts steps of work; now and then looks at the signal and tells of progress. */
  step(count = 1): void {
    this.steps += count;
    if (this.steps < STEPS_PER_LOOK) return;
    this.steps = 0;
    this.look();
    this.progress?.(this.held, this.limit);
  }

  /** Looks at the signal now; throws its reason when it is aborted. */
  look(): void {
    if (this.signal?.aborted) throw this.signal.reason ?? new Error("aborted");
  }
}
