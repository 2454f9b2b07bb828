import { useEffect } from "react";
import type { Job } from "#wire";
import { useCancel, useStale } from "../ask/acts.ts";
import { useJob } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import { Failed } from "../pieces/states.tsx";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { setQuery } from "../route/navigate.ts";
import { holdJob } from "./held-job.ts";

/** A read under way with its progress and a way to stop it; once it has ended, what came of it. */
export function Reading({ affair, job }: { affair: string; job: string }) {
  const question = useJob(job);
  const stale = useStale(affair);
  const close = () => {
    holdJob(affair, null);
    setQuery({ job: null });
  };
  const state = question.data?.state;
  useEffect(() => {
    if (state !== undefined && state !== "running") void stale();
    // Asked again when the state changes, not when the function does: it is a new one at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);
  if (question.error) return <Forgotten onClose={close} />;
  if (!question.data) return null;
  return question.data.state === "running" ? (
    <Progress job={question.data} />
  ) : (
    <Closing affair={affair} job={question.data} onClose={close} />
  );
}

/** A server that was started anew no longer knows its earlier reads. */
function Forgotten({ onClose }: { onClose: () => void }) {
  return (
    <p className="dim forgotten">
      This read is no longer known to the server; what it had read stays.{" "}
      <button type="button" className="link" onClick={onClose}>
        Close
      </button>
    </p>
  );
}

function Progress({ job }: { job: Job }) {
  const cancel = useCancel();
  return (
    <section className="card reading" aria-label="Reading">
      <p className="reading-line" role="status">
        <span>
          Reading {Math.min(job.done + 1, job.total)} of {job.total} {job.current ? <span className="dim">{job.current}</span> : null}
        </span>
        <button type="button" className="button" disabled={cancel.isPending} onClick={() => cancel.mutate(job.id)}>
          Stop
        </button>
      </p>
      <progress value={job.done} max={job.total || 1} aria-label="Reports read" />
      <p className="dim">What is read stays, also if you stop. You may go on elsewhere meanwhile.</p>
      {cancel.error ? <Failed error={cancel.error} /> : null}
    </section>
  );
}

const ENDS: Readonly<Record<Job["state"], string>> = {
  running: "Reading",
  done: "Read",
  cancelled: "Stopped; what was read stays",
  failed: "The read broke off; what was read stays",
};

/** What could not be read comes first, each with its reason; what was held already is no failure. */
function Closing({ affair, job, onClose }: { affair: string; job: Job; onClose: () => void }) {
  const rows = [
    ...job.failed.map(({ path, reason }) => ({ path, word: "not read", note: reason, sign: "no" })),
    ...job.read.map((path) => ({ path, word: "read", note: findingsOf(job, path), sign: "yes" })),
    ...job.held.map((path) => ({ path, word: "held already", note: "the same text is here; one report stays one", sign: "" })),
  ];
  return (
    <section className="card reading" aria-label="What came of it">
      <p className="reading-line" role="status">
        <b>{ENDS[job.state]}</b>
        <span className="dim">
          {[
            counted(job.read.length, "report"),
            job.held.length ? `${job.held.length} held already` : "",
            job.failed.length ? `${job.failed.length} failed` : "",
          ]
            .filter(Boolean)
            .join(", ")}
        </span>
        <button type="button" className="button quiet" aria-label="Close the table" onClick={onClose}>
          ×
        </button>
      </p>
      <div className="closing">
        <table>
          <thead className="hidden">
            <tr>
              <th scope="col">File</th>
              <th scope="col">What became of it</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, word, note, sign }) => (
              <tr key={`${word} ${path}`}>
                <td className="path">{path}</td>
                <td>
                  {sign ? <span className={`grade ${sign}`}>{word}</span> : <span className="dim">{word}</span>}
                  {note ? <small className="note"> {note}</small> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {job.read.length ? (
        <Link className="button main" href={to("review", affair)}>
          Review what was found
        </Link>
      ) : null}
    </section>
  );
}

/** What the reader should know of a document that was read all the same. */
function findingsOf(job: Job, path: string): string {
  return job.findings
    .filter((finding) => finding.path === path)
    .map(({ finding }) => finding)
    .join("; ");
}
