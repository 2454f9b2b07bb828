export { propose, READER, type ReaderInput } from "./propose.ts";
export { draftEntries, type Draft, type DraftContext } from "./draft-entries.ts";
export { resolveNames } from "./names.ts";
export { answerCheck, type CheckedAnswer } from "./model-reader/check-answer.ts";
export { modelPassages } from "./model-reader/model-passages.ts";
export { MODEL_PROMPT, modelMessage, modelReader } from "./model-reader/model-prompt.ts";
export { ordersModel } from "./model-reader/orders-to-model.ts";
export { reconcile, type Reconciled } from "./model-reader/reconcile.ts";
