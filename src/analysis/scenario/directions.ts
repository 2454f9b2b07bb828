import type { Program } from "./program.ts";
import { GATE } from "./program.ts";
import type { ProgramRun } from "./run-program.ts";

/** How a function can depend on a variable, as far as the equations show: it can only rise with it, only fall, or both. */
export type Direction = "rises" | "falls" | "both";

/**
 * The direction in which each variable of a program works on one of its spots; `null` where it cannot matter. What comes to the same with
 * everything at its best and with everything at its worst, both ways at once, is the same in every scenario: what stands below it
 * does not count. So a threat that can never be carried out leaves a pledge one direction only.
 */
export function directionsIn(program: Program, run: ProgramRun, spot: number): readonly (Direction | null)[] {
  const slots = 2 * program.variables.length;
  const masksAt = (helping: 0 | 1): Uint8Array => {
    run.at(Uint8Array.from({ length: slots }, (_, slot) => (slot % 2 === 0 ? helping : 1 - helping)));
    return run.masks.slice();
  };
  const [best, worst] = [masksAt(1), masksAt(0)];
  const read = new Uint8Array(slots);
  const seen = new Uint8Array(program.ops.length);
  const open = [program.spots[spot]!.to - 1];
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (seen[gate] === 1 || best[gate] === worst[gate]) continue;
    seen[gate] = 1;
    const [op, arg] = [program.ops[gate]!, program.args[gate]!];
    if (op === GATE.variable) read[arg >> 1] = 1;
    else if (op === GATE.denied) open.push(program.spots[arg >> 3]!.to - 1);
    else if (op === GATE.spot || op === GATE.first) open.push(program.spots[arg]!.to - 1);
    else for (let i = program.starts[gate]!; i < program.starts[gate + 1]!; i++) open.push(program.inputs[i]!);
  }
  return program.variables.map((_, v) => {
    const [rises, falls] = [read[2 * v] === 1, read[2 * v + 1] === 1];
    return rises ? (falls ? "both" : "rises") : falls ? "falls" : null;
  });
}
