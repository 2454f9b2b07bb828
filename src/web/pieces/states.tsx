import type { ReactNode } from "react";
import type { UseQueryResult } from "@tanstack/react-query";
import { problemOf } from "../ask/problem-error.ts";

/** Said while something is asked for. Appears only after a moment, so that quick answers do not flicker. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="loading" role="status">
      Asking for {what} …
    </p>
  );
}

/** A problem: what was found, what it means, the way on, and where it helps a second try. */
export function Failed({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const problem = problemOf(error);
  return (
    <div className="failed" role="alert">
      <b>{problem.title}</b>
      <p>{problem.detail}</p>
      <p className="dim">{problem.way}</p>
      {retry ? (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      ) : null}
    </div>
  );
}

/** A place with nothing in it yet, and the way on. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <div className="empty-way">{children}</div> : null}
    </div>
  );
}

/** Shows a question's answer, or that it is under way, or why there is none. */
export function Answered<T>({ question, what, children }: { question: UseQueryResult<T>; what: string; children: (data: T) => ReactNode }) {
  if (question.data !== undefined) return <>{children(question.data)}</>;
  if (question.error) return <Failed error={question.error} retry={() => void question.refetch()} />;
  return <Loading what={what} />;
}
