export { layMatrix } from "./lay-matrix.ts";
export { sayAnswer } from "./say-answer.ts";
