export { BudgetExceeded } from "./budget.ts";
export type { StopSignal } from "./budget.ts";
export { Diagram } from "./diagram.ts";
export type { DiagramOptions } from "./diagram.ts";
export type { Node } from "./function-diagram.ts";
export type { RankedSet, SetFamily } from "./set-family.ts";
export type { SetOrder } from "./set-measure.ts";
export type { Weighted } from "./threshold.ts";
export { exactWeights } from "./exact-weights.ts";
