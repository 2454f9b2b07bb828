import type { Program } from "./program.ts";
import { GATE } from "./program.ts";
import type { ProgramRun } from "./run-program.ts";

/** How a function can depend on a variable, as far as the equations show: it can only rise with it, only fall, or both. */
export type Direction = "rises" | "falls" | "both";

/** The gates that can matter to one spot (`live`), and what every gate comes to with everything at its best. */
interface LiveGates {
  readonly live: Uint8Array;
  readonly best: Uint8Array;
}

/**
 * The gates that can matter to one of a program's spots. What comes to the same with everything at its best and with everything at its
 * worst, both ways at once, is the same in every scenario: it is not live, and what stands below it does not count.
 */
export function liveGates(program: Program, run: ProgramRun, spot: number): LiveGates {
  const masksAt = (helping: 0 | 1): Uint8Array => {
    run.at(Uint8Array.from({ length: 2 * program.variables.length }, (_, slot) => (slot % 2 === 0 ? helping : 1 - helping)));
    return run.masks.slice();
  };
  const [best, worst] = [masksAt(1), masksAt(0)];
  const live = new Uint8Array(program.ops.length);
  const open = [program.spots[spot]!.to - 1];
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (live[gate] === 1 || best[gate] === worst[gate]) continue;
    live[gate] = 1;
    const [op, arg] = [program.ops[gate]!, program.args[gate]!];
    if (op === GATE.denied) open.push(program.spots[arg >> 3]!.to - 1);
    else if (op === GATE.spot || op === GATE.first) open.push(program.spots[arg]!.to - 1);
    else if (op !== GATE.variable) for (let i = program.starts[gate]!; i < program.starts[gate + 1]!; i++) open.push(program.inputs[i]!);
  }
  return { live, best };
}

/**
 * The direction in which each variable of a program works on one of its spots; `null` where it cannot matter. Only gates that are live
 * count: so a threat that can never be carried out leaves a pledge one direction only.
 */
export function directionsIn(program: Program, run: ProgramRun, spot: number): readonly (Direction | null)[] {
  const { live } = liveGates(program, run, spot);
  const read = new Uint8Array(2 * program.variables.length);
  for (let gate = 0; gate < program.ops.length; gate++) {
    if (live[gate] === 1 && program.ops[gate] === GATE.variable) read[program.args[gate]! >> 1] = 1;
  }
  return program.variables.map((_, v) => {
    const [rises, falls] = [read[2 * v] === 1, read[2 * v + 1] === 1];
    return rises ? (falls ? "both" : "rises") : falls ? "falls" : null;
  });
}
