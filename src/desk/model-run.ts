import type { DropReason } from "#model";
import type { ModelEndpoint } from "./model-endpoint.ts";

/** How the asking of a model stands in one read, in passages unless said. */
export interface ModelTally {
  /** The name under which its proposals stand. */
  readonly reader: string;
  readonly asked: number;
  /** Asked in vain: no answer, or none that could be read. */
  readonly failed: number;
  /** Left out because the budget was spent or the model was given up. */
  readonly unasked: number;
  /** HTTP requests made, repeated ones counted. */
  readonly requests: number;
  /** Proposals that are shown beside the rules'. */
  readonly proposed: number;
  /** Proposals that the rules had, too. */
  readonly agreed: number;
  /** Of those shown, how many read words otherwise than the rules do. */
  readonly conflicts: number;
  /** What the model proposed and the report's words do not bear out. */
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  /** Why the model is asked no more; `null` while it is. */
  readonly stopped: string | null;
}

/** How many passages in a row may fail before the model is asked no more. */
const MOST_MISSES = 5;

/** The asking of one model in one read: what it has cost, how it went, and whether it goes on. */
export class ModelRun {
  readonly endpoint: ModelEndpoint;
  requests = 0;
  asked = 0;
  failed = 0;
  unasked = 0;
  proposed = 0;
  agreed = 0;
  conflicts = 0;
  /** True once the endpoint has said that it cannot hold a model to a schema. */
  plain = false;
  stopped: string | null = null;
  private misses = 0;
  private readonly dropped = new Map<DropReason, number>();

  constructor(endpoint: ModelEndpoint) {
    this.endpoint = endpoint;
  }

  /** Takes one request out of the budget; false where it is spent. */
  spend(): boolean {
    if (this.requests >= this.endpoint.limits.requests) {
      this.stopped ??= `all ${this.requests} requests are spent (PROVISO_MODEL_REQUESTS)`;
      return false;
    }
    this.requests += 1;
    return true;
  }

  /** Notes how a passage went; a reason that holds for all of them, or too many misses in a row, ends the asking. */
  noteOutcome(failure: string | null, isFinal: boolean): void {
    this.asked += 1;
    this.misses = failure === null ? 0 : this.misses + 1;
    if (failure === null) return;
    this.failed += 1;
    if (isFinal) this.stopped ??= failure;
    else if (this.misses >= MOST_MISSES) this.stopped ??= `${failure} (${this.misses} times in a row)`;
  }

  /** Notes what was dropped. */
  noteDropped(reasons: Iterable<DropReason>): void {
    for (const reason of reasons) this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + 1);
  }

  /** Notes what of a report's proposals is shown beside the rules'. */
  noteShown({ shown, agreed, conflicts }: { readonly shown: number; readonly agreed: number; readonly conflicts: number }): void {
    this.proposed += shown;
    this.agreed += agreed;
    this.conflicts += conflicts;
  }

  /** How it stands. */
  tally(): ModelTally {
    const { asked, failed, unasked, requests, proposed, agreed, conflicts, stopped } = this;
    const dropped = Object.fromEntries(this.dropped);
    return { reader: this.endpoint.reader, asked, failed, unasked, requests, proposed, agreed, conflicts, dropped, stopped };
  }
}
