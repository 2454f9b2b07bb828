import type { Node, SetFamily } from "#diagram";
import { Diagram } from "#diagram";
import type { Module, Modules } from "./scenario/modules.ts";

/** A family over the variables that stand for modules, as the family over all variables: of yeses that suffice, or of noes that block. */
export function unfoldModules(family: SetFamily, { standing }: Modules, aim: "sufficient" | "blocking"): SetFamily {
  if (standing.size === 0) return family;
  return family.unfold(new Map([...standing].map(([name, module]) => [name, setsOf(module, aim)])));
}

/** The smallest sets of a module by itself. */
function setsOf(module: Module, aim: "sufficient" | "blocking"): SetFamily {
  const diagram = new Diagram();
  const node = functionOf(diagram, module);
  return diagram.minimalSets(aim === "sufficient" ? node : diagram.dual(node));
}

function functionOf(diagram: Diagram, part: string | Module): Node {
  if (typeof part === "string") return diagram.variable(part);
  const parts = part.of.map((inner) => functionOf(diagram, inner));
  return part.op === "and" ? diagram.all(parts) : diagram.any(parts);
}
