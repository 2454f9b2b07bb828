export { propose, READER, type ReaderInput } from "./propose.ts";
export { draftEntries, type Draft, type DraftContext } from "./draft-entries.ts";
export { resolveNames } from "./names.ts";
export { codesOf, type EventCodes } from "./codes.ts";
export { unreadLanguage, type UnreadLanguage } from "./languages/read-languages.ts";
