import type { Problem } from "#wire";

/** A failed question or act, carrying what the server said about it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The problem behind anything thrown; what was not said by the server becomes one of our own. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return { type: "unknown-fault", title: "Something went wrong here", status: 0, detail, way: "Load the page again." };
}

/** The problem of a server that cannot be reached. */
export function silence(): Problem {
  return {
    type: "no-answer",
    title: "The server does not answer",
    status: 0,
    detail: "The workbench asked and got no reply.",
    way: "See that “proviso serve” still runs, then try again.",
  };
}

/** The problem of an answer whose shape is not the agreed one. */
export function unreadable(path: string, detail: string): Problem {
  return {
    type: "unreadable-answer",
    title: "The server's answer cannot be read",
    status: 0,
    detail: `${path}: ${detail}`,
    way: "Server and workbench may be of different versions: build and start them again.",
  };
}
