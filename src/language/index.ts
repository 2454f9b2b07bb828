export { parse, parseCondition, readText, type Parsed, type ParseOptions, type ReadText } from "./parse.ts";
export { reread } from "./reread.ts";
export { check } from "./check.ts";
export { print } from "./print.ts";
export { printEntry } from "./print-entry.ts";
export { printCondition } from "./print-condition.ts";
export { printDiagnostic } from "./print-diagnostic.ts";
export { format } from "./format.ts";
export { expectationId } from "./print-claim.ts";
