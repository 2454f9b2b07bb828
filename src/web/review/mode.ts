/** What is being done: looking, editing fields or text, writing a missed statement, asking why, grading, placing a caret, choosing many. */
export type Mode = "look" | "edit" | "missed" | "text" | "reject" | "grade" | "caret" | "split" | "batch";
