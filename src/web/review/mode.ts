/** What is being done: looking, editing fields or text, writing a missed statement, asking why, linking, grading, placing a caret, choosing many. */
export type Mode = "look" | "edit" | "missed" | "text" | "reject" | "link" | "grade" | "caret" | "split" | "batch";
