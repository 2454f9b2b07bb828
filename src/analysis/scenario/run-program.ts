import type { Block, Program } from "./program.ts";
import { GATE } from "./program.ts";

/** The grades as bits of a mask; they nest, so that a spot's mask is one of 0 (no), 4, 6 and 7. */
const YES = 1;
const TOGETHER = 2;
/** The bit of what holds by waiver at least. */
export const WAIVER = 4;
/** All bits: what holds outright. */
export const OUTRIGHT = 7;

/** Marks a spot whose gates say what it comes to. */
export const UNFORCED = 255;

/** Settles programs; the arrays it works in are kept between runs. */
export class ProgramRun {
  /** What every gate came to in the last run. */
  readonly masks: Uint8Array;
  /** What some spots are taken to come to, whatever their gates say; {@link UNFORCED} for all others. */
  readonly forced: Uint8Array;
  private readonly program: Program;
  private readonly state: Uint8Array;
  private readonly before: Uint8Array;
  private readonly stale: Uint8Array;
  private readonly readers: readonly (readonly number[])[];

  constructor(program: Program) {
    this.program = program;
    this.masks = new Uint8Array(program.ops.length);
    this.forced = new Uint8Array(program.spots.length).fill(UNFORCED);
    this.state = new Uint8Array(program.spots.length);
    this.before = new Uint8Array(program.spots.length);
    this.stale = new Uint8Array(program.spots.length);
    this.readers = readersIn(program);
  }

  /**
   * The mask of every spot where the variables have these values (0 or 1, by slot): bit 1 where it holds outright, 2 by a joint move, 4 by
   * waiver. The array is overwritten by the next run. One pass for what waits for nothing in return; circles are gone through until nothing moves.
   * Without `rounds` the joint moves inside a circle are not followed to their end: bit 2 means nothing then.
   */
  at(values: Uint8Array, rounds = true): Uint8Array {
    for (const block of this.program.blocks) {
      if (block.circular) this.circle(block, values, rounds);
      else this.state[block.from] = this.spot(block.from, values);
    }
    return this.state;
  }

  /**
   * The three fixpoints of one circle. `yes` rises from nothing and `waiver` falls from everything, both at once; so does the first round
   * of `together`. Each further round reads in its `after` conditions what the round before has reached.
   */
  private circle(block: Block, values: Uint8Array, rounds: boolean): void {
    const { state, before } = this;
    state.fill(TOGETHER | WAIVER, block.from, block.to);
    before.fill(0, block.from, block.to);
    this.settle(block, values);
    while (rounds && block.ordered && this.differs(block)) {
      for (let spot = block.from; spot < block.to; spot++) {
        before[spot] = state[spot]!;
        state[spot]! |= TOGETHER;
      }
      this.settle(block, values);
    }
  }

  /** Whether the last round has reached more than the one before it. */
  private differs({ from, to }: Block): boolean {
    for (let spot = from; spot < to; spot++) if (((this.state[spot]! ^ this.before[spot]!) & TOGETHER) !== 0) return true;
    return false;
  }

  /** Goes through the spots that read something which has moved, until there is none. */
  private settle({ from, to }: Block, values: Uint8Array): void {
    const { state, stale, readers } = this;
    stale.fill(1, from, to);
    for (let moved = true; moved;) {
      moved = false;
      for (let spot = from; spot < to; spot++) {
        if (stale[spot] === 0) continue;
        stale[spot] = 0;
        const mask = this.spot(spot, values);
        if (mask === state[spot]) continue;
        state[spot] = mask;
        moved = true;
        for (const reader of readers[spot]!) stale[reader] = 1;
      }
    }
  }

  /** Works out one spot's gates. */
  private spot(spot: number, values: Uint8Array): number {
    if (this.forced[spot] !== UNFORCED) return this.forced[spot]!;
    const { from, to } = this.program.spots[spot]!;
    for (let gate = from; gate < to; gate++) this.masks[gate] = this.gate(gate, values);
    return this.masks[to - 1]!;
  }

  private gate(gate: number, values: Uint8Array): number {
    const { state, before, masks } = this;
    const { inputs, starts } = this.program;
    const arg = this.program.args[gate]!;
    const end = starts[gate + 1]!;
    switch (this.program.ops[gate]!) {
      case GATE.constant:
        return arg;
      case GATE.variable:
        return values[arg >> 1] === (arg & 1) ? 0 : 7;
      case GATE.spot:
        return state[arg]!;
      case GATE.first:
        return (state[arg]! & ~TOGETHER) | (before[arg]! & TOGETHER);
      case GATE.denied:
        return (state[arg >> 3]! & arg & 7) === 0 ? 7 : 0;
      case GATE.and: {
        let mask = 7;
        for (let i = starts[gate]!; i < end; i++) mask &= masks[inputs[i]!]!;
        return mask;
      }
      case GATE.or: {
        let mask = 0;
        for (let i = starts[gate]!; i < end; i++) mask |= masks[inputs[i]!]!;
        return mask;
      }
      case GATE.atLeast:
        return this.atLeast(starts[gate]!, end, arg);
      default:
        return this.weighted(starts[gate]!, end, arg);
    }
  }

  private atLeast(start: number, end: number, count: number): number {
    let [yes, together, waiver] = [0, 0, 0];
    for (let i = start; i < end; i++) {
      const mask = this.masks[this.program.inputs[i]!]!;
      yes += mask & YES;
      together += (mask & TOGETHER) >> 1;
      waiver += (mask & WAIVER) >> 2;
    }
    return (yes >= count ? YES : 0) | (together >= count ? TOGETHER : 0) | (waiver >= count ? WAIVER : 0);
  }

  private weighted(start: number, end: number, sum: number): number {
    const { weights, least } = this.program.sums[sum]!;
    let reached = 0;
    for (const bit of [YES, TOGETHER, WAIVER]) {
      let total = typeof least === "bigint" ? 0n : 0;
      for (let i = start; i < end; i++) {
        // Weights are all of one kind, that of the sum they make.
        if ((this.masks[this.program.inputs[i]!]! & bit) !== 0) total = (total as number) + (weights[i - start] as number);
      }
      if (total >= least) reached |= bit;
    }
    return reached;
  }
}

/** For each spot of a circle, the spots of the same circle that read it. */
function readersIn({ blocks, spots, ops, args }: Program): readonly (readonly number[])[] {
  const readers = spots.map((): number[] => []);
  for (const { from, to } of blocks.filter(({ circular }) => circular)) {
    for (let spot = from; spot < to; spot++) {
      for (let gate = spots[spot]!.from; gate < spots[spot]!.to; gate++) {
        const read = ops[gate] === GATE.spot || ops[gate] === GATE.first ? args[gate]! : -1;
        if (read >= from && readers[read]!.at(-1) !== spot) readers[read]!.push(spot);
      }
    }
  }
  return readers;
}
