import type { Diagnostic, Place } from "#model";
import { nearNames } from "../near-names.ts";
import type { FaultTree, Gate, Input } from "./fault-tree.ts";

/** Names offered in a message, at most. */
const MOST_OFFERED = 8;

/** The gate that an input stands for, or undefined where it is an event or a constant. */
export function gateOf(tree: FaultTree, input: Input): number | undefined {
  if (input.kind === "inner") return input.gate;
  if (input.kind === "constant" || input.as === "house-event") return undefined;
  const gate = input.as === "basic-event" ? undefined : tree.named.get(input.name);
  return gate ?? (input.as === "gate" ? undefined : tree.standIns.get(input.name));
}

/**
 * What is wrong with a tree beyond its text: gates and house events that are not defined, and gates that refer to themselves, each step
 * of the circle shown. A basic event that is only mentioned is a warning: it is taken as one without a probability.
 */
export function checkTree(tree: FaultTree): readonly Diagnostic[] {
  return [...unknownNames(tree), ...circle(tree)];
}

/** Names told as unknown, at most, for each way to be unknown: looking for names that are meant takes time, and more help nobody. */
const MOST_TOLD = 50;

function unknownNames(tree: FaultTree): Diagnostic[] {
  const met = new Map<string, Set<string>>();
  const findings: Diagnostic[] = [];
  for (const gate of tree.gates) {
    for (const input of gate.inputs) {
      if (input.kind !== "named" || isDefined(tree, input)) continue;
      const names = met.get(input.as) ?? new Set();
      met.set(input.as, names);
      if (names.has(input.name)) continue;
      names.add(input.name);
      if (names.size <= MOST_TOLD) findings.push(unknownName(tree, input));
    }
  }
  for (const [as, { size }] of met) if (size > MOST_TOLD) findings.push(untold(findings, as, size - MOST_TOLD));
  return findings;
}

/** Says that a list of findings was cut. */
function untold(findings: readonly Diagnostic[], as: string, count: number): Diagnostic {
  const { severity, place } = findings.find(({ code }) => code.endsWith(as === "basic-event" ? "undefined-event" : `unknown-${as}`))!;
  return { severity, code: "more-unknown", message: `${count} more are not defined, as this one is not.`, place };
}

function isDefined(tree: FaultTree, { name, as }: Input & { kind: "named" }): boolean {
  if (as === "gate") return tree.named.has(name);
  if (as === "house-event") return tree.houses.has(name);
  if (as === "basic-event") return tree.events.has(name) || tree.standIns.has(name);
  return tree.named.has(name) || tree.houses.has(name) || tree.events.has(name) || tree.standIns.has(name);
}

function unknownName(tree: FaultTree, { name, as, place }: Input & { kind: "named" }): Diagnostic {
  if (as === "basic-event")
    return {
      severity: "warning",
      code: "undefined-event",
      message: `“${name}” is not defined; it is taken as a basic event without a probability.`,
      place,
    };
  const known = as === "gate" ? [tree.named] : as === "house-event" ? [tree.houses] : [tree.named, tree.events, tree.houses];
  const accepted = nearNames(
    name,
    known.flatMap((names) => [...names.keys()]),
    MOST_OFFERED,
  );
  const noun = as === "gate" ? "gate" : as === "house-event" ? "house event" : "gate or event";
  return {
    severity: "error",
    code: `unknown-${as}`,
    message: `There is no ${noun} “${name}”.`,
    place,
    ...(accepted.length > 0 ? { accepted } : {}),
  };
}

/** The first circle of gates, found depth first on a stack of its own. */
function circle(tree: FaultTree): Diagnostic[] {
  const state = new Uint8Array(tree.gates.length);
  for (let start = 0; start < tree.gates.length; start++) {
    const path: { gate: number; next: number }[] = state[start] === 0 ? [{ gate: start, next: 0 }] : [];
    while (path.length > 0) {
      const step = path.at(-1)!;
      state[step.gate] = 1;
      const input = tree.gates[step.gate]!.inputs[step.next++];
      if (!input) {
        state[step.gate] = 2;
        path.pop();
        continue;
      }
      const below = gateOf(tree, input);
      if (below === undefined || state[below] === 2) continue;
      if (state[below] === 1)
        return [
          circleFinding(
            tree,
            path.map(({ gate }) => gate),
            below,
          ),
        ];
      path.push({ gate: below, next: 0 });
    }
  }
  return [];
}

function circleFinding(tree: FaultTree, path: readonly number[], back: number): Diagnostic {
  const steps = path
    .slice(path.indexOf(back))
    .map((gate) => tree.gates[gate]!)
    .filter(({ name }) => name !== "");
  const [first = tree.gates[back]!] = steps;
  const names = [...steps, first].map(({ name }) => `“${name}”`).join(" → ");
  return {
    severity: "error",
    code: "circular-gate",
    message: `A gate refers to itself: ${names}. Take one of these references out.`,
    place: first.place,
    related: steps.map((gate: Gate): { message: string; place: Place } => ({ message: `“${gate.name}” refers on`, place: gate.place })),
  };
}

/** The named gates to which no other gate refers, in the order of the file. */
export function topsOf(tree: FaultTree): readonly string[] {
  const below = new Set<number>();
  for (const { inputs } of tree.gates) {
    for (const input of inputs) {
      const gate = gateOf(tree, input);
      if (gate !== undefined) below.add(gate);
    }
  }
  return [...tree.named].filter(([, gate]) => !below.has(gate)).map(([name]) => name);
}
