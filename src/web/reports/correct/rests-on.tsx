import { useState } from "react";
import type { Reports } from "#wire";
import { useReports, useAffair } from "../../ask/questions.ts";
import { useUndo } from "../../ask/acts.ts";
import { labelWords } from "../../names/dates.ts";
import { kindWords, relationWords } from "../../names/origin-words.ts";
import { toPlace } from "../../route/address.ts";
import { Link } from "../../route/link.tsx";
import { useSay } from "../../shell/say.ts";
import { canCompare, toBeside, toView } from "../views.ts";
import { CorrectForm } from "./correct-form.tsx";

/** What a report rests on, why we say so, and a way to say it by hand; one press takes a correction back. */
export function RestsOn({ affair, report, open }: { affair: string; report: string; open: boolean }) {
  const { data } = useReports(affair);
  const [correcting, setCorrecting] = useState(open);
  const [corrected, setCorrected] = useState(false);
  if (data === undefined) return null;
  const placed = data.origins.reports.find(({ id }) => id === report);
  if (placed === undefined) return null;
  return (
    <section className="rests-on" aria-label="What it rests on">
      <Said affair={affair} reports={data} report={report} />
      <p className="buttons">
        {canCompare(data.origins, report) ? (
          <Link className="button" href={toBeside(affair, report)}>
            Compare with what it retells
          </Link>
        ) : null}
        <Link className="button" href={toView(affair, "graph", report)}>
          In the graph
        </Link>
        <button type="button" className="button" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
          Correct
        </button>
        {corrected ? <TakeBack affair={affair} onDone={() => setCorrected(false)} /> : null}
      </p>
      {correcting ? (
        <CorrectForm
          affair={affair}
          reports={data}
          report={placed}
          onClose={() => setCorrecting(false)}
          onDone={() => {
            setCorrecting(false);
            setCorrected(true);
          }}
        />
      ) : null}
    </section>
  );
}

function Said({ affair, reports: { origins }, report }: { affair: string; reports: Reports; report: string }) {
  const placed = origins.reports.find(({ id }) => id === report)!;
  const origin = origins.origins.find(({ id }) => id === placed.origin);
  const labels = new Map(origins.origins.map(({ id, label }) => [id, labelWords(label)]));
  const edge = origins.retellings.find((one) => one.report === report);
  const reasons = [...new Set([...placed.reasons, ...(edge?.reasons ?? [])])];
  return (
    <>
      <p>
        Rests on <b>{origin ? labelWords(origin.label) : "an origin that is unknown"}</b>
        {origin ? ` (${kindWords(origin.kind)})` : ""}
        {placed.relation === "unknown" ? "" : `: ${relationWords(placed.relation, "it")}`}
        {placed.via.length ? `, by way of ${placed.via.join(", ")}` : ""}
        {placed.byHand ? <b className="by-hand-word"> by hand</b> : null}
      </p>
      {reasons.length ? (
        <details className="reasons">
          <summary>Why we say so</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {placed.parts.map((part) => (
        <p key={part.start} className="dim">
          <Link className="link" href={toPlace(affair, report, part)}>
            A passage of it
          </Link>{" "}
          rests on {labels.get(part.origin) ?? part.origin}: {part.reason}
        </p>
      ))}
    </>
  );
}

/** Takes back the correction just made, and nothing else: where another act came after it, that is said. */
function TakeBack({ affair, onDone }: { affair: string; onDone: () => void }) {
  const undo = useUndo(affair, "undo");
  const { data: line, isFetching } = useAffair(affair);
  const say = useSay();
  const last = line?.undo ?? null;
  const press = () => {
    if (last !== null && !/^(enter|withdraw)/.test(last))
      return say(`The last act was “${last}”. Take it back in History, if you mean to.`);
    undo.mutate(undefined, {
      onSuccess: ({ done }) => {
        say(done ? `Taken back: ${done}` : "There is nothing to take back.");
        onDone();
      },
      onError: () => say("It could not be taken back."),
    });
  };
  return (
    <button type="button" className="button" disabled={undo.isPending || isFetching} onClick={press}>
      Undo
    </button>
  );
}
