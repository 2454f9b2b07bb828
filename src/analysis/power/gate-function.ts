import type { Diagram, Node } from "#diagram";
import type { Gate, Gated } from "./gate.ts";

/** A rule as a function of a diagram. Players not yet in its order come into it here. */
export function gateFunction(diagram: Diagram, { gate, thresholds }: Gated): Node {
  const functionOf = (part: Gate): Node => {
    switch (part.op) {
      case "constant":
        return part.value ? diagram.one : diagram.zero;
      case "threshold": {
        const { weights, least } = thresholds[part.index]!;
        return diagram.weighted(
          [...weights].map(([name, weight]) => ({ node: diagram.variable(name), weight })),
          least,
        );
      }
      case "and":
        return diagram.all(part.of.map(functionOf));
      default:
        return diagram.any(part.of.map(functionOf));
    }
  };
  return functionOf(gate);
}
