import { useState } from "react";
import type { ReportOrigin } from "#model";
import type { Reports } from "#wire";
import { useCorrect } from "../../ask/acts.ts";
import type { RestsOn } from "../../ask/acts.ts";
import { labelWords, shortDate } from "../../names/dates.ts";
import { reportName } from "../../names/report-name.ts";
import { Failed } from "../../pieces/states.tsx";
import { useSay } from "../../shell/say.ts";

interface FormProps {
  readonly affair: string;
  readonly reports: Reports;
  readonly report: ReportOrigin;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

type Kind = "id" | "title" | "own" | "release";

const KINDS: readonly (readonly [Kind, string])[] = [
  ["id", "Another origin or report"],
  ["title", "An origin that is not here yet"],
  ["own", "Nothing but itself"],
  ["release", "As it was traced"],
];

/** Says by hand what a report rests on. It is entered with its reason and stands in History. */
export function CorrectForm({ affair, reports, report, onClose, onDone }: FormProps) {
  const [kind, setKind] = useState<Kind>("id");
  const [id, setId] = useState("");
  const [title, setTitle] = useState("");
  const [reason, setReason] = useState("");
  const correct = useCorrect(affair);
  const say = useSay();
  const on = restsOn(kind, id, title);
  const submit = () =>
    on &&
    correct.mutate(
      { report: report.id, on, reason },
      { onSuccess: () => (say("Entered by hand; it counts in every answer. Undo takes it back."), onDone()) },
    );
  return (
    <form
      className="card stack correct-form"
      aria-label="Correct what it rests on"
      onSubmit={(event) => (event.preventDefault(), submit())}
      onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onClose())}
    >
      <fieldset className="stack">
        <legend>It rests on</legend>
        {KINDS.filter(([value]) => value !== "release" || report.byHand).map(([value, words]) => (
          <label key={value} className="check">
            <input type="radio" name="rests-on" value={value} checked={kind === value} onChange={() => setKind(value)} />
            {words}
          </label>
        ))}
      </fieldset>
      {kind === "id" ? <Choose reports={reports} report={report} value={id} onChoose={setId} /> : null}
      {kind === "title" ? (
        <label className="stack">
          What it is called
          <input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} placeholder="The speech of 4 May" />
        </label>
      ) : null}
      <label className="stack">
        Why, if you like
        <input value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      </label>
      <p className="buttons">
        <button type="submit" className="button main" disabled={on === null || correct.isPending}>
          Enter by hand
        </button>
        <button type="button" className="button" onClick={onClose}>
          Leave as it is
        </button>
      </p>
      {correct.error ? <Failed error={correct.error} /> : null}
    </form>
  );
}

function restsOn(kind: Kind, id: string, title: string): RestsOn | null {
  if (kind === "own") return { own: true };
  if (kind === "release") return { release: true };
  if (kind === "id") return id === "" ? null : { id };
  return title.trim() === "" ? null : { title: title.trim() };
}

interface ChooseProps {
  readonly reports: Reports;
  readonly report: ReportOrigin;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function Choose({ reports: { reports, origins }, report, value, onChoose }: ChooseProps) {
  const ids = new Set(reports.map(({ id }) => id));
  const apart = origins.origins.filter(({ id }) => !ids.has(id));
  return (
    <label className="stack">
      Which
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">choose …</option>
        <optgroup label="Origins">
          {apart.map(({ id, label }) => (
            <option key={id} value={id} disabled={id === report.origin}>
              {labelWords(label)}
            </option>
          ))}
        </optgroup>
        <optgroup label="Reports">
          {reports.map(({ id, outlet, published, title, path }) => (
            <option key={id} value={id} disabled={id === report.id}>
              {[outlet, published ? shortDate(published) : null, reportName({ title, path })].filter(Boolean).join(" · ")}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
